// Scores the learning of scripts/derive-projection-constants.js on indicators that were left out of it, by folds over groups of
// related indicators, with the definitions of ../shared/forecast/README.md.
//
//   npm run build && node scripts/cross-validate-projection.js
import { calibrate, calibrationError, longShare, probabilityOfMissing } from './projection-training/calibrate.js';
import { naiveScores, shapeOf, sizeOf } from './projection-training/error-model.js';
import { groupRows } from './projection-training/group-rows.js';
import { learn, prepareRows } from './projection-training/learn.js';

const { apart, errorWithout } = learn(prepareRows());
const calibration = calibrate(apart, errorWithout);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const geometricMean = (values) => Math.exp(mean(values.map(Math.log)));

/** Everything about one row in sums. */
function scored(row) {
  const constants = errorWithout.get(row.fold);
  const shape = shapeOf(constants, row.description);
  const long = longShare(row.description);
  const reference = naiveScores(row, row.ahead);
  return row.ahead.map((year, place) => {
    const { size } = sizeOf(constants, shape, year);
    const miss = year.value - year.point;
    const inside = [];
    let score = Math.abs(miss) / 2;
    [0.5, 0.8, 0.95].forEach((level, index) => {
      const width = (size * shape.multipliers[index]) / (1 + (calibration.long[index] ?? 0) * long);
      const above = Math.min(width * shape.skew, (row.upper ?? Infinity) - year.point);
      const below = Math.min(width / shape.skew, year.point - (row.lower ?? -Infinity));
      score += ((1 - level) / 2) * (above + below) + Math.max(miss - above, 0) + Math.max(-miss - below, 0);
      inside.push(miss <= above && -miss <= below ? 1 : 0);
    });
    return {
      error: Math.abs(miss),
      naive: Math.abs(year.value - row.description.last),
      score: score / 3.5,
      reference: reference[place],
      inside,
    };
  });
}

const table = {};
for (const set of ['core', 'gappy']) {
  for (const points of [5, 8]) {
    for (const [name, keep] of [
      ['all', () => true],
      ['observed', ({ modelled }) => !modelled],
      ['modelled', ({ modelled }) => modelled],
    ]) {
      const members = apart.filter((row) => row.set === set && row.points === points && keep(row));
      const cells = groupRows(members).map((group) => {
        const all = group.flatMap(scored);
        const of = (field) => mean(all.map((one) => one[field]));
        return {
          relMAE: of('error') / of('naive'),
          relWIS: of('score') / of('reference'),
          cov80: mean(all.map(({ inside }) => inside[1])),
          cov95: mean(all.map(({ inside }) => inside[2])),
        };
      });
      if (cells.length === 0) continue;
      table[`${set} n=${points} ${name}`] = {
        indicators: cells.length,
        relMAE: geometricMean(cells.map(({ relMAE }) => relMAE)),
        relWIS: geometricMean(cells.map(({ relWIS }) => relWIS)),
        cov80: mean(cells.map(({ cov80 }) => cov80)),
        cov95: mean(cells.map(({ cov95 }) => cov95)),
        lowestCov95: Math.min(...cells.map(({ cov95 }) => cov95)),
      };
    }
  }
}
const said = apart
  .filter(({ goal }) => goal !== undefined)
  .map((row) => ({
    probability: probabilityOfMissing(row, errorWithout.get(row.fold), calibration),
    missed: row.goal.missed,
    group: row.goal.group,
  }));

function areaUnderCurve(list) {
  const sorted = list.toSorted((a, b) => a.probability - b.probability);
  const ones = list.filter(({ missed }) => missed === 1).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to].probability === sorted[from].probability) to += 1;
    for (let index = from; index < to; index += 1) if (sorted[index].missed === 1) ranks += (from + 1 + to) / 2;
    from = to;
  }
  return (ranks - (ones * (ones + 1)) / 2) / (ones * (list.length - ones));
}
const groups = groupRows(said, ({ group }) => group).filter((list) => {
  const ones = list.filter(({ missed }) => missed === 1).length;
  return ones >= 10 && list.length - ones >= 10;
});
const safe = said.filter(({ probability }) => probability < 0.1);
const rounded = (record) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, Number(value.toFixed(4))]));
console.table(Object.fromEntries(Object.entries(table).map(([key, record]) => [key, rounded(record)])));
console.table([
  rounded({
    rows: said.length,
    AUC: areaUnderCurve(said),
    macroAUC: mean(groups.map(areaUnderCurve)),
    Brier: mean(said.map(({ probability, missed }) => (probability - missed) ** 2)),
    ECE: calibrationError(said),
    saidAtMost10: safe.length,
    missedOfThose: mean(safe.map(({ missed }) => missed)),
    farStep: calibration.farStep,
    tail: calibration.tail,
    longHalf: calibration.long[0],
    longEighty: calibration.long[1],
  }),
]);
