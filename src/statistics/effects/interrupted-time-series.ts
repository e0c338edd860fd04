import { assertYear } from '../../calendar/assert-year.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { countingVariances } from './counting-variances.js';
import type { EffectEstimate } from './effect-estimate.js';
import type { EffectAssumption, EffectCaution } from './effect-labels.js';
import { errorMemory, type ErrorMemory } from './error-memory.js';
import { mixedEstimate } from './mixed-estimate.js';
import type { WeightedEstimate } from './mixed-tail.js';
import { orderByYear, type EffectPoint } from './order-by-year.js';
import { segmentReader } from './segment-reader.js';

/** What changed, and how sure to be. */
export interface InterruptedTimeSeriesOptions {
  /** The first year that the measure could act on. */
  readonly start: number;
  /** `level-and-slope` (default), or `level`: a step alone, the slope is taken to have stayed. */
  readonly change?: 'level-and-slope' | 'level';
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
}

/** One year since the start. */
export interface EffectOfYear {
  readonly year: number;
  readonly observed: number;
  /** What the line of the years before comes to in this year; the interval is that of the line. */
  readonly without: Pick<EffectEstimate, 'value' | 'interval'>;
  /** By how much the line of the years since lies above it. */
  readonly effect: EffectEstimate;
}

/** What became of a series at a measure. */
export interface InterruptedTimeSeries {
  /** The answer to give: the mean change over the years since the start, against the line before continued. */
  readonly effect: EffectEstimate;
  /** The step at the start. */
  readonly level: EffectEstimate;
  /** Change of the slope, a year; `not-asked-for` where only a step was asked for. */
  readonly slope: Outcome<EffectEstimate>;
  readonly effects: readonly EffectOfYear[];
  /** The slope of the line before, a year. */
  readonly slopeBefore: EffectEstimate;
  /** The mean change as if years were independent: too sure wherever deviations last. For comparison only. */
  readonly asIfIndependent: EffectEstimate;
  readonly memory: ErrorMemory;
  /** Standard deviation of the figures about both lines, by least squares. */
  readonly scatter: number;
  /** Standard deviation of a figure from counting alone; `no-counts` without events and exposure, `no-events` of none. */
  readonly countingNoise: Outcome<number>;
  readonly years: { readonly before: number; readonly since: number };
  readonly degreesOfFreedom: number;
  readonly assumptions: readonly EffectAssumption[];
  readonly cautions: readonly EffectCaution[];
}

const LEAST_BEFORE = 4;
/** With fewer, no length of memory can be told from another. Our reading. */
const FEW_YEARS = 12;
const YEARS_TO_KNOW_MEMORY = 30;
/** Without any evidence the mean memory is 0.5. Our reading. */
const STRONG_MEMORY = 0.6;

const ASSUMPTIONS: readonly EffectAssumption[] = [
  'line-would-have-gone-on',
  'nothing-else-changed',
  'no-anticipation',
  'start-not-chosen-by-figures',
  'same-measurement',
  'memory-of-one-year',
  'normal-errors',
];

/**
 * Interrupted time series: did a yearly series leave its line when a measure began?
 *
 * `y = a + b × (year − start) + step × since + bend × (year − start) × since + error`: the line before, the step and the change
 * of slope since. Deviations last (`error = r × error before + new`), and a short series cannot tell how long; taking them as
 * independent finds effects where there are none in up to a quarter of series. So every memory from r = 0.02 to 0.98 in steps
 * of 0.04 is fitted, weighed by its restricted likelihood, and the Student distributions (n − coefficients degrees of
 * freedom) are mixed: an interval knows that r is not known. With `events` and `exposure` no error is smaller than
 * counting alone makes it.
 *
 * Read `effect` first, with its interval and its assumptions; decide which number answers the question before looking. It is
 * the change that came with the start, of the measure only if nothing else changed then: units without the measure are
 * stronger evidence (`differenceInDifferences`). Not for a measure introduced slowly (leave the years between out), nor because
 * the worst year called for it (what follows an extreme is nearer the mean by itself), nor for a share near 0 or 100 %, whose line must
 * bend. Poisson noise is that of rare events: of a share above a tenth it is too large.
 *
 * Source: Wagner and others (2002), J. Clin. Pharm. Ther. 27, 299–309, for the design; Turner and others (2021), BMC Med. Res.
 * Methodol. 21, 181, for how short series mislead; Harville (1974), Biometrika 61, 383–385, for the likelihood. Mixing over
 * the memory is this package's choice; `docs/analysis.md` says how often it errs.
 *
 * @param series - figures with their years, in any order; all with `events` and `exposure`, or they are not used
 * @param options - first year of the measure; step alone or step and slope; level of the intervals
 * @returns the change; `too-few-before` below four years, `too-few-since` below three (two for a step alone), `perfect-fit`
 *   where the figures lie on the lines, so that nothing shows how they scatter, `conflicting-values` where one year has two,
 *   `not-representable` where a result exceeds a double
 * @throws PlanError `argument/not-a-year`, `argument/out-of-range`
 *
 * @example
 * const values = [50.2, 49.1, 49.9, 49.6, 48.8, 45.1, 44.2, 44.6, 43.9];
 * const series = values.map((value, at) => ({ year: 2015 + at, value }));
 * const { effect, memory } = interruptedTimeSeries(series, { start: 2020, change: 'level' }).value;
 * [effect.value.toFixed(2), effect.interval.lower.toFixed(1), effect.interval.upper.toFixed(1)]; // => ['-3.58', '-5.3', '-1.8']
 * effect.conclusion; // => 'fall'
 * interruptedTimeSeries(series, { start: 2022 }); // => { status: 'unavailable', reason: 'too-few-since' }
 */
