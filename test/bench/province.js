// Speed of building a dataset and of evaluating a plan for a whole province, at three sizes, each in a process of its own.
// Usage: npm run bench
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import * as aq from 'arquero';
import { createDataset, evaluatePlan } from '../../dist/src/index.js';
import { SEXES, YEARS, syntheticColumns, syntheticPlan, toRows } from './synthetic-province.js';

const SIZES = [188, 750, 3000];
const RUNS = 5;

/** Areas of the province on which every job warms up: its timing is not kept. */
const WARM_UP_SIZE = 40;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of every run of every job; the jobs take turns, so that a busy moment of the machine meets all of them. */
function takeTurns(jobs) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      globalThis.gc?.();
      const start = performance.now();
      job();
      times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The named peer doing the same grouping: figures as numbers by indicator, area and sex, in order of time. */
function groupWithArquero(columns) {
  return aq
    .table(columns)
    .derive({ figure: (row) => aq.op.parse_float(row.value) })
    .orderby('period')
    .groupby('indicator', 'area', 'sex')
    .rollup({ figures: aq.op.array_agg('figure') })
    .numRows();
}

/** The physical limit: codes and figures are numbers already, and one counting sort puts them in order. */
function groupTypedArrays({ series, value }, count) {
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < series.length; row += 1) starts[series[row] + 1] += 1;
  for (let code = 0; code < count; code += 1) starts[code + 1] += starts[code];
  const next = starts.slice();
  const ordered = new Float64Array(value.length);
  for (let row = 0; row < series.length; row += 1) {
    ordered[next[series[row]]] = value[row];
    next[series[row]] += 1;
  }
  return ordered;
}

function precoded(columns) {
  const codes = new Map();
  const series = Int32Array.from(columns.value, (_, row) => {
    const key = `${columns.indicator[row]}|${columns.area[row]}|${columns.sex[row]}`;
    if (!codes.has(key)) codes.set(key, codes.size);
    return codes.get(key);
  });
  return { coded: { series, value: Float64Array.from(columns.value, Number) }, count: codes.size };
}

function measure(size) {
  const plan = syntheticPlan(size);
  const columns = syntheticColumns(plan);
  const asOf = YEARS.at(-1);
  const dataset = createDataset(columns, plan);
  if (dataset.counts.used !== columns.value.length)
    throw new Error(`rows refused: ${JSON.stringify(dataset.findings[0])}`);
  const rows = toRows(columns);
  const { coded, count } = precoded(columns);
  let verdicts = 0;
  const times = takeTurns({
    fromColumns: () => createDataset(columns, plan),
    arquero: () => groupWithArquero(columns),
    fromRows: () => createDataset(rows, plan),
    limit: () => groupTypedArrays(coded, count),
    evaluation: () => {
      verdicts = 0;
      for (const { code } of plan.areas) {
        const { targets, measures } = evaluatePlan(plan, dataset, { area: code, asOf, trace: false });
        for (const { criteria } of [...targets, ...measures]) verdicts += criteria.length;
      }
    },
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  const medians = Object.fromEntries(Object.entries(times).map(([name, runs]) => [name, median(runs)]));
  const ratio = (other) => median(times.arquero.map((time, run) => time / times[other][run]));
  return {
    size,
    rows: rows.length,
    verdicts,
    ...medians,
    ratioOfColumns: ratio('fromColumns'),
    ratioOfRows: ratio('fromRows'),
    peak,
  };
}

const rate = (count, time) => `${(count / time / 1000).toFixed(2)} million/s`;
const growth = (first, last, name, count) =>
  (Math.log(last[name] / first[name]) / Math.log(last[count] / first[count])).toFixed(2);

if (process.send !== undefined) {
  measure(WARM_UP_SIZE);
  process.send(measure(Number(process.argv[2])));
} else {
  console.log(
    `Synthetic province: areas × indicators × ${YEARS.length} years × ${SEXES.join(', ')}; median of ${RUNS} runs that take turns.`,
  );
  const results = [];
  for (const size of SIZES) {
    const child = fork(fileURLToPath(import.meta.url), [String(size)], {
      execArgv: ['--expose-gc', '--max-old-space-size=12288'],
    });
    const [result] = await once(child, 'message');
    results.push(result);
    console.log(
      [
        `\n${size} areas, ${result.rows} rows, ${result.verdicts} verdicts, peak memory ${result.peak.toFixed(0)} MiB`,
        `  dataset from columns  ${result.fromColumns.toFixed(0)} ms  ${rate(result.rows, result.fromColumns)} rows`,
        `  dataset from rows     ${result.fromRows.toFixed(0)} ms  ${rate(result.rows, result.fromRows)} rows`,
        `  evaluation            ${result.evaluation.toFixed(0)} ms  ${rate(result.verdicts, result.evaluation)} verdicts`,
        `  arquero grouping      ${result.arquero.toFixed(0)} ms: ${result.ratioOfColumns.toFixed(2)} times the time of the dataset from columns, ${result.ratioOfRows.toFixed(2)} times that from rows`,
        `  typed-array loop      ${result.limit.toFixed(1)} ms: the dataset takes ${(result.fromColumns / result.limit).toFixed(0)} times as long`,
      ].join('\n'),
    );
  }
  const [first] = results;
  const last = results.at(-1);
  console.log(
    `\nGrowth exponent (×${(last.rows / first.rows).toFixed(0)} rows; 1 is linear): columns ${growth(first, last, 'fromColumns', 'rows')}, ` +
      `rows ${growth(first, last, 'fromRows', 'rows')}, evaluation ${growth(first, last, 'evaluation', 'verdicts')}`,
  );
}
