import { describe, expect, test } from 'vitest';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
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
    expect(withCriterion({ kind: 'relative-to', reference, indicator: 'cervical-screening-coverage' })).toEqual([
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
    expect(broken((plan) => (plan.indicators[0]!.range = { lower: '120', upper: '120' }))).toContain(
      'range-reversed indicators.0.range',
    );
  });
});

describe('criteria fit their indicators', () => {
  const coverage = { indicator: 'cervical-screening-coverage' };

  test.each<[string, Partial<Record<string, unknown>>]>([
    ['a rise of what is better when lower', { kind: 'increase' }],
    ['a fall of what is better when higher', { kind: 'decrease', ...coverage }],
    ['a slower rise of what is better when higher', { kind: 'slow-down', ...coverage }],
    [
      'a floor of another series under what is better when lower',
      { kind: 'relative-to', reference: { indicator: 'obesity-prevalence', select: {} } },
    ],
    ['a prescribed floor under what is better when lower', { kind: 'prescribed', bound: 'lower', unit: '1/10万' }],
  ])('so %s is found', (_, fields) => {
    expect(withCriterion(fields)).toEqual(['against-direction targets.2.criteria.0.kind']);
  });

  test('so a gap of sex, or men, in what concerns women only are found', () => {
    expect(withCriterion({ kind: 'narrow-gap', between: 'sex' })).toEqual([
      'sex-does-not-apply targets.2.criteria.0.between',
    ]);
    expect(withCriterion({ kind: 'decrease', select: { sex: 'M' } })).toEqual([
      'sex-does-not-apply targets.2.criteria.0.select.sex',
    ]);
  });

  test('and a comparison its unit', () => {
    const reference = { indicator: 'life-expectancy', select: {} };
    expect(withCriterion({ kind: 'relative-to', ...coverage, reference })).toEqual([
      'unit-mismatch targets.2.criteria.0.reference.indicator',
    ]);
  });

  test('and a proportion is a share', () => {
    expect(broken((plan) => (plan.indicators[0]!.measure = 'proportion'))).toEqual(['unit-mismatch indicators.0.unit']);
  });
});

describe('counts and numbers', () => {
  test('of goals and measures are used once in a domain', () => {
    expect(broken((plan) => (plan.targets[1]!.number = 1))).toEqual(['number-used-twice targets.1.number']);
    expect(broken((plan) => (plan.measures[1]!.number = 1))).toEqual(['number-used-twice measures.1.number']);
  });

  test('do not exceed what the domain says', () => {
    expect(broken((plan) => (plan.domains[0]!.extent = { targets: 10, measures: 12 }))).toContain(
      'extent-exceeded domains.0.extent.targets',
    );
  });

  test('of an area that lies in itself are found', () => {
    expect(broken((plan) => (plan.areas[0]!.parent = '100000'))).toEqual(['cycle areas.0.parent']);
  });
});

describe('objectives and goals of higher levels', () => {
  const complete = (plan: Draft): void => {
    plan.domains = plan.domains.slice(0, 1);
    plan.targets = plan.targets.filter(({ domain }) => domain === 'health');
    plan.measures = plan.measures.filter(({ domain }) => domain === 'health');
    plan.objectives = plan.objectives!.slice(0, 1).map((one) => ({ ...one, targets: ['health-01' as const] }));
    plan.higherGoals = plan.higherGoals!.slice(0, 2);
  };

  test.each<[string, (plan: Draft) => void, string]>([
    [
      'an id used twice',
      (plan) => plan.objectives!.push({ ...plan.objectives![0]!, number: 2 }),
      'duplicate-id objectives.1.id',
    ],
    ['a wrong number', (plan) => (plan.objectives![0]!.number = 3), 'objective-numbering objectives.0.number'],
    [
      'a goal that is not there',
      (plan) => plan.objectives![0]!.targets.push('law-09'),
      'unknown-link objectives.0.targets.1',
    ],
    [
      'a source that is not there',
      (plan) => (plan.objectives![0]!.cite.source = 'x'),
      'unknown-link objectives.0.cite.source',
    ],
    [
      'a goal with an id used twice',
      (plan) => (plan.higherGoals![1]!.id = plan.higherGoals![0]!.id),
      'duplicate-id higherGoals.1.id',
    ],
    [
      'an indicator that is not there',
      (plan) => (plan.higherGoals![0]!.indicator = 'x'),
      'unknown-link higherGoals.0.indicator',
    ],
    ['an area that is not there', (plan) => (plan.higherGoals![0]!.area = '110000'), 'unknown-link higherGoals.0.area'],
    [
      'a goal that it contradicts, not there',
      (plan) => (plan.higherGoals![0]!.inconsistentWith = ['x']),
      'unknown-link higherGoals.0.inconsistentWith.0',
    ],
    [
      'a direction that is worse',
      (plan) => (plan.higherGoals![0]!.kind = 'decrease' as never),
      'against-direction higherGoals.0.kind',
    ],
    [
      'a unit that does not convert',
      (plan) => Object.assign(plan.higherGoals![1]!, { unit: '%' }),
      'unit-mismatch higherGoals.1.unit',
    ],
    [
      'a figure out of range',
      (plan) => Object.assign(plan.higherGoals![1]!, { value: '121' }),
      'outside-range higherGoals.1.value',
    ],
  ])('are found with %s', (_, breakIt, problem) => {
    expect(broken(complete)).toEqual([]);
    expect(
      broken((plan) => {
        complete(plan);
        breakIt(plan);
      }),
    ).toEqual([problem]);
  });

  test('may name goals that are not entered yet, where the domains say that some are missing', () => {
    expect(
      broken((plan) => {
        complete(plan);
        plan.objectives![0]!.targets.push('health-11');
        plan.targets = plan.targets.filter(({ id }) => id !== 'health-11');
        plan.measures = plan.measures.map((measure) => ({
          ...measure,
          targets: measure.targets.filter((id) => id !== 'health-11'),
        }));
      }),
    ).toEqual([]);
  });
});

