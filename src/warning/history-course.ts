import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { standardNormalPoint } from '../statistics/distributions/standard-normal-point.js';
import { studentTail } from '../statistics/distributions/student-tail.js';
import type { Course } from './course.js';
import { type HistoryTail, historyTail } from './history-tail.js';
import type { SignalSeries } from './read-signal-series.js';
import { pairScratch } from './pair-scratch.js';
import { robustSpread } from './robust-spread.js';
import { unorderedMiddle } from './unordered-middle.js';

/** Beyond this the tail is smaller than any double; nothing is decided by how much. */
const FARTHEST = 37;

/**
 * The course of the earlier years where nothing but the figures is known: their noise has to be learnt from themselves.
 *
 * The slope is that of Theil and Sen, the level the middle of all means of two residuals (Hodges and Lehmann), the noise
 * `robustSpread`: from five earlier years on one of them may be wrong, of ten two, without moving them much. The slope is
 * shrunk by `1 − 1 ÷ z²`. A noise learnt from four figures may be far too small by chance, so that scores come from Student's
 * t with few degrees of freedom (`historyTail`).
 *
 * Source: Sen (1968), JASA 63; Hodges and Lehmann (1963), Annals of Mathematical Statistics 34; Rousseeuw and Croux (1993), JASA 88.
 *
 * @param series - the whole series
 * @param latest - how many of the last points are judged; the others, four or more, are the earlier ones
 * @param rounding - the noise is never taken to be less than this
 * @param least - scores under it need not be exact, nor a slope too uncertain to be kept; 0 for all exact
 * @returns the course; `no-variation` when the earlier years are all equal, or all on one line, and `rounding` is 0
 */
export function historyCourse(
  { years, values }: SignalSeries,
  latest: number,
  rounding: number,
  least: number,
): Outcome<Course> {
  const { length } = values;
  const earlier = length - latest;
  const pairs = (earlier * (earlier - 1)) / 2;
  const slopes = pairScratch(pairs);
  let pair = 0;
  let time = 0;
  for (let a = 0; a < earlier; a += 1) {
    time += ((years[a] as number) - (years[0] as number)) / earlier;
    for (let b = a + 1; b < earlier; b += 1) {
      slopes[pair] = ((values[b] as number) - (values[a] as number)) / ((years[b] as number) - (years[a] as number));
      pair += 1;
    }
  }
  time += years[0] as number;
  const whole = unorderedMiddle(slopes, pairs);
  let times = 0;
  for (let index = 0; index < earlier; index += 1) times += ((years[index] as number) - time) ** 2;
  const residuals = (kept: number): number[] => {
    const left: number[] = [];
    for (let index = 0; index < earlier; index += 1) {
      left.push((values[index] as number) - kept * whole * ((years[index] as number) - time));
    }
    return left;
  };
  const aroundWhole = residuals(1);
  const aroundTrend = Math.max(robustSpread(aroundWhole), rounding);
  const { ofSlope, ofDeparture } = historyTail(earlier);
  // Nothing is kept of a slope whose statistic is 1 or less, and the distance beyond the whole trend is held against little more.
  const leastOfTrend = Math.min(least, 1);
  const slopeStatistic =
    aroundTrend === 0 ? 0 : normalScore((whole * Math.sqrt(times)) / aroundTrend, ofSlope, leastOfTrend);
  const shrinkage = slopeStatistic === 0 ? 0 : Math.max(0, 1 - 1 / slopeStatistic ** 2);
  const left = residuals(shrinkage);
  const spread = Math.max(robustSpread(left), rounding);
  if (!(aroundTrend > 0 && spread > 0)) return unavailable('no-variation');
  if (!Number.isFinite(spread + whole * shrinkage)) return unavailable('not-representable');
  const height = middleOfMeans(left);

  let value = 0;
  let judgedTime = 0;
  for (let index = earlier; index < length; index += 1) {
    value += (values[index] as number) / latest;
    judgedTime += ((years[index] as number) - time) / latest;
  }
  return ok({
    noise: 'history',
    slope: shrinkage * whole,
    shrinkage,
    slopeStatistic,
    value,
    departure(line) {
      const kept = line === 'whole-trend' ? 1 : shrinkage;
      const base = line === 'whole-trend' ? middleOfMeans(aroundWhole) : height;
      const ahead = line === 'level-before' ? (years[earlier - 1] as number) - time : judgedTime;
      const expected = base + kept * whole * ahead;
      const deviation = spread * Math.sqrt(1 / latest + 1 / earlier + (kept * ahead * ahead) / times);
      return {
        score: normalScore((value - expected) / deviation, ofDeparture, line === 'whole-trend' ? leastOfTrend : least),
        expected,
      };
    },
  });
}

/**
 * The normal quantile that has the same tail. Student's tail is never under the normal one, so that the quantile is never above
 * the statistic: one under the least score asked for can stand for itself, which saves its tail.
 */
function normalScore(statistic: number, { degreesOfFreedom, stretch }: HistoryTail, least: number): number {
  if (Math.abs(statistic) < least) return statistic;
  const tail = studentTail(Math.abs(statistic) / stretch, degreesOfFreedom);
  const size = tail > 0 ? Math.min(standardNormalPoint(tail), FARTHEST) : FARTHEST;
  return statistic < 0 ? -size : size;
}

/** Hodges and Lehmann: the middle of the means of all pairs, each with itself too. */
function middleOfMeans(values: readonly number[]): number {
  const { length } = values;
  const means = pairScratch((length * (length + 1)) / 2);
  let place = 0;
  for (let a = 0; a < length; a += 1) {
    for (let b = a; b < length; b += 1) {
      means[place] = (values[a] as number) / 2 + (values[b] as number) / 2;
      place += 1;
    }
  }
  return unorderedMiddle(means, place);
}
