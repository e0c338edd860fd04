// Scores the warnings as an app would raise them on goals whose end is known, beside three peers' rules.
//
//   npm run build && node scripts/score-warnings.js [warning_backtest.csv] [--quick]
//
// The shipped constants were learnt from series that include these goals, so the figures of this package flatter;
// scripts/score-left-out-warnings.js scores indicators left out of the learning.
//
// The default file is ../shared/forecast/warning_backtest.csv; it is no part of the package.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eurostatRatio } from './peer-warnings/eurostat.js';
import { eurostatShortTermRatio } from './peer-warnings/eurostat-short-term.js';
import { openSdgRatio } from './peer-warnings/open-sdg.js';
import { unProgressChartRatio } from './peer-warnings/un-progress-chart.js';
import { seededNumbers } from './signal-simulation/synthetic-series.js';
import { areaUnderCurve, precisionAndRecall, precisionAtRecall } from './warning-backtest/measure.js';
import { readGoals } from './warning-backtest/read-goals.js';

const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const file = given ?? fileURLToPath(new URL('../../shared/forecast/warning_backtest.csv', import.meta.url));
if (!existsSync(file)) {
  console.log(`No backtest at ${file}: nothing was scored. Give the path of warning_backtest.csv as the argument.`);
  process.exit(0);
}
const isQuick = process.argv.includes('--quick');
const BOOTSTRAPS = isQuick ? 0 : 100;
const { warnOf } = await import('./warning-backtest/warn-of.js');
const goals = readGoals(file);
const peers = {
  'Eurostat, long term': [eurostatRatio, 0.95],
  'Eurostat, short term': [eurostatShortTermRatio, 0.95],
  'Open SDG': [openSdgRatio, 0.95],
  'UN Progress Chart': [unProgressChartRatio, 0.95],
};
const ours = 'this package: probability';
const byGrade = 'this package: grade, then probability';

const rows = goals.map((goal) => {
  const [seen] = warnOf(goal, [goal.origin]);
  // Without a probability the grade still speaks; without either, nothing is warned of.
  const missing = seen.missing ?? (seen.grade > 0 ? 0.5 : 0);
  const scores = { [ours]: missing, [byGrade]: seen.grade + missing };
  const warned = {};
  for (const [name, [ratio, threshold]] of Object.entries(peers)) {
    const value = ratio(goal, goal.history);
    // A rule that cannot be evaluated does not warn.
    scores[name] = value === undefined ? -1e300 : -Math.max(Math.min(value, 1e299), -1e299);
    warned[name] = value !== undefined && value < threshold;
  }
  return { ...goal, ...seen, scores, warned };
});

const share = (value) => Number((100 * value).toFixed(1));
const scoredBy = (list, name) =>
  list.map(({ scores, missed, weight = 1 }) => ({ score: scores[name], missed, weight }));

/** Standard errors of both figures and of the lead over each peer, by drawing areas with replacement. */
function bootstrap(list) {
  const byArea = groupByArea(list);
  const areas = [...byArea.keys()];
  const next = seededNumbers(20_301_231);
  const drawn = Object.fromEntries([ours, byGrade, ...Object.keys(peers)].map((name) => [name, []]));
  for (let draw = 0; draw < BOOTSTRAPS; draw += 1) {
    const times = new Map();
    for (let taken = 0; taken < areas.length; taken += 1) {
      const area = areas[Math.floor(next() * areas.length)];
      times.set(area, (times.get(area) ?? 0) + 1);
    }
    const sample = [...times].flatMap(([area, weight]) => byArea.get(area).map((row) => ({ ...row, weight })));
    for (const name of Object.keys(drawn)) {
      const scored = scoredBy(sample, name);
      drawn[name].push([precisionAtRecall(scored), areaUnderCurve(scored)]);
    }
  }
  const deviation = (values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  };
  return Object.fromEntries(
    Object.entries(drawn).map(([name, pairs]) => [
      name,
      {
        precision: deviation(pairs.map(([precision]) => precision)),
        area: deviation(pairs.map(([, area]) => area)),
        lead: deviation(pairs.map(([precision], index) => drawn[ours][index][0] - precision)),
      },
    ]),
  );
}

function groupByArea(list) {
  const groups = new Map();
  for (const row of list) {
    if (!groups.has(row.area)) groups.set(row.area, []);
    groups.get(row.area).push(row);
  }
  return groups;
}

