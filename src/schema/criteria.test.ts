import { describe, expect, test } from 'vitest';
import { isPlanError } from '../errors/is-plan-error.js';
import type { CriterionKind } from '../model/criterion.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { parsePlan } from './parse-plan.js';

type Json = Record<string, unknown>;

/** The fields of each kind beside those that every criterion has; all stand on maternal mortality (1/10万). */
const own: Record<CriterionKind, Json> = {
  'at-least': { indicator: 'cervical-screening-coverage', select: { sex: 'F' }, value: '70', unit: '%' },
  'at-most': { indicator: 'maternal-mortality-ratio', select: {}, value: '10', unit: '1/10万' },
  about: { indicator: 'maternal-mortality-ratio', select: {}, value: '10', tolerance: '1.5', unit: '1/10万' },
  within: { indicator: 'maternal-mortality-ratio', select: {}, lower: '0', upper: '10', unit: '1/10万' },
  increase: { indicator: 'life-expectancy', select: { sex: 'F' } },
  decrease: { indicator: 'maternal-mortality-ratio', select: {} },
  'slow-down': { indicator: 'obesity-prevalence', select: { urbanisation: 'R', age: 'Y15T64', group: 'low-income' } },
  'narrow-gap': { indicator: 'maternal-mortality-ratio', select: {}, between: 'terrain' },
  'relative-to': {
    indicator: 'health-literacy-rate',
    select: { sex: 'F' },
    reference: { indicator: 'health-literacy-rate', select: { sex: 'M' } },
  },
  prescribed: {
    indicator: 'health-literacy-rate',
    select: { sex: 'F' },
    bound: 'lower',
    parameter: { id: 'quota', title: { zh: '规定的比例', en: 'The prescribed share' } },
    unit: '%',
  },
  milestone: { stages: [{ id: 'arranged', title: { zh: '已部署', en: 'Arranged' } }] },
};
const kinds = Object.keys(own) as CriterionKind[];
const every: Json = { id: 'health-03.1', by: 2030, cite: { source: 'zhongwei-plan', goal: 3, clause: 1 } };
const whole = (kind: CriterionKind): Json => ({ ...every, kind, ...own[kind] });

/** The plan with this criterion as the only one of the third goal. */
function withCriterion(criterion: Json): unknown {
  const plan = JSON.parse(JSON.stringify(zhongweiPlan)) as { targets: { criteria: Json[] }[] };
  plan.targets[2]!.criteria = [criterion];
  return plan;
}

function errorOf(criterion: Json): { paths: string[]; message: string } {
  try {
    parsePlan(withCriterion(criterion));
  } catch (error) {
    if (!isPlanError(error) || error.code !== 'plan/invalid') throw error;
    return { paths: error.details.problems.map(({ path }) => path), message: error.message };
  }
  return { paths: [], message: '' };
}

describe.each(kinds)('a criterion of the kind %s', (kind) => {
  test('is accepted and comes back as it was', () => {
    expect(parsePlan(withCriterion(whole(kind))).targets[2]?.criteria).toEqual([whole(kind)]);
  });

  test('may have a title, hold, scope, progress and an interpretation', () => {
    const text = { zh: '字', en: 'words' };
    const criterion = {
      ...whole(kind),
      title: text,
      hold: true,
      scope: 'each-county',
      progress: 'geometric',
      interpretation: { reading: text, reason: text },
    };
    expect(parsePlan(withCriterion(criterion)).targets[2]?.criteria).toEqual([criterion]);
  });

  test.each(['id', 'by', 'cite', ...Object.keys(own[kind])])(
    'is refused without %s, and the message says where',
    (field) => {
      const criterion = whole(kind);
      Reflect.deleteProperty(criterion, field);
      const path = `targets.2.criteria.0.${field}`;
      const { paths, message } = errorOf(criterion);
      expect(paths).toEqual([path]);
      expect(message).toContain(path);
    },
  );

  test('is refused with a field that has no effect', () => {
    const { paths, message } = errorOf({ ...whole(kind), goal: '10' });
    expect(paths).toEqual(['targets.2.criteria.0']);
    expect(message).toContain('goal');
  });

  test.each<[string, Json]>([
    ['hold', { hold: false }],
    ['scope', { scope: 'every-county' }],
    ['progress', { progress: 'exponential' }],
    ['by', { by: '2030' }],
    ['cite', { cite: 'zhongwei-plan' }],
    ['title', { title: '达标' }],
  ])('is refused with a wrong %s', (field, fields) => {
    expect(errorOf({ ...whole(kind), ...fields }).paths).toEqual([`targets.2.criteria.0.${field}`]);
  });
});

describe('a criterion', () => {
  test('of an unknown kind is refused at its kind', () => {
    expect(errorOf({ ...whole('at-most'), kind: 'at-moost' }).paths).toEqual(['targets.2.criteria.0.kind']);
    expect(errorOf({ ...whole('at-most'), kind: undefined }).paths).toEqual(['targets.2.criteria.0.kind']);
  });

  test.each([10, '', '10 %', '1e1', '+10', '.5', '5.', 'NaN', '１０', '9'.repeat(31)])(
    'has a figure as plain decimal text, not %j',
    (value) => {
      expect(errorOf({ ...whole('at-most'), value }).paths).toEqual(['targets.2.criteria.0.value']);
    },
  );

  test('keeps the trailing zeros of its figure', () => {
    const [criterion] = parsePlan(withCriterion({ ...whole('at-most'), value: '10.00' })).targets[2]!.criteria;
    expect(criterion).toMatchObject({ value: '10.00' });
  });

  test.each<[string, Json]>([
    ['sex', { sex: 'female' }],
    ['urbanisation', { urbanisation: 'urban' }],
    ['age', { age: '15-64 years' }],
    ['group', { group: 'low income' }],
  ])('selects by codes, so a wrong %s is refused', (field, select) => {
    expect(errorOf({ ...whole('decrease'), select }).paths).toEqual([`targets.2.criteria.0.select.${field}`]);
  });

  test('selects by known fields only', () => {
    expect(errorOf({ ...whole('decrease'), select: { gender: 'F' } }).paths).toEqual(['targets.2.criteria.0.select']);
  });

  test('of the kind milestone needs a stage', () => {
    expect(errorOf({ ...whole('milestone'), stages: [] }).paths).toEqual(['targets.2.criteria.0.stages']);
  });

  test('that compares may have a margin as decimal text', () => {
    expect(errorOf({ ...whole('relative-to'), margin: '0.5' }).paths).toEqual([]);
    expect(errorOf({ ...whole('relative-to'), margin: 0.5 }).paths).toEqual(['targets.2.criteria.0.margin']);
  });
});
