/** A random walk with drift: the mean yearly change and what is uncertain about it. */
export interface Drift {
  readonly last: number;
  /** Mean yearly change: last minus first over the years between. */
  readonly drift: number;
  /** Standard deviation of one year's change around the drift. */
  readonly deviation: number;
  /** Standard error of the drift. */
  readonly standardError: number;
}

/**
 * The drift of a series.
 *
 * @param years - in order
 * @param values - as many
 * @returns the drift; with years missing, every change counts by the years it spans
 */
export function driftOf(years: readonly number[], values: readonly number[]): Drift {
  const end = years.length - 1;
  const last = values[end] as number;
  const span = (years[end] as number) - (years[0] as number);
  const drift = (last - (values[0] as number)) / span;
  let squares = 0;
  for (let index = 0; index < end; index += 1) {
    const gap = (years[index + 1] as number) - (years[index] as number);
    squares += ((values[index + 1] as number) - (values[index] as number) - drift * gap) ** 2 / gap;
  }
  const deviation = Math.sqrt(squares / (end - 1));
  return { last, drift, deviation, standardError: deviation / Math.sqrt(span) };
}
