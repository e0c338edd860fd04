import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { logGrowth } from './log-growth.js';

/**
 * Compound annual rate of change between two figures.
 *
 * `rate = (last ÷ first)^(1 ÷ years) − 1`: the equal yearly rate that leads from the first figure to the last; −0.05 is a
 * fall of 5 % a year. With a goal as the last figure it is the rate still required. It knows the two ends only, so one odd
 * year moves it; and it judges a share and its complement differently (from 90 to 95 is slow, from 10 to 5 fast), which is
 * why progress towards the plan's goals is linear by default.
 *
 * Source: World Bank, World Development Indicators, statistical methods, growth rates.
 *
 * @param first - figure at the start, 0 or more
 * @param last - figure at the end, in the same unit
 * @param years - years between them, above 0
 * @returns an unrounded fraction of 1 a year, −1 when the last figure is 0; `not-positive` when the first is 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * compoundAnnualRate(100, 121, 2).value.toFixed(12); // => '0.100000000000'
 * compoundAnnualRate(5, 0, 5); // => { status: 'ok', value: -1 }
 * compoundAnnualRate(0, 5, 5); // => { status: 'unavailable', reason: 'not-positive' }
 */
export function compoundAnnualRate(first: number, last: number, years: number): Outcome<number> {
  assertNonNegative('first', first);
  assertNonNegative('last', last);
  if (!(Number.isFinite(years) && years > 0)) refuseArgument('years', years, 'a finite number above 0');
  if (first === 0) return unavailable('not-positive');
  return finiteOutcome(last === 0 ? -1 : Math.expm1(logGrowth(first, last) / years));
}
