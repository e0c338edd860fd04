import type { Evidence } from '../../model/observation.js';
import type { MilestoneCriterion } from '../../model/criterion.js';
import type { Lever } from './lever.js';

/**
 * The stages of a goal without a number that could be shown next year, in the order of the plan.
 *
 * @param criterion - the clause
 * @param evidence - what was handed in so far
 * @param area - code of the area
 * @param year - the year that is supposed
 * @returns a rung for every stage that is not shown yet; `undefined` where all are
 */
export function evidenceLever(
  criterion: MilestoneCriterion,
  evidence: readonly Evidence[],
  area: string,
  year: number,
): Lever | undefined {
  const shown = new Set(
    evidence.filter((item) => item.criterion === criterion.id && item.area === area).map(({ stage }) => stage),
  );
  const open = criterion.stages.filter(({ id }) => !shown.has(id));
  if (open.length === 0) return undefined;
  const date = `${String(year)}-12-31`;
  return {
    best: open.length,
    at: (rung) => ({
      rows: [],
      evidence: open
        .slice(0, rung)
        .map(({ id }) => ({ criterion: criterion.id, area, stage: id, date, document: 'supposed' })),
    }),
    condition: (rung) => ({
      kind: 'evidence',
      criterion: criterion.id,
      year,
      stages: open.slice(0, rung).map(({ id, title }) => ({ id, title })),
    }),
  };
}
