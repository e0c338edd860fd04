import { describe, expect, test } from 'vitest';
import { type Clause, city, mountain, syntheticPlan } from '../../../test/support/attainment-plan.js';
import { planOf, warned } from '../../../test/support/warned-plan.js';
import { createDataset } from '../../dataset/create-dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import type { Plan } from '../../model/plan.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { detectWarnings } from '../detect-warnings.js';
import { adviseOn } from './advise-on.js';

/** Every figure here is synthetic. */
const floor = { kind: 'at-least', value: '95' } as const;
const behind = { coverage: { 2020: '60', 2022: '61', 2023: '61.5', 2024: '62' } };

describe('what the plan has to offer', () => {
  const { advice } = warned(planOf([floor]), behind);

  test('only its own records: the measure that serves the goal, the objective, the office that reports', () => {
    expect(advice?.measures).toEqual([
      { id: 'synthetic-m02', title: { zh: 'a measure for the goal', en: 'a measure for the goal' } },
    ]);
    expect(advice?.objectives.map(({ id }) => id)).toEqual(['objective-01']);
    expect(advice?.reporters).toMatchObject([
      {
        indicator: { id: 'coverage' },
        office: { id: 'office', title: { en: 'synthetic office' } },
        criteria: ['synthetic-01.1'],
      },
    ]);
  });

  test('the duties that an occasion calls for, of the bodies that this level of government has', () => {
    expect(advice?.duties).toMatchObject([{ id: 'warn', who: [{ id: 'group' }] }]);
    const county = warned(planOf([floor]), { [`coverage ${mountain}`]: behind.coverage }, { area: mountain });
    expect(county.advice?.duties).toMatchObject([{ id: 'warn', who: [{ id: 'county-group' }] }]);
  });

  test('the id of an office stands for its title where the plan does not list offices', () => {
    const plan: Plan = { ...planOf([floor]), offices: [] };
    expect(warned(plan, behind).advice?.reporters[0]?.office).toEqual({
      id: 'office',
      title: { zh: 'office', en: 'office' },
    });
  });

  test('a plan without measures, objectives and machinery has nothing to offer', () => {
    const { targets } = planOf([floor]);
    // The synthetic plan itself has neither.
    const bare: Plan = { ...syntheticPlan, targets: targets.map((target) => ({ ...target, measures: [] })) };
    const found = warned(bare, behind).advice;
    expect([found?.measures, found?.objectives, found?.duties]).toEqual([[], [], []]);
  });

  test('says that the plan does not bind the area', () => {
    const other = warned(planOf([floor]), { 'coverage 980000': behind.coverage }, { area: '980000' });
    expect(other.advice?.comparisonOnly).toBe(true);
    expect(advice?.comparisonOnly).toBe(false);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
  });
});

