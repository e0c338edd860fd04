import { outOfRangeError } from '../../errors/out-of-range-error.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNotNegative } from './assert-not-negative.js';

/** Where a parity index lies. */
export type ParityBand = 'female-disadvantage' | 'parity' | 'male-disadvantage';

/** Ends of the band, and how to read it. */
export interface ParityBandOptions {
  /** Lowest index that counts as parity. Default 0.97. */
  readonly lower?: number | string;
  /** Highest index that counts as parity. Default 1.03. */
  readonly upper?: number | string;
  /** Which way the indicator is better. Default `higher`. */
  readonly direction?: 'higher' | 'lower';
}

/**
 * Parity band: whether women and men are as good as equal, or who is at a disadvantage.
 *
 * Parity is `lower ≤ female ÷ male ≤ upper`, both ends included, with 0.97 and 1.03 by default. The comparison is exact, on
 * the decimals as they stand: 33.95 against 35 is 0.97 and parity, though a double makes less of it. The band is a
 * convention of the Education for All reports, not a test: it knows neither sample size nor trend.
 *
 * Source: UNESCO Institute for Statistics, SDG indicator 4.5.1; Education for All Global Monitoring Report.
 *
 * @param female - value for women, decimal text or number, 0 or more
 * @param male - value for men; same indicator, unit and year
 * @param options - other ends, or `direction: 'lower'` for what should fall, such as children out of school
 * @returns the band; `zero-denominator` when `male` is 0
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range`
 *
 * @example
 * parityBand('33.95', '35'); // => { status: 'ok', value: 'parity' }
 * parityBand(96.9, 100); // => { status: 'ok', value: 'female-disadvantage' }
 * parityBand(5, 4, { direction: 'lower' }); // => { status: 'ok', value: 'female-disadvantage' }
 * parityBand(0, 0); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function parityBand(
  female: number | string,
  male: number | string,
  { lower = '0.97', upper = '1.03', direction = 'higher' }: ParityBandOptions = {},
): Outcome<ParityBand> {
  assertNotNegative('female', female);
  assertNotNegative('male', male);
  if (compareDecimals(upper, lower) < 0) throw outOfRangeError('upper', upper, '`lower` or more');
  if (compareDecimals(male, 0) === 0) return unavailable('zero-denominator');
  const below = compareDecimals(female, multiplyDecimals(lower, male)) < 0;
  const above = compareDecimals(female, multiplyDecimals(upper, male)) > 0;
  if (!below && !above) return ok('parity');
  return ok(below === (direction === 'higher') ? 'female-disadvantage' : 'male-disadvantage');
}
