import { createDataset } from '../../src/dataset/create-dataset.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { evaluatePlan, type EvaluatePlanOptions } from '../../src/evaluation/evaluate-plan.js';
import type { PlanEvaluation } from '../../src/evaluation/plan-evaluation.js';
import type { Observation } from '../../src/model/observation.js';
import type { Criterion } from '../../src/model/criterion.js';
import type { Plan } from '../../src/model/plan.js';
import { detectWarnings, type DetectWarningsOptions } from '../../src/warning/detect-warnings.js';
import type { RuleId } from '../../src/warning/rule-parameters.js';
import type { Signal, SignalOf } from '../../src/warning/signal.js';
import type { Warning } from '../../src/warning/warning.js';
import { city, type Clause, criterionOf, syntheticPlan } from './attainment-plan.js';

/** Everything here is synthetic: no such plan, area or figure exists. */
const words = { zh: '虚构', en: 'synthetic' };
const cite = { source: 'synthetic' };

/** Clauses of goals `health-01`, `health-02` …, and of measures that serve the first goal. */
export interface Parts {
  readonly goals: readonly (readonly Clause[])[];
  readonly measures?: readonly (readonly Clause[])[];
}

function warningPlan({ goals, measures = [] }: Parts): Plan {
  const number = (place: number): string => String(place + 1).padStart(2, '0');
  const withIds = (owner: string, clauses: readonly Clause[]): Criterion[] =>
    clauses.map((clause, place) => criterionOf({ ...clause, id: `${owner}.${String(place + 1)}` }));
  return {
    ...syntheticPlan,
    indicators: syntheticPlan.indicators.map((indicator) =>
      indicator.id === 'coverage' ? { ...indicator, disaggregation: ['sex', 'urbanisation'] } : indicator,
    ),
    targets: goals.map((clauses, place) => ({
      id: `health-${number(place)}`,
      domain: 'health',
      number: place + 1,
      title: words,
      criteria: withIds(`health-${number(place)}`, clauses),
      measures: place === 0 ? measures.map((_, at) => `health-m${number(at)}`) : [],
      cite,
    })),
    measures: measures.map((clauses, place) => ({
      id: `health-m${number(place)}`,
      domain: 'health',
      number: place + 1,
      title: words,
      criteria: withIds(`health-m${number(place)}`, clauses),
      targets: ['health-01'],
      cite,
    })),
  };
}

/** What a test may say beside clauses and rows. */
export interface Said extends Omit<DetectWarningsOptions, 'dataset' | 'plan'> {
  readonly evaluate?: Partial<EvaluatePlanOptions>;
}

export interface Warned {
  readonly plan: Plan;
  readonly dataset: Dataset;
  readonly evaluation: PlanEvaluation;
  readonly warnings: readonly Warning[];
}

/** Evaluates in the city as of 2024 and detects warnings. */
export function warn(parts: Parts, rows: readonly Observation[], { evaluate, ...options }: Said = {}): Warned {
  const plan = warningPlan(parts);
  const dataset = createDataset(rows, plan);
  const evaluation = evaluatePlan(plan, dataset, { area: city, asOf: 2024, trace: false, ...evaluate });
  return { plan, dataset, evaluation, warnings: detectWarnings(evaluation, { dataset, ...options }) };
}

/** What one rule said about one clause in the city. */
export function ruleOn<Rule extends RuleId>(
  rule: Rule,
  clause: Clause,
  rows: readonly Observation[],
  said: Said = {},
): SignalOf<Rule> | string | undefined {
  const { warnings } = warn({ goals: [[clause]] }, rows, said);
  const isOfRule = (signal: Signal): signal is Signal & SignalOf<Rule> => signal.rule === rule;
  const signal = warnings[0]?.signals.find(isOfRule);
  return signal ?? warnings[0]?.notEvaluated.find((item) => item.rule === rule)?.reason;
}
