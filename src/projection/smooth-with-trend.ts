/** Where Holt's recursion ends. */
export interface SmoothedTrend {
  readonly level: number;
  readonly trend: number;
  /** Sum of the squared one-step errors from the third point on. */
  readonly squares: number;
}

/**
 * Holt's exponential smoothing with a damped trend, started at the second point with the first change, as
 * `stats::HoltWinters(gamma = FALSE)` starts it in R, with which it agrees for `damping` 1.
 *
 * @param years - in order; over a missing year level and trend run on
 * @param values - as many, two or more
 * @param gain - share of a new value in the level
 * @param trendGain - share of a new change in the trend
 * @param damping - what is left of the trend a year later
 * @returns level, trend and squared errors
 */
export function smoothWithTrend(
  years: readonly number[],
  values: readonly number[],
  gain: number,
  trendGain: number,
  damping: number,
): SmoothedTrend {
  let level = values[1] as number;
  let trend = (level - (values[0] as number)) / ((years[1] as number) - (years[0] as number));
  let squares = 0;
  for (let index = 2; index < values.length; index += 1) {
    const gap = (years[index] as number) - (years[index - 1] as number);
    let ahead = 0;
    for (let year = 1; year <= gap; year += 1) ahead += damping ** year;
    const expected = level + ahead * trend;
    const error = (values[index] as number) - expected;
    squares += error * error;
    const next = expected + gain * error;
    trend = (trendGain * (next - level)) / gap + (1 - trendGain) * damping ** gap * trend;
    level = next;
  }
  return { level, trend, squares };
}
