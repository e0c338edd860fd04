const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BLANKS = /[\u00a0\u2002-\u200a\u202f\u3000]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const ANY = /[\u00a0\u2002-\u200d\u202f\u2060\u3000\ufeff\uff01-\uff5e]/;
/** What full-width forms lie above their ASCII twins. */
const OFFSET = 0xfee0;

/**
 * A cell as it is compared: full-width digits, letters and punctuation as their ASCII twins, every kind of blank as a
 * space, invisible characters left out, nothing before and after.
 *
 * Unlike Unicode's compatibility form it leaves footnote marks and superscripts alone: `95①` must not become 951.
 *
 * @param text - a cell
 * @returns the cell for comparison; it is not shown to anyone
 * @example
 * halfWidth('９５．５％　'); // => '95.5%'
 * halfWidth('95①'); // => '95①'
 */
export function halfWidth(text: string): string {
  if (!ANY.test(text)) return text.trim();
  return text
    .replaceAll(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET))
    .replaceAll(INVISIBLE, '')
    .replaceAll(BLANKS, ' ')
    .trim();
}
