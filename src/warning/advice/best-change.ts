import { type IndicatorCriterion, judgedSeries } from '../../attainment/judged-series.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { SeriesHorizon } from '../../dataset/observed-series.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { decimalToNumber } from '../../exact/decimal-to-number.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import type { BestChange } from './advice.js';

/** What is looked for. */
export interface BestChangeQuestion {
  /** Length of time, in years, between the two figures. */
  readonly years: number;
  /** Which way is better. */
  readonly toward: 'higher' | 'lower';
  /** Years that one figure covers: yearly figures are only compared with yearly ones. */
  readonly span: number;
}

interface Point {
  readonly year: number;
  readonly value: DecimalText;
  readonly number: number;
}

/** A stretch of comparable figures of one area: no break inside, all covering as many years. */
interface Stretch {
  readonly area: string;
  readonly span: number;
  readonly points: readonly Point[];
}

/** What is remembered of a dataset: the stretches of every judged series, and the answers, for one horizon at a time. */
interface Remembered {
  readonly horizon: string;
  readonly stretches: Map<string, readonly Stretch[]>;
  readonly answers: Map<string, Outcome<BestChange>>;
}

const memory = new WeakMap<Dataset, Remembered>();

/**
 * The largest change towards a goal that any area has managed over a length of time: what has been shown to be possible.
 *
 * Looked at are the series that the criterion judges (the same indicator and selection, the same gap, the same difference) in
 * every area of the plan, this one included, between two years that lie exactly `years` apart. A break in a series is never
 * crossed. Of equally large changes the area that comes first in the plan counts, then the earlier one.
 *
 * Cost: the series of an indicator are read once for all areas, and each length of time takes one pass over them; both are
 * remembered with the dataset until another year or day is asked for.
 *
 * @param criterion - whose series are compared
 * @param dataset - the observations
 * @param horizon - the last year and day used
 * @param question - the length of time, the direction, and the years that a figure covers
 * @returns the change, where and when; `no-comparable-change` when no area has two figures that far apart
 */
export function bestChange(
  criterion: IndicatorCriterion,
  dataset: Dataset,
  horizon: SeriesHorizon,
  { years, toward, span }: BestChangeQuestion,
): Outcome<BestChange> {
  const { stretches, answers } = remembered(dataset, horizon);
  const series = seriesKey(criterion);
  const key = JSON.stringify([series, years, toward, span]);
  const known = answers.get(key);
  if (known !== undefined) return known;
  let all = stretches.get(series);
  if (all === undefined) {
    all = dataset.plan.areas.flatMap(({ code }) => stretchesOf(criterion, dataset, code, horizon));
    stretches.set(series, all);
  }
  const answer = largest(
    all.filter((stretch) => stretch.span === span),
    years,
    toward,
  );
  answers.set(key, answer);
  return answer;
}

function remembered(dataset: Dataset, { until, knownAt = '' }: SeriesHorizon): Remembered {
  const horizon = `${String(until)} ${knownAt}`;
  const known = memory.get(dataset);
  if (known?.horizon === horizon) return known;
  const fresh = { horizon, stretches: new Map(), answers: new Map() };
  memory.set(dataset, fresh);
  return fresh;
}

/** What decides which figures a criterion judges. A floor and a ceiling of one indicator judge the same ones. */
function seriesKey(criterion: IndicatorCriterion): string {
  const { indicator, select } = criterion;
  const own = [indicator, select.sex, select.urbanisation, select.age, select.group];
  if (criterion.kind === 'narrow-gap') return JSON.stringify([...own, criterion.between, criterion.measure]);
  if (criterion.kind !== 'relative-to') return JSON.stringify(own);
  const { reference } = criterion;
  const { sex, urbanisation, age, group } = reference.select;
  return JSON.stringify([...own, 'relative-to', reference.indicator, sex, urbanisation, age, group]);
}

function stretchesOf(criterion: IndicatorCriterion, dataset: Dataset, area: string, horizon: SeriesHorizon): Stretch[] {
  const series = judgedSeries(criterion, dataset, area, horizon, []);
  if (series.status === 'unavailable') return [];
  const open = new Map<number, Point[]>();
  const stretches: Stretch[] = [];
  for (const { year, span, value, isBreak } of series.value) {
    let points = open.get(span);
    if (points === undefined || isBreak) {
      points = [];
      open.set(span, points);
      stretches.push({ area, span, points });
    }
    points.push({ year, value, number: decimalToNumber(value) });
  }
  return stretches.filter(({ points }) => points.length > 1);
}

function largest(stretches: readonly Stretch[], years: number, toward: 'higher' | 'lower'): Outcome<BestChange> {
  const sign = toward === 'higher' ? 1 : -1;
  let best: { area: string; from: Point; to: Point; size: number } | undefined;
  for (const { area, points } of stretches) {
    // Both ends go forward only: one pass over the figures.
    let start = 0;
    for (const to of points) {
      while ((points[start] as Point).year < to.year - years) start += 1;
      const from = points[start] as Point;
      if (from.year !== to.year - years) continue;
      const size = sign * (to.number - from.number);
      if (best === undefined || isLarger({ from, to, size }, best, sign)) best = { area, from, to, size };
    }
  }
  if (best === undefined) return unavailable('no-comparable-change');
  const { area, from, to } = best;
  const change = subtractDecimals(to.value, from.value);
  return ok({
    area,
    from: { year: from.year, value: from.value },
    to: { year: to.year, value: to.value },
    change,
    perYear: decimalToNumber(change) / years,
  });
}

/** Doubles tell two changes apart unless they are nearly the same; then the decimals decide, so that equal ones stay equal. */
function isLarger(
  one: { readonly from: Point; readonly to: Point; readonly size: number },
  best: { readonly from: Point; readonly to: Point; readonly size: number },
  sign: 1 | -1,
): boolean {
  const nearly = 1e-9 * (Math.abs(one.to.number) + Math.abs(one.from.number));
  if (Math.abs(one.size - best.size) > nearly) return one.size > best.size;
  const difference = compareDecimals(
    subtractDecimals(one.to.value, one.from.value),
    subtractDecimals(best.to.value, best.from.value),
  );
  return difference === sign;
}
