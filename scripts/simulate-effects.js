// How often interruptedTimeSeries and differenceInDifferences claim an effect, in seeded simulations with and without one.
// Usage: npm run build, then node scripts/simulate-effects.js [RUNS, default 1000]. Prints the tables of docs/analysis.md.
import { mixedTail } from '../dist/src/statistics/effects/mixed-tail.js';
import { segmentReader } from '../dist/src/statistics/effects/segment-reader.js';
import { differenceInDifferences } from '../dist/src/statistics/index.js';

const RUNS = Number(process.argv[2] ?? 1000);

/** Deterministic normal numbers: Lehmer's generator with the multiplier of Park and Miller, then Box and Muller. */
function normals(seed) {
  let state = seed;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

/** Deviations of standard deviation 1 of which each keeps a part of the one before. */
function deviations(normal, years, memory) {
  const all = [normal()];
  while (all.length < years) all.push(memory * all.at(-1) + Math.sqrt(1 - memory ** 2) * normal());
  return all;
}

const percent = (count) => `${((100 * count) / RUNS).toFixed(1)}`.padStart(5);
const FIRST = 2000;

function claimsOfSeries(before, since, change, memory, step) {
  const normal = normals(before * 1000 + since * 10 + memory * 100 + 1);
  const found = { effect: 0, level: 0, independent: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const series = deviations(normal, before + since, memory).map((value, at) => ({
      year: FIRST + at,
      value: value + (at >= before ? step : 0),
    }));
    // The parts of interruptedTimeSeries that its p comes from; the limits would take a hundred times as long.
    const bends = change === 'level-and-slope';
    const { value } = segmentReader(series, FIRST + before, bends);
    const claims = (parts) =>
      Number(Math.min(...[1, -1].map((side) => mixedTail(parts, value.degreesOfFreedom, 0, side))) <= 0.025);
    const changeAfter = (years) => (bends ? [0, 0, 1, years] : [0, 0, 1]);
    found.effect += claims(value.read(changeAfter((since - 1) / 2)));
    found.level += claims(value.read(changeAfter(0)));
    found.independent += claims(value.readIndependent(changeAfter((since - 1) / 2)));
  }
  return found;
}

function claimsOfUnits(treated, comparison, before, since, memory, effect) {
  const normal = normals(treated * 1000 + comparison * 10 + memory * 100 + before + 7);
  const found = { claimed: 0, student: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const units = Array.from({ length: treated + comparison }, (_, unit) => ({
      unit: String(unit),
      treated: unit < treated,
      values: deviations(normal, before + since, memory).map((value, at) => ({
        year: FIRST + at,
        value: value + (unit < treated && at >= before ? effect : 0),
      })),
    }));
    const { raw } = differenceInDifferences(units, { start: FIRST + before }).value;
    found.claimed += Number(raw.conclusion !== 'cannot-tell');
    found.student += Number(raw.inference.value.p <= 0.05);
  }
  return found;
}

const MEMORIES = [0, 0.3, 0.6, 0.8];

console.log(
  `${String(RUNS)} series each; Monte Carlo error of 5 %: ${(100 * Math.sqrt(0.0475 / RUNS)).toFixed(1)} points`,
);
for (const [title, step] of [
  ['no effect', 0],
  ['a step of three standard deviations', 3],
]) {
  console.log(`\nInterrupted series, ${title}: % with a claim at 95 % (effect, level, as if independent)`);
  for (const change of ['level', 'level-and-slope']) {
    for (const [before, since] of [
      [4, 4],
      [6, 4],
      [8, 4],
      [10, 4],
      [10, 10],
    ]) {
      const cells = MEMORIES.map((memory) => {
        const { effect, level, independent } = claimsOfSeries(before, since, change, memory, step);
        return `${String(memory)}: ${percent(effect)} ${percent(level)} ${percent(independent)}`;
      });
      console.log(
        `${change.padEnd(16)} ${String(before).padStart(2)} + ${String(since).padEnd(2)}   ${cells.join('   ')}`,
      );
    }
  }
}
for (const [title, effect] of [
  ['no effect', 0],
  ['an effect of two standard deviations', 2],
]) {
  console.log(`\nDifference in differences, ${title}: % with a claim at 95 % (claimed, by Student's t alone)`);
  for (const [treated, comparison] of [
    [1, 2],
    [1, 4],
    [3, 3],
    [4, 4],
    [2, 8],
    [5, 10],
    [1, 24],
  ]) {
    const cells = MEMORIES.map((memory) => {
      const { claimed, student } = claimsOfUnits(treated, comparison, 6, 4, memory, effect);
      return `${String(memory)}: ${percent(claimed)} ${percent(student)}`;
    });
    console.log(
      `${String(treated)} of ${String(treated + comparison).padEnd(2)} units, 6 + 4 years   ${cells.join('   ')}`,
    );
  }
}
