import { parseDecimal } from './parse-decimal.js';

/**
 * Decimals over one power of ten, as whole numbers in the same proportion.
 *
 * @param values - decimal texts or numbers
 * @returns the coefficients; the proportion of any two is that of the values
 * @throws PlanError `argument/not-a-decimal`
 * @example
 * wholeParts(['0.5', '2']); // => [5n, 20n]
 */
export function wholeParts(values: readonly (number | string)[]): bigint[] {
  const parsed = values.map((value) => parseDecimal(value));
  const scale = parsed.reduce((most, value) => Math.max(most, value.scale), 0);
  return parsed.map((value) => BigInt(value.coefficient) * 10n ** BigInt(scale - value.scale));
}
