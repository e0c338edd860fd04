/**
 * Whether two pieces of plain data say the same, whatever the order of their fields.
 *
 * @param a - plain data, as JSON has it
 * @param b - plain data
 * @returns true when every field of one is in the other with the same content; a field that is `undefined` is not there
 */
export function sameRecord(a: unknown, b: unknown): boolean {
  return orderedJson(a) === orderedJson(b);
}

/** The data as text with the fields of every object in order, so that equal data give equal text. */
function orderedJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([first], [second]) => (first < second ? -1 : 1)))
      : value,
  );
}
