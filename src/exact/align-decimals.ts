import { parseDecimal } from './parse-decimal.js';

/** Two decimals over the same power of ten: as safe integers where both fit, as bigints otherwise. */
export type AlignedDecimals =
  | { readonly kind: 'safe'; readonly first: number; readonly second: number; readonly scale: number }
  | { readonly kind: 'big'; readonly first: bigint; readonly second: bigint; readonly scale: number };

/** Those that a double holds exactly: up to 10^22. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

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
  const liftFirst = scale - a.scale;
  const liftSecond = scale - b.scale;
  if (typeof a.coefficient === 'number' && typeof b.coefficient === 'number') {
    // Beyond the powers that a double holds the product is no number, and so no safe integer.
    const x = a.coefficient * (POWERS_OF_TEN[liftFirst] ?? Number.NaN);
    const y = b.coefficient * (POWERS_OF_TEN[liftSecond] ?? Number.NaN);
    if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return { kind: 'safe', first: x, second: y, scale };
  }
  return {
    kind: 'big',
    first: BigInt(a.coefficient) * 10n ** BigInt(liftFirst),
    second: BigInt(b.coefficient) * 10n ** BigInt(liftSecond),
    scale,
  };
}
