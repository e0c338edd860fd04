// Speed of estimates beside the peers that have them, and how many digits of each answer are right.
// Usage: npm run bench. Medians of several runs, peers and package by turns in one process; digits against exact answers.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import dvariancepn from '@stdlib/stats-strided-dvariancepn';
import jstat from 'jstat';
import { linearRegression, quantileSorted, sampleVariance } from 'simple-statistics';
import { leastSquares, quantile, simpleLeastSquares, variance } from '../../dist/src/statistics/index.js';

const RUNS = 5;
/** Fewer digits than this are not called right. */
const RIGHT = 9;

/** Correct digits, at most 15. */
const digits = (got, exact) =>
  got === exact ? 15 : Math.max(0, Math.min(15, -Math.log10(Math.abs(got - exact) / Math.abs(exact || 1))));

/** Calls of what takes no millisecond, timed together: a single one would measure the clock and the interpreter. */
const SHORT_CALLS = 2000;

/** Medians of the times of all contestants, taken by turns so that a busy machine troubles all alike, after a warm-up. */
function times(contestants) {
  const taken = new Map(Object.keys(contestants).map((name) => [name, []]));
  const calls = new Map();
  for (const [name, job] of Object.entries(contestants)) {
    job();
    job();
    const start = performance.now();
    job();
    const isShort = performance.now() - start < 2;
    calls.set(name, isShort ? SHORT_CALLS : 1);
    if (isShort) for (let call = 0; call < SHORT_CALLS; call += 1) job();
  }
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, job] of Object.entries(contestants)) {
      globalThis.gc?.();
      const start = performance.now();
      for (let call = 0; call < calls.get(name); call += 1) job();
      taken.get(name).push((performance.now() - start) / calls.get(name));
    }
  }
  return new Map([...taken].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(RUNS / 2)]]));
}

/** One family: each contestant gives the answers that are checked; the first is ours. */
function family(title, contestants, exact) {
  console.log(`\n${title}`);
  const measured = times(contestants);
  const ours = [...measured.values()][0];
  for (const [name, time] of measured) {
    const answers = contestants[name]();
    const right = Math.min(...exact.map((value, at) => digits(answers[at], value)));
    const verdict = right >= RIGHT ? 'right' : 'WRONG';
    console.log(
      `  ${name.padEnd(34)} ${time.toFixed(5).padStart(12)} ms   ${(time / ours).toFixed(2).padStart(8)} × ours   ${right.toFixed(1).padStart(4)} digits, ${verdict}`,
    );
  }
}

const nist = JSON.parse(readFileSync(new URL('../oracle/nist.json', import.meta.url), 'utf8'));
const { Norris, Longley } = nist;
const norrisX = Norris.x.map(([x]) => x);
const norrisPairs = norrisX.map((x, at) => [x, Norris.y[at]]);
// simple-statistics gives intercept and slope alone; ours come with their errors, their covariance, the residual standard
// error and R², after a check of every number, and are corrected from what the line leaves of the points.
family(
  'A line through 36 points (NIST Norris), certified; simple-statistics gives no errors and no R²',
  {
    simpleLeastSquares: () => simpleLeastSquares(norrisX, Norris.y).value.coefficients,
    'simple-statistics, from columns': () => {
      const { b, m } = linearRegression(norrisX.map((x, at) => [x, Norris.y[at]]));
      return [b, m];
    },
    'simple-statistics, pairs ready': () => {
      const { b, m } = linearRegression(norrisPairs);
      return [b, m];
    },
    'jstat models.ols': () =>
      jstat.models.ols(
        Norris.y,
        Norris.x.map(([x]) => [1, x]),
      ).coef,
  },
  Norris.coefficients,
);
family(
  'Six columns that nearly depend on each other (NIST Longley), certified',
  {
    leastSquares: () => leastSquares(Longley.x, Longley.y).value.coefficients,
    'jstat models.ols': () =>
      jstat.models.ols(
        Longley.y,
        Longley.x.map((row) => [1, ...row]),
      ).coef,
  },
  Longley.coefficients,
);

// A million figures of invented districts: an exact line and errors that leave it where it is, since each comes with its
// opposite at the same point. Times are counted in seconds since 1970, as programs do.
const MANY = 1_000_000;
const x = new Float64Array(MANY);
const second = new Float64Array(MANY);
const y = new Float64Array(MANY);
for (let at = 0; at < MANY; at += 2) {
  const time = 1.6e9 + ((at * 7919) % 100_000);
  const other = (at * 31) % 977;
  const error = ((at * 17) % 101) - 50;
  x[at] = x[at + 1] = time;
  second[at] = second[at + 1] = other;
  y[at] = 4096 + 0.25 * (time - 1.6e9) + error;
  y[at + 1] = 4096 + 0.25 * (time - 1.6e9) - error;
}
const pairs = Array.from(x, (value, at) => [value, y[at]]);
family(
  'A line through a million points, slope exactly 0.25',
  {
    simpleLeastSquares: () => [simpleLeastSquares(x, y).value.slope],
    'simple-statistics linearRegression': () => [linearRegression(pairs).m],
  },
  [0.25],
);
const plane = Array.from(x, (value, at) => [value - 1.6e9, second[at]]);
const planeY = Array.from(y, (value, at) => value + 2 * second[at]);
const withOnes = plane.map((row) => [1, ...row]);
family(
  'Two columns, a million rows, coefficients exactly 4096, 0.25, 2',
  {
    leastSquares: () => leastSquares(plane, planeY).value.coefficients,
    // Of its inference only the coefficients are asked for: what `models.ols` begins with.
    'jstat lstsq by normal equations': () => {
      const transposed = jstat.transpose(withOnes);
      const inverse = jstat.inv(jstat.multiply(transposed, withOnes));
      return jstat
        .multiply(
          inverse,
          jstat.multiply(
            transposed,
            planeY.map((value) => [value]),
          ),
        )
        .flat();
    },
  },
  [4096, 0.25, 2],
);

const offset = Float64Array.from({ length: MANY }, (_, at) => 1e8 + (at % 2));
family(
  'Variance of a million values near 10⁸, exactly 0.25 × n ÷ (n − 1)',
  {
    variance: () => [variance(offset).value],
    'simple-statistics sampleVariance': () => [sampleVariance(offset)],
    'jstat variance': () => [jstat.variance(offset, true)],
    'stdlib dvariancepn': () => [dvariancepn(MANY, 1, offset, 1)],
  },
  [(0.25 * MANY) / (MANY - 1)],
);
const shuffled = Float64Array.from({ length: MANY }, (_, at) => (at * 7919) % MANY);
family(
  'Quantile 0.9 of a million values',
  {
    quantile: () => [quantile(shuffled, 0.9).value],
    'simple-statistics, sorted first': () => [quantileSorted(Float64Array.from(shuffled).sort(), 0.9)],
    'jstat percentile': () => [jstat.percentile(Array.from(shuffled), 0.9)],
  },
  [899_999.1],
);
