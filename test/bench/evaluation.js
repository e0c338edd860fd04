// Speed of evaluating the whole plan in synthetic counties, area by area, at three sizes, each in a process of its own; and the
// ratio against the formulas of Open SDG, stated again over arquero.
// Usage: npm run bench -- evaluation
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as aq from 'arquero';
import { createDataset, evaluateAreas, evaluatePlan, reevaluatePlan } from '../../dist/src/index.js';
import { YEARS, syntheticColumns, syntheticPlan, toRows } from './synthetic-province.js';

const SIZES = [188, 750, 3000];
/** Counties whose rows are in memory together. */
const AT_ONCE = 20;
/** Counties that the peer evaluates; it takes its time. */
const COMPARED = 60;
const AS_OF = YEARS.at(-1);

/** Milliseconds of this process's processor time, which other work on the machine does not lengthen as it does the clock. */
const timed = (job) => {
  const start = process.cpuUsage();
  const result = job();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
};

/** Plans of a few counties each, so that no more than their rows are ever held. */
function* parts(size) {
  const plan = syntheticPlan(size);
  for (let start = 0; start < size; start += AT_ONCE) {
    yield { ...plan, areas: plan.areas.slice(start, start + AT_ONCE) };
  }
}

function evaluateAll(plan, dataset, trace = false) {
  let verdicts = 0;
  const areas = plan.areas.map(({ code }) => code);
  for (const { targets, measures } of evaluateAreas(plan, dataset, { areas, asOf: AS_OF, trace, projector: null })) {
    for (const { criteria } of targets) verdicts += criteria.length;
    for (const { criteria } of measures) verdicts += criteria.length;
  }
  return verdicts;
}

