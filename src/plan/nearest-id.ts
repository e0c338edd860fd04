import { closestMatch } from 'leven';

/** Longer words are not compared: the comparison grows with the product of the lengths. */
const LONGEST_COMPARED = 64;

/**
 * The known id that a misspelt one was probably meant to be.
 *
 * @param received - the id that was not found
 * @param known - the ids that exist
 * @returns the id with the fewest edits (Levenshtein distance), at most a third of the received length and at least 2;
 *   `undefined` where none is so near, or where `received` is empty or longer than 64 characters
 * @example
 * nearestId('helth-03', ['health-03', 'health-13']); // => 'health-03'
 */
export function nearestId(received: string, known: Iterable<string>): string | undefined {
  if (received.length === 0 || received.length > LONGEST_COMPARED) return undefined;
  const maxDistance = Math.max(2, Math.floor(received.length / 3));
  return closestMatch(received, [...known], { maxDistance });
}
