import type { TablePlace } from './tables/read-tables.js';

/**
 * Where a row stands, as compilers write it.
 *
 * @param place - file, line and column
 * @returns `file:line`; of a wide table, where a row holds a figure for every year, `file:line:column`
 */
export function showPlace(place: TablePlace | undefined): string {
  if (place === undefined) return '';
  const { file, line, column, layout } = place;
  return `${file}:${String(line)}${layout === 'wide' ? `:${String(column)}` : ''}`;
}
