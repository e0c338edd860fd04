import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Where the development series lie; they are no part of the package. */
const dataFolder = join(root, '../shared/forecast');

/** Indicators that share a cause or a producer are left out together. */
const groupOf = {
  women_in_parliament: 'parliament',
  female_labour_participation: 'labour',
  female_unemployment: 'labour',
  adolescent_fertility: 'fertility',
  adolescent_births_registered: 'fertility',
  gpi_primary_secondary: 'education',
  secondary_enrolment_female: 'education',
  female_secondary_teachers: 'education',
  tertiary_enrolment_female: 'education',
  life_expectancy_female: 'mortality',
  under5_mortality_female: 'mortality',
  under5_mortality_igme: 'mortality',
  hiv_incidence_women: 'hiv',
  births_attended_skilled: 'services',
  dtp3_coverage: 'services',
  m1: 'm1',
  tourism: 'tourism',
};

/** The folds of the cross-validation: groups left out together. */
const foldOf = {
  parliament: 1,
  m1: 1,
  labour: 2,
  hiv: 2,
  fertility: 3,
  services: 3,
  education: 4,
  mortality: 5,
  tourism: 5,
};

function table(name) {
  const cells = (line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replaceAll('"', '')).slice(0, -1);
  const [head, ...lines] = readFileSync(join(dataFolder, name), 'utf8').trim().split(/\r?\n/);
  const keys = head.split(',');
  return lines.map((line) => {
    const values = cells(`${line},`);
    return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  });
}

const pairs = (text) =>
  text
    .split(';')
    .filter(Boolean)
    .map((pair) => pair.split(':').map(Number));
const bound = (text) => (text === '' || text === 'NA' || text === undefined ? undefined : Number(text));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * All series with what came after them: the panels cut to the last 5 and 8 points, the competitions, and the goals that were
 * not yet reached (of a row's years, the goal's own).
 */
export function readData() {
  if (!existsSync(dataFolder)) throw new Error(`The development series are not at ${dataFolder}.`);
  const sources = new Map(table('panel_sources.csv').map((row) => [row.indicator, row]));
  const tasks = table('panel_tasks.csv');
  const sizes = new Map();
  for (const { set, indicator } of tasks) sizes.set(set + indicator, (sizes.get(set + indicator) ?? 0) + 1);
  const all = [];
  const add = (fields, history) => {
    const group = groupOf[fields.indicator];
    const values = history.map(([, value]) => value);
    all.push({ ...fields, years: history.map(([year]) => year), values, group, fold: foldOf[group] });
  };
  for (const points of [5, 8]) {
    for (const task of tasks) {
      // The scorer leaves out what has too few tasks to weigh as an indicator.
      if (sizes.get(task.set + task.indicator) < 30) continue;
      const source = sources.get(task.indicator);
      add(
        {
          set: task.set,
          cell: `${task.set} ${points} ${task.indicator}`,
          points,
          indicator: task.indicator,
          modelled: source.kind.startsWith('modelled'),
          lower: bound(source.lower_bound),
          upper: bound(source.upper_bound),
          actual: pairs(task.act),
        },
        pairs(task.hist).slice(-points),
      );
    }
  }
  for (const name of ['m1', 'tourism']) {
    const series = new Map();
    for (const { series_id: id, split, t, value } of table(`${name}_yearly.csv`)) {
      if (!series.has(id)) series.set(id, { train: [], test: [] });
      series.get(id)[split].push([Number(t), Number(value)]);
    }
    for (const { train, test } of series.values()) {
      const scale = mean(train.slice(1).map(([, value], index) => Math.abs(value - train[index][1])));
      add(
        {
          set: name,
          cell: name,
          points: train.length,
          indicator: name,
          weight: 1 / scale,
          actual: test.map(([, value], index) => [index + 1, value]),
        },
        train,
      );
    }
  }
  for (const row of table('warning_backtest.csv')) {
    if (Number(row.attained_at_origin) === 1) continue;
    const history = pairs(row.history);
    add(
      {
        set: 'goals',
        cell: `goals ${row.indicator}`,
        points: history.length,
        indicator: row.indicator,
        modelled: (sources.get(row.indicator)?.kind ?? '').startsWith('modelled'),
        lower: bound(row.lower_bound),
        upper: bound(row.upper_bound),
        actual: [[Number(row.target_year) - history.at(-1)[0], Number(row.actual)]],
        goal: {
          value: Number(row.target),
          better: row.better,
          missed: Number(row.missed),
          group: `${row.indicator}|${row.rule}|${row.target_year}`,
        },
      },
      history,
    );
  }
  return all;
}
