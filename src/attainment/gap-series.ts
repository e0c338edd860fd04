import type { Dataset } from '../dataset/dataset.js';
import { type SeriesHorizon, observedSeries } from '../dataset/observed-series.js';
import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { addDecimals } from '../exact/add-decimals.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { ratioOfDecimals } from '../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { NarrowGapCriterion } from '../model/plan.js';
import { combineAreas } from './combine-areas.js';
import type { JudgedPoint } from './judged-point.js';
import { toJudgedPoints } from './to-judged-points.js';
import type { Calculation } from './verdict.js';

/**
 * The gap between two groups, period by period.
 *
 * `gap = |group − reference|` in points of the indicator's unit; the sign is group − reference: women − men, rural − urban,
 * mountain − plain. The relative gap is the gap ÷ reference. A period counts only when both groups were reported in it.
 *
 * @param criterion - names the groups
 * @param dataset - the observations
 * @param area - code of the area
 * @param horizon - the last year and day used
 * @param calculations - the steps are added here
 * @returns the gaps, oldest first; `no-comparison` where only one group was reported, and the reason of the combination
 *   where several areas form a group
 */
export function gapSeries(
  criterion: NarrowGapCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
  calculations: Calculation[],
): Outcome<JudgedPoint[]> {
  const [group, reference] = groups(criterion, dataset, area, horizon, calculations);
  for (const side of [group, reference]) {
    if (side.status === 'unavailable' && side.reason !== 'no-observation') return side;
  }
  if (group.status === 'unavailable' && reference.status === 'unavailable') return group;
  const others = new Map(
    reference.status === 'ok' ? reference.value.map((point) => [point.period, point] as const) : [],
  );
  const gaps: JudgedPoint[] = [];
  for (const point of group.status === 'ok' ? group.value : []) {
    const other = others.get(point.period);
    if (other !== undefined) gaps.push(gapPoint(point, other, calculations));
  }
  return gaps.length === 0 ? unavailable('no-comparison') : ok(gaps);
}

function groups(
  criterion: NarrowGapCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
  calculations: Calculation[],
): readonly [Outcome<JudgedPoint[]>, Outcome<JudgedPoint[]>] {
  const { indicator, select } = criterion;
  const one = (selected: typeof select): Outcome<JudgedPoint[]> => {
    const observed = observedSeries(dataset, { indicator, area, select: selected }, horizon);
    const points = toJudgedPoints(observed);
    if (points.length > 0) return ok(points);
    return unavailable(observed.length === 0 ? 'no-observation' : 'declared-missing');
  };
  switch (criterion.between) {
    case 'sex':
      return [one({ ...select, sex: 'F' }), one({ ...select, sex: 'M' })];
    case 'urbanisation':
      return [one({ ...select, urbanisation: 'R' }), one({ ...select, urbanisation: 'U' })];
    case 'terrain': {
      const combine = (terrain: 'mountain' | 'plain'): Outcome<JudgedPoint[]> =>
        combineAreas({ indicator, select, area, terrain }, dataset, horizon, calculations);
      return [combine('mountain'), combine('plain')];
    }
  }
}

function gapPoint(point: JudgedPoint, reference: JudgedPoint, calculations: Calculation[]): JudgedPoint {
  const signed = subtractDecimals(point.value, reference.value);
  const value = absoluteDecimal(signed);
  const inputs = { year: point.year, group: point.value, reference: reference.value };
  calculations.push({ formula: 'gap-absolute', inputs, result: value });
  const relative = compareDecimals(reference.value, 0) === 0 ? undefined : ratioOfDecimals(value, reference.value);
  if (relative !== undefined) calculations.push({ formula: 'gap-relative', inputs, result: relative });
  return {
    period: point.period,
    year: point.year,
    span: point.span,
    value,
    rounding: addDecimals(point.rounding, reference.rounding),
    isBreak: point.isBreak || reference.isBreak,
    observations: [...point.observations, ...reference.observations],
    gap: { signed, relative },
  };
}
