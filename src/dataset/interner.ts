/** Gives every different text a number, in order of first appearance. */
export interface Interner {
  readonly codes: Map<string, number>;
  readonly texts: string[];
  /** The number of a text. */
  intern(text: string): number;
}

/**
 * An empty interner.
 *
 * @returns an interner whose first text gets 0
 */
export function createInterner(): Interner {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  return {
    codes,
    texts,
    intern(text) {
      const known = codes.get(text);
      if (known !== undefined) return known;
      const code = texts.length;
      codes.set(text, code);
      texts.push(text);
      return code;
    },
  };
}
