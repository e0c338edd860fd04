import { describe, expect, test } from 'vitest';
import { city, criterionOf, mountain, syntheticPlan } from '../../test/support/attainment-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { isPlanError } from '../errors/is-plan-error.js';
import type { Observation } from '../model/observation.js';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import { evaluatePlan } from './evaluate-plan.js';

const text = { zh: '目标', en: 'goal' };
const cite = { source: 'synthetic' };
const goal = (id: string, criteria: readonly Criterion[], domain = 'health') => ({
  id,
  domain,
  number: Number(id.slice(-2)),
  title: text,
  criteria: criteria.map((criterion, position) => ({ ...criterion, id: `${id}.${String(position + 1)}` })),
  measures: [],
  cite,
});
const stages = [{ id: 'confirmed', title: text }];

const plan: Plan = {
  ...syntheticPlan,
  domains: [
    { id: 'health', number: 1, title: text, extent: { targets: 3, measures: 1 } },
    { id: 'law', number: 2, title: text, extent: { targets: 5, measures: 0 } },
  ],
  targets: [
    goal('health-01', [criterionOf({ kind: 'at-least', value: '90' }), criterionOf({ kind: 'milestone', stages })]),
    goal('health-02', [criterionOf({ kind: 'at-most', value: '10', indicator: 'burden' })]),
    goal('law-01', [criterionOf({ kind: 'increase', indicator: 'reference-share' })], 'law'),
  ],
  measures: [
    { ...goal('health-m01', [criterionOf({ kind: 'at-least', value: '50' })]), targets: [], number: 1 },
    { ...goal('health-m02', []), targets: [], number: 2 },
  ],
};

const rows: Observation[] = [
  { indicator: 'coverage', area: city, period: '2020', value: '80' },
  { indicator: 'coverage', area: city, period: '2024', value: '91' },
  { indicator: 'burden', area: city, period: '2020', value: '20' },
  { indicator: 'burden', area: city, period: '2024', value: '19' },
  { indicator: 'burden', area: mountain, period: '2024', value: '9' },
];
const dataset = createDataset(rows, plan);
const evaluation = evaluatePlan(plan, dataset, { area: city, asOf: 2024 });

describe('an evaluated plan', () => {
  test('has every goal, in the order of the plan, with the status of its weakest clause', () => {
    expect(evaluation.targets.map(({ target, status }) => [target, status])).toEqual([
      // The figure is reached, the evidence is missing.
      ['health-01', 'no-data'],
      ['health-02', 'behind'],
      ['law-01', 'no-data'],
    ]);
  });

  test('has the measures that promise figures, and only those', () => {
    expect(evaluation.measures.map(({ measure, criteria }) => [measure, criteria[0]?.status])).toEqual([
      ['health-m01', 'attained'],
    ]);
  });

  test('counts goals and clauses by status, over the plan and by domain', () => {
    expect(evaluation.summary.targets).toMatchObject({ total: 3, assessable: 1, attained: 0 });
    expect(evaluation.summary.criteria).toMatchObject({ total: 4, assessable: 2, attained: 1 });
    expect(evaluation.summary.measureCriteria).toMatchObject({ total: 1, attained: 1 });
    expect(evaluation.domains.map(({ domain, targets }) => [domain, targets.total])).toEqual([
      ['health', 2],
      ['law', 1],
    ]);
  });

  test('says how many goals the text has beside those that are entered', () => {
    expect(evaluation.summary.extent).toEqual({ targets: 8, entered: 3 });
    expect(evaluation.domains.map(({ extent }) => extent)).toEqual([3, 5]);
  });

  test('lists what has to be reported, by whom, and which clauses wait for it; evidence comes last', () => {
    expect(evaluation.gaps).toEqual([
      { indicator: 'reference-share', steward: 'office', criteria: ['law-01.1'], reasons: ['no-observation'] },
      { criteria: ['health-01.2'], reasons: ['no-evidence'] },
    ]);
  });

  test('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
  });

  test('changes neither plan nor dataset, and is the same when done again', () => {
    const before = JSON.stringify([plan, dataset.counts, dataset.findings]);
    expect(evaluatePlan(plan, dataset, { area: city, asOf: 2024 })).toEqual(evaluation);
    expect(JSON.stringify([plan, dataset.counts, dataset.findings])).toBe(before);
  });

  test('takes evidence for goals without a number', () => {
    const evidence = [
      { criterion: 'health-01.2', area: city, stage: 'confirmed', date: '2024-05-01', document: '评估报告' },
    ];
    expect(evaluatePlan(plan, dataset, { area: city, asOf: 2024, evidence }).targets[0]?.status).toBe('attained');
  });

  test('judges another area by its own figures only', () => {
    const county = evaluatePlan(plan, dataset, { area: mountain, asOf: 2024 });
    expect(county.targets.map(({ status }) => status)).toEqual(['no-data', 'attained', 'no-data']);
    expect(county.comparisonOnly).toBe(false);
  });

  test('says that an area outside the jurisdiction is only compared', () => {
    const province = evaluatePlan(plan, dataset, { area: '900000', asOf: 2024 });
    expect(province.comparisonOnly).toBe(true);
  });

  test('leaves the traces out when asked to', () => {
    const { targets } = evaluatePlan(plan, dataset, { area: city, asOf: 2024, trace: false });
    for (const verdict of targets.flatMap(({ criteria }) => criteria)) expect(verdict).not.toHaveProperty('trace');
  });
});

describe('a mistake of the caller throws', () => {
  test.each([
    ['an area that the plan does not have', { area: '990009', asOf: 2024 }, 'argument/unknown-id'],
    ['a year before the baseline year', { area: city, asOf: 2019 }, 'argument/as-of-before-baseline'],
    ['no year at all', { area: city, asOf: 2024.5 }, 'argument/not-a-year'],
    ['a day that does not exist', { area: city, asOf: 2024, knownAt: '2024-02-30' }, 'argument/not-a-date'],
  ])('%s', (_, options, code) => {
    let thrown: unknown;
    try {
      evaluatePlan(plan, dataset, options);
    } catch (error) {
      thrown = error;
    }
    expect(isPlanError(thrown) && thrown.code).toBe(code);
  });
});
