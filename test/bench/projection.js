// Speed of projecting short yearly series, three levels and a probability, against the named peers in the same run: AutoETS of
// @bsull/augurs (which refuses fewer than seven points) and ets of R's forecast, where Rscript and the package are there.
// Usage: npm run bench
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { AutoETS, initSync } from '@bsull/augurs/ets';
import { attainmentProbability, project } from '../../dist/src/projection/index.js';

const LENGTH = 10;
const LAST = 2024;
const TO = 2030;
const MANY = 1_000_000;

/** Deterministic walks of ten years between 0 and 100: Lehmer's generator. */
let state = 20_300_101;
const uniform = () => {
  state = (state * 16_807) % 2_147_483_647;
  return state / 2_147_483_647;
};
const all = Array.from({ length: 1000 }, () => {
  let value = 20 + 60 * uniform();
  const drift = uniform() - 0.5;
  return Array.from({ length: LENGTH }, () => {
    value = Math.min(Math.max(value + drift + 3 * (uniform() - 0.5), 0), 100);
    return Number(value.toFixed(2));
  });
});
const series = all.map((values) => values.map((value, index) => ({ period: LAST - LENGTH + 1 + index, value })));

function ours(points) {
  const { value: projection } = project(points, { to: TO, bounds: { lower: 0, upper: 100 }, levels: [0.5, 0.8, 0.95] });
  return attainmentProbability(projection, { op: 'at-least', value: 50, period: TO }).value;
}

/** Least of several runs, in microseconds a series: other programs on the machine only add to it. */
function microseconds(job, items, runs = 15) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (const item of items) job(item);
    return ((performance.now() - start) * 1000) / items.length;
  });
  return Math.min(...times);
}

for (let round = 0; round < 20; round += 1) for (const points of series) ours(points);
const own = microseconds(ours, series);
const rows = [{ who: 'project + attainmentProbability', 'µs a series': own, 'times as long': 1 }];

const wasm = createRequire(import.meta.url)
  .resolve('@bsull/augurs/ets')
  .replace('ets.js', 'ets_bg.wasm');
initSync({ module: readFileSync(wasm) });
const augurs = microseconds(
  (values) => {
    const model = new AutoETS(1, 'ZZN');
    model.fit(Float64Array.from(values));
    return model.predict(TO - LAST, 0.95);
  },
  all.slice(0, 100),
  3,
);
rows.push({ who: '@bsull/augurs AutoETS', 'µs a series': augurs, 'times as long': augurs / own });

try {
  const script = `suppressPackageStartupMessages(library(forecast)); x <- as.matrix(read.csv(file("stdin"), header = FALSE)); f <- function(i) forecast(ets(ts(x[i, ])), h = ${TO - LAST}, level = c(50, 80, 95)); invisible(f(1)); cat(system.time(for (i in seq_len(nrow(x))) f(i))[["user.self"]] / nrow(x) * 1e6)`;
  const input = all
    .slice(0, 60)
    .map((values) => values.join(','))
    .join('\n');
  const ets = Number(execFileSync('Rscript', ['-e', script], { input, stdio: ['pipe', 'pipe', 'ignore'] }));
  rows.push({ who: 'R forecast::ets', 'µs a series': ets, 'times as long': ets / own });
} catch {
  console.log('R with the package forecast is not there; its row is left out.');
}
console.table(
  rows.map((row) => ({
    ...row,
    'µs a series': Number(row['µs a series'].toFixed(1)),
    'times as long': Math.round(row['times as long']),
  })),
);

const heaps = [];
const start = performance.now();
for (let index = 0; index < MANY; index += 1) {
  ours(series[index % series.length]);
  if (index % (MANY / 10) === 0) heaps.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
}
console.log(
  `${MANY} series in ${((performance.now() - start) / 1000).toFixed(1)} s; heap in MiB along the way: ${heaps.join(' ')}`,
);
