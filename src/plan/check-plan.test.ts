import { describe, expect, test } from 'vitest';
import type { Criterion, Plan } from '../model/plan.js';
import { checkPlan } from './check-plan.js';
import { zhongweiPlan } from './zhongwei-plan.js';

type Mutable<Part> = Part extends object ? { -readonly [Key in keyof Part]: Mutable<Part[Key]> } : Part;
type Draft = Mutable<Plan>;

/** What `checkPlan` says of a copy of the plan with one thing broken. */
function broken(breakIt: (plan: Draft) => void): string[] {
  const plan = structuredClone(zhongweiPlan) as Draft;
  breakIt(plan);
  return checkPlan(plan).map(({ code, path }) => `${code} ${path}`);
}

/** Replaces the first criterion of the goal on maternal mortality (1/10万, lower is better). */
function withCriterion(fields: Partial<Record<string, unknown>>): string[] {
  return broken((plan) => {
    const criteria = plan.targets[2]!.criteria;
    const { id, cite } = criteria[0]!;
    const base = { id, cite, by: 2030, indicator: 'maternal-mortality-ratio', select: {} };
    criteria[0] = { ...base, ...fields } as Mutable<Criterion>;
  });
}

describe('a sound plan', () => {
  test('has no problems: the plan of Zhongwei', () => {
    expect(checkPlan(zhongweiPlan)).toEqual([]);
  });

  test('has none without offices, context indicators and jurisdiction either', () => {
    expect(
      broken((plan) => {
        delete plan.offices;
        delete plan.contextIndicators;
        delete plan.jurisdiction;
      }),
    ).toEqual([]);
  });

  test('may last one year and start in its baseline year', () => {
    const plan: Plan = {
      ...zhongweiPlan,
      period: { start: 2030, end: 2030 },
      baselineYear: 2030,
      targets: [],
      measures: [],
    };
    expect(checkPlan(plan)).toEqual([]);
  });

  test('is not changed by being checked', () => {
    const before = JSON.stringify(zhongweiPlan);
    checkPlan(zhongweiPlan);
    expect(JSON.stringify(zhongweiPlan)).toBe(before);
  });
});

describe('an id used twice is found', () => {
  test.each<[string, (plan: Draft) => void, string]>([
    ['among sources', (plan) => (plan.sources[1]!.id = plan.sources[0]!.id), 'duplicate-id sources.1.id'],
    [
      'among offices',
      (plan) => plan.offices!.push(plan.offices![0]!),
      `duplicate-id offices.${String(zhongweiPlan.offices!.length)}.id`,
    ],
    ['among domains', (plan) => plan.domains.push(plan.domains[0]!), 'duplicate-id domains.8.id'],
    [
      'among indicators',
      (plan) => plan.indicators.push(plan.indicators[0]!),
      `duplicate-id indicators.${String(zhongweiPlan.indicators.length)}.id`,
    ],
    ['among measures', (plan) => (plan.measures[10]!.id = 'health-m12'), 'duplicate-id measures.11.id'],
    ['among targets', (plan) => (plan.targets[1]!.id = 'health-01'), 'duplicate-id targets.1.id'],
    ['among areas', (plan) => plan.areas.push(plan.areas[0]!), 'duplicate-id areas.6.code'],
    [
      'among criteria of different goals',
      (plan) => (plan.targets[1]!.criteria[0]!.id = 'health-01.1'),
      'duplicate-id targets.1.criteria.0.id',
    ],
    [
      'among context indicators',
      (plan) => (plan.contextIndicators![1]!.id = plan.contextIndicators![0]!.id),
      'duplicate-id contextIndicators.1.id',
    ],
    [
      'between context and indicators',
      (plan) => (plan.contextIndicators![0]!.id = 'life-expectancy'),
      'duplicate-id contextIndicators.0.id',
    ],
    [
      'among the stages of a milestone',
      (plan) => {
        const criterion = plan.targets[0]!.criteria[0]!;
        if (criterion.kind === 'milestone') criterion.stages.push({ ...criterion.stages[0]! });
      },
      'duplicate-id targets.0.criteria.0.stages.3.id',
    ],
  ])('%s', (_, breakIt, problem) => {
    expect(broken(breakIt)).toContain(problem);
  });
});

