/** A least-squares line and what is uncertain about it. */
export interface Line {
  readonly slope: number;
  /** Height of the line at the last year. */
  readonly end: number;
  /** Standard deviation of the points around the line, with n − 2 degrees of freedom. */
  readonly deviation: number;
  readonly degrees: number;
  /** Standard deviation of a new point so many years after the last. */
  readonly deviationAhead: (horizon: number) => number;
}

/**
 * Ordinary least squares of values on years.
 *
 * @param years - three or more, in order
 * @param values - as many
 * @returns the line
 */
export function lineOf(years: readonly number[], values: readonly number[]): Line {
  const count = years.length;
  const last = years[count - 1] as number;
  let time = 0;
  let height = 0;
  for (let index = 0; index < count; index += 1) {
    time += ((years[index] as number) - last) / count;
    height += (values[index] as number) / count;
  }
  let times = 0;
  let products = 0;
  for (let index = 0; index < count; index += 1) {
    const away = (years[index] as number) - last - time;
    times += away ** 2;
    products += away * ((values[index] as number) - height);
  }
  const slope = products / times;
  let squares = 0;
  for (let index = 0; index < count; index += 1) {
    squares += ((values[index] as number) - height - slope * ((years[index] as number) - last - time)) ** 2;
  }
  const degrees = count - 2;
  const deviation = Math.sqrt(squares / degrees);
  return {
    slope,
    end: height - slope * time,
    deviation,
    degrees,
    deviationAhead: (horizon) => deviation * Math.sqrt(1 + 1 / count + (horizon - time) ** 2 / times),
  };
}
