import type { Indicator } from '../../model/plan.js';
import { type UnitDefinition, units } from '../../model/unit.js';

/**
 * What a ratio of counts is multiplied by to be in the unit of an indicator.
 *
 * @param indicator - the indicator
 * @returns 100 for a percentage, 100,000 for a rate per 100,000
 */
export function perUnit({ unit }: Pick<Indicator, 'unit'>): number {
  const definition: UnitDefinition = units[unit];
  return 10 ** -definition.exponent;
}
