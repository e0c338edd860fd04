import { describe, expect, test } from 'vitest';
import { budgetFindingMessage } from '../../errors/monitoring-messages.js';
import type { BudgetEntry, BudgetLine } from '../../model/budget.js';
import type { MonitoringRecord } from '../../model/record.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { createRecordLog } from '../records/create-record-log.js';
import { appraisalsToWeigh } from './appraisals-to-weigh.js';
import { type BudgetMismatchesOptions, budgetMismatches } from './budget-mismatches.js';
import { budgetTotals } from './budget-totals.js';
import { createBudget } from './create-budget.js';
import { lineMoney } from './line-money.js';
import { linePerformance } from './line-performance.js';
import { shareAmount } from './share-amount.js';
import { spendingByPeriod } from './spending-by-period.js';
import { yuanOf } from './yuan-of.js';

// Every line and amount here is synthetic.
const area = '640500';
const line: BudgetLine = {
  id: 'b-1',
  name: 'Screening',
  year: 2024,
  area,
  office: 'health',
  source: 'general-budget',
  targets: ['health-04'],
  measures: [],
  entries: [],
};
const given = (amount: string, recorded?: string): BudgetEntry => ({
  kind: 'appropriated',
  period: '2024',
  amount,
  ...(recorded === undefined ? {} : { recorded }),
});
const spent = (period: string, amount: string): BudgetEntry => ({ kind: 'spent', period, amount });
const budgetOf = (...lines: readonly unknown[]) => createBudget(lines as readonly BudgetLine[], zhongweiPlan);
const withEntries = (...entries: BudgetEntry[]): BudgetLine => ({ ...line, entries });

describe('a budget', () => {
  test.each<[string, unknown]>([
    ['not-an-object', null],
    ['field-missing', { ...line, name: '' }],
    ['field-missing', { ...line, entries: undefined }],
    ['unknown-area', { ...line, area: '64' }],
    ['unknown-office', { ...line, office: 'treasury' }],
    ['unknown-code', { ...line, source: 'lottery' }],
    ['unknown-target', { ...line, targets: ['health-99'] }],
    ['unknown-measure', { ...line, measures: ['health-m99'] }],
    ['unknown-weight', { ...line, weights: [{ id: 'health-05', weight: '1' }] }],
    ['not-a-weight', { ...line, weights: [{ id: 'health-04', weight: '-1' }] }],
    ['not-a-weight', { ...line, weights: [{ id: 'health-04', weight: '0' }] }],
    ['not-a-year', { ...line, year: '2024' }],
    ['not-a-period', withEntries(spent('2024-Q5', '1'))],
    ['not-a-period', withEntries(spent('2024-01-01', '1'))],
    ['period-outside-year', withEntries(spent('2023-12', '1'))],
    ['not-a-date', withEntries(given('1', '2024-02-30'))],
    ['not-an-amount', withEntries(given('1,000.00'))],
    ['not-an-amount', withEntries(given('1e3'))],
    ['not-an-amount', withEntries(given(1000 as unknown as string))],
    ['below-the-fen', withEntries(given('0.001'))],
    ['negative-amount', withEntries(given('-0.01'))],
    ['overlapping-periods', withEntries(spent('2024-Q1', '1'), spent('2024-03', '1'))],
    ['overlapping-periods', withEntries(spent('2024', '1'), spent('2024-12', '1'))],
    ['overlapping-periods', withEntries(spent('2024-01', '1'), spent('2024-01', '2'))],
    [
      'not-a-performance-figure',
      { ...line, performance: [{ id: 'p', name: 'P', unit: 'x', planned: '0', reached: [] }] },
    ],
  ])('refuses a line with %s: case %#', (code, bad) => {
    const { counts, findings } = budgetOf(bad, { ...line, id: 'good' });
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(budgetFindingMessage(code, {}).en).not.toBe(code);
    expect(counts).toEqual({ given: 2, used: 1, repeated: 0, refused: 1 });
  });

  test('refuses lines of one id that differ, and counts equal ones once', () => {
    expect(budgetOf(line, { ...line }).counts).toEqual({ given: 2, used: 1, repeated: 1, refused: 0 });
    expect(budgetOf(line, { ...line, year: 2025 }).counts).toEqual({ given: 2, used: 0, repeated: 0, refused: 2 });
  });
});

