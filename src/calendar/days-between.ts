const MILLISECONDS_A_DAY = 86_400_000;

/**
 * How many days lie from one day to another.
 *
 * @param from - ISO day that exists
 * @param to - ISO day that exists
 * @returns a whole number; negative where `to` comes first, 0 for the same day
 * @example
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * daysBetween('2024-03-01', '2024-03-01'); // => 0
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY;
}