describe('a link that leads nowhere is found', () => {
  test.each<[string, (plan: Draft) => void, string]>([
    ['jurisdiction', (plan) => (plan.jurisdiction = '640501'), 'jurisdiction'],
    ['parent of an area', (plan) => (plan.areas[2]!.parent = '640001'), 'areas.2.parent'],
    ['source of an area', (plan) => (plan.areas[0]!.cite!.source = 'gbt'), 'areas.0.cite.source'],
    ['source of a domain', (plan) => (plan.domains[0]!.cite!.source = 'x'), 'domains.0.cite.source'],
    ['source of an indicator', (plan) => (plan.indicators[0]!.cite.source = 'x'), 'indicators.0.cite.source'],
    ['steward of an indicator', (plan) => (plan.indicators[0]!.steward = 'x'), 'indicators.0.steward'],
    ['domain of a goal', (plan) => (plan.targets[0]!.domain = 'helth'), 'targets.0.domain'],
    ['domain of a measure', (plan) => (plan.measures[0]!.domain = 'helth'), 'measures.0.domain'],
    ['source of a goal', (plan) => (plan.targets[0]!.cite.source = 'x'), 'targets.0.cite.source'],
    [
      'source of a criterion',
      (plan) => (plan.targets[0]!.criteria[0]!.cite.source = 'x'),
      'targets.0.criteria.0.cite.source',
    ],
    [
      'indicator of a criterion',
      (plan) => ((plan.targets[0]!.criteria[1] as { indicator: string }).indicator = 'x'),
      'targets.0.criteria.1.indicator',
    ],
    ['measure of a goal', (plan) => plan.targets[0]!.measures.push('health-m13'), 'targets.0.measures.3'],
    ['goal of a measure', (plan) => plan.measures[0]!.targets.push('health-12'), 'measures.0.targets.2'],
  ])('%s', (_, breakIt, path) => {
    expect(broken(breakIt)).toEqual([`unknown-link ${path}`]);
  });

  test('reference of a comparison', () => {
    const reference = { indicator: 'nothing-like-it', select: {} };
    expect(withCriterion({ kind: 'relative-to', reference })).toEqual([
      'unknown-link targets.2.criteria.0.reference.indicator',
    ]);
  });

  test('and the nearest id suggested', () => {
    const plan = structuredClone(zhongweiPlan) as Draft;
    plan.targets[0]!.domain = 'helth';
    expect(checkPlan(plan)[0]?.message).toBe('There is no domain `helth`. Did you mean `health`?');
  });

  test('but a steward is not asked for where the plan lists no offices', () => {
    const problems = broken((plan) => {
      delete plan.offices;
      plan.indicators[0]!.steward = 'anyone';
    });
    expect(problems).toEqual([]);
  });
});

describe('goals and measures name each other', () => {
  test.each<[string, (plan: Draft) => void, string]>([
    ['a goal', (plan) => plan.targets[0]!.measures.push('health-m02'), 'one-sided-link targets.0.measures.3'],
    ['a measure', (plan) => plan.measures[1]!.targets.push('health-01'), 'one-sided-link measures.1.targets.2'],
  ])('so one that only %s names is found', (_, breakIt, problem) => {
    expect(broken(breakIt)).toEqual([problem]);
  });
});

describe('years', () => {
  test('a plan that ends before it starts', () => {
    expect(broken((plan) => (plan.period.start = 2031))).toContain('period-reversed period');
  });

  test('a baseline year after the plan', () => {
    expect(broken((plan) => (plan.baselineYear = 2031))).toEqual(['baseline-after-end baselineYear']);
  });

  test.each([
    [2020, ['year-outside-period targets.2.criteria.0.by']],
    [2021, []],
    [2030, []],
    [2031, ['year-outside-period targets.2.criteria.0.by']],
  ])('a deadline in %i', (by, problems) => {
    expect(broken((plan) => (plan.targets[2]!.criteria[0]!.by = by))).toEqual(problems);
  });
});

