import { differenceOfDecimals } from '../../exact/difference-of-decimals.js';
import { unavailable } from '../../model/outcome.js';
import { favouredSex } from './favoured-sex.js';
import type { Gap, GapOptions } from './gap.js';

/**
 * Gap in points: how far women lie above or below men, in the indicator's own unit.
 *
 * `gap = female − male`, exactly as the decimals stand: 95.5 − 95.2 is 0.3. Negative: women lie below men. Of two
 * percentages it is in percentage points, which is not a percentage: 40 % against 50 % is 10 points, and 20 % less.
 *
 * Read it beside the level: 2 points mean much at 3 % and little at 97 %. Do not compare gaps of indicators in different
 * units; a relative gap or a parity index does that.
 *
 * Source: UNECE, Making Data Meaningful and the gender statistics pages, on gaps in points and ratios.
 *
 * @param female - figure of women, decimal text or number in any unit
 * @param male - figure of men; same indicator, unit and year
 * @param options - `direction: 'lower'` where less is better
 * @returns the gap and the sex that it favours; `not-representable` beyond what a double holds
 * @throws PlanError `argument/not-a-decimal`
 *
 * @example
 * gapInPoints(95.5, 97.1); // => { status: 'ok', value: -1.6, favours: 'men' }
 * gapInPoints('14.3', '10.1', { direction: 'lower' }); // => { status: 'ok', value: 4.2, favours: 'men' }
 * gapInPoints(50, 50); // => { status: 'ok', value: 0, favours: 'neither' }
 */
export function gapInPoints(female: number | string, male: number | string, options: GapOptions = {}): Gap {
  const value = differenceOfDecimals(female, male);
  if (!Number.isFinite(value)) return unavailable('not-representable');
  return { status: 'ok', value, favours: favouredSex(female, male, options.direction) };
}
