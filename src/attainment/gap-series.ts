import type { CalculationLog } from './calculation-log.js';
import type { Dataset } from '../dataset/dataset.js';
import { type SeriesHorizon, observedSeries } from '../dataset/observed-series.js';
import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { addDecimals } from '../exact/add-decimals.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { ratioOfDecimals } from '../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { NarrowGapCriterion } from '../model/criterion.js';
import { combineAreas } from './combine-areas.js';
import type { JudgedPoint } from './judged-point.js';
import { toJudgedPoints } from './to-judged-points.js';

/**
 * The gap between two groups, period by period.
 *
 * `gap = |group − reference|` in points of the indicator's unit, of women and men, country and town, mountain and plain; its
 * size counts, whichever group is ahead. The relative gap is the gap ÷ reference; it is judged, in per cent, where the
 * criterion asks for it, and has no value where the reference is not above 0. Its rounding is the most that the printed
 * rounding of both figures can move it. A period counts only when both groups were reported in it.
 *
 * @param criterion - names the groups
 * @param dataset - the observations
 * @param area - code of the area
 * @param horizon - the last year and day used
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the gaps, oldest first; `no-comparison` where only one group was reported, `zero-denominator` where a relative gap
 *   is asked for and the reference is never above 0 by more than its rounding, and the reason of the combination where several
 *   areas form a group
 */
export function gapSeries(
  criterion: NarrowGapCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
  calculations: CalculationLog,
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
  let hasZeroReference = false;
  for (const point of group.status === 'ok' ? group.value : []) {
    const other = others.get(point.period);
    if (other === undefined) continue;
    const gap = gapPoint(point, other, calculations);
    if (criterion.measure !== 'relative') gaps.push(gap);
    else if (compareDecimals(other.value, other.rounding) > 0) gaps.push(relativeGap(gap, point, other));
    else hasZeroReference = true;
  }
  if (gaps.length > 0) return ok(gaps);
  return unavailable(hasZeroReference ? 'zero-denominator' : 'no-comparison');
}

function groups(
  criterion: NarrowGapCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
  calculations: CalculationLog,
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

function gapPoint(point: JudgedPoint, reference: JudgedPoint, calculations: CalculationLog): JudgedPoint {
  const value = absoluteDecimal(subtractDecimals(point.value, reference.value));
  const inputs = { year: point.year, group: point.value, reference: reference.value };
  calculations?.push({ formula: 'gap-absolute', inputs, result: value });
  if (calculations !== undefined && compareDecimals(reference.value, 0) > 0) {
    calculations.push({ formula: 'gap-relative', inputs, result: ratioOfDecimals(value, reference.value) });
  }
  return {
    period: point.period,
    year: point.year,
    span: point.span,
    value,
    rounding: addDecimals(point.rounding, reference.rounding),
    isBreak: point.isBreak || reference.isBreak,
    observations: [...point.observations, ...reference.observations],
    compared: { value: point.value, reference: reference.value, referenceFrom: point.observations.length },
  };
}

/** The gap as a share of the reference, in per cent. */
function relativeGap(gap: JudgedPoint, { value, rounding }: JudgedPoint, reference: JudgedPoint): JudgedPoint {
  const ratio = ratioOfDecimals(gap.value, reference.value);
  const furthest = ratioOfDecimals(addDecimals(value, rounding), subtractDecimals(reference.value, reference.rounding));
  return {
    ...gap,
    value: String(ratio * 100),
    rounding: String(Math.max(0, furthest - ratioOfDecimals(value, reference.value)) * 100),
  };
}
