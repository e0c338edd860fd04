import { readFileSync } from 'node:fs';

const bound = (text) => (text === '' || text === 'NA' ? undefined : Number(text));

/** The goals of the backtest: what was known at the origin, and what then happened. */
export function readGoals(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const keys = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replaceAll('"', ''));
    const row = Object.fromEntries(keys.map((key, place) => [key, cells[place]]));
    return {
      indicator: row.indicator,
      area: row.area,
      rule: row.rule,
      targetYear: Number(row.target_year),
      origin: Number(row.origin),
      better: row.better,
      lower: bound(row.lower_bound),
      upper: bound(row.upper_bound),
      baseYear: Number(row.base_year),
      base: Number(row.base_value),
      target: Number(row.target),
      attained: row.attained_at_origin === '1',
      missed: row.missed === '1',
      history: row.history
        .split(';')
        .filter(Boolean)
        .map((pair) => pair.split(':').map(Number)),
    };
  });
}
