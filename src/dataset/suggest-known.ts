import { nearestId } from '../plan/nearest-id.js';

/** The search costs as much as there are ids; a million rows of garbage need no suggestion each. */
const MOST_SEARCHES = 1_000;

/**
 * What a finding says of a name that is not known: the name, and the nearest known one.
 *
 * @returns a function of the received name and the known ones. It searches for a near name a thousand times and then no more,
 *   and searches once for a name that comes again
 */
export function suggestKnown(): (received: unknown, known: Iterable<string>) => Readonly<Record<string, string>> {
  const found = new Map<string, string | undefined>();
  return (received, known) => {
    const text = typeof received === 'string' ? received : typeof received === 'number' ? String(received) : '';
    if (!found.has(text) && found.size < MOST_SEARCHES) found.set(text, nearestId(text, known));
    const nearest = found.get(text);
    return { received: text.slice(0, 80), ...(nearest === undefined ? {} : { nearest }) };
  };
}
