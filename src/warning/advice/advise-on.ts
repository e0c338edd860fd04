import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import type { BodyLevel } from '../../model/machinery.js';
import type { Criterion } from '../../model/criterion.js';
import type { Plan, Target } from '../../model/plan.js';
import { findTarget } from '../../plan/find-target.js';
import { objectivesOf } from '../../plan/objectives-of.js';
import { planIndex } from '../../plan/plan-index.js';
import type { Warning } from '../warning.js';
import type { AdviceOptions } from './advice-options.js';
import type { Advice, AnsweringDuty, NamedRecord, Reporter } from './advice.js';
import { decidingObservations } from './deciding-observations.js';
import { distinctObservations } from './distinct-observations.js';
import { requiredChange } from './required-change.js';
import { type JudgedClause, stepDown } from './step-down.js';

/**
 * What the plan has to offer where a goal needs somebody: its own measures, the office that reports, the duties that an
 * occasion calls for; and what the figures ask for: the change needed a year against the best that any area has managed over
 * as many years, what would have to be true next year for the grade to fall, and which missing figure would decide.
 *
 * No policy is invented: measures, objectives, offices and duties are records of the plan with their ids and titles. What
 * would lower the grade is found by running the evaluation and the rules again, for the year after, on supposed figures; it
 * supposes nothing of other goals and areas. It costs some milliseconds a warning, so it is for the warnings that somebody
 * reads; the best changes of other areas are worked out once for a dataset.
 *
 * @param warning - a warning of `detectWarnings`
 * @param options - evaluation and dataset that it comes from, and whatever else both were made with
 * @returns the advice, plain data; what cannot be said is an outcome with its reason
 * @throws PlanError `argument/unknown-id` for a goal that the plan does not have
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 });
 * const warning = detectWarnings(evaluation, { dataset }).find(({ target }) => target === 'health-03');
 * const { measures, reporters, stepDown } = adviseOn(warning, { evaluation, dataset });
 * measures.map(({ id }) => id).includes('health-m04'); // => true
 * reporters[0].office.id; // => 'health'
 * stepDown.value.to; // => 'graded'
 */
export function adviseOn(warning: Warning, options: AdviceOptions): Advice {
  const { dataset, evaluation } = options;
  const { plan = dataset.plan } = options;
  const target = findTarget(plan, warning.target);
  const clauses = clausesOf(target, evaluation, plan);
  const signalled = [...new Set(warning.signals.map(({ criterion }) => criterion))];
  const concerned = signalled.flatMap((id) => clauses.find(({ criterion }) => criterion.id === id) ?? []);
  const deciding = concerned.flatMap(({ criterion, verdict }) => decidingObservations(criterion, verdict, plan));
  return {
    target: target.id,
    area: warning.area,
    asOf: warning.asOf,
    comparisonOnly: evaluation.comparisonOnly,
    measures: measuresOf(warning, target, plan),
    objectives: objectivesOf(plan, target.id).map(named),
    reporters: reportersOf(
      concerned.map(({ criterion }) => criterion),
      plan,
    ),
    duties: dutiesOf(plan, warning.area),
    required: concerned.flatMap(({ criterion, verdict }) =>
      criterion.kind === 'milestone' ? [] : (requiredChange(criterion, verdict, dataset, warning.knownAt) ?? []),
    ),
    stepDown: stepDown(warning, target, clauses, deciding, options),
    deciding: distinctObservations(deciding, plan),
  };
}

function named({ id, title }: NamedRecord): NamedRecord {
  return { id, title };
}

/** Of the goal, then of the measures that serve it. */
function clausesOf(target: Target, evaluation: PlanEvaluation, plan: Plan): JudgedClause[] {
  const { criteria, measures } = planIndex(plan);
  const own = evaluation.targets.find((verdict) => verdict.target === target.id)?.criteria ?? [];
  const serving = evaluation.measures.filter(({ measure }) => measures.get(measure)?.targets.includes(target.id));
  return [...own, ...serving.flatMap((measure) => measure.criteria)].flatMap((verdict) => {
    const criterion = criteria.get(verdict.criterion);
    return criterion === undefined ? [] : [{ criterion, verdict }];
  });
}

/** In the order of the plan; a measure whose own figure is warned of goes first. */
function measuresOf({ signals }: Warning, target: Target, plan: Plan): NamedRecord[] {
  const warned = new Set(signals.map(({ measure }) => measure));
  const serving = plan.measures.filter(
    ({ id, targets }) => targets.includes(target.id) || target.measures.includes(id),
  );
  return [...serving.filter(({ id }) => warned.has(id)), ...serving.filter(({ id }) => !warned.has(id))].map(named);
}

function reportersOf(criteria: readonly Criterion[], plan: Plan): Reporter[] {
  const { indicators } = planIndex(plan);
  const offices = new Map((plan.offices ?? []).map((office) => [office.id, office] as const));
  const byIndicator = new Map<string, string[]>();
  for (const { id, indicator } of criteria) {
    if (indicator !== undefined) byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), id]);
  }
  return [...byIndicator].flatMap(([id, concerned]) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return [];
    const { steward } = indicator;
    const office = offices.get(steward) ?? { id: steward, title: { zh: steward, en: steward } };
    return [{ indicator: named(indicator), office: named(office), criteria: concerned }];
  });
}

/** Duties on the use of results that are done when there is an occasion, of the bodies that this level of government has. */
function dutiesOf(plan: Plan, area: string): AnsweringDuty[] {
  const { areas, bodies } = planIndex(plan);
  const level = areas.get(area)?.level;
  const isHere = (levels: readonly BodyLevel[]): boolean => levels.some((one) => one === level);
  return (plan.machinery?.duties ?? []).flatMap(({ id, title, topic, when, who, levels }) => {
    if (topic !== 'use-of-results' || !when.includes('when-needed')) return [];
    if (levels !== undefined && !isHere(levels)) return [];
    const own = who.flatMap((body) => bodies.get(body) ?? []).filter((body) => isHere(body.levels));
    return own.length === 0 ? [] : [{ id, title, who: own.map(named) }];
  });
}
