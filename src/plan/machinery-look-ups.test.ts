import { describe, expect, test } from 'vitest';
import type { Plan } from '../model/plan.js';
import { dutiesOf } from './duties-of.js';
import { findBody } from './find-body.js';
import { higherGoalsOf } from './higher-goals-of.js';
import { objectivesOf } from './objectives-of.js';
import { zhongweiPlan } from './zhongwei-plan.js';

const anyPlan: Plan = zhongweiPlan;
const { machinery } = anyPlan;
const bare: Plan = { ...anyPlan };
for (const part of ['machinery', 'objectives', 'higherGoals']) Reflect.deleteProperty(bare, part);

describe('the bodies of a plan', () => {
  test('are found by id, and the nearest one is suggested', () => {
    expect(findBody(anyPlan, 'leading-group')).toBe(machinery?.bodies.find(({ id }) => id === 'leading-group'));
    expect(() => findBody(anyPlan, 'leading-groups')).toThrow('Did you mean `leading-group`?');
  });

  test('are none in a plan without machinery', () => {
    expect(() => findBody(bare, 'government')).toThrow('There is no body `government`');
  });
});

describe('the duties of a body', () => {
  test('are those that name it, in the order of the text', () => {
    const ids = (machinery?.duties ?? []).filter(({ who }) => who.includes('finance')).map(({ id }) => id);
    expect(dutiesOf(anyPlan, 'finance').map(({ id }) => id)).toEqual(ids);
    expect(ids).toEqual(['money-for-key-fields']);
  });

  test('include those that it shares', () => {
    const shared = machinery?.duties.find(({ who }) => who.length === 2);
    for (const body of shared?.who ?? []) expect(dutiesOf(anyPlan, body)).toContain(shared);
  });

  test('differ by level where the plan says so', () => {
    const ids = (level: 'prefecture' | 'county'): string[] =>
      dutiesOf(anyPlan, 'government', level).map(({ id }) => id);
    expect(ids('prefecture')).toContain('city-plan');
    expect(ids('prefecture')).not.toContain('county-plan');
    expect(ids('county')).toContain('county-plan');
    expect(ids('county')).not.toContain('city-plan');
    expect(ids('county')).toContain('budget-for-plan');
  });

  test('are none at a level where the body does not exist', () => {
    expect(dutiesOf(anyPlan, 'statistics-office', 'province')).toEqual([]);
  });

  test('of an unknown body are an error', () => {
    expect(() => dutiesOf(anyPlan, 'statistics')).toThrow('There is no body `statistics`');
  });
});

describe('goals of higher levels', () => {
  test('are those of the indicator, contradictions included', () => {
    expect(
      higherGoalsOf(zhongweiPlan, 'maternal-mortality-ratio').map((goal) => [
        goal.area,
        goal.by,
        'value' in goal ? goal.value : goal.kind,
      ]),
    ).toEqual([
      ['100000', 2030, '12'],
      ['640000', 2024, '12.5'],
      ['640000', 2027, '12'],
      ['640000', 2030, '10'],
    ]);
  });

  test('are none in a plan that lists none, and an error for an unknown indicator', () => {
    expect(higherGoalsOf(bare, 'maternal-mortality-ratio')).toEqual([]);
    expect(() => higherGoalsOf(anyPlan, 'maternal-mortality')).toThrow('Did you mean `maternal-mortality-ratio`?');
  });
});

describe('objectives of a goal', () => {
  test('are those that it carries', () => {
    expect(objectivesOf(zhongweiPlan, 'health-09').map(({ number }) => number)).toEqual([3, 5]);
  });

  test('are none in a plan that lists none, and an error for an unknown goal', () => {
    expect(objectivesOf(bare, 'health-09')).toEqual([]);
    expect(() => objectivesOf(anyPlan, 'helth-09')).toThrow('Did you mean `health-09`?');
  });
});
