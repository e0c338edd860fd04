import { describe, expect, test } from 'vitest';
import { city, criterionOf, rowsOf, syntheticPlan, type Points } from '../../test/support/attainment-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import type { Plan } from '../model/plan.js';
import type { Observation } from '../model/observation.js';
import { compareEvaluations, type CriterionChange } from './compare-evaluations.js';
import { evaluatePlan, type EvaluatePlanOptions } from './evaluate-plan.js';
import type { PlanEvaluation } from './plan-evaluation.js';

const text = { zh: '合成', en: 'synthetic' };
const cite = { source: 'synthetic' };
const stage = { id: 'done', title: text };
const plan: Plan = {
  ...syntheticPlan,
  targets: [
    {
      id: 'synthetic-01',
      domain: 'health',
      number: 1,
      title: text,
      criteria: [
        criterionOf({ kind: 'at-least', value: '90' }),
        { ...criterionOf({ kind: 'milestone', stages: [stage] }), id: 'synthetic-01.2' },
        {
          ...criterionOf({ kind: 'prescribed', bound: 'lower', parameter: { id: 'floor', title: text } }),
          id: 'synthetic-01.3',
        },
      ],
      measures: [],
      cite,
    },
  ],
};
const evaluate = (points: Points, options: Partial<EvaluatePlanOptions> = {}): PlanEvaluation =>
  evaluatePlan(plan, createDataset(rowsOf(points), plan), { area: city, asOf: 2024, ...options });
const first = (before: PlanEvaluation, after: PlanEvaluation, at = 0): CriterionChange =>
  compareEvaluations(before, after).criteria[at]!;

describe('between two years', () => {
  test('a new figure is named, and the word it changed', () => {
    const points = { 2020: '50', 2023: '55', 2024: '80' };
    const change = first(evaluate(points, { asOf: 2023 }), evaluate(points));
    // (55 − 50) ÷ 40 = 12.5 % in 30 %; (80 − 50) ÷ 40 = 75 % in 40 %.
    expect(change).toMatchObject({
      before: { asOf: 2023, status: 'behind', value: '55' },
      after: { asOf: 2024, status: 'on-track', value: '80' },
      changed: true,
      direction: 'better',
      causes: ['new-observation'],
      observations: [{ kind: 'new', indicator: 'coverage', area: city, period: '2024', sex: '_T', after: '80' }],
    });
  });

  test('the same figure against more time is told as such', () => {
    // 62 in 2023 counts for 2023 in both years; what differs is that it is older.
    const points = { 2020: '50', 2022: '62' };
    const change = first(evaluate(points, { asOf: 2023 }), evaluate(points, { asOf: 2025 }));
    expect(change).toMatchObject({ changed: false, direction: 'same', causes: ['time-passed'] });
  });

  test('a deadline that has passed', () => {
    const points = { 2020: '50', 2024: '80' };
    const change = first(evaluate(points), evaluate(points, { asOf: 2030 }));
    expect(change).toMatchObject({ direction: 'worse', causes: ['deadline-passed'] });
  });

  test('nothing where nothing differs', () => {
    const one = evaluate({ 2020: '50', 2024: '80' });
    const comparison = compareEvaluations(one, evaluate({ 2020: '50', 2024: '80' }));
    expect(comparison.counts).toEqual({ same: 3, better: 0, worse: 0, other: 0 });
    for (const { changed, causes, observations } of comparison.criteria) {
      expect([changed, causes, observations]).toEqual([false, [], []]);
    }
  });
});

