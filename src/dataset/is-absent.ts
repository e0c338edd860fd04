/**
 * Whether a cell says nothing.
 *
 * @param given - a cell; nothing about it is trusted
 * @returns true for undefined, null and empty text; 0 and false are something
 */
export function isAbsent(given: unknown): boolean {
  return given === undefined || given === null || given === '';
}
