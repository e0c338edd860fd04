// Scores the probability of missing a goal on indicators that its constants were not learnt from, beside the peers' rules. The
// constants that are shipped were learnt from these goals too, so scripts/score-warnings.js flatters; this one does not.
//
//   npm run build && node scripts/score-left-out-warnings.js
//
// Learns in folds over groups of related indicators, as scripts/cross-validate-projection.js. Needs ../shared/forecast.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eurostatRatio } from './peer-warnings/eurostat.js';
import { openSdgRatio } from './peer-warnings/open-sdg.js';
import { unProgressChartRatio } from './peer-warnings/un-progress-chart.js';
import { seededNumbers } from './signal-simulation/synthetic-series.js';
import { areaUnderCurve, precisionAtRecall } from './warning-backtest/measure.js';
import { readGoals } from './warning-backtest/read-goals.js';

const file = fileURLToPath(new URL('../../shared/forecast/warning_backtest.csv', import.meta.url));
if (!existsSync(file)) {
  console.log(`No backtest at ${file}: nothing was scored.`);
  process.exit(0);
}
const { calibrate, probabilityOfMissing } = await import('./projection-training/calibrate.js');
const { learn, prepareRows } = await import('./projection-training/learn.js');
const BOOTSTRAPS = 100;
const peers = { Eurostat: eurostatRatio, 'Open SDG': openSdgRatio, 'UN Progress Chart': unProgressChartRatio };
const ours = 'probability, left out';

const { apart, errorWithout } = learn(prepareRows());
// Only two constants of the tails and the narrowing of long series are common to all folds.
const calibration = calibrate(apart, errorWithout);
const learnt = apart.filter(({ goal }) => goal !== undefined);
const goals = readGoals(file).filter(({ attained }) => !attained);
const rows = goals.map((goal, place) => {
  const row = learnt[place];
  if (row.indicator !== goal.indicator || (row.goal.missed === 1) !== goal.missed)
    throw new Error('Rows do not match.');
  const scores = { [ours]: probabilityOfMissing(row, errorWithout.get(row.fold), calibration) };
  for (const [name, ratio] of Object.entries(peers)) {
    const value = ratio(goal, goal.history);
    scores[name] = value === undefined ? -1e300 : -Math.max(Math.min(value, 1e299), -1e299);
  }
  return { ...goal, scores };
});

const scoredBy = (list, name) =>
  list.map(({ scores, missed, weight = 1 }) => ({ score: scores[name], missed, weight }));

function deviation(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Areas drawn with replacement. */
function drawAreas(list, next) {
  const byArea = new Map();
  for (const row of list) {
    if (!byArea.has(row.area)) byArea.set(row.area, []);
    byArea.get(row.area).push(row);
  }
  const areas = [...byArea.keys()];
  const times = new Map();
  for (let taken = 0; taken < areas.length; taken += 1) {
    const area = areas[Math.floor(next() * areas.length)];
    times.set(area, (times.get(area) ?? 0) + 1);
  }
  return [...times].flatMap(([area, weight]) => byArea.get(area).map((row) => ({ ...row, weight })));
}

const share = (value) => Number((100 * value).toFixed(1));
for (const [title, list] of Object.entries({
  'not attained at the origin': rows,
  'of these, official': rows.filter(({ rule }) => rule.startsWith('official')),
})) {
  const next = seededNumbers(77);
  const names = [ours, ...Object.keys(peers)];
  const drawn = Array.from({ length: BOOTSTRAPS }, () => {
    const sample = drawAreas(list, next);
    return Object.fromEntries(
      names.map((name) => {
        const scored = scoredBy(sample, name);
        return [name, { precision: precisionAtRecall(scored), area: areaUnderCurve(scored) }];
      }),
    );
  });
  console.log(`${list.length} goals ${title}`);
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          'precision at recall 87 %': share(precisionAtRecall(scoredBy(list, name))),
          'se precision': share(deviation(drawn.map((draw) => draw[name].precision))),
          AUC: Number(areaUnderCurve(scoredBy(list, name)).toFixed(3)),
          'se AUC': Number(deviation(drawn.map((draw) => draw[name].area)).toFixed(3)),
          'lead of ours': share(precisionAtRecall(scoredBy(list, ours)) - precisionAtRecall(scoredBy(list, name))),
          'se lead': share(deviation(drawn.map((draw) => draw[ours].precision - draw[name].precision))),
        },
      ]),
    ),
  );
}
