/**
 * A polynomial by Horner's rule.
 *
 * @param coefficients - from the highest power down to the constant
 * @param x - the argument
 * @returns its value
 */
export function polynomial(coefficients: readonly number[], x: number): number {
  const { length } = coefficients;
  let value = 0;
  // By position: an iterator costs more than the arithmetic, and everything here rests on it.
  for (let at = 0; at < length; at += 1) value = value * x + (coefficients[at] as number);
  return value;
}
