/** Control, format and line-breaking characters: they could break a table, hide text or turn its direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** What begins a list, a heading, a quotation or a rule at the start of a block. */
const BLOCK_START = /^(\s*)(\d{1,9})([.)])(?=\s|$)|^(\s*)([-+=])/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text on its way into Markdown: it reads as it stands, whatever it holds. No character of it makes markup, HTML, a table
 * cell, a formula or a link.
 *
 * @param text - titles, words of people, sources
 * @returns the text with everything escaped that Markdown (CommonMark and GitHub's) or HTML would take for its own; control and
 *   format characters become a space
 * @example
 * escapeMarkdown('a|b <b>*c*</b>'); // => 'a\\|b &lt;b&gt;\\*c\\*&lt;/b&gt;'
 * escapeMarkdown('1. [x](http://y)'); // => '1\\. \\[x\\](http\\://y)'
 * escapeMarkdown('4.6 %'); // => '4.6 %'
 * escapeMarkdown(''); // => ''
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(UNPRINTABLE, ' ')
    .replaceAll(/[\\`*_[\]|~#$@]/g, String.raw`\$&`)
    .replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/www\./gi, (word) => `${word.slice(0, -1)}${String.raw`\.`}`)
    .replace(
      BLOCK_START,
      (_, before: string | undefined, number: string | undefined, mark: string, space: string, sign: string) =>
        number === undefined ? `${space}\\${sign}` : `${before ?? ''}${number}\\${mark}`,
    );
}
