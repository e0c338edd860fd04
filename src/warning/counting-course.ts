import { chiSquareUpperTail } from '../statistics/distributions/chi-square-upper-tail.js';
import { countScore } from './count-score.js';
import type { Course } from './course.js';
import type { SignalSeries } from './read-signal-series.js';

/** Earlier years that scatter more than this share of series of pure counting noise have noise of another kind too. */
const OTHER_NOISE = 0.02;

/**
 * The course of the earlier years where counts are published, so that the noise is known before a figure is read.
 *
 * A line through the shares, weighted by their denominators, with the variance `q(1 − q) ÷ denominator` of a count, `q` the
 * share of the earlier years with half an event added, so that no events do not claim certainty. Its slope is shrunk by
 * `1 − 1 ÷ z²` (James–Stein), `z` the slope over its standard deviation. Above one half the complement is counted.
 *
 * @param series - the whole series, with counts
 * @param latest - how many of the last points are judged; the others are the earlier ones
 * @returns the course; `undefined` without counts, and where the earlier years scatter more than counting explains
 */
export function countingCourse(series: SignalSeries, latest: number): Course | undefined {
  const { years, counts, counting } = series;
  if (counts === undefined) return undefined;
  const { length } = years;
  const earlier = length - latest;
  const sizes = counts.denominators.map((size, index) =>
    counting === 'ratio' ? size + (counts.numerators[index] as number) : size,
  );
  const first = years[0] as number;
  let weight = 0;
  let time = 0;
  let events = 0;
  for (let index = 0; index < earlier; index += 1) {
    const size = sizes[index] as number;
    weight += size;
    // Counted from the first year, so that large year numbers cost no digits.
    time += size * ((years[index] as number) - first);
    events += counts.numerators[index] as number;
  }
  time = time / weight + first;
  const isComplement = counting !== 'rate' && events > weight / 2;
  const cases = counts.numerators.map((count, index) => (isComplement ? (sizes[index] as number) - count : count));
  const total = isComplement ? weight - events : events;
  const height = total / weight;
  const share = (total + 0.5) / weight;
  const free = counting === 'rate' ? 1 : 1 - total / weight;
  let times = 0;
  let products = 0;
  for (let index = 0; index < earlier; index += 1) {
    const away = (years[index] as number) - time;
    times += (sizes[index] as number) * away * away;
    products += away * ((cases[index] as number) - (sizes[index] as number) * height);
  }
  const whole = products / times;
  const slopeStatistic = whole / Math.sqrt((share * free) / times);
  const shrinkage = slopeStatistic === 0 ? 0 : Math.max(0, 1 - 1 / slopeStatistic ** 2);

  let scatter = 0;
  for (let index = 0; index < earlier; index += 1) {
    const size = sizes[index] as number;
    const line = height + whole * ((years[index] as number) - time);
    scatter += ((cases[index] as number) - size * line) ** 2 / (size * share * free);
  }
  if (chiSquareUpperTail(scatter, earlier - 2) < OTHER_NOISE) return undefined;

  let judgedSize = 0;
  let judgedTime = 0;
  let judgedCases = 0;
  for (let index = earlier; index < length; index += 1) {
    const size = sizes[index] as number;
    judgedSize += size;
    judgedTime += size * ((years[index] as number) - time);
    judgedCases += cases[index] as number;
  }
  judgedTime /= judgedSize;
  const sign = isComplement ? -1 : 1;
  const inUnit = unitOf(series);
  return {
    noise: 'counting',
    slope: inUnit.slope(sign * shrinkage * whole, isComplement ? 1 - height : height),
    shrinkage,
    slopeStatistic: sign * slopeStatistic,
    value:
      latest === 1
        ? (series.values[earlier] as number)
        : inUnit.value((isComplement ? judgedSize - judgedCases : judgedCases) / judgedSize),
    departure(line) {
      const kept = line === 'whole-trend' ? 1 : shrinkage;
      const ahead = line === 'level-before' ? (years[earlier - 1] as number) - time : judgedTime;
      const expected = Math.max(height + kept * whole * ahead, 0);
      const variance = share * free * (1 / weight + (kept * ahead * ahead) / times);
      return {
        score: sign * countScore(judgedCases, judgedSize, expected + 0.5 / weight, variance, free),
        expected: inUnit.value(isComplement ? 1 - Math.min(expected, 1) : expected),
      };
    },
  };
}

/** From shares back to the unit in which the series is given: per 100, per 100,000, or the one count for each of the other. */
function unitOf({ values, counts, counting }: SignalSeries): {
  value: (share: number) => number;
  slope: (slope: number, share: number) => number;
} {
  let figures = 0;
  let events = 0;
  values.forEach((value, index) => {
    figures += value * (counts?.denominators[index] as number);
    events += counts?.numerators[index] as number;
  });
  const base = events === 0 ? 1 : figures / events;
  if (counting !== 'ratio') return { value: (share) => base * share, slope: (slope) => base * slope };
  // A share s of both counts is a ratio of s ÷ (1 − s).
  const left = (share: number): number => Math.max(1 - share, Number.EPSILON);
  return {
    value: (share) => (base * share) / left(share),
    slope: (slope, share) => (base * slope) / left(share) ** 2,
  };
}
