import type { PlanEvaluation } from './plan-evaluation.js';
import { type VerdictRow, verdictRow } from './verdict-row.js';

/** One criterion in several areas. */
export interface CriterionInAreas {
  readonly criterion: string;
  /** One for each evaluation that has the criterion, in their order. Areas are not ranked: their data may differ in year. */
  readonly rows: readonly VerdictRow[];
}

/**
 * Several areas side by side, criterion by criterion.
 *
 * @param evaluations - one for each area; they are read one by one and not kept
 * @returns the criteria of goals, then of measures, in the order in which they first come
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const areas = evaluateAreas(zhongweiPlan, dataset, { areas: ['100000', '640500'], asOf: 2024 });
 * compareAreas(areas)[0].rows.map(({ area, status }) => [area, status]); // => [['100000', 'no-data'], ['640500', 'no-data']]
 * compareAreas([]); // => []
 */
export function compareAreas(evaluations: Iterable<PlanEvaluation>): CriterionInAreas[] {
  const rows = new Map<string, VerdictRow[]>();
  for (const { targets, measures } of evaluations) {
    for (const { criteria } of [...targets, ...measures]) {
      for (const verdict of criteria) {
        const list = rows.get(verdict.criterion);
        if (list === undefined) rows.set(verdict.criterion, [verdictRow(verdict)]);
        else list.push(verdictRow(verdict));
      }
    }
  }
  return [...rows].map(([criterion, list]) => ({ criterion, rows: list }));
}
