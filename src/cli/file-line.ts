import type { Language } from '../model/text.js';
import { fill } from './fill.js';
import { printable } from './printable.js';
import type { TableFile } from './tables/read-tables.js';
import { words } from './words.js';

/**
 * How a file was read, as one line for a person: encoding, separator, layout, figures.
 *
 * @param table - the file
 * @param language - of the words
 * @returns text
 */
export function fileLine(table: TableFile, language: Language): string {
  const { encoding, delimiter, layout, figures, blankRows } = table;
  const file = printable(table.file);
  if (encoding === undefined || delimiter === undefined || layout === undefined) {
    return fill(words.fileUnread[language], { file });
  }
  const read = fill(words.fileRead[language], {
    file,
    encoding: encoding.toUpperCase(),
    delimiter: delimiter === '\t' ? 'TAB' : delimiter,
    layout: words[layout][language],
    figures,
  });
  return blankRows === 0 ? read : `${read}, ${fill(words.blankRows[language], { count: blankRows })}`;
}
