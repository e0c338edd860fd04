/**
 * Puts figures into the places of a sentence.
 *
 * @param sentence - text with places like `{used}`
 * @param figures - what goes into each place
 * @returns the text; a place without a figure is left as it is
 * @example
 * fill('{used} used', { used: 3 }); // => '3 used'
 */
export function fill(sentence: string, figures: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{([a-z]+)\}/g, (place, name: string) => String(figures[name] ?? place));
}
