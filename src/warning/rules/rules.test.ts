import { describe, expect, test } from 'vitest';
import { city, type Clause, plainEast, type Points, rowsOf } from '../../../test/support/attainment-plan.js';
import { ruleOn, type Said } from '../../../test/support/warning-plan.js';
import type { Observation } from '../../model/observation.js';
import { ok } from '../../model/outcome.js';
import type { ProjectionTools } from '../../model/projection.js';
import type { SignalOf } from '../signal.js';

const floor: Clause = { kind: 'at-least', value: '90' };
const E = 1e-9;

/** A projector whose probability the test chooses. */
const sure = (probability: number): ProjectionTools => ({
  project: (_, { to }) => ok({ method: 'chosen', points: [{ period: to, value: 0, intervals: [] }] }),
  attainmentProbability: () => ok(probability),
});
const with_ = (probability: number): Said => ({ evaluate: { projector: sure(probability) } });
const without: Said = { evaluate: { projector: null } };

/** Values year by year, ending in 2024. */
const upTo2024 = (values: readonly (number | string)[]): Points =>
  Object.fromEntries(values.map((value, place) => [String(2025 - values.length + place), value]));

const part = (field: Partial<Observation>, points: Points): Observation[] =>
  rowsOf(points).map((row) => ({ ...row, ...field }));

describe('expected to miss', () => {
  const rows = rowsOf({ 2020: 50, 2022: 52, 2024: 58 });

  // As of 2024 with six years left; 58 of the way from 50 to 90 is 0.2, so 0.8 of it is left.
  test.each([
    [0.3 - E, 'orange'],
    [0.3, 'yellow'],
    [0.5, 'blue'],
    [0.7 - E, 'blue'],
  ] as const)('is graded by a probability of %d', (probability, grade) => {
    expect(ruleOn('expected-to-miss', floor, rows, with_(probability))).toMatchObject({
      grade,
      year: 2024,
      evidence: { probability, distance: 0.8, yearsLeft: 6 },
      parameters: { below: 0.7 },
      sureness: { status: 'ok', value: { probability: 1 - probability } },
    });
  });

  test.each([0.7, 0.7 + E, 1])('is quiet at a probability of %d', (probability) => {
    expect(ruleOn('expected-to-miss', floor, rows, with_(probability))).toBeUndefined();
  });

  test('looks at a goal that is met as well, one step milder', () => {
    const met = rowsOf({ 2020: 50, 2022: 95, 2024: 91 });
    expect(ruleOn('expected-to-miss', floor, met, with_(0.2))).toMatchObject({
      grade: 'yellow',
      evidence: { distance: 0 },
    });
  });

  test('is more urgent where the figure moved away from the goal', () => {
    expect(ruleOn('expected-to-miss', floor, rowsOf({ 2020: 50, 2022: 48, 2024: 46 }), with_(0.2))).toMatchObject({
      grade: 'red',
    });
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('expected-to-miss', floor, rows, without)).toBe('no-projector');
    expect(ruleOn('expected-to-miss', floor, rowsOf({ 2020: 50, 2024: 58 }))).toBe('too-few-points');
    expect(ruleOn('expected-to-miss', { kind: 'increase' }, rowsOf({ 2020: 50, 2024: 40 }))).toBe('no-goal-value');
    const { project } = sure(0) as Exclude<ProjectionTools, (...given: never) => unknown>;
    expect(ruleOn('expected-to-miss', floor, rows, { evaluate: { projector: project } })).toBe('no-distribution');
  });

  test('takes the word of an expert', () => {
    const judged = (status: 'unlikely' | 'on-track'): Said => {
      const override = { criterion: 'health-01.1', area: city, status, by: 'A', date: '2025-03-01', reason: 'seen' };
      return { evaluate: { overrides: [override], projector: sure(0.1) } };
    };
    expect(ruleOn('expected-to-miss', floor, rows, judged('unlikely'))).toMatchObject({
      grade: 'orange',
      evidence: { yearsLeft: 6 },
    });
    // On track, said by the expert: no signal at all, hence no warning.
    expect(ruleOn('expected-to-miss', floor, rows, judged('on-track'))).toBeUndefined();
  });
});

