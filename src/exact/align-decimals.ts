import { parseDecimal } from './parse-decimal.js';
import type { ParsedDecimal } from './try-parse-decimal.js';

/** Two decimals over the same power of ten: as safe integers where both fit, as bigints otherwise. */
export type AlignedDecimals =
  | { readonly kind: 'safe'; readonly first: number; readonly second: number; readonly scale: number }
  | { readonly kind: 'big'; readonly first: bigint; readonly second: bigint; readonly scale: number };

/**
 * Brings two decimals to the same number of decimal places.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number
 * @returns both coefficients over `10^scale`, where scale is the larger of the two
 * @throws PlanError `argument/not-a-decimal`
 */
export function alignDecimals(first: number | string, second: number | string): AlignedDecimals {
  const a = parseDecimal(first);
  const b = parseDecimal(second);
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [safely(a, scale), safely(b, scale)];
  return Number.isSafeInteger(x) && Number.isSafeInteger(y)
    ? { kind: 'safe', first: x, second: y, scale }
    : { kind: 'big', first: exactly(a, scale), second: exactly(b, scale), scale };
}

/** Over `10^scale`, right where a safe integer comes out: a bigint is beyond those, and so is what it rounds to. */
function safely({ coefficient, scale }: ParsedDecimal, to: number): number {
  // Most figures that are compared have the same places; a power of ten that a double rounds leads beyond safe integers.
  return scale === to ? Number(coefficient) : Number(coefficient) * 10 ** (to - scale);
}

function exactly({ coefficient, scale }: ParsedDecimal, to: number): bigint {
  return BigInt(coefficient) * 10n ** BigInt(to - scale);
}
