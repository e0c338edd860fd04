// A breakdown over a million invented rows beside arquero doing the same: filter to indicator, area and period, group, and
// the same ratios. Twice: from what is ready (dataset, table), and from plain rows, loading included. Then growth with rows.
// Usage: npm run bench. Medians, contestants by turns in one process; every answer is checked against a plain loop.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import * as aq from 'arquero';
import { createDataset, zhongweiPlan } from '../../dist/src/index.js';
import { disaggregate } from '../../dist/src/statistics/index.js';

const ROWS = 1_000_000;
const YEARS = Array.from({ length: 10 }, (_, position) => String(2015 + position));
const COUNTIES = 200;
const PERIOD = '2022';
const PROVINCE = '900000';

const [template] = zhongweiPlan.indicators;
const { cite } = zhongweiPlan.areas[0];
const title = { zh: '虚构', en: 'Synthetic' };
// Counted proportions of a register, every county in the mountains or in the plain.
const indicatorsOf = (rows) => Math.ceil(rows / (YEARS.length * COUNTIES * 3));
const planOf = (rows) => {
  const { jurisdiction: _, ...plan } = zhongweiPlan;
  return {
    ...plan,
    id: 'synthetic',
    areas: [
      { code: PROVINCE, title, level: 'prefecture', countiesListed: true, cite },
      ...Array.from({ length: COUNTIES }, (_, at) => ({
        code: String(900_001 + at),
        title,
        level: 'county',
        parent: PROVINCE,
        terrain: at % 3 === 0 ? 'mountain' : 'plain',
        cite,
      })),
    ],
    indicators: Array.from({ length: indicatorsOf(rows) }, (_, at) => ({
      ...template,
      id: `synthetic-${String(at)}`,
      womenOnly: undefined,
      measure: 'proportion',
      collection: 'register',
      unit: '%',
      direction: 'higher',
      aggregation: 'ratio-of-sums',
      range: { lower: '0', upper: '100' },
    })),
    targets: [],
    measures: [],
  };
};

/** Columns of counts and their percentages for every indicator, county, year and sex; both sexes add up. */
function columnsOf(plan) {
  const columns = { indicator: [], area: [], period: [], sex: [], value: [], numerator: [], denominator: [] };
  let state = 20_301_231;
  const push = (id, code, period, sex, numerator, denominator) => {
    columns.indicator.push(id);
    columns.area.push(code);
    columns.period.push(period);
    columns.sex.push(sex);
    columns.value.push(((100 * numerator) / denominator).toFixed(2));
    columns.numerator.push(numerator);
    columns.denominator.push(denominator);
  };
  for (const { id } of plan.indicators) {
    for (const { code, level } of plan.areas) {
      if (level !== 'county') continue;
      for (const period of YEARS) {
        let [counted, all] = [0, 0];
        for (const sex of ['F', 'M']) {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          const population = 1_000 + (state % 9_000);
          const count = (state >>> 8) % population;
          counted += count;
          all += population;
          push(id, code, period, sex, count, population);
        }
        push(id, code, period, '_T', counted, all);
      }
    }
  }
  return columns;
}

const rowsOf = (columns) =>
  columns.value.map((value, at) =>
    Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, name === 'value' ? value : of[at]])),
  );

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Milliseconds a call of every contestant, taken by turns. */
function measure(contestants, runs) {
  const taken = contestants.map(() => []);
  // A batch takes some milliseconds, so that the clock does not count.
  const calls = contestants.map(({ job }) => {
    for (let call = 0; call < Math.min(runs, 3); call += 1) job();
    const start = performance.now();
    job();
    return Math.max(1, Math.min(2_000, Math.round(20 / (performance.now() - start))));
  });
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { job }] of contestants.entries()) {
      globalThis.gc?.();
      const start = performance.now();
      for (let call = 0; call < calls[at]; call += 1) job();
      taken[at].push((performance.now() - start) / calls[at]);
    }
  }
  return taken.map(median);
}

const isFar = (got, exact) => !(Math.abs(got - exact) <= 1e-12 * Math.abs(exact));
let isBehind = false;

function compare(heading, contestants, exact, runs) {
  console.log(`\n${heading}`);
  const times = measure(contestants, runs);
  for (const [at, { name, job }] of contestants.entries()) {
    const answers = job();
    const isRight = answers.length === exact.length && exact.every((value, place) => !isFar(answers[place], value));
    const ratio = times[at] / times[0];
    if (isRight && ratio < 1) isBehind = true;
    console.log(
      `  ${name.padEnd(38)} ${times[at].toFixed(4).padStart(12)} ms  ${ratio.toFixed(2).padStart(9)} × ours  ${isRight ? 'right' : 'WRONG'}`,
    );
  }
}

const plan = planOf(ROWS);
const columns = columnsOf(plan);
const rows = rowsOf(columns);
const dataset = createDataset(columns, plan);
const table = aq.table({ ...columns, value: columns.value.map(Number) });
const terrainOf = Object.fromEntries(plan.areas.map(({ code, terrain }) => [code, terrain]));
const indicator = plan.indicators[Math.floor(plan.indicators.length / 2)].id;
const county = plan.areas[COUNTIES / 2].code;

