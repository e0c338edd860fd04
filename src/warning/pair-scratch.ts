let scratch: Float64Array | undefined;

/**
 * Room for something about every pair of a series, used again from series to series: a night's run looks at a million, and room
 * of their own for each would keep the collector of garbage busier than the arithmetic.
 *
 * Who takes it fills it and reads it before anybody else takes it; nothing in it is kept.
 *
 * @param length - how many numbers
 * @returns at least as many places, with whatever was in them
 *
 * @example
 * pairScratch(36).length >= 36; // => true
 */
export function pairScratch(length: number): Float64Array {
  if (scratch === undefined || scratch.length < length) scratch = new Float64Array(Math.max(64, length));
  return scratch;
}
