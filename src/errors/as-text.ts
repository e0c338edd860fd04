/**
 * Whatever was received, as text.
 *
 * @param received - anything, from callers without types too
 * @returns its text; its type where it has none, such as an object without a prototype or with a hostile `toString`
 */
export function asText(received: unknown): string {
  try {
    return String(received);
  } catch {
    return typeof received;
  }
}
