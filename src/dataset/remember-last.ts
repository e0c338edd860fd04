/**
 * A look-up that remembers its last answer. The rows of a table mostly name what the row before named, and comparing with
 * the same text costs less than looking it up.
 *
 * @param known - what can be looked up; never changed afterwards
 * @returns the look-up; `undefined` for what is not known
 */
export function rememberLast<Item>(known: ReadonlyMap<string, Item>): (key: unknown) => Item | undefined {
  let lastKey: unknown;
  let last: Item | undefined;
  return (key) => {
    if (key !== lastKey) {
      lastKey = key;
      last = known.get(key as string);
    }
    return last;
  };
}
