import { outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { alarmThreshold } from './alarm-threshold.js';
import type { CountingKind, SignalOptions, SignalPoint } from './series-signal.js';

/** A series as the detectors use it: in order, one point a year, nothing after the last year that may be known. */
export interface SignalSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** Numerator and denominator of every point; absent where one of them was not published. */
  readonly counts?: { readonly numerators: readonly number[]; readonly denominators: readonly number[] };
  readonly counting?: CountingKind;
}

/** With fewer, four earlier years and one to judge, noise cannot be told from anything. */
export const FEWEST_POINTS = 5;
/** All pairs of points are compared. */
export const MOST_POINTS = 200;
/** Sums of products of larger figures may be no numbers. */
export const LARGEST = 1e100;

/**
 * Orders the points and leaves out what is not known yet.
 *
 * @param where - name of the detector, for messages
 * @param points - in any order; not changed
 * @param options - what the detector was given
 * @returns the series; `too-few-points` under five, `conflicting-values` where one year has two figures,
 *   `not-representable` for figures beyond 1e100
 * @throws PlanError `argument/out-of-range` for years, figures, counts or options that make no sense
 */
export function readSignalSeries(
  where: string,
  points: readonly SignalPoint[],
  { asOf = Infinity, counting, rounding = 0, falseAlarms = 1 }: SignalOptions,
): Outcome<SignalSeries> {
  const refuse = (name: string, received: unknown, expected: string): never => {
    const place = `${where}: \`${name}\``;
    throw new PlanError(
      'argument/out-of-range',
      { where: place, received: String(received), expected },
      outOfRange(place, received, expected),
    );
  };
  if (asOf !== Infinity && !Number.isInteger(asOf)) refuse('asOf', asOf, 'a whole year');
  if (!(rounding >= 0 && rounding < Infinity)) refuse('rounding', rounding, '0 or more');
  alarmThreshold(where, falseAlarms);
  const kinds: readonly (string | undefined)[] = [undefined, 'proportion', 'rate', 'ratio'];
  if (!kinds.includes(counting)) refuse('counting', counting, 'proportion, rate or ratio');
  if (!Array.isArray(points)) refuse('points', typeof points, 'a list');
  points.forEach((point: SignalPoint | null | undefined, index) => {
    const { period, value, numerator = 0, denominator = 1 } = point ?? { period: Number.NaN, value: Number.NaN };
    if (!Number.isInteger(period)) refuse(`points[${index}].period`, period, 'a whole year');
    if (!Number.isFinite(value)) refuse(`points[${index}].value`, value, 'a finite number');
    if (!isCount(numerator)) refuse(`points[${index}].numerator`, numerator, 'a whole number, 0 or more');
    if (!isCount(denominator) || denominator === 0)
      refuse(`points[${index}].denominator`, denominator, 'a whole number, 1 or more');
  });
  const ordered = inOrder(asOf === Infinity ? points : points.filter(({ period }) => period <= asOf));
  const used: SignalPoint[] = [];
  for (const point of ordered) {
    const before = used.at(-1);
    if (before?.period !== point.period) used.push(point);
    else if (
      before.value !== point.value ||
      before.numerator !== point.numerator ||
      before.denominator !== point.denominator
    ) {
      return unavailable('conflicting-values');
    }
  }
  if (used.length > MOST_POINTS) refuse('points.length', used.length, `at most ${MOST_POINTS}`);
  if (used.some(({ value }) => Math.abs(value) > LARGEST)) return unavailable('not-representable');
  if (used.length < FEWEST_POINTS) return unavailable('too-few-points');
  const years = used.map(({ period }) => period);
  const values = used.map(({ value }) => value);
  if (used.some(({ numerator, denominator }) => numerator === undefined || denominator === undefined)) {
    return ok({ years, values });
  }
  const numerators = used.map(({ numerator }) => numerator as number);
  const denominators = used.map(({ denominator }) => denominator as number);
  const isAmong = numerators.every((count, index) => count <= (denominators[index] as number));
  if (counting === 'proportion' && !isAmong) refuse('counting', counting, 'rate or ratio where a numerator is larger');
  return ok({
    years,
    values,
    counts: { numerators, denominators },
    counting: counting ?? (isAmong ? 'proportion' : 'rate'),
  });
}

/** Series mostly come in order; then nothing is copied. */
function inOrder(points: readonly SignalPoint[]): readonly SignalPoint[] {
  for (let place = 1; place < points.length; place += 1) {
    if ((points[place - 1] as SignalPoint).period > (points[place] as SignalPoint).period) {
      return points.toSorted((a, b) => a.period - b.period);
    }
  }
  return points;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