describe('criteria', () => {
  const figure = { value: '10', unit: '1/10万' };

  test('are numbered in the order of the clauses', () => {
    expect(broken((plan) => (plan.targets[2]!.criteria[0]!.id = 'health-03.7'))).toEqual([
      'criterion-numbering targets.2.criteria.0.id',
    ]);
    expect(broken((plan) => plan.targets[2]!.criteria.reverse())).toEqual([
      'criterion-numbering targets.2.criteria.0.id',
      'criterion-numbering targets.2.criteria.2.id',
    ]);
  });

  test('put a ceiling, not a floor, on what is better when lower', () => {
    expect(withCriterion({ kind: 'at-most', ...figure })).toEqual([]);
    expect(withCriterion({ kind: 'at-least', ...figure })).toEqual(['against-direction targets.2.criteria.0.kind']);
  });

  test('put a floor, not a ceiling, on what is better when higher', () => {
    const coverage = { indicator: 'cervical-screening-coverage', value: '70', unit: '%' };
    expect(withCriterion({ kind: 'at-least', ...coverage })).toEqual([]);
    expect(withCriterion({ kind: 'at-most', ...coverage })).toEqual(['against-direction targets.2.criteria.0.kind']);
  });

  test.each(['%', '‰', '1/万', '1/10万'])('may use the unit %s where it converts', (unit) => {
    expect(withCriterion({ kind: 'at-most', value: '10', unit })).toEqual([]);
  });

  test.each(['岁', '百分点', '人', '1', 'furlong', 'constructor', '__proto__'])('may not use the unit %s', (unit) => {
    expect(withCriterion({ kind: 'at-most', value: '10', unit })).toEqual(['unit-mismatch targets.2.criteria.0.unit']);
  });

  test.each([
    ['100', '%', []],
    ['100.0000001', '%', ['outside-range targets.2.criteria.0.value']],
    ['100000', '1/10万', []],
    ['100001', '1/10万', ['outside-range targets.2.criteria.0.value']],
    ['0', '‰', []],
    ['-0.0001', '‰', ['outside-range targets.2.criteria.0.value']],
  ])('have figures inside the range after conversion: %s %s', (value, unit, problems) => {
    expect(withCriterion({ kind: 'at-most', value, unit })).toEqual(problems);
  });

  test.each([
    ['150', '249', []],
    ['249', '150', ['range-reversed targets.2.criteria.0']],
    ['150', '150.0', ['range-reversed targets.2.criteria.0']],
    ['-1', '100001', ['outside-range targets.2.criteria.0.lower', 'outside-range targets.2.criteria.0.upper']],
  ])('have ranges that hold something: %s to %s', (lower, upper, problems) => {
    expect(withCriterion({ kind: 'within', lower, upper, unit: '1/10万' })).toEqual(problems);
  });

  test.each([
    ['0', []],
    ['1.5', []],
    ['-1.5', ['range-reversed targets.2.criteria.0.tolerance']],
  ])('have a tolerance of 0 or more: %s', (tolerance, problems) => {
    expect(withCriterion({ kind: 'about', ...figure, tolerance })).toEqual(problems);
  });

  test('rest on indicators whose own range holds something', () => {
    expect(broken((plan) => (plan.indicators[0]!.range = { lower: '120', upper: '120' }))).toEqual([
      'range-reversed indicators.0.range',
    ]);
  });
});

test('every problem of a plan is reported, not the first one only, with a sentence each', () => {
  const plan = structuredClone(zhongweiPlan) as Draft;
  plan.jurisdiction = 'x';
  plan.targets[0]!.domain = 'x';
  plan.measures[0]!.cite.source = 'x';
  const problems = checkPlan(plan);
  expect(problems.map(({ path }) => path)).toEqual(['jurisdiction', 'targets.0.domain', 'measures.0.cite.source']);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/);
});
