import { describe, expect, test } from 'vitest';
import { isPlanError } from '../errors/is-plan-error.js';
import type { Plan } from '../model/plan.js';
import { findArea } from './find-area.js';
import { findCriterion } from './find-criterion.js';
import { findIndicator } from './find-indicator.js';
import { findMeasure } from './find-measure.js';
import { findTarget } from './find-target.js';
import { zhongweiPlan } from './zhongwei-plan.js';

const anyPlan: Plan = zhongweiPlan;
const kinds: [kind: string, find: (id: string) => unknown, known: string, misspelt: string][] = [
  ['target', (id) => findTarget(anyPlan, id), 'health-03', 'helth-03'],
  ['measure', (id) => findMeasure(anyPlan, id), 'health-m04', 'health_m04'],
  ['indicator', (id) => findIndicator(anyPlan, id), 'maternal-mortality-ratio', 'maternal-mortality-rate'],
  ['criterion', (id) => findCriterion(anyPlan, id), 'health-03.1', 'health-03.l'],
  ['area', (id) => findArea(anyPlan, id), '640500', '6405oo'],
];

function failure(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('a record', () => {
  test('is the one of the plan itself, not a copy', () => {
    expect(findTarget(zhongweiPlan, 'health-03')).toBe(zhongweiPlan.targets[2]);
    expect(findMeasure(zhongweiPlan, 'health-m04')).toBe(zhongweiPlan.measures[3]);
    expect(findIndicator(zhongweiPlan, 'maternal-mortality-ratio')).toBe(zhongweiPlan.indicators[2]);
    expect(findArea(zhongweiPlan, '640500')).toBe(zhongweiPlan.areas[2]);
    expect(findCriterion(zhongweiPlan, 'health-03.1')).toBe(zhongweiPlan.targets[2]?.criteria[0]);
  });

  test('of every id of the plan is found', () => {
    for (const target of zhongweiPlan.targets) expect(findTarget(zhongweiPlan, target.id)).toBe(target);
    for (const measure of zhongweiPlan.measures) expect(findMeasure(zhongweiPlan, measure.id)).toBe(measure);
    for (const indicator of zhongweiPlan.indicators) {
      expect(findIndicator(zhongweiPlan, indicator.id)).toBe(indicator);
    }
    for (const area of zhongweiPlan.areas) expect(findArea(zhongweiPlan, area.code)).toBe(area);
    for (const criterion of [...zhongweiPlan.targets, ...zhongweiPlan.measures].flatMap((owner) => owner.criteria)) {
      expect(findCriterion(zhongweiPlan, criterion.id)).toBe(criterion);
    }
  });

  test('that a measure promises is found among the criteria too', () => {
    const own = zhongweiPlan.measures.flatMap((measure) => measure.criteria);
    expect(own.length).toBeGreaterThan(0);
    expect(findCriterion(zhongweiPlan, own[0]?.id ?? '')).toBe(own[0]);
  });

  test('whose id is used twice is the first one', () => {
    const twice = {
      ...anyPlan,
      areas: [...anyPlan.areas, { ...findArea(anyPlan, '640500'), level: 'county' as const }],
    };
    expect(findArea(twice, '640500').level).toBe('prefecture');
  });
});

describe.each(kinds)('looking up a %s', (kind, find, known, misspelt) => {
  test('by its id succeeds', () => {
    expect(find(known)).toBeTypeOf('object');
  });

  test('by a misspelt id suggests the nearest one', () => {
    const error = failure(() => find(misspelt));
    expect(isPlanError(error) && error.code).toBe('argument/unknown-id');
    expect(isPlanError(error) && error.details).toEqual({ kind, received: misspelt, nearest: known });
    expect((error as Error).message).toContain(`\`${misspelt}\` in plan \`zhongwei\`. Did you mean \`${known}\`?`);
  });

  test('by an id far from every other one suggests none', () => {
    const error = failure(() => find('完全不同的东西'));
    expect(isPlanError(error) && error.details).toEqual({ kind, received: '完全不同的东西' });
    expect((error as Error).message).not.toContain('Did you mean');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' '])('by `%s` finds nothing', (id) => {
    const error = failure(() => find(id));
    expect(isPlanError(error) && error.code).toBe('argument/unknown-id');
  });

  test('by a very long id answers at once and briefly', () => {
    const error = failure(() => find('x'.repeat(1_000_000)));
    expect(isPlanError(error) && error.code).toBe('argument/unknown-id');
    expect((error as Error).message.length).toBeLessThan(250);
  });

  test.each([640500, undefined, null, {}, ['640500'], Symbol('x')] as unknown[])(
    'by what is no text is refused with its type: case %#',
    (id) => {
      const error = failure(() => find(id as string));
      expect(isPlanError(error) && error.code).toBe('argument/invalid');
      expect((error as Error).message).toContain(`\`${typeof id}\``);
    },
  );
});
