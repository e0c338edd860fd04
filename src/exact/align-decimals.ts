import { parseDecimal } from './parse-decimal.js';

/** Two decimals over the same power of ten: as safe integers where both fit, as bigints otherwise. */
export type AlignedDecimals =
  | { readonly kind: 'safe'; readonly first: number; readonly second: number; readonly scale: number }
  | { readonly kind: 'big'; readonly first: bigint; readonly second: bigint; readonly scale: number };

/** 10^22 is the largest power of ten that a double holds exactly. */
const LARGEST_EXACT_POWER = 22;

/**
 * Brings two decimals to the same number of decimal places.
 *
 * @param first - decimal text or number
 * @param second - decimal text or number
 * @returns both coefficients over `10^scale`, where scale is the larger of the two
 * @throws PlanError `argument/not-a-decimal`
 */
export function alignDecimals(first: number | string, second: number | string): AlignedDecimals {
  const [a, b] = [parseDecimal(first), parseDecimal(second)];
  const scale = Math.max(a.scale, b.scale);
  const [liftFirst, liftSecond] = [scale - a.scale, scale - b.scale];
  if (
    typeof a.coefficient === 'number' &&
    typeof b.coefficient === 'number' &&
    Math.max(liftFirst, liftSecond) <= LARGEST_EXACT_POWER
  ) {
    const [x, y] = [a.coefficient * 10 ** liftFirst, b.coefficient * 10 ** liftSecond];
    if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return { kind: 'safe', first: x, second: y, scale };
  }
  return {
    kind: 'big',
    first: BigInt(a.coefficient) * 10n ** BigInt(liftFirst),
    second: BigInt(b.coefficient) * 10n ** BigInt(liftSecond),
    scale,
  };
}