describe('behind schedule', () => {
  test('fires with the lag of progress behind time', () => {
    // (55 − 50) ÷ (90 − 50) = 0.125 of the way in (2024 − 2020) ÷ 10 = 0.4 of the time: 0.275 behind.
    const signal = ruleOn('behind-schedule', floor, rowsOf({ 2020: 50, 2024: 55 }), without);
    expect(signal).toMatchObject({ grade: 'yellow', evidence: { progress: 0.125, elapsed: 0.4, yearsLeft: 6 } });
    expect((signal as { evidence: { lag: number } }).evidence.lag).toBeCloseTo(0.275, 12);
  });

  test('is a notice where a probability decides', () => {
    expect(ruleOn('behind-schedule', floor, rowsOf({ 2020: 50, 2022: 51, 2024: 55 }), with_(0.2))).toMatchObject({
      grade: 'blue',
    });
  });

  test('fires without figures for a direction that is not kept', () => {
    expect(ruleOn('behind-schedule', { kind: 'increase' }, rowsOf({ 2020: 50, 2024: 40 }))).toMatchObject({
      grade: 'yellow',
      evidence: { yearsLeft: 6 },
    });
  });

  test('is quiet on schedule, to the year', () => {
    // 66 is (66 − 50) ÷ 40 = 0.4 of the way.
    expect(ruleOn('behind-schedule', floor, rowsOf({ 2020: 50, 2024: 66 }), without)).toBeUndefined();
    expect(ruleOn('behind-schedule', floor, rowsOf({ 2020: 50, 2024: '65.9' }), without)).toMatchObject({
      grade: 'blue',
    });
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('behind-schedule', floor, rowsOf({ 2024: 55 }), without)).toBe('no-base');
    expect(ruleOn('behind-schedule', floor, [], without)).toBe('no-observation');
  });
});

describe('relapse', () => {
  const kept: Clause = { ...floor, hold: true };

  test('fires where a goal to be kept was met and is missed', () => {
    expect(ruleOn('relapse', kept, rowsOf({ 2020: 91, 2022: 92, 2024: 85 }), without)).toMatchObject({
      grade: 'orange',
      evidence: { value: '85', lapses: [2024], withinNoise: false },
    });
    expect(ruleOn('relapse', { ...kept, by: 2026 }, rowsOf({ 2020: 91, 2024: 85 }), without)).toMatchObject({
      grade: 'red',
    });
  });

  test('is yellow where chance explains it', () => {
    // One death among 14,000 births is 7.1 per 100,000, two are 14.3: both are within chance of 10.
    const ceiling: Clause = { kind: 'at-most', value: '10', unit: '1/10万', indicator: 'deaths', hold: true };
    const year = (numerator: number, value: string) => ({ value, numerator, denominator: 14_000 });
    const rows = rowsOf({ 2020: year(1, '7.1'), 2023: year(1, '7.1'), 2024: year(2, '14.3') }, 'deaths');
    expect(ruleOn('relapse', ceiling, rows, without)).toMatchObject({
      grade: 'yellow',
      evidence: { withinNoise: true },
      sureness: { value: { state: 'cannot-tell' } },
    });
  });

  test('is quiet while every year is known and met, and says so where one is not known', () => {
    expect(ruleOn('relapse', kept, rowsOf(upTo2024([91, 91, 92, 91, 90])), without)).toBeUndefined();
    // Not known whether it was kept from 2021 to 2023; told beside another signal.
    const rows = rowsOf({ 2020: 91, 2024: 92 });
    expect(ruleOn('relapse', kept, rows, with_(0.2))).toBe('unknown-years');
  });
});