describe('what is needed a year and what is missing', () => {
  // (95 − 62) ÷ (2030 − 2024) = 5.5 a year; elsewhere 30 points in six years are 5 a year.
  test('the change needed against the best that any area has managed', () => {
    const { advice } = warned(planOf([floor]), { ...behind, 'coverage 980000': { 2015: '40', 2021: '70' } });
    expect(advice?.required).toMatchObject([
      {
        criterion: 'synthetic-01.1',
        perYear: 5.5,
        best: { value: { area: '980000', perYear: 5 } },
        withinReach: { value: false },
      },
    ]);
  });

  test.each([
    ['nothing was reported', {}, ['no-observation', 'no-base']],
    ['only the base is known', { coverage: { 2020: '60' } }, ['no-observation-since-base']],
    ['a later year stands in for the base and is all that is known', { coverage: { 2022: '60' } }, ['latest-is-base']],
    ['no figure near the base', { coverage: { 2023: '60', 2024: '61' } }, ['no-base']],
    ['the latest figure is old', { coverage: { 2020: '60', 2021: '60.5' } }, ['stale']],
    [
      'the latest figure is near the goal and nothing says how sure it is',
      { coverage: { 2020: '94.7', 2024: '94.8' } },
      ['no-counts'],
    ],
    ['all is there', behind, []],
  ])('which missing figure would decide: %s', (_, figures, reasons) => {
    const { advice } = warned(planOf([floor]), figures);
    expect(advice?.deciding.map(({ reason }) => reason)).toEqual(reasons);
    for (const one of advice?.deciding ?? [])
      expect(one).toMatchObject({ indicator: 'coverage', areas: [city], office: 'office' });
  });

  test('a survey near the goal lacks its standard error', () => {
    const clause = { kind: 'at-most', value: '10', indicator: 'prevalence' } as const;
    const { advice } = warned(planOf([clause]), { prevalence: { 2020: '10.6', 2024: '10.4' } });
    expect(advice?.deciding).toMatchObject([{ what: 'standard-error', year: 2024 }]);
  });

  test('the counties that did not report, where every county is judged', () => {
    const each = { ...floor, scope: 'each-county' } as const;
    const { advice } = warned(planOf([each]), { [`coverage ${mountain}`]: { 2020: '96', 2024: '97' } });
    expect(advice?.deciding).toMatchObject([{ reason: 'members-missing', areas: ['990002', '990003'] }]);
  });

  test('a figure that two clauses wait for is missing once, that of other people apart', () => {
    const all = { kind: 'increase', select: { sex: '_T' } } as const;
    const women = { kind: 'increase', select: { sex: 'F' } } as const;
    const { advice } = warned(planOf([floor, all, women]), {});
    expect(advice?.deciding.map(({ criterion, year }) => [criterion, year])).toEqual([
      ['synthetic-01.1', 2024],
      ['synthetic-01.1', 2020],
      ['synthetic-01.3', 2024],
      ['synthetic-01.3', 2020],
    ]);
  });

  test('the figure of a clause is not its difference from a reference', () => {
    const reference = { kind: 'relative-to', reference: { indicator: 'reference-share', select: {} } } as const;
    const { advice } = warned(planOf([floor, reference]), {});
    expect(advice?.deciding.map(({ criterion }) => criterion)).toContain('synthetic-01.2');
  });

  test('evidence belongs to its clause', () => {
    const milestone: Clause = { kind: 'milestone', stages: [{ id: 'done', title: { zh: '完成', en: 'done' } }] };
    const { advice } = warned(planOf([milestone, milestone]), {});
    expect(advice?.deciding.map(({ criterion, what }) => [criterion, what])).toEqual([
      ['synthetic-01.1', 'evidence'],
      ['synthetic-01.2', 'evidence'],
    ]);
  });

  test('a parameter that only the jurisdiction knows', () => {
    const parameter = { id: 'local-floor', title: { zh: 'local', en: 'local' } };
    const { advice } = warned(planOf([{ kind: 'prescribed', bound: 'lower', parameter }]), behind);
    expect(advice?.deciding).toMatchObject([{ what: 'parameter', parameter: 'local-floor' }]);
  });
});

test('a goal that the plan does not have is the caller’s mistake', () => {
  const { warning, plan } = warned(planOf([floor]), behind);
  const dataset = createDataset([], syntheticPlan);
  const evaluation = evaluatePlan(plan, dataset, { area: city, asOf: 2024 });
  if (warning === undefined) throw new Error('no warning');
  expect(() => adviseOn(warning, { evaluation, dataset })).toThrow(/synthetic-01/);
});

test('no measure of the built-in plan is advised that does not name the goal', () => {
  const dataset = createDataset([], zhongweiPlan);
  const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 });
  const some = detectWarnings(evaluation, { dataset }).filter((_, position) => position % 9 === 0);
  expect(some.length).toBeGreaterThan(5);
  for (const warning of some) {
    const { measures } = adviseOn(warning, { evaluation, dataset });
    const target = zhongweiPlan.targets.find(({ id }) => id === warning.target);
    expect(measures.map(({ id }) => id).sort()).toEqual([...(target?.measures ?? [])].sort());
  }
});