describe('the machinery', () => {
  const part = <Name extends keyof NonNullable<Draft['machinery']>>(plan: Draft, name: Name) => plan.machinery![name];

  test.each<[string, (plan: Draft) => void, string]>([
    [
      'two bodies of one id',
      (plan) => part(plan, 'bodies').push({ ...part(plan, 'bodies')[0]! }),
      'duplicate-id machinery.bodies.11.id',
    ],
    [
      'two duties of one id',
      (plan) => (part(plan, 'duties')[1]!.id = 'carry-out-plan'),
      'duplicate-id machinery.duties.1.id',
    ],
    [
      'a body under nothing',
      (plan) => (part(plan, 'bodies')[7]!.under = 'comittee'),
      'unknown-link machinery.bodies.7.under',
    ],
    ['a body led by nobody', (plan) => (part(plan, 'bodies')[8]!.ledBy = 'x'), 'unknown-link machinery.bodies.8.ledBy'],
    [
      'a body under itself',
      (plan) => (part(plan, 'bodies')[7]!.under = 'leading-group'),
      'cycle machinery.bodies.7.under',
    ],
    ['a duty of nobody', (plan) => (part(plan, 'duties')[0]!.who = ['x']), 'unknown-link machinery.duties.0.who.0'],
    [
      'a duty at a level without its body',
      (plan) => (part(plan, 'duties')[0]!.levels = ['province']),
      'no-such-level machinery.duties.0.levels.0',
    ],
    [
      'a duty to nobody',
      (plan) => (part(plan, 'duties')[0]!.to = [{ body: 'x', at: 'same-level' }]),
      'unknown-link machinery.duties.0.to.0.body',
    ],
    [
      'a duty with a paper of nobody',
      (plan) => (part(plan, 'duties')[0]!.products = ['x']),
      'unknown-link machinery.duties.0.products.0',
    ],
    [
      'a duty without a source',
      (plan) => (part(plan, 'duties')[0]!.cite.source = 'x'),
      'unknown-link machinery.duties.0.cite.source',
    ],
    ['a paper by nobody', (plan) => (part(plan, 'products')[0]!.by = 'x'), 'unknown-link machinery.products.0.by'],
    [
      'a monitoring report by the evaluation group',
      (plan) => (part(plan, 'products')[8]!.by = 'monitoring-group'),
      'mixed-groups machinery.products.8.group',
    ],
    [
      'an approval by nobody',
      (plan) => (part(plan, 'approvals')[0]!.by = 'x'),
      'unknown-link machinery.approvals.0.by',
    ],
    [
      'an approval of nothing',
      (plan) => (part(plan, 'approvals')[0]!.products = ['x']),
      'unknown-link machinery.approvals.0.products.0',
    ],
  ])('is found to have %s', (_, breakIt, problem) => {
    expect(broken(breakIt)).toEqual([problem]);
  });

  test('may lie in a long chain, and a cycle of others does not hang', () => {
    expect(
      broken((plan) => {
        part(plan, 'bodies')[1]!.under = 'committee-office';
      }),
    ).toEqual(['cycle machinery.bodies.1.under', 'cycle machinery.bodies.2.under']);
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
