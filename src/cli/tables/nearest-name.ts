import { closestMatch } from 'leven';

/** Longer words are not compared: the comparison grows with the product of the lengths. */
const LONGEST_COMPARED = 64;
/** A Chinese word has few characters, each of which carries meaning. */
const IDEOGRAPH = /\p{Script=Han}/u;

/**
 * The known name that a misspelt one was probably meant to be. Unlike ids, names may be words of two Chinese characters, of
 * which every two are two edits apart: at least half the characters have to agree.
 *
 * @param received - the name that was not found
 * @param known - the names that exist
 * @returns the name with the fewest edits (Levenshtein distance); at most half of the received length in Chinese, a third
 *   and at least 2 otherwise; `undefined` where none is so near
 * @example
 * nearestName('年分', ['年份', '性别']); // => '年份'
 * nearestName('序号', ['单位', '性别']); // => undefined
 */
export function nearestName(received: string, known: readonly string[]): string | undefined {
  if (received.length < 2 || received.length > LONGEST_COMPARED) return undefined;
  const maxDistance = IDEOGRAPH.test(received)
    ? Math.floor(received.length / 2)
    : Math.min(received.length - 1, Math.max(2, Math.floor(received.length / 3)));
  return closestMatch(received, [...known], { maxDistance });
}