describe('the money of a line', () => {
  // 1,000.00 + 200.00 − 0.10 = 1,199.90; 0.10 + 0.20 + 299.70 = 300.00; 300 ÷ 1,199.90; three months of twelve.
  const full = withEntries(
    given('1000'),
    { kind: 'adjusted', period: '2024-02', amount: '200.00' },
    { kind: 'adjusted', period: '2024-02', amount: '-0.1' },
    spent('2024-01', '0.1'),
    spent('2024-02', '0.2'),
    spent('2024-03', '299.7'),
  );

  test('is exact to the fen, worked by hand', () => {
    const money = lineMoney(full, '2024-03-31');
    expect(money).toMatchObject({
      appropriated: { value: '1000.00' },
      adjustment: '199.90',
      budget: { value: '1199.90' },
      spent: { value: '300.00' },
      through: 3,
      remaining: { value: '899.90' },
      elapsed: { value: 0.25 },
    });
    // In fen, so that the quotient is rounded once.
    expect(money.rate).toEqual({ status: 'ok', value: 30_000 / 119_990 });
    expect(money.pace).toEqual({ status: 'ok', value: 360_000 / 359_970 });
  });

  test('sees nothing that became known later', () => {
    expect(lineMoney(full, '2024-02-28')).toMatchObject({ adjustment: '0.00', through: 1, spent: { value: '0.10' } });
    expect(lineMoney(full, '2023-12-31').budget).toEqual({
      status: 'unavailable',
      reason: 'no-appropriation-reported',
    });
    const early = withEntries(given('5', '2023-12-20'), given('7', '2024-03-01'));
    expect(lineMoney(early, '2023-12-31').budget).toEqual({ status: 'ok', value: '5.00' });
    expect(lineMoney(early, '2024-03-01').budget).toEqual({ status: 'ok', value: '7.00' });
  });

  test('that is not reported is not 0', () => {
    const { rate, remaining, reported } = lineMoney(withEntries(spent('2024-01', '1')), '2024-12-31');
    expect(rate).toEqual({ status: 'unavailable', reason: 'no-appropriation-reported' });
    expect(remaining).toEqual({ status: 'unavailable', reason: 'no-appropriation-reported' });
    expect(reported).toBe('1.00');
    expect(lineMoney(withEntries(given('1')), '2024-12-31').spent).toEqual({
      status: 'unavailable',
      reason: 'no-spending-reported',
    });
    expect(lineMoney(withEntries(given('1'), spent('2024-01', '0')), '2024-12-31').rate).toEqual({
      status: 'ok',
      value: 0,
    });
  });

  test('with a month missing in between is not a sum', () => {
    const money = lineMoney(withEntries(given('9'), spent('2024-01', '1'), spent('2024-03', '1')), '2024-12-31');
    expect(money.spent).toEqual({ status: 'unavailable', reason: 'months-missing' });
    expect([money.missingMonths, money.reported, money.through]).toEqual([[2], '2.00', 3]);
  });

  test('of a budget of 0 has no rate', () => {
    const money = lineMoney(withEntries(given('0'), spent('2024-Q1', '0')), '2024-12-31');
    expect(money.rate).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
    expect(money.pace).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
  });
});

