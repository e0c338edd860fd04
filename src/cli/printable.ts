/** Control, format and line-breaking characters: they could rewrite a terminal or hide text. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Text from outside as a terminal may show it.
 *
 * @param text - a source, the name of a file, anything that was not written here
 * @returns the text without control and format characters
 * @example
 * printable('a\u001b[31mb'); // => 'a[31mb'
 */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, '');
}