describe('deadline near', () => {
  const soon: Clause = { ...floor, by: 2026 };

  test('fires from two years before the deadline on', () => {
    expect(ruleOn('deadline-near', soon, rowsOf({ 2020: 50, 2024: 55 }), without)).toMatchObject({
      grade: 'orange',
      evidence: { yearsLeft: 2, missing: '35', passed: false },
    });
    expect(ruleOn('deadline-near', { ...soon, by: 2027 }, rowsOf({ 2020: 50, 2024: 55 }), without)).toBeUndefined();
    expect(
      ruleOn('deadline-near', { ...soon, by: 2027 }, rowsOf({ 2020: 50, 2024: 55 }), {
        ...without,
        rules: { 'deadline-near': { years: 3 } },
      }),
    ).toMatchObject({ grade: 'orange', parameters: { years: 3 } });
  });

  test('is milder on schedule, and where the goal is expected to be met', () => {
    // Four of six years have passed: on schedule from 50 + 40 × 4 ÷ 6 = 76.7 on.
    expect(ruleOn('deadline-near', soon, rowsOf({ 2020: 50, 2024: 80 }), without)).toMatchObject({ grade: 'yellow' });
    const rows = rowsOf({ 2020: 50, 2022: 53, 2024: 55 });
    expect(ruleOn('deadline-near', soon, rows, with_(0.7))).toMatchObject({ grade: 'blue' });
    expect(ruleOn('deadline-near', soon, rows, with_(0.7 - E))).toMatchObject({ grade: 'yellow' });
  });

  test('is red once the deadline has passed, and quiet where the goal was met', () => {
    const past: Clause = { ...floor, by: 2023 };
    expect(ruleOn('deadline-near', past, rowsOf({ 2020: 50, 2023: 89 }))).toMatchObject({
      grade: 'red',
      evidence: { yearsLeft: 0, missing: '1', passed: true },
    });
    expect(ruleOn('deadline-near', past, rowsOf({ 2020: 50, 2023: 90 }))).toBeUndefined();
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('deadline-near', soon, [])).toBe('no-observation');
  });
});

describe('gap widening', () => {
  const named: Clause = { kind: 'narrow-gap', between: 'sex' };
  const sexes = (women: Points, men: Points): Observation[] => [
    ...part({ sex: 'F' }, women),
    ...part({ sex: 'M' }, men),
  ];

  test('fires where a named gap is wider than in the base year', () => {
    // |40 − 50| = 10 points in 2020, |40 − 52| = 12 in 2024.
    expect(
      ruleOn('gap-widening', named, sexes({ 2020: '40.0', 2024: '40.0' }, { 2020: '50.0', 2024: '52.0' })),
    ).toMatchObject({
      grade: 'yellow',
      evidence: {
        between: 'sex',
        named: true,
        from: { value: '10.0', year: 2020 },
        to: { value: '12.0', year: 2024 },
      },
    });
  });

  test('does not see a difference that printed rounding explains', () => {
    // 40 and 50 in whole units may be a gap of 9 to 11, 40.0 and 50.4 of 10.3 to 10.5.
    expect(
      ruleOn('gap-widening', named, sexes({ 2020: 40, 2024: '40.0' }, { 2020: 50, 2024: '50.4' })),
    ).toBeUndefined();
  });

  test('is a notice where a gap that is narrower than in the base year widens again', () => {
    const women = upTo2024([50, 50, 50, 50, 50, 50]);
    expect(ruleOn('gap-widening', named, sexes(women, upTo2024([53, 60, 54, 55, 56, 57])))).toMatchObject({
      grade: 'blue',
      evidence: { from: { value: '3', year: 2019 }, to: { value: '7', year: 2024 } },
    });
  });

  test('looks at gaps that no clause names', () => {
    const women = upTo2024([50, 50, 50, 50, 50, 50]);
    const rows = [...rowsOf({ 2020: 50, 2024: 55 }), ...sexes(women, upTo2024([55, 55.5, 56, 57, 58, 59]))];
    const signal = ruleOn('gap-widening', floor, rows, without);
    expect(signal).toMatchObject({
      grade: 'blue',
      evidence: { named: false, from: { value: '5', year: 2019 }, to: { value: '9', year: 2024 } },
    });
    // Six rising gaps are one of 6! = 720 orders.
    expect((signal as { evidence: { probability: number } }).evidence.probability).toBeCloseTo(1 / 720, 12);
    const steady = [...rowsOf({ 2020: 50, 2024: 55 }), ...sexes(women, upTo2024([55, 54, 56, 55, 54, 56]))];
    expect(ruleOn('gap-widening', floor, steady, without)).not.toHaveProperty('grade');
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('gap-widening', named, part({ sex: 'F' }, { 2020: 40, 2024: 40 }))).toBe('no-comparison');
    expect(ruleOn('gap-widening', named, sexes({ 2020: 40 }, { 2020: 50 }))).toBe('no-observation-since-base');
    expect(ruleOn('gap-widening', named, sexes({ 2022: 40 }, { 2022: 50 }))).toBe('latest-is-base');
    expect(ruleOn('gap-widening', floor, rowsOf({ 2020: 50, 2024: 55 }), without)).toBe('no-observation');
  });
});

