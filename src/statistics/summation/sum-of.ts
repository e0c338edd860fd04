import { preciseSum } from './precise-sum.js';

/**
 * The precise sum of a term for each of a number of positions.
 *
 * @param length - how many terms
 * @param term - the term at a position
 * @returns the sum
 */
export function sumOf(length: number, term: (position: number) => number): number {
  const terms = new Float64Array(length);
  for (let position = 0; position < length; position += 1) terms[position] = term(position);
  return preciseSum(terms);
}