function report(title, list) {
  const missed = list.filter((row) => row.missed).length;
  console.log(`\n${title}: ${list.length} goals, ${share(missed / list.length)} % missed`);
  const errors = BOOTSTRAPS === 0 ? undefined : bootstrap(list);
  const table = {};
  for (const name of [ours, byGrade, ...Object.keys(peers)]) {
    const scored = scoredBy(list, name);
    const precision = precisionAtRecall(scored);
    table[name] = {
      'precision at recall 87 %': share(precision),
      AUC: Number(areaUnderCurve(scored).toFixed(4)),
      ...(errors === undefined
        ? {}
        : {
            'se precision': share(errors[name].precision),
            'se AUC': Number(errors[name].area.toFixed(4)),
            'lead of ours': share(precisionAtRecall(scoredBy(list, ours)) - precision),
            'se lead': share(errors[name].lead),
          }),
    };
  }
  console.table(table);
  const answers = {
    'red or orange': (row) => row.grade >= 3,
    red: (row) => row.grade === 4,
    'any grade': (row) => row.grade >= 1,
    'probability of missing over one half': (row) => row.scores[ours] > 0.5,
    ...Object.fromEntries(
      Object.entries(peers).map(([name, [, threshold]]) => [
        `${name}, ratio under ${threshold}`,
        (row) => row.warned[name],
      ]),
    ),
  };
  console.table(
    Object.fromEntries(
      Object.entries(answers).map(([name, isWarned]) => {
        const { warned, precision, recall } = precisionAndRecall(list, isWarned);
        return [name, { 'warned %': share(warned), 'precision %': share(precision), 'recall %': share(recall) }];
      }),
    ),
  );
}

/**
 * How early goals that were then missed were warned of: every year from the base year to the origin again, with what was known
 * then. The years after the origin are not in the data, so that a goal not warned of by then counts as 0 years.
 */
function leadTime(list) {
  const rules = { 'red or orange': [], ...Object.fromEntries(Object.keys(peers).map((name) => [name, []])) };
  for (const row of list) {
    const from = Math.max(row.baseYear, row.history[0][0]);
    const years = Array.from({ length: row.origin - from + 1 }, (_, index) => from + index);
    const alarms = { 'red or orange': warnOf(row, years).map(({ grade }) => grade >= 3) };
    for (const [name, [ratio, threshold]] of Object.entries(peers)) {
      alarms[name] = years.map((asOf) => {
        const value = ratio(
          row,
          row.history.filter(([year]) => year <= asOf),
        );
        return value !== undefined && value < threshold;
      });
    }
    for (const name of Object.keys(rules)) rules[name].push({ row, years, alarms: alarms[name] });
  }
  const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))];
  const first = {};
  const byYear = {};
  for (const [name, replays] of Object.entries(rules)) {
    const told = (replay) => replay.alarms.includes(true);
    const missed = replays.filter(({ row }) => row.missed);
    const met = replays.filter(({ row }) => !row.missed);
    const lead = missed.map(
      ({ row, years, alarms }) => row.targetYear - (years[alarms.indexOf(true)] ?? row.targetYear),
    );
    const lasting = missed.map(({ row, years, alarms }) => {
      const quiet = alarms.lastIndexOf(false);
      return quiet === alarms.length - 1 ? 0 : row.targetYear - years[quiet + 1];
    });
    const mean = (values) => Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1));
    first[name] = {
      'missed goals warned of %': share(missed.filter(told).length / missed.length),
      'first: median years before': quantile(lead, 0.5),
      'first: mean': mean(lead),
      'for good: median years before': quantile(lasting, 0.5),
      'for good: mean': mean(lasting),
      'met goals ever warned of %': share(met.filter(told).length / met.length),
    };
    byYear[name] = {};
    for (const left of [9, 8, 7, 6, 5]) {
      const then = replays
        .map(({ row, years, alarms }) => ({ missed: row.missed, warned: alarms[years.indexOf(row.targetYear - left)] }))
        .filter(({ warned }) => warned !== undefined);
      const { precision, recall } = precisionAndRecall(then, ({ warned }) => warned);
      byYear[name][`${left} years before`] = `${share(precision)} / ${share(recall)}`;
    }
  }
  console.log(`\nLead time: ${list.length} goals not attained at the origin, replayed year by year`);
  console.table(first);
  console.log('Precision and recall, %, by years before the deadline');
  console.table(byYear);
}

const open = rows.filter(({ attained }) => !attained);
report('Goals not attained at the origin', open);
report(
  'of these, official goals',
  open.filter(({ rule }) => rule.startsWith('official')),
);
report('All goals', rows);
const every = isQuick ? 20 : 4;
leadTime(open.filter((_, index) => index % every === 0));