describe('reversal', () => {
  const turned = rowsOf(upTo2024([40, 41.1, 41.9, 43, 44.1, 45, 45.9, 47.1, 48, 49, 44, 41]));

  test('fires where the series turned away from the goal', () => {
    expect(ruleOn('reversal', floor, turned, without)).toMatchObject({
      grade: 'yellow',
      evidence: { value: '41', turn: 2023 },
      parameters: { falseAlarms: 12 },
    });
  });

  test('the share of false alarms is a parameter, and not how probable it is that the signal is true', () => {
    expect(ruleOn('reversal', floor, turned, without)).toHaveProperty('sureness', {
      status: 'ok',
      value: { state: 'clear' },
    });
  });

  test('is a notice while the goal is met, and quiet where the turn leads to the goal', () => {
    expect(ruleOn('reversal', { kind: 'at-least', value: '41' }, turned, without)).toMatchObject({ grade: 'blue' });
    const burden = turned.map((row) => ({ ...row, indicator: 'burden' }));
    const ceiling: Clause = { kind: 'at-most', value: '10', indicator: 'burden' };
    expect(ruleOn('reversal', ceiling, burden, without)).toBeUndefined();
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('reversal', floor, rowsOf({ 2020: 50, 2024: 55 }), without)).toBe('too-few-points');
    const inside: Clause = { kind: 'within', lower: '50', upper: '60' };
    expect(
      ruleOn(
        'reversal',
        inside,
        turned.map((row) => ({ ...row, value: 55 })),
        with_(0.2),
      ),
    ).toBe('inside-range');
  });
});

describe('milestone without evidence', () => {
  const milestone: Clause = { kind: 'milestone', stages: [{ id: 'done', title: { zh: '完成', en: 'done' } }] };

  test.each([
    [2024, 'grey'],
    [2027, 'grey'],
    [2028, 'yellow'],
    [2029, 'orange'],
    [2030, 'orange'],
  ] as const)('as of %d is %s', (asOf, grade) => {
    expect(ruleOn('milestone-without-evidence', milestone, [], { evaluate: { asOf } })).toMatchObject({
      grade,
      evidence: { stages: 1, yearsLeft: 2030 - asOf },
    });
  });

  test('is quiet with evidence, and says nothing about goals with a number', () => {
    const evidence = [{ criterion: 'health-01.1', area: city, stage: 'done', date: '2022-05-01', document: 'D' }];
    expect(ruleOn('milestone-without-evidence', milestone, [], { evaluate: { evidence } })).toBeUndefined();
    expect(ruleOn('milestone-without-evidence', floor, [])).toBeUndefined();
  });
});

