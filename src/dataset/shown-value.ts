const LONGEST_SHOWN = 80;

/**
 * What a finding shows of a value that was not understood.
 *
 * @param received - anything
 * @returns its text, at most 80 characters; the type of what has no text of its own; nothing for what is absent
 */
export function shownValue(received: unknown): string {
  switch (typeof received) {
    case 'undefined':
      return '';
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(received).slice(0, LONGEST_SHOWN);
    default:
      return received === null ? '' : typeof received;
  }
}