function measureSize(size) {
  let [reading, evaluating, verdicts, rows, heap] = [0, 0, 0, 0, 0];
  for (const plan of parts(size)) {
    const columns = syntheticColumns(plan);
    const [forDataset, dataset] = timed(() => createDataset(columns, plan));
    const [forVerdicts, count] = timed(() => evaluateAll(plan, dataset));
    reading += forDataset;
    evaluating += forVerdicts;
    verdicts += count;
    rows += columns.value.length;
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return {
    size,
    rows,
    verdicts,
    reading,
    evaluating,
    heap: heap / 2 ** 20,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

/** The criteria with a figure or a direction, as Open SDG is configured: direction, base year, target year, target. */
function openSdgSettings(plan) {
  const { indicators } = plan;
  const womenOnly = new Set(indicators.filter((one) => one.womenOnly).map(({ id }) => id));
  return [...plan.targets, ...plan.measures]
    .flatMap(({ criteria }) => criteria)
    .filter(({ kind }) => ['at-least', 'at-most', 'about', 'increase', 'decrease'].includes(kind))
    .filter(({ select }) => select.urbanisation === undefined && select.age === undefined && select.group === undefined)
    .map(({ id, indicator, select, kind, value, by }) => ({
      criterion: id,
      indicator,
      sex: womenOnly.has(indicator) ? 'F' : (select.sex ?? '_T'),
      direction: kind === 'at-most' || kind === 'decrease' ? -1 : 1,
      target: value === undefined ? Number.NaN : Number(value) || 0.001,
      by,
    }));
}

// Growth rates, their ratio and the classes of sdg/ProgressMeasure.py of open-sdg/sdg-build, methodologies 1 and 2.
const ofTable = {
  observed: (d) => aq.op.pow(d.current / d.base, 1 / (d.year - d.baseYear)) - 1,
  required: (d) => aq.op.pow(d.target / d.base, 1 / (d.by - d.baseYear)) - 1,
};
const classes = {
  ratio: (d) => (d.target > 0 ? (d.direction * d.observed) / aq.op.abs(d.required) : d.direction * d.observed),
  achieved: (d) => d.target > 0 && (d.direction > 0 ? d.current >= d.target : d.current <= d.target),
};
const words = {
  status: (d) =>
    d.achieved
      ? 'achieved'
      : d.ratio >= 0.95
        ? 'substantial'
        : d.ratio >= 0.6
          ? 'moderate'
          : d.ratio >= 0
            ? 'limited'
            : 'deterioration',
};

/** All criteria and areas at once, the way arquero is fastest: one join, one grouping. */
function openSdgAtOnce(table, settings) {
  return aq
    .from(settings)
    .join(table, [
      ['indicator', 'sex'],
      ['indicator', 'sex'],
    ])
    .orderby('time')
    .groupby('criterion', 'area')
    .rollup({
      base: (d) => aq.op.array_agg(d.figure)[0],
      current: (d) => aq.op.array_agg(d.figure)[aq.op.count() - 1],
      baseYear: (d) => aq.op.min(d.time),
      year: (d) => aq.op.max(d.time),
      target: (d) => aq.op.any(d.target),
      by: (d) => aq.op.any(d.by),
      direction: (d) => aq.op.any(d.direction),
    })
    .derive(ofTable)
    .derive(classes)
    .derive(words)
    .numRows();
}

/** One criterion in one area after the other, the way Open SDG goes through its indicators. */
function openSdgOneByOne(tables, settings) {
  let verdicts = 0;
  for (const table of tables) {
    for (const { criterion: _, indicator, sex, ...one } of settings) {
      const series = table
        .params({ indicator, sex })
        .filter((d, $) => d.indicator === $.indicator && d.sex === $.sex)
        .orderby('time');
      const [figures, times] = [series.array('figure'), series.array('time')];
      if (figures.length < 2) continue;
      const [base, current] = [figures[0], figures.at(-1)];
      const [baseYear, year] = [times[0], times.at(-1)];
      aq.from([{ ...one, base, current, baseYear, year }])
        .derive(ofTable)
        .derive(classes)
        .derive(words)
        .object();
      verdicts += 1;
    }
  }
  return verdicts;
}

function toTable(columns) {
  return aq
    .table(columns)
    .derive({ figure: (d) => aq.op.parse_float(d.value), time: (d) => aq.op.parse_int(d.period, 10) })
    .filter((d) => d.time >= 2020);
}

function comparePeer() {
  const plan = syntheticPlan(COMPARED);
  const columns = syntheticColumns(plan);
  const settings = openSdgSettings(plan);
  const ids = new Set(settings.map(({ criterion }) => criterion));
  const kept = ({ criteria, ...owner }) => ({ ...owner, criteria: criteria.filter(({ id }) => ids.has(id)) });
  // Both sides evaluate the same criteria: those that Open SDG has formulas for.
  const same = { ...plan, targets: plan.targets.map(kept), measures: plan.measures.map(kept) };
  const dataset = createDataset(columns, same);
  const table = toTable(columns);
  const tables = plan.areas.map(({ code }) =>
    table
      .params({ code })
      .filter((d, $) => d.area === $.code)
      .reify(),
  );
  // Each is warmed up with the whole work three times.
  const best = (job) => {
    for (let run = 0; run < 3; run += 1) job();
    const runs = Array.from({ length: 3 }, () => timed(job));
    const [time, verdicts] = runs.sort(([a], [b]) => a - b)[1];
    return { time, verdicts };
  };
  return {
    ours: best(() => evaluateAll(same, dataset)),
    traced: best(() => evaluateAll(same, dataset, true)),
    atOnce: best(() => openSdgAtOnce(table, settings)),
    oneByOne: best(() => openSdgOneByOne(tables, settings)),
    oursFromText: best(() => evaluateAll(same, createDataset(columns, same))),
    atOnceFromText: best(() => openSdgAtOnce(toTable(columns), settings)),
    incremental: incremental(plan, columns),
  };
}

/** One row changed: again only what rests on it, against everything again. */
function incremental(plan, columns) {
  const dataset = createDataset(columns, plan);
  const options = { area: plan.areas[0].code, asOf: AS_OF, trace: false, projector: null };
  const previous = evaluatePlan(plan, dataset, options);
  const changed = [toRows(columns)[0]];
  const RUNS = 200;
  const [whole] = timed(() => {
    for (let run = 0; run < RUNS; run += 1) evaluatePlan(plan, dataset, options);
  });
  const [part] = timed(() => {
    for (let run = 0; run < RUNS; run += 1) reevaluatePlan(previous, plan, dataset, { ...options, changed });
  });
  return { whole: whole / RUNS, part: part / RUNS };
}

const rate = ({ verdicts, time }) => verdicts / time;
const thousands = (perMillisecond) => `${perMillisecond.toFixed(1)} thousand verdicts/s`;

if (process.send !== undefined) {
  const size = Number(process.argv[2]);
  process.send(size === 0 ? comparePeer() : measureSize(size));
} else {
  const inChild = async (size) => {
    const child = fork(fileURLToPath(import.meta.url), [String(size)], { execArgv: ['--max-old-space-size=1024'] });
    const [result] = await once(child, 'message');
    return result;
  };
  console.log(
    `Synthetic counties × the whole plan × ${YEARS.length} years, ${AT_ONCE} counties in memory at once; processor time, single thread.`,
  );
  const results = [];
  for (const size of SIZES) {
    const result = await inChild(size);
    results.push(result);
    const { rows, verdicts, reading, evaluating, heap, peak } = result;
    console.log(
      [
        `\n${size} counties, ${rows} rows, ${verdicts} verdicts`,
        `  dataset     ${(reading / 1000).toFixed(1)} s, ${(rows / reading / 1000).toFixed(2)} million rows/s`,
        `  evaluation  ${(evaluating / 1000).toFixed(1)} s, ${thousands(verdicts / evaluating)}`,
        `  memory      heap at most ${heap.toFixed(0)} MiB, process at most ${peak.toFixed(0)} MiB`,
      ].join('\n'),
    );
  }
  const [first] = results;
  const last = results.at(-1);
  const exponent = Math.log(last.evaluating / first.evaluating) / Math.log(last.verdicts / first.verdicts);
  console.log(
    `\nGrowth exponent of the evaluation, ×1 to ×${last.size / first.size > 15 ? 16 : 4}: ${exponent.toFixed(2)} (1 is linear)`,
  );
  const peer = await inChild(0);
  console.log(
    [
      `\nThe same criteria of ${COMPARED} counties, median of 3 runs, warmed up. The formulas of Open SDG give one word, from two`,
      '  figures as doubles; ours give level, pace, trend, certainty and reasons, exactly, as one object a verdict and goals, domains',
      '  and gaps above them. "One by one" is how Open SDG works; "all at once" is one join, which keeps nothing but the words.',
      `  this package, prepared data, no trace   ${thousands(rate(peer.ours))}`,
      `  this package, prepared data, traces     ${thousands(rate(peer.traced))}`,
      `  Open SDG over arquero, one by one       ${thousands(rate(peer.oneByOne))}: ${(rate(peer.ours) / rate(peer.oneByOne)).toFixed(1)} times the time of ours`,
      `  Open SDG over arquero, all at once      ${thousands(rate(peer.atOnce))}: ${(rate(peer.ours) / rate(peer.atOnce)).toFixed(1)} times the time of ours`,
      `  from text: this package ${thousands(rate(peer.oursFromText))}, arquero at once ${thousands(rate(peer.atOnceFromText))}: ${(rate(peer.oursFromText) / rate(peer.atOnceFromText)).toFixed(1)} times the time of ours`,
      `  one row changed: ${peer.incremental.part.toFixed(3)} ms again, ${peer.incremental.whole.toFixed(3)} ms for everything: ${(peer.incremental.whole / peer.incremental.part).toFixed(0)} times faster`,
    ].join('\n'),
  );
}
