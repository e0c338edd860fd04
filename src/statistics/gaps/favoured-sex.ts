import { compareDecimals } from '../../exact/compare-decimals.js';
import type { Direction } from '../../model/plan.js';
import type { Favoured } from './gap.js';

/**
 * The sex with the better figure, compared exactly.
 *
 * @param female - figure of women
 * @param male - figure of men
 * @param direction - which way is better
 * @returns `neither` where the figures are equal or no direction is better
 */
export function favouredSex(female: number | string, male: number | string, direction: Direction = 'higher'): Favoured {
  const order = compareDecimals(female, male);
  if (order === 0 || direction === 'neither') return 'neither';
  return order > 0 === (direction === 'higher') ? 'women' : 'men';
}
