/**
 * The sum of numbers as if it were made with twice the digits of a double and rounded once.
 *
 * Every rounding error is itself calculated without error and added at the end, so that the order of the numbers does not
 * show, and a sum of shares closes.
 *
 * Source: Ogita, Rump and Oishi (2005), Accurate sum and dot product, algorithm Sum2.
 *
 * @param values - finite numbers
 * @returns the sum, 0 of none; not finite where it exceeds a double
 */
export function preciseSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  const { length } = values;
  for (let position = 0; position < length; position += 1) {
    const value = values[position] as number;
    const next = sum + value;
    const taken = next - sum;
    lost += sum - (next - taken) + (value - taken);
    sum = next;
  }
  return sum + lost;
}
