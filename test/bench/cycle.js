// What the yearly cycle of a province costs beside the evaluation alone: 100 synthetic counties, all offices, ten years of
// figures, one process. Calendar, requests, completeness, standings, warnings, advice, monitoring report and money.
// Usage: npm run bench -- cycle
import { performance } from 'node:perf_hooks';
import { createDataset, detectWarnings, evaluatePlan } from '../../dist/src/index.js';
import {
  budgetMismatches,
  budgetTotals,
  createBudget,
  createRecordLog,
  dataCompleteness,
  dataRequests,
  dutyCalendars,
  monitoringReport,
  officeStandings,
} from '../../dist/src/monitoring/index.js';
import { adviseOn } from '../../dist/src/warning/index.js';
import { syntheticColumns, syntheticPlan, YEARS } from './synthetic-province.js';

const COUNTIES = Number(process.env.COUNTIES ?? 100);
const RUNS = Number(process.env.RUNS ?? 3);
/** Milliseconds on the clock after which no further run begins. */
const BOUND = 45_000;
/** Warnings of each county that somebody at the province reads with their advice: the most urgent. */
const READ = 1;
/** Of so many measures one has a budget line. */
const MEASURES_A_LINE = 3;
const AS_OF = YEARS.at(-1);
const DAY = `${AS_OF + 1}-06-30`;

const plan = syntheticPlan(COUNTIES);
const codes = plan.areas.map(({ code }) => code);
const offices = { 'member-offices': plan.offices.map(({ id }) => id) };
const agreed = [{ on: '03-31', yearsAfter: 1 }];

/** Every office of every county handed in its figures, every second one late. */
const records = codes.flatMap((area) =>
  plan.offices.map(({ id }, place) => ({
    ...{ kind: 'duty-done', id: `${area}-${id}`, area, duty: 'submit-monitoring-data', body: 'member-offices' },
    ...{ office: id, year: AS_OF, date: `${AS_OF + 1}-0${3 + (place % 2)}-31`.replace('04-31', '04-30') },
  })),
);

/** Budget lines of every county, paid out month by month. */
const funded = plan.measures.filter((_, place) => place % MEASURES_A_LINE === 0);
const lines = codes.flatMap((area) =>
  funded.map(({ id, targets }, place) => ({
    ...{
      id: `${area}-${id}`,
      name: '虚构项目',
      year: AS_OF,
      area,
      office: plan.offices[place % plan.offices.length].id,
    },
    ...{ source: 'general-budget', targets, measures: [id] },
    entries: [
      { kind: 'appropriated', period: String(AS_OF), amount: `${100_000 + place}.37` },
      ...Array.from({ length: 12 }, (_, month) => ({
        ...{ kind: 'spent', period: `${AS_OF}-${String(month + 1).padStart(2, '0')}` },
        amount: `${1_000 + 97 * ((place * 13 + month) % 89)}.${10 + month}`,
      })),
    ],
  })),
);

const MONEY_GRADES = new Set(['red', 'orange', 'yellow', 'blue', 'grey']);
const gradesOf = (warnings) =>
  Object.fromEntries(
    warnings.filter(({ grade }) => MONEY_GRADES.has(grade)).map(({ target, grade }) => [target, grade]),
  );

/** Milliseconds of this process's processor time, which other work on the machine does not lengthen as it does the clock. */
function timed(cost, name, job) {
  const start = process.cpuUsage();
  const result = job();
  const { user, system } = process.cpuUsage(start);
  cost[name] = (user + system) / 1000;
  return result;
}

