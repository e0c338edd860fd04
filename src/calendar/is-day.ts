import { tryParsePeriod } from './try-parse-period.js';

/**
 * Whether something is a day that exists, as ISO text.
 *
 * @param value - anything
 * @returns true for '2024-02-29'; false for months, years, days that do not exist, and everything else
 * @example
 * isDay('2023-02-29'); // => false
 */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && tryParsePeriod(value)?.kind === 'day';
}
