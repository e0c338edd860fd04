import { describe, expect, test } from 'vitest';
import { type Cell, type Clause, city, figure, judge } from '../../test/support/attainment-plan.js';

const bySex: Clause = { kind: 'narrow-gap', between: 'sex' };
const sexes = (years: Record<string, [women: string, men: string]>): Cell[] =>
  Object.entries(years).flatMap(([period, [women, men]]) => [
    { period, value: women, sex: 'F' as const },
    { period, value: men, sex: 'M' as const },
  ]);

describe('a gap narrows when its size is smaller than in the base year', () => {
  test.each([
    // |40.0 − 50.0| = 10.0 in 2020. Each gap may be off by 0.05 + 0.05, so 0.2 is certain.
    [['41.0', '50.0'], '9.0', '-1.0', 'on-track'],
    [['40.2', '50.0'], '9.8', '-0.2', 'on-track'],
    [['40.1', '50.0'], '9.9', '-0.1', 'behind'],
    [['40.0', '50.0'], '10.0', '0.0', 'behind'],
    [['39.0', '50.0'], '11.0', '1.0', 'behind'],
    // The lead changes hands: |55.0 − 50.0| = 5.0.
    [['55.0', '50.0'], '5.0', '-5.0', 'on-track'],
    [['65.0', '50.0'], '15.0', '5.0', 'behind'],
  ] as const)('women and men %j: gap %s, change %s, %s', ([women, men], value, change, status) => {
    const verdict = judge(bySex, sexes({ 2020: ['40.0', '50.0'], 2024: [women, men] }));
    expect(figure(verdict.level)).toMatchObject({ value, unit: '百分点' });
    expect(Number(figure(verdict.level).change)).toBe(Number(change));
    expect(verdict.status).toBe(status);
  });

  test('between town and country', () => {
    // |20 − 12| = 8 in 2020, |15 − 12| = 3 in 2024.
    const cells: Cell[] = [
      { period: '2020', value: '20', urbanisation: 'R' },
      { period: '2020', value: '12', urbanisation: 'U' },
      { period: '2024', value: '15', urbanisation: 'R' },
      { period: '2024', value: '12', urbanisation: 'U' },
    ];
    const verdict = judge({ kind: 'narrow-gap', between: 'urbanisation', indicator: 'deaths' }, cells);
    expect(figure(verdict.level)).toMatchObject({ value: '3', change: '-5', unit: '1/10万' });
    expect(verdict.status).toBe('on-track');
  });

  test('and says where the relative gap tells otherwise', () => {
    // 10 ÷ 50 = 20 % in 2020; 8 ÷ 20 = 40 % in 2024.
    const verdict = judge(bySex, sexes({ 2020: ['40', '50'], 2024: ['12', '20'] }));
    expect(verdict).toMatchObject({
      status: 'on-track',
      reasons: ['direction-right-so-far', 'relative-gap-disagrees'],
    });
  });

  test('but nothing where the relative gap agrees', () => {
    // 20 % in 2020; 8 ÷ 50 = 16 % in 2024.
    const verdict = judge(bySex, sexes({ 2020: ['40', '50'], 2024: ['42', '50'] }));
    expect(verdict.reasons).toEqual(['direction-right-so-far']);
  });
});

describe('a gap whose sides change', () => {
  test('is judged by its size, and the change is said', () => {
    // 10 behind in 2020, 5 ahead in 2024: narrower; 15 ahead: wider.
    const ahead = judge(bySex, sexes({ 2020: ['40', '50'], 2024: ['55', '50'] }));
    expect([ahead.status, ahead.reasons]).toEqual(['on-track', ['direction-right-so-far', 'gap-changed-sides']]);
    const further = judge(bySex, sexes({ 2020: ['40', '50'], 2024: ['65', '50'] }));
    expect([further.status, further.reasons]).toEqual(['behind', ['direction-not-right', 'gap-changed-sides']]);
  });

  test('not one that closes', () => {
    const closed = judge(bySex, sexes({ 2020: ['40', '50'], 2024: ['50', '50'] }));
    expect([closed.status, closed.reasons]).toEqual(['on-track', ['direction-right-so-far']]);
  });

  test('and the level holds both figures of the year', () => {
    const verdict = judge(bySex, sexes({ 2020: ['40', '50'], 2024: ['55.0', '50'] }));
    expect(figure(verdict.level).compared).toEqual({ value: '55.0', reference: '50', period: '2024' });
  });
});