const chosen = rows.filter((row) => row.indicator === indicator && row.period === PERIOD && row.sex !== '_T');
const ofCounty = ['F', 'M'].map((sex) => Number(chosen.find((row) => row.area === county && row.sex === sex).value));
const shareOf = (terrain, sex) => {
  const members = chosen.filter((row) => terrainOf[row.area] === terrain && row.sex === sex);
  const sum = (name) => members.reduce((total, row) => total + row[name], 0);
  return (100 * sum('numerator')) / sum('denominator');
};
const ofTerrain = ['mountain', 'plain'].flatMap((terrain) => ['F', 'M'].map((sex) => shareOf(terrain, sex)));
const ofCounties = plan.areas
  .filter(({ level }) => level === 'county')
  .flatMap(({ code }) => ['F', 'M'].map((sex) => Number(chosen.find((r) => r.area === code && r.sex === sex).value)));

const ask = (from, area, by) =>
  disaggregate(from, { indicator, area, period: PERIOD, by }).groups.map(({ value }) => value.value);
const bySexOf = (from) => {
  const [female, male] = from
    .params({ indicator, county, PERIOD })
    .filter((row, $) => row.indicator === $.indicator && row.area === $.county && row.period === $.PERIOD)
    .filter((row) => row.sex !== '_T')
    .groupby('sex')
    .rollup({ figure: (row) => aq.op.max(row.value) })
    .orderby('sex')
    .array('figure');
  return [Number(female), Number(male)];
};
const selected = (from) =>
  from
    .params({ indicator, PERIOD })
    .filter((row, $) => row.indicator === $.indicator && row.period === $.PERIOD && row.sex !== '_T');
const byTerrainOf = (from) =>
  selected(from)
    .params({ terrainOf })
    .derive({ terrain: (row, $) => $.terrainOf[row.area] })
    .groupby('terrain', 'sex')
    .rollup({ figure: (row) => (100 * aq.op.sum(row.numerator)) / aq.op.sum(row.denominator) })
    .orderby('terrain', 'sex')
    .array('figure');
const byCountyOf = (from) =>
  Array.from(
    selected(from)
      .groupby('area', 'sex')
      .rollup({ figure: (row) => aq.op.max(row.value) })
      .orderby('area', 'sex')
      .array('figure'),
    Number,
  );

const queries = [
  { what: `one county by sex`, area: county, by: 'sex', peer: bySexOf, exact: ofCounty },
  {
    what: `terrain and sex, ratios of sums over ${String(COUNTIES)} counties`,
    area: PROVINCE,
    by: ['terrain', 'sex'],
    peer: byTerrainOf,
    exact: ofTerrain,
  },
  {
    what: `county and sex, ${String(2 * COUNTIES)} groups`,
    area: PROVINCE,
    by: ['county', 'sex'],
    peer: byCountyOf,
    exact: ofCounties,
  },
];
// Ours also gives intervals, comparisons with the reference and checks of women and men against the total each time.
const million = `${rows.length.toLocaleString('en')} rows; load ${loadavg()[0].toFixed(1)}`;
for (const { what, area, by, peer, exact } of queries) {
  compare(
    `Ready dataset, ready table: ${what} (${million})`,
    [
      { name: 'disaggregate', job: () => ask(dataset, area, by) },
      { name: 'arquero, columns ready', job: () => peer(table) },
    ],
    exact,
    5,
  );
}
// Only this is required; loading is a report.
const isBehindReady = isBehind;
// Loading checks every row (units, ranges, duplicates, breaks, women and men against the total); arquero checks nothing.
const { what, area, by, peer, exact } = queries[1];
compare(
  `From plain rows, loading included: ${what} (${million})`,
  [
    { name: 'createDataset, then disaggregate', job: () => ask(createDataset(rows, plan), area, by) },
    { name: 'arquero from objects', job: () => peer(aq.from(rows)) },
  ],
  exact,
  3,
);
compare(
  `From columns, loading included: ${what} (${million})`,
  [
    { name: 'createDataset, then disaggregate', job: () => ask(createDataset(columns, plan), area, by) },
    { name: 'arquero from columns', job: () => peer(aq.table({ ...columns, value: columns.value.map(Number) })) },
  ],
  exact,
  3,
);

console.log('\nGrowth with the rows of the same query, ready dataset and ready table');
for (const part of [0.1, 0.2, 0.4, 0.8]) {
  const smaller = planOf(part * ROWS);
  const given = columnsOf(smaller);
  const id = smaller.indicators[0].id;
  const from = createDataset(given, smaller);
  const beside = aq.table(given);
  const [own, others] = measure(
    [
      { job: () => disaggregate(from, { indicator: id, area, period: PERIOD, by }) },
      {
        job: () => byTerrainOf(beside.params({ indicator: id })),
      },
    ],
    5,
  );
  console.log(
    `  ${given.value.length.toLocaleString('en').padStart(9)} rows  disaggregate ${own.toFixed(4).padStart(9)} ms   arquero ${others.toFixed(2).padStart(9)} ms`,
  );
}
// What is asked for: a breakdown of a million rows ahead of every peer that is right.
if (isBehindReady) console.error('A peer that is right is faster than disaggregate on what is ready');
process.exitCode = isBehindReady ? 1 : 0;
