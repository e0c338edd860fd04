import { differenceOfDecimals } from '../../exact/difference-of-decimals.js';
import { unavailable } from '../../model/outcome.js';
import { assertNotNegative } from './assert-not-negative.js';
import { favouredSex } from './favoured-sex.js';
import type { Gap, GapOptions } from './gap.js';

/**
 * Relative gap: how far women lie below men, as a fraction of men's figure.
 *
 * `gap = (male − female) ÷ male`, the form of Eurostat's pay gap. 0.2 means that women have a fifth less than men;
 * negative, that they have more. Its sign is the opposite of a gap in points, and it is not symmetric: half (0.5) and
 * double (−1) are the same gap in opposite directions. Times 100 it is a percentage.
 *
 * Do not use it where men's figure is near 0, or on a scale without a true zero, such as a temperature or an index score.
 *
 * Source: Eurostat, metadata of earn_grgpg2; UNECE gender statistics.
 *
 * @param female - figure of women, decimal text or number, 0 or more
 * @param male - figure of men; same indicator, unit and year
 * @param options - `direction: 'lower'` where less is better
 * @returns an unrounded fraction of 1 and the sex that it favours; `zero-denominator` when `male` is 0,
 *   `not-representable` beyond what a double holds
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` when a figure is negative
 *
 * @example
 * relativeGap(80, 100); // => { status: 'ok', value: 0.2, favours: 'men' }
 * relativeGap('0.3', '0.1'); // => { status: 'ok', value: -2, favours: 'women' }
 * relativeGap(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function relativeGap(female: number | string, male: number | string, options: GapOptions = {}): Gap {
  assertNotNegative('female', female);
  assertNotNegative('male', male);
  const men = Number(male);
  if (men === 0) return unavailable('zero-denominator');
  const value = differenceOfDecimals(male, female) / men;
  if (![value, men].every(Number.isFinite)) return unavailable('not-representable');
  return { status: 'ok', value, favours: favouredSex(female, male, options.direction) };
}
