import type { ReadSeries } from './read-series.js';

/** What the counts behind a series say about its noise. */
export interface CountingNoise {
  /** Share of the variation from year to year that counting alone explains, 0 to 1. */
  readonly share: number;
  /** Where a line through the counts ends, its slope shrunk by its own noise. */
  readonly level: number;
  readonly drift: number;
  readonly shrinkage: number;
  /** Standard deviation of a future figure from counting: of the year itself and of the level. */
  readonly deviation: number;
}

/**
 * The noise of counting: a figure of `n` events has a standard deviation of `√n` events, however carefully it was counted.
 *
 * The rate that all years share, with half an event added so that zero events do not claim certainty, gives every year its
 * variance `k² · r(1 − r) ÷ denominator`. Compared with the mean squared departure from a straight line it says how much
 * of the variation is counting; the line's slope is shrunk by `1 − 1 ÷ z²` (James–Stein), where `z` is the slope over its
 * counting error.
 *
 * @param series - the points
 * @param counts - numerator and denominator of every given point, by place; `null` where unknown
 * @returns the noise; `undefined` where fewer than two points have counts
 */
export function countingNoise(
  { years, values, places }: ReadSeries,
  counts: readonly ({ readonly numerator: number; readonly denominator: number } | null)[],
): CountingNoise | undefined {
  const used: { year: number; value: number; denominator: number }[] = [];
  let events = 0;
  let population = 0;
  let figures = 0;
  for (let index = 0; index < years.length; index += 1) {
    const count = counts[places[index] as number] ?? null;
    if (count === null) continue;
    const value = values[index] as number;
    used.push({ year: years[index] as number, value, denominator: count.denominator });
    events += count.numerator;
    population += count.denominator;
    figures += value * count.denominator;
  }
  if (used.length < 2) return undefined;
  // Per how many the figure is given: 100 for a percentage, 100 000 for maternal mortality.
  const base = events === 0 ? 1 : figures / events;
  const rate = Math.min((events + 0.5) / population, 1);
  const oneEvent = base * base * rate * Math.max(1 - rate, 0.5 / population);
  let weight = 0;
  let time = 0;
  let height = 0;
  for (const { year, value, denominator } of used) {
    weight += denominator;
    time += denominator * year;
    height += denominator * value;
  }
  time /= weight;
  height /= weight;
  let times = 0;
  let products = 0;
  for (const { year, value, denominator } of used) {
    times += denominator * (year - time) ** 2;
    products += denominator * (year - time) * (value - height);
  }
  const drift = products / times;
  const slopeVariance = oneEvent / times;
  const shrinkage = drift === 0 ? 0 : Math.max(0, 1 - slopeVariance / drift ** 2);
  const lastYear = years[years.length - 1] as number;
  let departures = 0;
  let expected = 0;
  for (const { year, value, denominator } of used) {
    departures += (value - height - drift * (year - time)) ** 2;
    expected += oneEvent / denominator;
  }
  // A line through n points leaves n − 2 of their departures free.
  const free = Math.max(used.length - 2, 1) / used.length;
  const share = departures <= expected * free ? 1 : (expected * free) / departures;
  const size = (used[used.length - 1] as { denominator: number }).denominator;
  return {
    share,
    level: height + shrinkage * drift * (lastYear - time),
    drift,
    shrinkage,
    deviation: Math.sqrt(oneEvent / size + oneEvent / weight + shrinkage * slopeVariance * (lastYear - time) ** 2),
  };
}