describe('a gap that the criterion asks to be taken relatively', () => {
  const relative: Clause = { ...bySex, measure: 'relative' };

  test('is a share of the reference in per cent', () => {
    // 10 ÷ 50 = 20 % in 2020; 8 ÷ 20 = 40 % in 2024.
    const verdict = judge(relative, sexes({ 2020: ['40', '50'], 2024: ['12', '20'] }));
    expect(figure(verdict.level)).toMatchObject({ value: '40', unit: '%', change: '20' });
    expect(verdict).toMatchObject({ status: 'behind', reasons: ['direction-not-right', 'relative-gap-disagrees'] });
  });

  test('a gap in points that widens with everybody’s figures may narrow', () => {
    // 10 ÷ 40 = 25 %; 12 ÷ 60 = 20 %.
    const verdict = judge(relative, sexes({ 2020: ['30', '40'], 2024: ['48', '60'] }));
    expect(verdict).toMatchObject({
      status: 'on-track',
      reasons: ['direction-right-so-far', 'relative-gap-disagrees'],
    });
  });

  test('narrows for certain only beyond what printed rounding can do', () => {
    // 10 ÷ 50 = 20 %, 9.9 ÷ 50 = 19.8 %. The most that rounding moves the first: 40.05 ÷ 49.95 − 40 ÷ 50 = 0.18 points.
    const verdict = judge(relative, sexes({ 2020: ['40.0', '50.0'], 2024: ['40.1', '50.0'] }));
    expect(verdict).toMatchObject({ status: 'behind', reasons: ['direction-not-right', 'within-rounding'] });
  });

  test('has no value where the reference is 0', () => {
    expect(judge(relative, sexes({ 2020: ['40', '0'], 2024: ['40', '0'] })).level).toEqual({
      status: 'unavailable',
      reason: 'zero-denominator',
    });
  });
});

describe('a gap cannot be judged', () => {
  test('where the groups were equal in the base year', () => {
    expect(judge(bySex, sexes({ 2020: ['50', '50.0'], 2024: ['49', '50'] }))).toMatchObject({
      status: 'not-assessable',
      reasons: ['base-gap-zero'],
    });
  });

  test('where only one group was reported, or each in another year', () => {
    for (const cells of [
      [{ period: '2024', value: '40', sex: 'F' as const }],
      [
        { period: '2023', value: '40', sex: 'F' as const },
        { period: '2024', value: '50', sex: 'M' as const },
      ],
    ]) {
      expect(judge(bySex, cells)).toMatchObject({ status: 'no-data', reasons: ['no-comparison'] });
    }
  });

  test('where nobody was reported', () => {
    expect(judge(bySex, [])).toMatchObject({ status: 'no-data', reasons: ['no-observation'] });
  });

  test('where the reporter declared a group missing', () => {
    const cells: Cell[] = [
      { period: '2024', value: '40', sex: 'F' },
      { period: '2024', value: null, status: 'M', sex: 'M' },
    ];
    expect(judge(bySex, cells)).toMatchObject({ status: 'no-data', reasons: ['declared-missing'] });
  });

  test('where the total alone was reported, which the trace shows instead', () => {
    const verdict = judge(bySex, { 2024: '45' });
    expect(verdict).toMatchObject({ status: 'no-data', reasons: ['no-observation'], area: city });
    expect(verdict.trace?.reportedInstead).toMatchObject([{ value: '45', sex: '_T' }]);
  });
});

test('a break in one group is a break of the gap', () => {
  const cells = [
    ...sexes({ 2020: ['40', '50'] }),
    { period: '2024', value: '45', sex: 'F' as const, status: 'B' as const },
    { period: '2024', value: '50', sex: 'M' as const },
  ];
  expect(judge(bySex, cells)).toMatchObject({ status: 'not-assessable', reasons: ['series-break', 'break-in-series'] });
});
