import { columnKey } from './column-key.js';
import { columnNames } from './column-names.js';
import { readDay } from './read-day.js';

/** What separates columns in files as people have them. */
export type Delimiter = ',' | ';' | '\t' | '，' | '|';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '，', '|'];
const known: ReadonlySet<string> = new Set(Object.values(columnNames).flat());
/** Headings stand in one of the first lines. */
const LINES = 10;
/** Longer lines are no headings. */
const LONGEST_LINE = 20_000;

/**
 * What separates the columns of a table, judged by its headings: the candidate that cuts one of the first lines into the
 * most known headings. The first lines decide, never the figures.
 *
 * @param head - the beginning of the file
 * @returns the delimiter; a comma where nothing tells
 * @example
 * detectDelimiter('indicator;area;period;value\n'); // => ';'
 * detectDelimiter('指标,地区,年份,数值\n'); // => ','
 */
export function detectDelimiter(head: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const line of head.split(/\r\n|\n|\r/, LINES)) {
    for (const candidate of CANDIDATES) {
      const cells = line.slice(0, LONGEST_LINE).split(candidate);
      const count = cells.filter((cell) => isHeading(cell.replaceAll('"', ''))).length;
      if (count > most) [best, most] = [candidate, count];
    }
  }
  return best;
}

function isHeading(cell: string): boolean {
  const key = columnKey(cell);
  return known.has(key) || /^\d{4}(?:\/\d{4})?$/.test(readDay(key));
}
