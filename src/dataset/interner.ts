/** Gives every different text a number, in order of first appearance. */
export interface Interner {
  readonly codes: Map<string, number>;
  readonly texts: string[];
  /** The number of a text; −1 for one more than there may be. */
  intern(text: string): number;
}

/**
 * An empty interner.
 *
 * @param most - how many different texts it takes
 * @returns an interner whose first text gets 0
 */
export function createInterner(most = Number.POSITIVE_INFINITY): Interner {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  return {
    codes,
    texts,
    intern(text) {
      const known = codes.get(text);
      if (known !== undefined) return known;
      const code = texts.length;
      if (code >= most) return -1;
      codes.set(text, code);
      texts.push(text);
      return code;
    },
  };
}
