// What warnings cost beside the evaluation that they are read from: a night's run over 3,000 synthetic counties and the whole
// plan, each evaluated and then looked at by every rule, with and without the warnings of the year before.
// Usage: npm run bench -- warnings
import { createDataset, detectWarnings, evaluatePlan } from '../../dist/src/index.js';
import { adviseOn } from '../../dist/src/warning/index.js';
import { syntheticColumns, syntheticPlan, YEARS } from './synthetic-province.js';

const COUNTIES = Number(process.env.COUNTIES ?? 3000);
/** Counties in memory together, which are also those that each is compared with: a province. */
const AT_ONCE = 100;
/** Warnings that somebody reads, of each province. */
const READ = 20;
const AS_OF = YEARS.at(-1);

/**
 * Milliseconds of this process's processor time, which other work on the machine does not lengthen as it does the clock. What the
 * job before left behind is cleared away first, not on this one's account.
 */
function timed(job) {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = job();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

const whole = syntheticPlan(COUNTIES);
const cost = { evaluation: 0, withoutOutlook: 0, warnings: 0, again: 0, advice: 0 };
const found = {};
let [read, signals, skipped] = [0, 0, 0];
for (let start = 0; start < COUNTIES; start += AT_ONCE) {
  const plan = { ...whole, areas: whole.areas.slice(start, start + AT_ONCE) };
  const dataset = createDataset(syntheticColumns(plan), plan);
  const evaluate = (asOf, options = {}) =>
    plan.areas.map(({ code }) => evaluatePlan(plan, dataset, { area: code, asOf, trace: false, ...options }));
  const [forEvaluation, evaluations] = timed(() => evaluate(AS_OF));
  const [withoutOutlook] = timed(() => evaluate(AS_OF, { projector: null }));
  const before = evaluate(AS_OF - 1).map((evaluation) => detectWarnings(evaluation, { dataset }));
  const [forWarnings, all] = timed(() => evaluations.map((evaluation) => detectWarnings(evaluation, { dataset })));
  const [again] = timed(() =>
    evaluations.map((evaluation, place) => detectWarnings(evaluation, { dataset, previous: before[place] })),
  );
  const first = all[0].filter(({ grade }) => grade !== 'grey').slice(0, READ);
  const [forAdvice] = timed(() => first.map((warning) => adviseOn(warning, { evaluation: evaluations[0], dataset })));
  cost.evaluation += forEvaluation;
  cost.withoutOutlook += withoutOutlook;
  cost.warnings += forWarnings;
  cost.again += again;
  cost.advice += forAdvice;
  read += first.length;
  for (const warning of all.flat()) {
    found[warning.grade] = (found[warning.grade] ?? 0) + 1;
    signals += warning.signals.length;
    skipped += warning.notEvaluated.length;
  }
}

const share = (time) =>
  `${(time / 1000).toFixed(1)} s, ${((100 * time) / cost.evaluation).toFixed(0)} % of the evaluation`;
console.log(
  [
    `${COUNTIES} synthetic counties × the whole plan, ${YEARS.length} years; processor time, single thread.`,
    `  evaluation with outlook            ${(cost.evaluation / 1000).toFixed(1)} s (without outlook ${(cost.withoutOutlook / 1000).toFixed(1)} s)`,
    `  detectWarnings                     ${share(cost.warnings)}`,
    `  detectWarnings, with the year before ${share(cost.again)}`,
    `  adviseOn                           ${(cost.advice / Math.max(1, read)).toFixed(1)} ms a warning, of ${read}`,
    `  found: ${JSON.stringify(found)}, ${signals} signals, ${skipped} rules on clauses not evaluated`,
  ].join('\n'),
);
if (cost.warnings >= cost.evaluation) {
  console.error('Warnings cost more than the evaluation that they are read from.');
  process.exitCode = 1;
}
