// Speed of quantiles, tails and intervals beside what simple-statistics, jstat and stdlib have, and whose answers are right:
// the digits of the worst of the oracle rows of test/oracle, far tails included. Usage: npm run bench
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import stdlibGammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import stdlibNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import stdlibPoissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import jstat from 'jstat';
import { probit } from 'simple-statistics';
import {
  betaQuantile,
  clopperPearsonInterval,
  gammaQuantile,
  normalQuantile,
  poissonCumulative,
  poissonExactInterval,
  studentQuantile,
  wilsonInterval,
} from '../../dist/src/statistics/index.js';

const { jStat } = jstat;
const RUNS = 5;
const SECONDS = 0.1;
/** What counts as right: a relative deviation of every row, tails included, of this size at most. */
const RIGHT = 1e-12;

const tables = Object.assign(
  {},
  ...['statistics-intervals', 'distribution-tails'].map((name) => {
    const { tables: of } = JSON.parse(readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), 'utf8'));
    return Object.fromEntries(Object.entries(of).map(([table, { rows }]) => [`${name}/${table}`, rows]));
  }),
);

/** Rows of the far tails as arguments of a lower quantile, which is all that the peers have. */
const tailRows = (table) =>
  tables[`distribution-tails/${table}`]
    .filter((row) => row.at(-2) === 0 && row[0] > 0 && row[0] < 1)
    .map((row) => [...row.slice(0, -2), row.at(-1)]);
/** By symmetry the upper point of Student's distribution is the lower one with its sign turned. */
const studentTailRows = tables['distribution-tails/studentQuantile']
  .filter(([p]) => p > 0 && p < 1)
  .map(([p, df, isUpper, value]) => [p, df, isUpper === 1 ? -value : value]);

const wilsonWith = (quantile) => (x, n, level) => {
  const z = -quantile((1 - level) / 2);
  const half = z * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return [(x + (z * z) / 2 - half) / (n + z * z), (x + (z * z) / 2 + half) / (n + z * z)];
};
const poissonWith = (quantile) => (x, level) => [
  x === 0 ? 0 : quantile((1 - level) / 2, x),
  quantile(1 - (1 - level) / 2, x + 1),
];
const clopperPearsonWith = (quantile) => (x, n, level) => [
  x === 0 ? 0 : quantile((1 - level) / 2, x, n - x + 1),
  x === n ? 1 : quantile(1 - (1 - level) / 2, x + 1, n - x),
];
const limits = ({ lower, upper }) => [lower, upper];

