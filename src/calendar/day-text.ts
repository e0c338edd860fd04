/**
 * A day as ISO text.
 *
 * @param date - a moment; its day in UTC counts, so that the machine's time zone has no part in it
 * @returns 'YYYY-MM-DD'
 */
export function dayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
