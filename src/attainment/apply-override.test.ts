import { describe, expect, test } from 'vitest';
import { city, criterionOf, mountain, plainEast, rowsOf, syntheticPlan } from '../../test/support/attainment-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { isPlanError } from '../errors/is-plan-error.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import type { Override } from './override.js';
import type { CriterionVerdict } from './verdict.js';
import { evaluateCriterion } from './evaluate-criterion.js';
import type { EvaluateCriterionOptions } from './evaluate-criterion-options.js';

const text = { zh: '合成', en: 'synthetic' };
const cite = { source: 'synthetic' };
const criterion = criterionOf({ kind: 'at-least', value: '90' });
const second: Criterion = { ...criterionOf({ kind: 'at-least', value: '40' }), id: 'synthetic-01.2' };
const county: Criterion = {
  ...criterionOf({ kind: 'at-least', value: '90', scope: 'each-county' }),
  id: 'synthetic-02.1',
};
const plan: Plan = {
  ...syntheticPlan,
  targets: [
    { id: 'synthetic-01', domain: 'health', number: 1, title: text, criteria: [criterion, second], measures: [], cite },
    { id: 'synthetic-02', domain: 'health', number: 2, title: text, criteria: [county], measures: [], cite },
  ],
};
const rows = [
  ...rowsOf({ 2020: '50', 2024: '60' }),
  ...rowsOf({ 2024: '95' }, 'coverage', plainEast),
  ...rowsOf({ 2024: '95' }, 'coverage', '990003'),
  ...rowsOf({ 2024: '80' }, 'coverage', mountain),
];
const dataset = createDataset(rows, plan);
const override: Override = {
  criterion: 'synthetic-01.1',
  area: city,
  status: 'on-track',
  by: 'A. Expert',
  date: '2025-03-01',
  reason: 'the survey of 2024 missed one county',
};
const judged = (overrides: readonly Override[], options: Partial<EvaluateCriterionOptions> = {}): CriterionVerdict =>
  evaluateCriterion(criterion, dataset, { area: city, asOf: 2024, overrides, ...options });

describe('a judgement of an expert', () => {
  test('replaces the word and keeps the computed one, the figures and the trace', () => {
    const computed = judged([]);
    // (60 − 50) ÷ (90 − 50) = 25 % in 40 % of the time.
    expect([computed.status, computed.reasons]).toEqual(['behind', ['behind-schedule']]);
    expect(judged([override])).toEqual({
      ...computed,
      status: 'on-track',
      reasons: ['judged-by-expert'],
      manual: {
        area: city,
        by: 'A. Expert',
        date: '2025-03-01',
        reason: 'the survey of 2024 missed one county',
        computed: { status: 'behind', reasons: ['behind-schedule'] },
      },
    });
  });

  test.each([
    ['another criterion', { criterion: 'synthetic-01.2' }],
    ['another area', { area: mountain }],
    ['another year', { asOf: 2023 }],
  ])('about %s changes nothing', (_, fields) => {
    expect(judged([{ ...override, ...fields }])).toEqual(judged([]));
  });

  test('that names the year evaluated counts', () => {
    expect(judged([{ ...override, asOf: 2024 }]).status).toBe('on-track');
  });

  test('made after the year evaluated counts; made after the day known does not', () => {
    expect(judged([override], { knownAt: '2025-03-01' }).manual).toBeDefined();
    expect(judged([override], { knownAt: '2025-02-28' }).manual).toBeUndefined();
  });

  test('of a later day comes before one of an earlier day, wherever they stand', () => {
    const later: Override = { ...override, date: '2025-04-01', status: 'unlikely' };
    expect(judged([override, later]).status).toBe('unlikely');
    expect(judged([later, override]).status).toBe('unlikely');
    expect(judged([later, override], { knownAt: '2025-03-31' }).status).toBe('on-track');
    expect(judged([override, { ...override, status: 'lapsed' }]).status).toBe('lapsed');
  });

  test('keeps the word that an area is only compared, and that a verdict is final', () => {
    const elsewhere: Plan = { ...plan, jurisdiction: mountain };
    const at = { area: city, asOf: 2030, overrides: [override] };
    expect(evaluateCriterion(criterion, createDataset(rows, elsewhere), at).reasons).toEqual([
      'judged-by-expert',
      'final',
      'comparison-only',
    ]);
  });

  test('does not change the list', () => {
    const list = Object.freeze([Object.freeze({ ...override, date: '2025-04-01' }), Object.freeze(override)]);
    expect(judged(list).manual?.date).toBe('2025-04-01');
  });
});

