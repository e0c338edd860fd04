import { describe, expect, test } from 'vitest';
import type { Area, Plan } from '../model/plan.js';
import { countiesOf } from './counties-of.js';
import { planIndex } from './plan-index.js';
import { zhongweiPlan } from './zhongwei-plan.js';

const codes = (plan: Plan, code: string): string[] => countiesOf(plan, code).map((area) => area.code);
const area = (code: string, level: Area['level'], parent?: string): Area => ({
  code,
  title: { zh: code, en: code },
  level,
  ...(parent === undefined ? {} : { parent }),
});

describe('the counties of an area', () => {
  test.each(['100000', '640000', '640500'])('%s are all below it, at any depth, in the order of the plan', (code) => {
    expect(codes(zhongweiPlan, code)).toEqual(['640502', '640521', '640522']);
  });

  test('that is a county itself are that county', () => {
    expect(codes(zhongweiPlan, '640522')).toEqual(['640522']);
  });

  test.each(['640100', '', '__proto__', 'constructor'])('that the plan does not have (`%s`) are none', (code) => {
    expect(codes(zhongweiPlan, code)).toEqual([]);
  });

  test('without counties are none', () => {
    const plan: Plan = { ...zhongweiPlan, areas: [area('100000', 'nation'), area('640000', 'province', '100000')] };
    expect(codes(plan, '640000')).toEqual([]);
  });

  test('of two provinces are kept apart', () => {
    const plan: Plan = {
      ...zhongweiPlan,
      areas: [
        area('620102', 'county', '620000'),
        area('640502', 'county', '640000'),
        area('640000', 'province', '100000'),
        area('620000', 'province', '100000'),
        area('100000', 'nation'),
      ],
    };
    expect(codes(plan, '640000')).toEqual(['640502']);
    expect(codes(plan, '620000')).toEqual(['620102']);
    expect(codes(plan, '100000')).toEqual(['620102', '640502']);
  });

  test('are found although the parents of a malformed plan run in a circle', () => {
    const plan: Plan = {
      ...zhongweiPlan,
      areas: [area('640500', 'prefecture', '640502'), area('640502', 'county', '640500')],
    };
    expect(codes(plan, '640500')).toEqual(['640502']);
    expect(codes(plan, '640502')).toEqual(['640502']);
  });

  test('whose parent the plan does not list are still inside themselves', () => {
    const plan: Plan = { ...zhongweiPlan, areas: [area('640502', 'county', '640500')] };
    expect(codes(plan, '640502')).toEqual(['640502']);
  });
});

describe('the index of a plan', () => {
  test('is built once for a plan object, and anew for another one', () => {
    expect(planIndex(zhongweiPlan)).toBe(planIndex(zhongweiPlan));
    expect(planIndex({ ...zhongweiPlan })).not.toBe(planIndex(zhongweiPlan));
  });

  test('has every record of the plan', () => {
    const index = planIndex(zhongweiPlan);
    expect([...index.targets.keys()]).toEqual(zhongweiPlan.targets.map((target) => target.id));
    expect([...index.measures.keys()]).toEqual(zhongweiPlan.measures.map((measure) => measure.id));
    expect([...index.contextIndicators.keys()]).toEqual(zhongweiPlan.contextIndicators?.map(({ id }) => id));
    expect(index.contextIndicators.size).toBeGreaterThan(0);
  });

  test('of a plan without context indicators has none', () => {
    const plan: { contextIndicators?: unknown } & Plan = { ...zhongweiPlan };
    delete plan.contextIndicators;
    expect(planIndex(plan).contextIndicators.size).toBe(0);
  });
});