export function interruptedTimeSeries(
  series: readonly EffectPoint[],
  { start, change = 'level-and-slope', level = 0.95 }: InterruptedTimeSeriesOptions,
): Outcome<InterruptedTimeSeries> {
  assertYear('start', start);
  assertLevel(level);
  const bends = change === 'level-and-slope';
  if (!bends && (change as string) !== 'level') refuseArgument('change', change, '`level-and-slope` or `level`');
  const ordered = orderByYear('series', series);
  if (ordered.status === 'unavailable') return ordered;
  const points = ordered.value;
  const since = points.filter(({ year }) => year >= start);
  const before = points.length - since.length;
  if (before < LEAST_BEFORE) return unavailable('too-few-before');
  if (since.length < (bends ? 3 : 2)) return unavailable('too-few-since');

  const counting = countingVariances(points);
  const variances = counting.status === 'ok' ? counting.value : undefined;
  const fitted = segmentReader(points, start, bends, variances);
  if (fitted.status === 'unavailable') return fitted;
  const { readIndependent, unit, degreesOfFreedom, residuals, weights } = fitted.value;
  const estimate = (parts: readonly WeightedEstimate[]): EffectEstimate =>
    mixedEstimate(parts, degreesOfFreedom, level, unit);
  const read = (contrast: readonly number[]): EffectEstimate => estimate(fitted.value.read(contrast));
  const changeAfter = (years: number): number[] => (bends ? [0, 0, 1, years] : [0, 0, 1]);
  const meanAfter = since.reduce((sum, { year }) => sum + (year - start), 0) / since.length;
  const step = read(changeAfter(0));
  const estimates = {
    effect: bends ? read(changeAfter(meanAfter)) : step,
    level: step,
    slopeBefore: read(bends ? [0, 1, 0, 0] : [0, 1, 0]),
    asIfIndependent: estimate(readIndependent(changeAfter(meanAfter))),
  };
  const slope: Outcome<EffectEstimate> = bends ? ok(read([0, 0, 0, 1])) : unavailable('not-asked-for');
  const effects = since.map(({ year, value }) => {
    const line = read(bends ? [1, year - start, 0, 0] : [1, year - start, 0]);
    const effect = bends ? read(changeAfter(year - start)) : step;
    return { year, observed: value + 0, without: { value: line.value, interval: line.interval }, effect };
  });
  const memory = errorMemory(
    points.map(({ year }) => year),
    residuals,
    weights,
  );
  const scatter = Math.hypot(...residuals) / Math.sqrt(degreesOfFreedom);
  const countingNoise: Outcome<number> =
    counting.status === 'ok'
      ? ok(Math.sqrt(counting.value.reduce((sum, variance) => sum + variance, 0) / points.length))
      : counting;
  const all = [
    ...Object.values(estimates),
    ...(slope.status === 'ok' ? [slope.value] : []),
    ...effects.flatMap(({ without, effect }) => [without, effect]),
  ];
  const sizes = all.flatMap(({ value, interval }) => [value, interval.lower, interval.upper]);
  if (![...sizes, scatter].every((size) => Number.isFinite(size))) return unavailable('not-representable');
  const cautions: EffectCaution[] = [];
  if (points.length < FEW_YEARS) cautions.push('few-years');
  if (points.length < YEARS_TO_KNOW_MEMORY) cautions.push('memory-hardly-known');
  if (memory.mean > STRONG_MEMORY) cautions.push('strong-memory');
  if (countingNoise.status === 'ok' && countingNoise.value >= scatter) cautions.push('counting-noise');
  return ok({
    ...estimates,
    slope,
    effects,
    memory,
    scatter,
    countingNoise,
    years: { before, since: since.length },
    degreesOfFreedom,
    assumptions: ASSUMPTIONS,
    cautions,
  });
}
