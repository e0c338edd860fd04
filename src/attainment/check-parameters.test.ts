import { describe, expect, test } from 'vitest';
import { city, criterionOf, judge, syntheticPlan, type Clause } from '../../test/support/attainment-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';

const quota: Clause = {
  kind: 'prescribed',
  bound: 'lower',
  parameter: { id: 'deputies-women-floor', title: { zh: '下限', en: 'floor' } },
};

describe('a figure that no criterion asks for is refused', () => {
  test('with the nearest name', () => {
    expect(() => judge(quota, { 2024: '30' }, { parameters: { 'deputies-woman-floor': '25' } })).toThrow(
      'There is no parameter `deputies-woman-floor` in plan `synthetic`. Did you mean `deputies-women-floor`?',
    );
  });

  test.each(['__proto__', 'constructor', 'x'])('%s', (name) => {
    const parameters = Object.fromEntries([[name, '25']]);
    expect(() => judge({ kind: 'at-least', value: '25' }, { 2024: '30' }, { parameters })).toThrow(/no parameter/);
  });

  test('also by the whole plan', () => {
    const dataset = createDataset([], zhongweiPlan);
    const parameters = { 'party-member-women-floor': '25' };
    expect(() => evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024, parameters })).toThrow(
      /Did you mean `party-members-women-floor`/,
    );
  });
});

describe('a figure that some criterion asks for is taken', () => {
  test('by that criterion', () => {
    expect(judge(quota, { 2024: '30' }, { parameters: { 'deputies-women-floor': '25' } }).status).toBe('attained');
  });

  test('and left alone by the other criteria of the plan', () => {
    const dataset = createDataset([], zhongweiPlan);
    const parameters = { 'party-members-women-floor': '25' };
    const { targets } = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024, parameters });
    const asking = targets.flatMap(({ criteria }) => criteria).find(({ criterion }) => criterion === 'decision-02.1');
    expect(asking?.trace?.rule.parameters['value']).toBe('25');
  });

  test('by a criterion that the caller put into a copy of the plan', () => {
    const target = {
      id: 'synthetic-01',
      domain: 'health',
      number: 1,
      title: { zh: '目标', en: 'goal' },
      criteria: [criterionOf(quota), criterionOf({ kind: 'increase', id: 'synthetic-01.2' })],
      measures: [],
      cite: { source: 'synthetic' },
    };
    const changed = { ...syntheticPlan, targets: [target] };
    const dataset = createDataset([{ indicator: 'coverage', area: city, period: '2024', value: '30' }], syntheticPlan);
    const options = { area: city, asOf: 2024, parameters: { 'deputies-women-floor': '25' } };
    expect(evaluatePlan(changed, dataset, options).targets[0]?.criteria.map(({ status }) => status)).toEqual([
      'attained',
      'not-assessable',
    ]);
  });
});