describe('totals', () => {
  const shared: BudgetLine = {
    ...line,
    id: 'shared',
    targets: ['health-04', 'education-01', 'health-03'],
    entries: [given('100')],
  };
  const silent: BudgetLine = { ...line, id: 'silent' };

  test('count a shared line once, split to the fen in the order of the plan', () => {
    const { groups, total } = budgetTotals(budgetOf(shared), { by: 'target', asOfDay: '2024-01-01' });
    expect(groups.map(({ key, budget, shared: with_ }) => [key, budget.amount, with_])).toEqual([
      ['health-03', { status: 'ok', value: '33.34' }, ['shared']],
      ['health-04', { status: 'ok', value: '33.33' }, ['shared']],
      ['education-01', { status: 'ok', value: '33.33' }, ['shared']],
    ]);
    expect(total.budget.amount).toEqual({ status: 'ok', value: '100.00' });
    const whole = budgetTotals(budgetOf(shared), { by: 'domain', asOfDay: '2024-01-01', sharing: 'whole' });
    expect(whole.groups.map(({ key, budget }) => [key, budget.amount])).toEqual([
      ['health', { status: 'ok', value: '100.00' }],
      ['education', { status: 'ok', value: '100.00' }],
    ]);
    expect(whole.total.budget.amount).toEqual({ status: 'ok', value: '100.00' });
  });

  test('by domain add the shares of its goals', () => {
    const { groups } = budgetTotals(budgetOf(shared), { by: 'domain', asOfDay: '2024-01-01' });
    expect(groups.map(({ key, budget }) => [key, budget.amount])).toEqual([
      ['health', { status: 'ok', value: '66.67' }],
      ['education', { status: 'ok', value: '33.33' }],
    ]);
  });

  test('follow weights', () => {
    const weights = [
      { id: 'health-04', weight: '0' },
      { id: 'health-03', weight: '2.5' },
    ];
    const { groups } = budgetTotals(budgetOf({ ...shared, weights }), { by: 'target', asOfDay: '2024-01-01' });
    // 2.5 : 0 : 1 of 100.00
    expect(groups.map(({ budget }) => budget.amount)).toEqual(
      ['71.43', '0.00', '28.57'].map((value) => ({ status: 'ok', value })),
    );
  });

  test('name what is not known, and take goals from measures', () => {
    const measure = zhongweiPlan.measures.find(({ targets }) => targets.length > 1);
    const paid: BudgetLine = {
      ...line,
      id: 'paid',
      targets: [],
      measures: [measure?.id ?? ''],
      entries: [given('0.01')],
    };
    const { groups, total } = budgetTotals(budgetOf(silent, paid), { by: 'target', asOfDay: '2024-01-01' });
    expect(groups.map(({ key }) => key).toSorted()).toEqual(['health-04', ...(measure?.targets ?? [])].toSorted());
    expect(total.budget).toEqual({ amount: { status: 'ok', value: '0.01' }, lines: 1, unknown: ['silent'] });
    const none = budgetTotals(budgetOf(), { by: 'office', asOfDay: '2024-01-01' }).total;
    expect(none.spent.amount).toEqual({ status: 'unavailable', reason: 'no-budget-line' });
  });

  test('give the reason of what is missing for a rate that cannot be, never that there is no line', () => {
    const unspent = { ...line, id: 'a', entries: [given('5')] };
    const unfunded = { ...line, id: 'b', entries: [spent('2024-Q1', '1')] };
    const rateOf = (...lines: BudgetLine[]) =>
      budgetTotals(budgetOf(...lines), { by: 'target', asOfDay: '2024-12-31' }).total.rate;
    expect(rateOf(unspent)).toEqual({ status: 'unavailable', reason: 'no-spending-reported' });
    expect(rateOf(unfunded)).toEqual({ status: 'unavailable', reason: 'no-appropriation-reported' });
    // Money was spent on the one and given to the other: their sums say nothing about each other.
    expect(rateOf(unspent, unfunded)).toEqual({ status: 'unavailable', reason: 'no-spending-reported' });
    expect(rateOf()).toEqual({ status: 'unavailable', reason: 'no-budget-line' });
  });

  test('keep lines that are tied to nothing', () => {
    const loose: BudgetLine = { ...line, targets: [], entries: [given('2')] };
    expect(budgetTotals(budgetOf(loose), { by: 'target', asOfDay: '2024-01-01' }).groups).toMatchObject([
      { key: 'unassigned', budget: { amount: { value: '2.00' } } },
    ]);
  });
});

test('a figure for a longer time is never divided', () => {
  const months = withEntries(spent('2024-01', '1'), spent('2024-02', '2'), spent('2024-03', '3'));
  const quarter: BudgetLine = { ...line, id: 'q', entries: [spent('2024-Q1', '0.5')] };
  const by = (length: 'month' | 'quarter' | 'year') =>
    spendingByPeriod(budgetOf(months, quarter), { year: 2024, by: length, asOfDay: '2024-12-31' });
  expect(by('month')[0]).toEqual({
    period: '2024-01',
    spent: { status: 'ok', value: '1.00' },
    lines: 1,
    unknown: ['q'],
  });
  expect(by('quarter')[0]).toEqual({
    period: '2024-Q1',
    spent: { status: 'ok', value: '6.50' },
    lines: 2,
    unknown: [],
  });
  expect(by('year')).toMatchObject([{ spent: { reason: 'no-spending-reported' }, unknown: ['b-1', 'q'] }]);
});

