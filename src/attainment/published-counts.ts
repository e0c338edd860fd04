import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import { multiplyDecimals } from '../exact/multiply-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import { units } from '../model/unit.js';
import type { JudgedPoint } from './judged-point.js';

/** So many events or persons among so many. */
export interface PublishedCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The counts published with a figure, when they can bear an interval.
 *
 * Nothing is ever calculated back from a rate. Both counts have to be whole numbers and have to give the published figure to
 * within one unit of its last printed place, because some publishers round and others cut off.
 *
 * @param point - a point of one series
 * @param indicator - for its unit and kind
 * @returns the counts; `no-counts` where one of them was not published, `zero-denominator`, `counts-unusable` where they are
 *   not whole, are more than their whole in a proportion, or do not give the published figure
 */
export function publishedCounts(point: JudgedPoint, indicator: Indicator): Outcome<PublishedCounts> {
  const { numerator, denominator } = point.observations[0] ?? {};
  if (numerator === undefined || denominator === undefined) return unavailable('no-counts');
  if (denominator === 0) return unavailable('zero-denominator');
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return unavailable('counts-unusable');
  if (indicator.measure === 'proportion' && numerator > denominator) return unavailable('counts-unusable');
  // Multiplied by the denominator, so that the comparison is exact.
  const difference = subtractDecimals(
    multiplyByPowerOfTen(numerator, -units[indicator.unit].exponent),
    multiplyDecimals(point.value, denominator),
  );
  const allowed = multiplyDecimals(multiplyDecimals(point.rounding, 2), denominator);
  return compareDecimals(absoluteDecimal(difference), allowed) > 0
    ? unavailable('counts-unusable')
    : ok({ numerator, denominator });
}