describe('between two states of the data', () => {
  test('a revision shows both figures', () => {
    const change = first(evaluate({ 2020: '50', 2024: '80' }), evaluate({ 2020: '50', 2024: '55.0' }));
    expect(change).toMatchObject({
      direction: 'worse',
      causes: ['revised-observation'],
      observations: [{ kind: 'revised', period: '2024', before: '80', after: '55.0' }],
    });
  });

  test('a revision of the base counts although the figure judged is the same', () => {
    const change = first(evaluate({ 2020: '50', 2024: '60' }), evaluate({ 2020: '58', 2024: '60' }));
    expect(change).toMatchObject({ causes: ['revised-observation'], changed: false });
  });

  test('a figure withdrawn, and no data any more', () => {
    const change = first(evaluate({ 2020: '50', 2024: '80' }), evaluate([]));
    expect(change).toMatchObject({ direction: 'other', changed: true, causes: ['withdrawn-observation'] });
    expect(change.observations.map(({ kind, period, before }) => [kind, period, before])).toEqual([
      ['withdrawn', '2020', '50'],
      ['withdrawn', '2024', '80'],
    ]);
  });

  test('without traces another figure is all that can be told', () => {
    const change = first(
      evaluate({ 2020: '50', 2024: '80' }, { trace: false }),
      evaluate({ 2020: '50', 2024: '55' }, { trace: false }),
    );
    expect(change).toMatchObject({ causes: ['other-figure'], observations: [] });
  });

  test('published later: by the day known', () => {
    const rows: Observation[] = [
      ...rowsOf({ 2020: '50' }),
      ...rowsOf([
        { period: '2024', value: '60', published: '2025-03-01' },
        { period: '2024', value: '85', published: '2025-09-01' },
      ]),
    ];
    const dataset = createDataset(rows, plan);
    const at = (knownAt: string): PlanEvaluation => evaluatePlan(plan, dataset, { area: city, asOf: 2024, knownAt });
    const comparison = compareEvaluations(at('2025-06-30'), at('2025-12-31'));
    expect(comparison).toMatchObject({ before: { knownAt: '2025-06-30' }, after: { knownAt: '2025-12-31' } });
    expect(comparison.criteria[0]?.causes).toEqual(['revised-observation']);
  });
});

describe('other causes', () => {
  const points = { 2020: '50', 2024: '60' };

  test('evidence for a stage', () => {
    const evidence = [
      { criterion: 'synthetic-01.2', area: city, stage: 'done', date: '2024-05-01', document: 'x' },
    ] as never;
    expect(first(evaluate(points), evaluate(points, { evidence }), 1)).toMatchObject({
      causes: ['evidence'],
      direction: 'other',
      after: { status: 'attained' },
    });
  });

  test('a parameter that was given', () => {
    expect(first(evaluate(points), evaluate(points, { parameters: { floor: '55' } }), 2)).toMatchObject({
      after: { status: 'attained' },
      causes: expect.arrayContaining(['rule']) as string[],
    });
  });

  test('a threshold', () => {
    expect(first(evaluate(points), evaluate(points, { settings: { onScheduleRatio: 0.5 } })).causes).toEqual(['rule']);
  });

  test('an expert', () => {
    const overrides = [
      { criterion: 'synthetic-01.1', area: city, status: 'attained', by: 'x', date: '2025-01-01', reason: 'y' },
    ] as const;
    expect(first(evaluate(points), evaluate(points, { overrides }))).toMatchObject({
      direction: 'better',
      causes: ['judgement'],
      after: { manual: true },
    });
  });
});

test('another area or plan is refused, because nothing would be a cause', () => {
  const one = evaluate({ 2024: '60' });
  expect(() => compareEvaluations(one, { ...one, area: '990001' })).toThrow(/area is `990000` and `990001`/);
  expect(() => compareEvaluations(one, { ...one, plan: 'other' })).toThrow(/compareAreas/);
});

test('criteria that only one plan has are listed', () => {
  const one = evaluate({ 2024: '60' });
  const other = { ...one, targets: [] };
  expect(compareEvaluations(one, other)).toMatchObject({
    onlyBefore: ['synthetic-01.1', 'synthetic-01.2', 'synthetic-01.3'],
    criteria: [],
  });
  expect(compareEvaluations(other, one).onlyAfter).toHaveLength(3);
});