describe('roll-ups', () => {
  const evaluate = (overrides: readonly Override[]) =>
    evaluatePlan(plan, dataset, { area: city, asOf: 2024, overrides });

  test('take the judged status and count how many there are', () => {
    const { targets, summary, domains } = evaluate([{ ...override, status: 'attained' }]);
    // The second clause, at least 40, is met by 60.
    expect(targets[0]).toMatchObject({ status: 'attained', decidedBy: 'synthetic-01.1', manual: 1 });
    expect(summary.manual).toEqual({ targets: 1, criteria: 1, measureCriteria: 0 });
    expect(summary.criteria.byStatus).toMatchObject({ attained: 2 });
    expect(domains[0]?.manual).toBe(1);
  });

  test('count a goal as judged only where the clause that decides is', () => {
    expect(evaluate([{ ...override, criterion: 'synthetic-01.2', status: 'attained' }]).summary.manual).toEqual({
      targets: 0,
      criteria: 1,
      measureCriteria: 0,
    });
    expect(evaluate([]).summary.manual).toEqual({ targets: 0, criteria: 0, measureCriteria: 0 });
  });

  test('of every county take the judgement about one of them', () => {
    expect(evaluate([]).targets[1]).toMatchObject({ status: 'not-assessable', criteria: [{ decidedBy: mountain }] });
    const { targets } = evaluate([{ ...override, criterion: 'synthetic-02.1', area: mountain, status: 'unlikely' }]);
    expect(targets[1]).toMatchObject({
      status: 'unlikely',
      manual: 1,
      criteria: [
        { area: city, decidedBy: mountain, manual: { area: mountain, computed: { status: 'not-assessable' } } },
      ],
    });
  });
});

describe('a judgement that cannot be used is the caller’s mistake', () => {
  const thrown = (fields: object, list?: unknown): { code: string; message: string; details: object } => {
    try {
      judged((list ?? [{ ...override, ...fields }]) as readonly Override[]);
    } catch (error) {
      if (isPlanError(error)) return error;
      throw error;
    }
    throw new Error('nothing thrown');
  };

  test.each([
    [
      'an unknown criterion',
      { criterion: 'synthetic-01.3' },
      'argument/unknown-id',
      /Did you mean `synthetic-01\.[12]`/,
    ],
    ['an unknown area', { area: '990009' }, 'argument/unknown-id', /Did you mean/],
    [
      'an unknown status',
      { status: 'fine' },
      'argument/invalid',
      /overrides\[0\]\.status must be one of attained, on-track/,
    ],
    ['a day that does not exist', { date: '2025-02-30' }, 'argument/not-a-date', /overrides\[0\]\.date must be a day/],
    ['a year for a day', { date: '2025' }, 'argument/not-a-date', /2025/],
    ['no day', { date: undefined }, 'argument/not-a-date', /undefined/],
    ['no reason', { reason: undefined }, 'argument/invalid', /overrides\[0\]\.reason must say something/],
    ['a blank reason', { reason: ' \n' }, 'argument/invalid', /overrides\[0\]\.reason must say something/],
    ['nobody', { by: '' }, 'argument/invalid', /overrides\[0\]\.by must say something/],
    ['an impossible year', { asOf: 20.5 }, 'argument/not-a-year', /overrides\[0\]\.asOf/],
    ['a number for a criterion', { criterion: 3 }, 'argument/invalid', /criterion/],
  ])('%s', (_, fields, code, message) => {
    const error = thrown(fields);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test('something else than a list', () => {
    expect(thrown({}, {}).code).toBe('argument/invalid');
    expect(thrown({}, [null]).code).toBe('argument/invalid');
  });

  test('even where it is about another area', () => {
    expect(thrown({ area: mountain, reason: '' }).code).toBe('argument/invalid');
  });
});