/** A deterministic stream of numbers from 0 to 1. */
function random() {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
const next = random();
const inputs = (make) => Array.from({ length: 512 }, make);
const counts = inputs(() => [Math.floor(next() * 200), 0.95]);
const shares = inputs(() => {
  const total = 20 + Math.floor(next() * 2000);
  return [Math.floor(next() * total), total, 0.95];
});

const families = [
  {
    name: 'Wilson interval',
    rows: tables['statistics-intervals/wilson'],
    inputs: shares,
    ours: (x, n, level) => limits(wilsonInterval(x, n, level).value),
    peers: {
      'simple-statistics': wilsonWith(probit),
      jstat: wilsonWith((p) => jStat.normal.inv(p, 0, 1)),
      stdlib: wilsonWith((p) => stdlibNormalQuantile(p, 0, 1)),
    },
  },
  {
    name: 'exact Poisson interval',
    rows: tables['statistics-intervals/poissonExact'],
    inputs: counts,
    ours: (x, level) => limits(poissonExactInterval(x, level)),
    peers: {
      jstat: poissonWith((p, shape) => jStat.gamma.inv(p, shape, 1)),
      stdlib: poissonWith((p, shape) => stdlibGammaQuantile(p, shape, 1)),
    },
  },
  {
    name: 'Clopper-Pearson interval',
    rows: tables['statistics-intervals/clopperPearson'],
    inputs: shares,
    ours: (x, n, level) => limits(clopperPearsonInterval(x, n, level).value),
    peers: {
      jstat: clopperPearsonWith((p, a, b) => jStat.beta.inv(p, a, b)),
      stdlib: clopperPearsonWith((p, a, b) => stdlibBetaQuantile(p, a, b)),
    },
  },
  {
    name: 'normal quantile',
    rows: tables['statistics-intervals/normalQuantile'].map((row) => row.slice(0, 2)),
    inputs: inputs(() => [next()]),
    ours: (p) => [normalQuantile(p)],
    peers: {
      'simple-statistics': (p) => [probit(p)],
      jstat: (p) => [jStat.normal.inv(p, 0, 1)],
      stdlib: (p) => [stdlibNormalQuantile(p, 0, 1)],
    },
  },
  {
    name: 'gamma quantile',
    rows: [
      ...tables['statistics-intervals/gammaQuantile'],
      ...tailRows('gammaQuantile').map(([p, shape, value]) => [p, shape, 1, value]),
    ],
    inputs: inputs(() => [next(), 0.5 + 100 * next(), 1]),
    ours: (p, shape, rate) => [gammaQuantile(p, shape, rate)],
    peers: {
      jstat: (p, shape, rate) => [jStat.gamma.inv(p, shape, 1 / rate)],
      stdlib: (p, shape, rate) => [stdlibGammaQuantile(p, shape, rate)],
    },
  },
  {
    name: 'beta quantile',
    rows: [...tables['statistics-intervals/betaQuantile'], ...tailRows('betaQuantile')],
    inputs: inputs(() => [next(), 0.5 + 100 * next(), 0.5 + 100 * next()]),
    ours: (p, a, b) => [betaQuantile(p, a, b)],
    peers: {
      jstat: (p, a, b) => [jStat.beta.inv(p, a, b)],
      stdlib: (p, a, b) => [stdlibBetaQuantile(p, a, b)],
    },
  },
  {
    name: "Student's t quantile",
    rows: [...tables['statistics-intervals/studentQuantile'], ...studentTailRows],
    inputs: inputs(() => [next(), 1 + Math.floor(100 * next())]),
    ours: (p, df) => [studentQuantile(p, df)],
    peers: { jstat: (p, df) => [jStat.studentt.inv(p, df)] },
  },
  {
    name: 'Poisson lower tail',
    rows: tables['distribution-tails/poisson'].map((row) => row.slice(0, 3)),
    inputs: inputs(() => [Math.floor(100 * next()), 100 * next()]),
    ours: (count, mean) => [poissonCumulative(count, mean)],
    peers: {
      jstat: (count, mean) => [jStat.poisson.cdf(count, mean)],
      stdlib: (count, mean) => [stdlibPoissonCdf(count, mean)],
    },
  },
];

/** Nanoseconds a call of every contestant: medians of runs over the same inputs, by turns, so that load troubles all alike. */
function times(calls, parameters) {
  const taken = calls.map(() => []);
  let sink = 0;
  for (let run = 0; run < RUNS; run += 1) {
    for (const [at, call] of calls.entries()) {
      let done = 0;
      const start = performance.now();
      do {
        for (const one of parameters) sink += call(...one)[0];
        done += parameters.length;
      } while (performance.now() - start < SECONDS * 1000);
      taken[at].push(((performance.now() - start) / done) * 1e6);
    }
  }
  if (Number.isNaN(sink)) console.warn('a peer answers NaN inside the timed range');
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
}

/** Correct digits of a relative deviation, at most 15. */
const digits = (relative) => Math.max(0, Math.min(15, -Math.log10(relative)));

/** The largest relative deviation from the oracle, and in how many rows it is more than nobody could see. */
function deviation(call, rows) {
  let worst = 0;
  let wrong = 0;
  for (const row of rows) {
    let got;
    try {
      got = call(...row);
    } catch {
      got = [];
    }
    const answers = call.answers ?? 1;
    const deviations = row.slice(row.length - answers).map((expected, index) => {
      const value = got[index];
      if (!Number.isFinite(value)) return Infinity;
      return Number(expected) === 0 ? Math.abs(value) : Math.abs(value / Number(expected) - 1);
    });
    const most = Math.max(...deviations);
    worst = Math.max(worst, most);
    if (!(most <= RIGHT)) wrong += 1;
  }
  return { worst, wrong };
}

console.log(`load ${loadavg()[0].toFixed(1)}`);
const report = families.flatMap(({ name, rows, inputs: parameters, ours, peers }) => {
  const answers = ours(...parameters[0]).length;
  const contestants = Object.entries({ 'women-plan': ours, ...peers });
  const nanoseconds = times(
    contestants.map(([, call]) => call),
    parameters,
  );
  const judged = contestants.map(([, call]) =>
    deviation(
      Object.assign((...row) => call(...row), { answers }),
      rows,
    ),
  );
  return contestants.map(([who], at) => ({
    what: name,
    who,
    'ns a call': Math.round(nanoseconds[at]),
    'times our time': Number((nanoseconds[at] / nanoseconds[0]).toFixed(2)),
    digits: Number(digits(judged[at].worst).toFixed(1)),
    'our digits': Number(digits(judged[0].worst).toFixed(1)),
    'wrong rows': `${judged[at].wrong} of ${rows.length}`,
    right: judged[at].wrong === 0,
  }));
});
console.table(report);

// The hot ones stay ahead of every peer that is right.
const slower = report.filter(
  ({ what, right, 'times our time': ratio }) =>
    ['Wilson interval', 'exact Poisson interval'].includes(what) && right && ratio < 1,
);
for (const { what, who } of slower) console.error(`${what}: ${who} is right and faster`);
process.exitCode = slower.length === 0 ? 0 : 1;
