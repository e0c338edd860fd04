/**
 * Whether an agreed day comes every year.
 *
 * @param on - '03-31', or an ISO day
 * @returns true for the first form
 */
export function isOfEveryYear(on: string): boolean {
  return /^\d{2}-\d{2}$/.test(on);
}
