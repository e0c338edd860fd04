import { describe, expect, test } from 'vitest';
import { type Clause, type Points, figure, judge } from '../../test/support/attainment-plan.js';
import type { Level } from './verdict.js';

const level = (clause: Clause, points: Points): Level => figure(judge(clause, points).level);
const stateAt = (clause: Clause, value: string): string => level(clause, { 2024: value }).state;

describe('the figure itself meets the goal (Civil Code, art. 1259: 以上、以下 include the number)', () => {
  const cases: [string, Clause, [value: string, met: boolean][]][] = [
    [
      'at-least 95.5: from 95.5 upwards',
      { kind: 'at-least', value: '95.5' },
      [
        ['95.4999999999', false],
        ['95.5', true],
        ['95.50', true],
        ['95.5000000001', true],
        ['100', true],
        ['0', false],
      ],
    ],
    [
      'at-most 10: up to 10',
      { kind: 'at-most', value: '10', indicator: 'burden' },
      [
        ['0', true],
        ['9.9999999999', true],
        ['10', true],
        ['10.0000000001', false],
      ],
    ],
    [
      'at-most 0: nothing at all',
      { kind: 'at-most', value: '0', indicator: 'burden' },
      [
        ['0', true],
        ['0.0', true],
        ['0.0000000001', false],
      ],
    ],
    [
      'about 50 give or take 0.3: 49.7 to 50.3',
      { kind: 'about', value: '50', tolerance: '0.3' },
      [
        ['49.6999999999', false],
        ['49.7', true],
        ['50.3', true],
        ['50.3000000001', false],
      ],
    ],
    [
      'within 150 to 249: both ends included',
      { kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' },
      [
        ['149.9999999999', false],
        ['150', true],
        ['200', true],
        ['249', true],
        ['249.0000000001', false],
      ],
    ],
  ];
  for (const [title, clause, values] of cases) {
    test.each(values)(`${title}; %s is met: %s`, (value, met) => {
      expect(stateAt(clause, value) === 'met').toBe(met);
      expect(judge(clause, { 2024: value }).status === 'attained').toBe(met);
    });
  }

  test('exactly, where doubles fall short: a goal of 0.3 and a value of 0.1 + 0.2', () => {
    // 0.1 + 0.2 is 0.30000000000000004 as a double; about 0.1 ± 0.2 reaches exactly 0.3.
    expect(stateAt({ kind: 'about', value: '0.1', tolerance: '0.2' }, '0.3')).toBe('met');
    expect(stateAt({ kind: 'about', value: '0.1', tolerance: '0.2' }, '0.30000000000000004')).not.toBe('met');
  });
});

describe('relative-to: not below another series of the same year', () => {
  const judgedAgainst = (value: string, reference: string, margin?: string): ReturnType<typeof judge> =>
    judge(
      {
        kind: 'relative-to',
        reference: { indicator: 'reference-share', select: {} },
        ...(margin === undefined ? {} : { margin }),
      },
      [
        { period: '2024', value },
        { period: '2024', value: reference, indicator: 'reference-share' },
      ],
    );

  test.each([
    ['29.9', '30', undefined, false],
    ['30.0', '30', undefined, true],
    ['30.1', '30', undefined, true],
    ['27.9', '30', '2', false],
    ['28.0', '30', '2', true],
  ] as const)('%s beside %s, accepting %s below: met %s', (value, reference, margin, met) => {
    expect(figure(judgedAgainst(value, reference, margin).level).state === 'met').toBe(met);
  });

  test('the level is the difference in percentage points', () => {
    // 28.5 − 30 = −1.5; the floor is 0 − 2 = −2; −1.5 − (−2) = 0.5.
    expect(judgedAgainst('28.5', '30', '2').level).toMatchObject({
      value: { value: '-1.5', unit: '百分点', goal: { lower: '-2' }, margin: '0.5' },
    });
  });

  test('a year without the reference series is no comparison', () => {
    const verdict = judge({ kind: 'relative-to', reference: { indicator: 'reference-share', select: {} } }, [
      { period: '2024', value: '30' },
      { period: '2023', value: '30', indicator: 'reference-share' },
    ]);
    expect(verdict).toMatchObject({ status: 'no-data', level: { status: 'unavailable', reason: 'no-comparison' } });
  });
});

describe('relative-to: the two figures stand in the verdict', () => {
  const clause: Clause = { kind: 'relative-to', reference: { indicator: 'reference-share', select: { sex: 'F' } } };
  const pair = (period: string, value: string, reference: string, unit = '%') => [
    { period, value, published: `${String(Number(period) + 1)}-06-30` },
    {
      period,
      value: reference,
      unit,
      sex: 'F' as const,
      indicator: 'reference-share',
      published: `${String(Number(period) + 1)}-03`,
    },
  ];

  test('with their year, and in the trace with the days they became known', () => {
    const { level, trace } = judge(clause, pair('2024', '29', '30'));
    expect(figure(level).compared).toEqual({ value: '29', reference: '30', period: '2024' });
    expect(
      trace?.observations.map(({ roles, indicator, value, published }) => [roles, indicator, value, published]),
    ).toEqual([
      [['latest'], 'coverage', '29', '2025-06-30'],
      [['latest', 'comparison'], 'reference-share', '30', '2025-03-31'],
    ]);
    expect(trace?.rule.parameters).toMatchObject({ reference: 'reference-share', 'reference.sex': 'F' });
  });

  test('and 实现程度 is the figure ÷ the floor that the reference gives it', () => {
    // 29 ÷ 30; with 2 points allowed 27 ÷ 28. The miss of 1 is at most 5 % of 30, of 28 as well.
    expect(judge(clause, pair('2024', '29', '30')).level).toMatchObject({
      value: { achievement: 29 / 30, state: 'nearly' },
    });
    const allowing = judge({ ...clause, margin: '2' }, pair('2024', '27', '30'));
    expect(allowing.level).toMatchObject({ value: { achievement: 27 / 28, state: 'nearly', margin: '-1' } });
    expect(judge(clause, pair('2024', '28.4', '30')).level).toMatchObject({ value: { state: 'not-met' } });
  });

  test('a missed one without a base is a plain miss: it holds at any time', () => {
    const { status, reasons, pace } = judge(clause, pair('2024', '29', '30'));
    expect([status, reasons]).toEqual(['behind', ['goal-not-met', 'standing-rule', 'no-base']]);
    expect(pace).toEqual({ status: 'unavailable', reason: 'no-base' });
  });

  test('a missed one that closes in time is on track', () => {
    // −5 in 2020, −3 in 2024: 0.4 of the way in 0.4 of the time.
    expect(judge(clause, [...pair('2020', '25', '30'), ...pair('2024', '27', '30')]).status).toBe('on-track');
  });

  test('a difference that rounding could explain says so, and the printed figures decide', () => {
    // 29.9 may be 29.85 to 29.95, 30 may be 29.5 to 30.5.
    expect(judge(clause, pair('2024', '29.9', '30')).reasons).toContain('within-rounding');
    expect(judge(clause, pair('2024', '29.9', '30.0')).reasons).not.toContain('within-rounding');
  });

  test('a reference in another unit is converted', () => {
    const permille: Clause = { kind: 'relative-to', reference: { indicator: 'coverage-in-permille', select: {} } };
    const { level } = judge(permille, [
      { period: '2024', value: '29' },
      { period: '2024', value: '300', indicator: 'coverage-in-permille' },
    ]);
    expect(figure(level)).toMatchObject({ value: '-1.0', compared: { value: '29', reference: '30.0' } });
  });
});

describe('prescribed: a figure that only the jurisdiction knows', () => {
  const quota: Clause = {
    kind: 'prescribed',
    bound: 'lower',
    parameter: { id: 'quota', title: { zh: '规定的比例', en: 'The prescribed share' } },
  };

  test('cannot be assessed until the figure is given, and says which', () => {
    const verdict = judge(quota, { 2020: '20', 2024: '30' });
    expect(verdict).toMatchObject({
      status: 'not-assessable',
      reasons: ['parameter-not-given'],
      level: { status: 'unavailable', reason: 'parameter-not-given' },
    });
    expect(verdict.trace?.rule.parameters).toMatchObject({ parameter: 'quota', bound: 'lower' });
    expect(verdict.trace?.rule.parameters).not.toHaveProperty('value');
  });

  test.each([
    ['lower', '30', 'attained'],
    ['lower', '30.1', 'on-track'],
    ['upper', '30', 'attained'],
    ['upper', '29.9', 'behind'],
  ] as const)('is judged as a %s bound of %s once given: %s', (bound, value, status) => {
    const verdict = judge({ ...quota, bound }, { 2020: '20', 2024: '30' }, { parameters: { quota: value } });
    expect(verdict.status).toBe(status);
    expect(verdict.kind).toBe('prescribed');
    expect(verdict.trace?.rule.parameters).toMatchObject({ value });
  });

  test('takes the figure in the unit of the criterion', () => {
    const clause = { ...quota, unit: '‰' } as Clause;
    expect(judge(clause, { 2020: '20', 2024: '30' }, { parameters: { quota: 300 } }).level).toMatchObject({
      value: { state: 'met', goal: { lower: '30.0' } },
    });
  });

  test.each(['much', Number.NaN, { valueOf: () => 3 }])('refuses %s as the figure', (figureGiven) => {
    expect(() => judge(quota, { 2024: '30' }, { parameters: { quota: figureGiven as string } })).toThrow(
      /parameters\.quota must be a decimal number/,
    );
  });

  test('does not take a figure from a prototype', () => {
    const clause = { ...quota, parameter: { id: 'constructor', title: { zh: '甲', en: 'a' } } } as Clause;
    expect(judge(clause, { 2024: '30' }, { parameters: {} }).status).toBe('not-assessable');
  });
});

describe('nearly: missed by at most five per cent of the figure', () => {
  test.each([
    // Goal 95 % of a whole of 100 %: the smaller of 95 and 5 is 5; 5 % of it is 0.25 points; 95 − 0.25 = 94.75.
    [{ kind: 'at-least', value: '95' }, '94.75', 'nearly'],
    [{ kind: 'at-least', value: '95' }, '94.74', 'not-met'],
    // The complement of the same: at most 5 % uncovered, 5 + 0.25 = 5.25.
    [{ kind: 'at-most', value: '5', indicator: 'burden' }, '5.25', 'nearly'],
    [{ kind: 'at-most', value: '5', indicator: 'burden' }, '5.26', 'not-met'],
    // Not a percentage: 5 % of 10 per 100,000 is 0.5.
    [{ kind: 'at-most', value: '10', unit: '1/10万', indicator: 'deaths' }, '10.5', 'nearly'],
    [{ kind: 'at-most', value: '10', unit: '1/10万', indicator: 'deaths' }, '10.51', 'not-met'],
    // Of the end that is missed: 5 % of 150 is 7.5, of 249 it is 12.45.
    [{ kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' }, '142.5', 'nearly'],
    [{ kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' }, '142.4', 'not-met'],
    [{ kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' }, '261.45', 'nearly'],
    [{ kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' }, '261.46', 'not-met'],
    // All or nothing: the complement of 100 % is 0, so no miss is near.
    [{ kind: 'at-least', value: '100' }, '99.99', 'not-met'],
  ] as [Clause, string, string][])('%j at %s is %s', (clause, value, state) => {
    expect(stateAt(clause, value)).toBe(state);
  });

  test('is no status: a near miss is never attained', () => {
    expect(judge({ kind: 'at-least', value: '95' }, { 2030: '94.9' }, { asOf: 2030 }).status).toBe('behind');
  });

  test('uses the share that a caller gives', () => {
    // 20 % of min(95, 5) = 1 point.
    const settings = { nearlyShare: 0.2 };
    expect(judge({ kind: 'at-least', value: '95' }, { 2024: '94' }, { settings }).level).toMatchObject({
      value: { state: 'nearly' },
    });
  });
});

describe('margin and 实现程度', () => {
  test('a floor: margin is value − figure, achievement value ÷ figure, at most 1', () => {
    // 76 − 95 = −19; 76 ÷ 95 = 0.8.
    expect(level({ kind: 'at-least', value: '95' }, { 2024: '76' })).toMatchObject({ margin: '-19', achievement: 0.8 });
    expect(level({ kind: 'at-least', value: '95' }, { 2024: '99.5' })).toMatchObject({ margin: '4.5', achievement: 1 });
  });

  test('a ceiling: margin is figure − value, achievement figure ÷ value, at most 1', () => {
    // 10 − 12.5 = −2.5; 10 ÷ 12.5 = 0.8.
    const clause: Clause = { kind: 'at-most', value: '10', indicator: 'burden' };
    expect(level(clause, { 2024: '12.5' })).toMatchObject({ margin: '-2.5', achievement: 0.8 });
    expect(level(clause, { 2024: '0' })).toMatchObject({ margin: '10', achievement: 1 });
  });

  test('a ceiling of 0 that is missed has no achievement, because 0 ÷ value says nothing', () => {
    const missed = level({ kind: 'at-most', value: '0', indicator: 'burden' }, { 2024: '3' });
    expect(missed).toMatchObject({ state: 'not-met', margin: '-3' });
    expect(missed).not.toHaveProperty('achievement');
  });

  test('a range: the margin is the distance from the nearer end', () => {
    const clause: Clause = { kind: 'within', lower: '150', upper: '249', unit: 'μg/L', indicator: 'iodine' };
    // min(160 − 150, 249 − 160) = 10; min(240 − 150, 249 − 240) = 9; 249 − 260 = −11.
    expect(level(clause, { 2024: '160' }).margin).toBe('10');
    expect(level(clause, { 2024: '240' }).margin).toBe('9');
    expect(level(clause, { 2024: '260' }).margin).toBe('-11');
  });

  test('are exact decimals: 95.5 − 95.2 is 0.3', () => {
    expect(level({ kind: 'at-least', value: '95.2' }, { 2024: '95.5' }).margin).toBe('0.3');
  });
});
