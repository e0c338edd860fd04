/**
 * The middle of numbers in order, or the mean of the two middle ones.
 *
 * @param sorted - at least one number, in rising order
 * @returns the middle
 */
export function middleOf(sorted: Float64Array): number {
  const [lower, upper] = [sorted.at((sorted.length - 1) >> 1) as number, sorted.at(sorted.length >> 1) as number];
  // Equal neighbours give exactly their value, and huge ones of opposite sign do not overflow.
  return lower === upper ? lower : lower / 2 + upper / 2;
}