describe('against the others', () => {
  const years = (from: number, change: number): Points =>
    upTo2024([0, 1, 2, 3, 4, 5].map((year) => (from + change * year).toFixed(2)));
  const others = (second: number): Observation[] => [
    ...rowsOf(years(50, 1), 'coverage', '980000'),
    ...rowsOf(years(50, second), 'coverage', '970000'),
  ];

  test('fires where the others agree and the area goes the other way', () => {
    // Changes of 1.00 and 1.02 a year: mean 1.01, deviation 0.02 ÷ √2; (1.01 + 1) ÷ (0.014142 × √1.5) = 116.05.
    const signal = ruleOn('against-the-others', floor, [...rowsOf(years(60, -1)), ...others(1.02)], without);
    expect(signal).toMatchObject({
      grade: 'yellow',
      evidence: { others: 2, within: '900000', from: 2019 },
    });
    const { statistic, threshold, change } = (signal as SignalOf<'against-the-others'>).evidence;
    expect(change).toBeCloseTo(-1, 12);
    expect(statistic).toBeCloseTo(2.01 / ((0.02 / Math.SQRT2) * Math.sqrt(1.5)), 6);
    // Student's t with one degree of freedom is a Cauchy distribution: tan(π × 0.49).
    expect(threshold).toBeCloseTo(Math.tan(Math.PI * 0.49), 9);
  });

  test('is quiet where the others differ as much among themselves', () => {
    // 1.0 and 1.1: 2.05 ÷ (0.0707 × √1.5) = 23.7, under 31.8.
    expect(ruleOn('against-the-others', floor, [...rowsOf(years(60, -1)), ...others(1.1)], without)).toBeUndefined();
  });

  test('is quiet where the area goes with them, or they do not go toward the goal', () => {
    expect(ruleOn('against-the-others', floor, [...rowsOf(years(60, 0.1)), ...others(1.02)], without)).toBeUndefined();
    const away = [...rowsOf(years(60, -3)), ...others(1.02).map((row) => ({ ...row, value: 50 }))];
    expect(ruleOn('against-the-others', floor, away, without)).toBeUndefined();
  });

  test('says why it cannot be evaluated', () => {
    const own = rowsOf(years(60, -1));
    expect(ruleOn('against-the-others', floor, own, without)).toBe('too-few-areas');
    expect(ruleOn('against-the-others', floor, [...rowsOf({ 2020: 50, 2024: 45 }), ...others(1.02)], without)).toBe(
      'too-few-points',
    );
    expect(ruleOn('against-the-others', floor, [...own, ...others(1)], without)).toBe('no-variation');
  });
});

describe('data late', () => {
  test.each([
    [2022, { grade: 'blue', evidence: { latest: 2022, every: 1, results: 1 } }],
    [2021, { grade: 'yellow', evidence: { latest: 2021, every: 1, results: 2 } }],
  ] as const)('of a yearly figure of %d, as of 2024', (year, expected) => {
    expect(ruleOn('data-late', floor, rowsOf({ 2020: 50, [year]: 92 }))).toMatchObject(expected);
  });

  test('is quiet about a figure that is one year old', () => {
    expect(ruleOn('data-late', floor, rowsOf({ 2020: 50, 2023: 92 }))).toBeUndefined();
  });

  test('knows the frequency', () => {
    const slow: Clause = { ...floor, indicator: 'five-yearly' };
    const rows = rowsOf({ 2020: 92 }, 'five-yearly');
    expect(ruleOn('data-late', slow, rows, { evaluate: { asOf: 2025 } })).toBeUndefined();
    expect(ruleOn('data-late', slow, rows, { evaluate: { asOf: 2026 } })).toMatchObject({
      grade: 'blue',
      evidence: { every: 5, results: 1 },
    });
    const irregular: Clause = { kind: 'at-most', value: '10', indicator: 'prevalence' };
    expect(ruleOn('data-late', irregular, rowsOf({ 2020: 50, 2021: 49 }, 'prevalence'), without)).toBe('no-frequency');
  });
});

describe('implausible value', () => {
  const steady = [50, 51, 52, 51, 50];

  test('fires for a figure that is a fifth of the least, or whose change is five times the greatest', () => {
    expect(ruleOn('implausible-value', floor, rowsOf(upTo2024([...steady, 10])))).toMatchObject({
      grade: 'yellow',
      evidence: { value: '10', before: '50', test: 'factor', against: 50 },
    });
    expect(ruleOn('implausible-value', floor, rowsOf(upTo2024([...steady, 55])), without)).toMatchObject({
      evidence: { test: 'changes', against: 1 },
    });
    expect(ruleOn('implausible-value', floor, rowsOf(upTo2024([...steady, '54.9'])), without)).toBeUndefined();
  });

  test('fires for a figure that is five times the greatest', () => {
    const ceiling: Clause = { kind: 'at-most', value: '10', unit: '1/10万', indicator: 'deaths' };
    const rows = (last: string) => rowsOf(upTo2024([10, 40, 10, 40, 20, last]), 'deaths');
    const only: Said = { ...without, rules: { 'implausible-value': { changes: 100 } } };
    expect(ruleOn('implausible-value', ceiling, rows('200'), only)).toMatchObject({
      evidence: { test: 'factor', against: 40 },
    });
    expect(ruleOn('implausible-value', ceiling, rows('199.9'), only)).toBeUndefined();
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('implausible-value', floor, rowsOf(upTo2024([50, 51, 52, 5])), without)).toBe('too-few-points');
    expect(ruleOn('implausible-value', floor, [])).toBe('no-observation');
  });
});