function cycle() {
  const cost = {};
  const did = {};
  const dataset = timed(cost, 'dataset', () => createDataset(syntheticColumns(plan), plan));
  const evaluate = (asOf) => codes.map((area) => evaluatePlan(plan, dataset, { area, asOf, trace: false }));
  const evaluations = timed(cost, 'evaluation', () => evaluate(AS_OF));
  const before = timed(cost, 'evaluation of the year before', () => evaluate(AS_OF - 1));
  did.duties = timed(cost, 'calendars', () => {
    let duties = 0;
    for (const { own } of dutyCalendars(plan, codes, { year: AS_OF, asOfDay: DAY, records, offices })) {
      duties += own.counts.total;
    }
    return duties;
  });
  did.requested = timed(cost, 'requests', () =>
    codes
      .flatMap((area) => dataRequests(plan, dataset, { area, year: AS_OF, agreed }))
      .reduce((sum, { indicators }) => sum + indicators.length, 0),
  );
  did.figures = timed(cost, 'completeness', () =>
    dataCompleteness(plan, dataset, { areas: codes, years: [AS_OF], agreed }),
  ).total.expected;
  did.standings = timed(cost, 'standings', () =>
    evaluations.flatMap((evaluation) => officeStandings(plan, evaluation).offices),
  ).length;
  const earlier = timed(cost, 'warnings of the year before', () =>
    before.map((evaluation) => detectWarnings(evaluation, { dataset })),
  );
  const warnings = timed(cost, 'warnings', () =>
    evaluations.map((evaluation, place) => detectWarnings(evaluation, { dataset, previous: earlier[place] })),
  );
  did.warnings = warnings.flat().length;
  did.advice = timed(cost, 'advice', () =>
    warnings.flatMap((all, place) =>
      all
        .filter(({ grade }) => grade !== 'grey')
        .slice(0, READ)
        .map((warning) => adviseOn(warning, { evaluation: evaluations[place], dataset })),
    ),
  ).length;
  const log = timed(cost, 'records', () => createRecordLog(records, plan));
  did.records = log.counts.used;
  // A province writes each report down before it makes the next; none is kept.
  did.sections = timed(cost, 'monitoring reports', () => {
    let sections = 0;
    for (const [place, evaluation] of evaluations.entries()) {
      sections += monitoringReport(evaluation, {
        ...{ dataset, kind: 'annual', previous: before[place], warnings: warnings[place], records: log, asOfDay: DAY },
      }).sections.length;
    }
    return sections;
  });
  did.mismatches = timed(cost, 'money', () => {
    const budget = createBudget(lines, plan);
    budgetTotals(budget, { by: 'target', asOfDay: DAY, year: AS_OF });
    budgetTotals(budget, { by: 'area', asOfDay: DAY, year: AS_OF });
    return codes.flatMap((area, place) =>
      budgetMismatches(budget, { year: AS_OF, area, asOfDay: DAY, grades: gradesOf(warnings[place]) }),
    ).length;
  });
  return { cost, did };
}

// The evaluation comes first in a cycle and is what everything is held against: it is not to pay for the start of the process.
const warm = createDataset(syntheticColumns(plan), plan);
for (const asOf of [AS_OF, AS_OF - 1]) {
  for (const area of codes) evaluatePlan(plan, warm, { area, asOf, trace: false });
}
const runs = [];
const began = performance.now();
while (runs.length < RUNS && performance.now() - began < BOUND) {
  globalThis.gc?.();
  runs.push(cycle());
}
/** The lower one of two in the middle: other work on the machine only ever adds. */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)];
const names = Object.keys(runs[0].cost);
const cost = Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run.cost[name]))]));
/** What a province needs before any cycle: its figures, and the verdicts on them. */
const alone = cost.evaluation;
const whole = median(runs.map((run) => Object.values(run.cost).reduce((sum, time) => sum + time, 0)));
const line = (name, time) =>
  `  ${name.padEnd(30)} ${(time / 1000).toFixed(2).padStart(6)} s  ${(time / alone).toFixed(2).padStart(6)} × the evaluation`;
console.log(
  [
    `${COUNTIES} synthetic counties × the whole plan, ${YEARS.length} years, ${plan.offices.length} offices; processor time, median of ${runs.length} runs.`,
    ...names.map((name) => line(name, cost[name])),
    line('the whole cycle', whole),
    `  ${JSON.stringify(runs[0].did)}`,
    `  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  ].join('\n'),
);
const idle = Object.entries(runs[0].did).filter(([, count]) => count === 0);
if (idle.length > 0) {
  console.error(`Nothing was done for ${idle.map(([name]) => name).join(', ')}: the figures say nothing.`);
  process.exitCode = 1;
}
