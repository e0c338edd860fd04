import { type DatasetColumns, rowFlags, statuses } from './dataset.js';

const BREAK = statuses.indexOf('B');
const COUNTS = rowFlags.numerator | rowFlags.denominator | rowFlags.standardError;
const CONFLICTS = rowFlags.roundingConflict | rowFlags.conflict;

/**
 * Orders rows that give one figure: same series, period, day of publication and value. The first is kept, whole.
 *
 * The order looks at everything that a point shows and at nothing else, so rows that it does not tell apart are the same.
 * First comes, each deciding only where those before it do not:
 *
 * 1. a series break: it says what the figure may be compared with, and a verdict that overlooks it is wrong, while one that
 *    rests on fewer printed places is at worst undetermined;
 * 2. more printed places;
 * 3. more of numerator, denominator and standard error; then the numerator before the denominator before the standard error;
 * 4. the status, in the order of `statuses`;
 * 5. quality A, B, C, none; a real conflict, one of rounding, none; printed before derived;
 * 6. the source, by its UTF-16 code units, none last;
 * 7. the smaller numerator, denominator and standard error.
 *
 * Nothing is put together from several rows: a point is what one row says. Where equal values carry different counts, such
 * as 1 of 10,000 and 2 of 20,000, the smaller counts are kept, which claim less.
 *
 * @param columns - the rows
 * @param a - position of a row
 * @param b - position of another
 * @returns negative where the first is kept, positive where the second is, 0 where they are the same
 */
export function compareRepeated(columns: DatasetColumns, a: number, b: number): number {
  const [first, second] = [precedence(columns, a), precedence(columns, b)];
  const place = first.findIndex((part, index) => part !== second[index]);
  if (place < 0) return 0;
  return (first[place] as number) < (second[place] as number) ? -1 : 1;
}

/** What decides, in order; the smaller is kept. Numbers stand against numbers, texts against texts. */
function precedence(columns: DatasetColumns, row: number): (number | string)[] {
  const status = columns.status[row] as number;
  const flags = columns.flags[row] as number;
  const counts = flags & COUNTS;
  const source = columns.source[row] ?? 0;
  return [
    status === BREAK ? 0 : 1,
    -(columns.scale[row] as number),
    -[rowFlags.numerator, rowFlags.denominator, rowFlags.standardError].filter((bit) => (counts & bit) !== 0).length,
    counts,
    status,
    // No quality is 0, which would come first.
    flags & rowFlags.quality || rowFlags.quality + 1,
    -(flags & CONFLICTS),
    flags & rowFlags.derived,
    source === 0 ? 1 : 0,
    source === 0 ? '' : (columns.sources[source - 1] as string),
    columns.numerator[row] ?? 0,
    columns.denominator[row] ?? 0,
    columns.standardError[row] ?? 0,
  ];
}