test('the last report on performance counts, and time with it', () => {
  const reached = [
    { period: '2024-03', value: '30' },
    { period: '2024-06', value: '40' },
  ];
  const performance = [{ id: 'p', name: 'Trained', unit: 'persons', planned: '100', reached }];
  expect(linePerformance({ ...line, performance }, '2024-06-29')).toMatchObject([{ value: { through: 3, pace: 1.2 } }]);
  expect(linePerformance({ ...line, performance }, '2024-06-30')).toMatchObject([
    { value: { completion: 0.4, pace: 0.8 } },
  ]);
});

describe('mismatches', () => {
  const found = (lines: readonly unknown[], options: Partial<BudgetMismatchesOptions> = {}) =>
    budgetMismatches(budgetOf(...lines), { year: 2024, area, asOfDay: '2024-12-31', ...options });
  const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code, grade }) => `${code} ${grade}`);
  const half = (amount: string): BudgetLine =>
    withEntries(given('1000'), spent('2024-Q1', '0'), spent('2024-Q2', amount));
  const june = { asOfDay: '2024-06-30' };

  test.each<[string, string, string[]]>([
    // Six months, lagging under 0.8: 1,000 × 0.5 × 0.8 = 400.
    ['red', '399.99', ['starved-of-money red']],
    ['red', '400.00', ['spent-without-progress red']],
    ['orange', '399.99', ['starved-of-money orange']],
    ['orange', '400.00', ['spent-without-progress orange']],
    ['yellow', '399.99', ['progress-without-money blue']],
    ['yellow', '400.00', []],
    ['grey', '399.99', []],
  ])('of a goal graded %s with %s spent by June', (grade, amount, expected) => {
    const grades = { 'health-04': grade as 'red' };
    expect(codes([half(amount)], { ...june, grades })).toEqual(expected);
  });

  test('rest on performance goals where a line has them', () => {
    const goal = (value: string) => ({
      ...half('500'),
      performance: [{ id: 'p', name: 'P', unit: 'x', planned: '100', reached: [{ period: '2024-06', value }] }],
    });
    expect(found([goal('39')], { ...june, grades: { 'health-04': 'yellow' } })).toMatchObject([
      { code: 'spent-without-progress', basis: 'performance-goals' },
    ]);
    expect(codes([goal('40')], { ...june, grades: { 'health-04': 'orange' } })).toEqual([]);
  });

  test('are not made of what is not known', () => {
    expect(codes([half('0')], june)).toEqual([]);
    const early = withEntries(given('1000'), spent('2024-01', '0'), spent('2024-02', '0'));
    expect(codes([early], { asOfDay: '2024-02-29', grades: { 'health-04': 'red' } })).toEqual([]);
    const mixed = { ...half('0'), targets: ['health-04', 'health-03'] };
    expect(codes([mixed], { ...june, grades: { 'health-04': 'orange', 'health-03': 'blue' } })).toEqual([]);
  });

  test('tell no line from a line of 0 and from a line that says nothing', () => {
    const grades = { 'health-04': 'red' } as const;
    expect(found([], { grades })).toEqual([
      { code: 'nothing-allotted', grade: 'red', targets: ['health-04'], allotted: 'no-line' },
    ]);
    expect(found([withEntries(given('0.00'), spent('2024', '0'))], { grades })).toMatchObject([{ allotted: 'zero' }]);
    expect(codes([line], { grades })).toEqual(['appropriation-unknown grey', 'spending-unknown grey']);
    expect(codes([], { grades: { 'health-04': 'orange' } })).toEqual([]);
  });

  test('name what was overspent by a fen, also where months are missing', () => {
    expect(codes([withEntries(given('10'), spent('2024', '10.00'))])).toEqual([]);
    expect(codes([withEntries(given('10'), spent('2024', '10.01'))])).toEqual(['overspent red']);
    expect(codes([withEntries(given('10'), spent('2024-05', '11'))])).toEqual([
      'overspent red',
      'spending-unknown grey',
    ]);
  });

  test('name what is left late in the year', () => {
    const october = (amount: string) =>
      withEntries(
        given('100'),
        spent('2024-Q1', amount),
        spent('2024-Q2', '0'),
        spent('2024-Q3', '0'),
        spent('2024-10', '0'),
      );
    expect(codes([october('74.99')])).toEqual(['unspent-late yellow']);
    expect(codes([october('75')])).toEqual([]);
    expect(codes([october('75')], { settings: { lateRate: '0.76' } })).toEqual(['unspent-late yellow']);
  });

  test('of a goal that the plan does not have are a mistake of the caller', () => {
    expect(() => found([], { grades: { 'helth-04': 'red' } })).toThrow('Did you mean `health-04`?');
  });
});

