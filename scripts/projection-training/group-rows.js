/** Rows of one cell together, in the order in which cells appear. */
export function groupRows(rows, keyOf = ({ cell }) => cell) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return [...groups.values()];
}
