import type { DecimalText } from '../model/text.js';
import { assertPlaces } from './assert-places.js';
import { formatDecimal } from './format-decimal.js';
import { parseDecimal } from './parse-decimal.js';

/**
 * Rounds a decimal, half away from zero on the decimal value.
 *
 * A number means its shortest decimal text, as a reader sees it: 1.005 to two places is 1.01, although the double lies a
 * little below.
 *
 * @param value - decimal text or number
 * @param places - decimals of the result, 0 to 100
 * @returns decimal text with exactly that many decimals; −0 prints 0
 * @throws PlanError `argument/not-a-decimal`, `argument/out-of-range` for places
 * @example
 * roundDecimal(-0.25, 1); // => '-0.3'
 * roundDecimal('-0.04', 1); // => '0.0'
 */
export function roundDecimal(value: number | string, places: number): DecimalText {
  assertPlaces(places);
  const { coefficient, scale } = parseDecimal(value);
  const dropped = scale - places;
  if (dropped <= 0) return formatDecimal(BigInt(coefficient) * 10n ** BigInt(-dropped), places);
  if (typeof coefficient === 'number' && dropped <= 15) {
    const unit = 10 ** dropped;
    const size = Math.abs(coefficient);
    const remainder = size % unit;
    const floor = (size - remainder) / unit;
    const rounded = remainder >= unit - remainder ? floor + 1 : floor;
    return formatDecimal(coefficient < 0 ? -rounded : rounded, places);
  }
  const unit = 10n ** BigInt(dropped);
  const size = BigInt(coefficient < 0 ? -coefficient : coefficient);
  const rounded = size / unit + ((size % unit) * 2n >= unit ? 1n : 0n);
  return formatDecimal(coefficient < 0 ? -rounded : rounded, places);
}