describe('implausible revision', () => {
  const early = { published: '2024-03-01' };
  const rows = (first: string, second: string, period: string): Observation[] => [
    ...rowsOf(upTo2024([50, 51, 52, 53, 54, 55])).filter((row) => row.period !== period),
    ...rowsOf([
      { period, value: first, ...early },
      { period, value: second, published: '2025-03-01' },
    ]),
  ];

  test('fires where a figure was revised by three usual changes', () => {
    // Changes of 1, 1, 1, 4 − 1 …: 50, 51, 52, 53, 57, 55 change by 1, 1, 1, 4, 2: the median is 1.
    expect(ruleOn('implausible-revision', floor, rows('54', '57', '2023'), without)).toMatchObject({
      grade: 'blue',
      evidence: { value: '57', revisedFrom: '54', usualChange: 1, decides: false },
    });
    expect(ruleOn('implausible-revision', floor, rows('54', '56.9', '2023'), without)).toBeUndefined();
  });

  test('is yellow where it decides, however small', () => {
    const goal: Clause = { kind: 'at-least', value: '55' };
    expect(ruleOn('implausible-revision', goal, rows('55.0', '54.9', '2024'), without)).toMatchObject({
      grade: 'yellow',
      evidence: { decides: true },
    });
  });

  test('knows only what was known on the day', () => {
    const known: Said = { evaluate: { projector: null, knownAt: '2024-12-31' } };
    expect(ruleOn('implausible-revision', floor, rows('54', '57', '2023'), known)).toBeUndefined();
  });

  test('says why it cannot be evaluated', () => {
    const short = rowsOf([
      { period: '2020', value: 50 },
      { period: '2024', value: 51, ...early },
      { period: '2024', value: 52, published: '2025-03-01' },
    ]);
    expect(ruleOn('implausible-revision', floor, short, without)).toBe('too-few-points');
  });
});

describe('volatile', () => {
  const noise = [50, 51, 49, 50.5, 49.5, 50, 51, 49, 50, 50.5, 49.5];

  test('fires for a figure far from the course of the others, in either direction', () => {
    for (const last of [70, 30]) {
      expect(ruleOn('volatile', floor, rowsOf(upTo2024([...noise, last])), without)).toMatchObject({
        grade: 'blue',
        evidence: { value: String(last) },
      });
    }
    expect(ruleOn('volatile', floor, rowsOf(upTo2024([...noise, 50.5])), without)).toBeUndefined();
  });

  test('says why it cannot be evaluated', () => {
    expect(ruleOn('volatile', floor, rowsOf(upTo2024([50, 51, 52, 50])), without)).toBe('too-few-points');
  });
});

describe('data missing', () => {
  test('is grey, with the reason', () => {
    expect(ruleOn('data-missing', floor, [])).toMatchObject({
      grade: 'grey',
      evidence: { reason: 'no-observation' },
      sureness: { value: { state: 'clear' } },
    });
    expect(ruleOn('data-missing', floor, rowsOf({ 2024: 55 }))).toMatchObject({ evidence: { reason: 'no-base' } });
  });

  test('names the counties that were not reported', () => {
    const each: Clause = { ...floor, scope: 'each-county' };
    expect(ruleOn('data-missing', each, rowsOf({ 2020: 50, 2024: 60 }, 'coverage', plainEast))).toMatchObject({
      evidence: { reason: 'county-missing', counties: ['990001', '990003'] },
    });
  });

  test('is quiet where there are figures', () => {
    expect(ruleOn('data-missing', floor, rowsOf({ 2020: 50, 2024: 55 }), without)).toBeUndefined();
  });
});
