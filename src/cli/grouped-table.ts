import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';

/** A rule between groups only: lines of one group belong together. */
const NO_RULES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/**
 * A table of groups of lines with a rule above each, its cells wrapped to the width of their column as a terminal shows them (a Chinese character is two
 * columns wide), nothing cut off.
 *
 * @param head - the names of the columns
 * @param widths - of the columns, in characters of the terminal, without borders
 * @param groups - the lines of each group, as wide as `head`
 * @returns text
 */
export function groupedTable(
  head: readonly string[],
  widths: readonly number[],
  groups: readonly (readonly (readonly string[])[])[],
): string {
  // Wrapped here: cli-table3 wraps by counting characters and cuts off what is wider than it counted.
  const wrapped = (text: string, width: number): string => wrapAnsi(text, width, { hard: true });
  const table = new Table({
    head: head.map((word, column) => wrapped(word, widths[column] ?? 0)),
    // Its widths include a blank on either side.
    colWidths: widths.map((width) => width + 2),
    chars: NO_RULES,
    style: { head: [], border: [] },
  });
  const rule = widths.map((width) => '─'.repeat(width));
  for (const lines of groups) {
    table.push(rule, ...lines.map((line) => line.map((text, column) => wrapped(text, widths[column] ?? 0))));
  }
  return table.toString();
}