describe('appraisals for the next budget', () => {
  const appraisal = {
    kind: 'appraisal',
    id: 'p-1',
    area,
    date: '2024-10-08',
    project: 'screening',
    party: 'third-party',
    stage: 'afterwards',
    result: 'poor',
    score: '55.5',
  } as const;
  const next: BudgetLine = {
    ...line,
    id: 'b-2',
    year: 2025,
    project: 'screening',
    entries: [{ kind: 'appropriated', period: '2025', amount: '10.01', recorded: '2024-12-01' }],
  };
  const before: BudgetLine = { ...line, project: 'screening', entries: [given('10.00')] };
  const weigh = (records: readonly unknown[], ...lines: BudgetLine[]) =>
    appraisalsToWeigh(createRecordLog(records as readonly MonitoringRecord[], zhongweiPlan), budgetOf(...lines), {
      year: 2025,
      area,
      asOfDay: '2024-12-31',
    });

  test('are those of the year before, with a caution where more is given in spite of them', () => {
    expect(weigh([appraisal], before, next)).toEqual([
      { project: 'screening', appraisals: [appraisal], lines: ['b-2'], cautions: ['raised-though-poor'] },
    ]);
    expect(weigh([appraisal], next)).toMatchObject([{ cautions: [] }]);
    expect(weigh([{ ...appraisal, result: 'fair' }], before, next)).toMatchObject([{ cautions: [] }]);
    expect(weigh([{ ...appraisal, date: '2023-10-08' }], before, next)).toEqual([]);
    expect(weigh([{ ...appraisal, date: '2025-01-08' }], before, next)).toEqual([]);
  });

  test('keep a project that has no money any more', () => {
    expect(weigh([appraisal], before)).toMatchObject([{ lines: [], cautions: [] }]);
  });

  test('beforehand are asked of what is new', () => {
    const isNew: BudgetLine = { ...next, isNew: true };
    expect(weigh([], isNew)).toMatchObject([{ cautions: ['not-appraised'] }]);
    const refused = { ...appraisal, stage: 'beforehand', result: 'not-support' };
    expect(weigh([refused], isNew)).toMatchObject([{ cautions: ['funded-though-not-supported'] }]);
    expect(weigh([{ ...refused, result: 'support' }], isNew)).toMatchObject([{ cautions: [] }]);
  });
});

describe('amounts', () => {
  test.each([
    ['1', '元', '1.00'],
    ['12.345678', '万元', '123456.78'],
    ['0.00000001', '亿元', '1.00'],
    ['-0', '万元', '0.00'],
  ] as const)('%s %s is %s yuan', (amount, unit, yuan) => {
    expect(yuanOf(amount, unit)).toBe(yuan);
  });

  test.each([
    ['0.001', '元'],
    ['1.2345678', '万元'],
    ['1,000', '元'],
    ['1e3', '元'],
    ['5', '千元'],
    [5, '元'],
  ])('%s %s is refused', (amount, unit) => {
    expect(() => yuanOf(amount as string, unit as '元')).toThrow('at most two decimals of a yuan');
  });

  test('are not shared by nothing', () => {
    expect(() => shareAmount('1', ['0', '0'])).toThrow('Leave weights out for equal shares');
    expect(() => shareAmount('1', ['1', '-1'])).toThrow('0 or more');
    expect(() => shareAmount('1', [])).toThrow('weights');
    expect(() => shareAmount('0.005', ['1'])).toThrow('at most two decimals');
  });
});
