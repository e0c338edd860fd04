import { describe, expect, test } from 'vitest';
import { city } from '../../test/support/attainment-plan.js';
import { cyclePlan, cycleRow } from '../../test/support/cycle-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { officeStandings } from './office-standings.js';
import { responsibilities } from './responsibilities.js';

const assigned = [
  { office: 'north', targets: ['law-02', 'law-01'], measures: ['law-m01'] },
  { office: 'idle', targets: ['law-02'] },
];

describe('goals, measures and indicators by office', () => {
  test('an office reports the clauses of its indicators, and shares a goal with others', () => {
    const [north, south, idle] = responsibilities(cyclePlan);
    expect(north).toMatchObject({
      office: 'north',
      indicators: ['by-sex', 'by-county'],
      reports: {
        targets: ['health-01', 'law-01'],
        measures: [],
        criteria: ['health-01.1', 'law-01.1', 'law-01.2'],
        measureCriteria: [],
        shared: ['health-01'],
      },
      servingMeasures: ['law-m01'],
    });
    expect(south!.reports).toEqual({
      targets: ['health-01'],
      measures: ['law-m01'],
      criteria: ['health-01.2'],
      measureCriteria: ['law-m01.1'],
      shared: ['health-01'],
    });
    expect(idle!.reports.targets).toEqual([]);
  });

  test('nobody is responsible until somebody is made so', () => {
    for (const { responsible } of responsibilities(cyclePlan)) expect(responsible.targets).toEqual([]);
    const [north, , idle] = responsibilities(cyclePlan, { assigned });
    // In the order of the plan, a milestone too.
    expect(north!.responsible).toEqual({
      targets: ['law-01', 'law-02'],
      measures: ['law-m01'],
      criteria: ['law-01.1', 'law-01.2', 'law-02.1'],
      measureCriteria: ['law-m01.1'],
      shared: ['law-02'],
    });
    expect(idle!.responsible.shared).toEqual(['law-02']);
  });

  test('real offices have their names', () => {
    const name = { zh: '合成市统计局', en: 'Statistics Bureau of a synthetic city' };
    expect(responsibilities(cyclePlan, { names: { north: name } })[0]!.title).toEqual(name);
  });

  test.each([
    [{ assigned: [{ office: 'x' }] }],
    [{ assigned: [{ office: 'north', targets: ['x'] }] }],
    [{ assigned: [{ office: 'north', measures: ['x'] }] }],
    [{ names: { x: { zh: 'x', en: 'x' } } }],
  ])('%j is refused', (options) => {
    expect(() => responsibilities(cyclePlan, options)).toThrow(
      expect.objectContaining({ code: 'argument/unknown-id' }),
    );
  });

  test('of the plan of Zhongwei every clause with an indicator has one office that the plan lists', () => {
    const all = responsibilities(zhongweiPlan);
    expect(all.map(({ office }) => office)).toEqual(zhongweiPlan.offices!.map(({ id }) => id));
    const reported = all.flatMap(({ reports }) => [...reports.criteria, ...reports.measureCriteria]);
    const measured = [...zhongweiPlan.targets, ...zhongweiPlan.measures]
      .flatMap(({ criteria }) => criteria)
      .filter(({ kind }) => kind !== 'milestone')
      .map(({ id }) => id);
    expect(reported.toSorted()).toEqual(measured.toSorted());
  });
});

describe('how offices stand', () => {
  const rows = [
    cycleRow({ indicator: 'by-sex', period: '2020', value: '80' }),
    cycleRow({ indicator: 'by-sex', period: '2024', value: '95' }),
  ];
  const evaluation = evaluatePlan(cyclePlan, createDataset(rows, cyclePlan), { area: city, asOf: 2024 });
  const { offices, together } = officeStandings(cyclePlan, evaluation, { assigned });

  test('is counted with every denominator', () => {
    // North reports health-01.1, which is met, and two clauses of which nothing is known; both goals wait for a clause.
    const [north] = offices;
    expect(north!.reports.criteria).toMatchObject({ total: 3, assessable: 1, attained: 1 });
    expect(north!.reports.criteria.attainedOfAssessable).toEqual({ status: 'ok', value: 1 });
    expect(north!.reports.criteria.attainedOfAll).toEqual({ status: 'ok', value: 1 / 3 });
    expect(north!.reports.targets).toMatchObject({ total: 2, assessable: 0 });
    expect(north!.reports).toMatchObject({ shared: 1, weight: 1.5 });
    expect(offices[1]!.reports).toMatchObject({ shared: 1, weight: 0.5 });
  });

  test('a goal of two offices counts once together', () => {
    expect(together.reports).toMatchObject({ shared: 1, sumOverOffices: 3, nobody: ['law-02'] });
    expect(together.reports.targets.total).toBe(2);
    expect(together.responsible).toMatchObject({ shared: 1, sumOverOffices: 3, nobody: ['health-01'] });
    expect(together.responsible.targets.total).toBe(2);
    expect(together.responsible.criteria.total).toBe(3);
    expect(together.reports.measureCriteria.total).toBe(1);
  });
});
