import { createDataset } from '../../src/dataset/create-dataset.js';
import { evaluatePlan } from '../../src/evaluation/evaluate-plan.js';
import type { Evidence, Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import type { Advice, StepDownCondition } from '../../src/warning/advice/advice.js';
import { adviseOn } from '../../src/warning/advice/advise-on.js';
import { detectWarnings } from '../../src/warning/detect-warnings.js';
import type { Grade } from '../../src/warning/grade.js';
import type { Warning } from '../../src/warning/warning.js';
import { type Clause, city, criterionOf, type Points, rowsOf, syntheticPlan } from './attainment-plan.js';

/** Everything here is synthetic: no such goal, measure, body or figure exists. */
const text = (words: string) => ({ zh: words, en: words });
const cite = { source: 'synthetic' };

/** One goal with the clauses given, two measures (one serves it), an objective, a body with a duty. */
export function planOf(clauses: readonly Clause[], measure: readonly Clause[] = []): Plan {
  const numbered = (owner: string, all: readonly Clause[]) =>
    all.map((clause, position) => criterionOf({ ...clause, id: `${owner}.${String(position + 1)}` }));
  return {
    ...syntheticPlan,
    offices: [{ id: 'office', title: text('synthetic office') }],
    targets: [
      {
        id: 'synthetic-01',
        domain: 'health',
        number: 1,
        title: text('synthetic goal'),
        criteria: numbered('synthetic-01', clauses),
        measures: ['synthetic-m02'],
        cite,
      },
    ],
    measures: [
      {
        id: 'synthetic-m01',
        domain: 'health',
        number: 1,
        title: text('a measure for nothing'),
        criteria: [],
        targets: [],
        cite,
      },
      {
        id: 'synthetic-m02',
        domain: 'health',
        number: 2,
        title: text('a measure for the goal'),
        criteria: numbered('synthetic-m02', measure),
        targets: ['synthetic-01'],
        cite,
      },
    ],
    objectives: [
      { id: 'objective-01', number: 1, title: text('synthetic objective'), targets: ['synthetic-01'], cite },
    ],
    machinery: {
      bodies: [
        { id: 'group', title: text('synthetic group'), role: text('warns'), levels: ['prefecture'], cite },
        { id: 'county-group', title: text('county group'), role: text('warns'), levels: ['county'], cite },
      ],
      duties: [
        {
          id: 'warn',
          topic: 'use-of-results',
          title: text('warn in time'),
          who: ['group', 'county-group'],
          when: ['when-needed'],
          due: 'not-stated',
          force: 'required',
          cite,
        },
        {
          id: 'report',
          topic: 'use-of-results',
          title: text('report every year'),
          who: ['group'],
          when: ['yearly'],
          due: 'not-stated',
          force: 'required',
          cite,
        },
      ],
      products: [],
      approvals: [],
    },
  };
}

/** A warning of the goal in the city, its advice, and what becomes of it when more is reported the year after. */
export interface WarnedGoal {
  readonly plan: Plan;
  readonly warning: Warning | undefined;
  readonly advice: Advice | undefined;
  /** The grade of the year after, with everything known so far and this. */
  readonly after: (rows: readonly Observation[], evidence?: readonly Evidence[]) => Grade | 'none';
}

/** Figures by indicator, or by indicator and area ('coverage 990001'). */
export function warned(
  plan: Plan,
  figures: Readonly<Record<string, Points>>,
  { asOf = 2024, area = city, evidence = [] }: { asOf?: number; area?: string; evidence?: readonly Evidence[] } = {},
): WarnedGoal {
  const rows = Object.entries(figures).flatMap(([name, points]) => {
    const [indicator, code = city] = name.split(' ');
    return rowsOf(points, indicator, code);
  });
  const dataset = createDataset(rows, plan);
  const evaluation = evaluatePlan(plan, dataset, { area, asOf, evidence });
  const [warning] = detectWarnings(evaluation, { dataset });
  return {
    plan,
    warning,
    advice: warning === undefined ? undefined : adviseOn(warning, { evaluation, dataset, evidence }),
    after: (more, handedIn = []) => {
      const next = createDataset([...rows, ...more], plan);
      const later = evaluatePlan(plan, next, { area, asOf: asOf + 1, evidence: [...evidence, ...handedIn] });
      const previous = warning === undefined ? [] : [warning];
      return detectWarnings(later, { dataset: next, previous })[0]?.held ?? 'none';
    },
  };
}

/** The conditions of a warning that can step down. */
export function conditionsOf(advice: Advice | undefined): readonly StepDownCondition[] {
  if (advice?.stepDown.status !== 'ok') throw new Error(`no step down: ${JSON.stringify(advice?.stepDown)}`);
  return advice.stepDown.value.conditions;
}
