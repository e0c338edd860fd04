import { describe, expect, test } from 'vitest';
import { type Clause, judge } from '../../test/support/attainment-plan.js';
import { deathsPer100000 } from '../../test/support/synthetic-counts.js';

const kept: Clause = { kind: 'at-least', value: '90', hold: true };
const lapses = (points: Record<string, string>) => judge(kept, points).lapses;

describe('a goal to be kept (保持)', () => {
  test('that was met and is missed now has lapsed, whatever its pace', () => {
    expect(judge(kept, { 2020: '80', 2022: '91', 2024: '89.9' })).toMatchObject({
      status: 'lapsed',
      reasons: ['lapsed-since-met', 'goal-not-met', 'unknown-years'],
      lapses: [2024],
      unknownYears: [2023],
    });
  });

  test('that was met in the base year already and is missed now has lapsed', () => {
    expect(judge(kept, { 2020: '90', 2024: '89' }).status).toBe('lapsed');
  });

  test('that is regained is attained, and the years missed in between are named', () => {
    const verdict = judge(kept, { 2020: '80', 2021: '91', 2022: '89', 2023: '88', 2024: '92' });
    expect(verdict).toMatchObject({
      status: 'attained',
      reasons: ['goal-met', 'missed-in-between'],
      lapses: [2022, 2023],
    });
  });

  test('that was never met has not lapsed', () => {
    const verdict = judge(kept, { 2020: '80', 2022: '85', 2024: '89' });
    expect(verdict.status).toBe('on-track');
    expect(verdict).not.toHaveProperty('lapses');
  });

  test('is not broken by a year without a figure: that year is unknown', () => {
    expect(lapses({ 2020: '91', 2024: '92' })).toBeUndefined();
    expect(judge(kept, { 2020: '91', 2024: '92' }).status).toBe('attained');
  });

  test('is not broken by what happened before the baseline year', () => {
    expect(judge(kept, { 2018: '95', 2019: '80', 2020: '85', 2024: '89' }).status).toBe('on-track');
  });

  test('lapses at exactly the figure not at all', () => {
    expect(lapses({ 2020: '95', 2022: '90', 2024: '90.0' })).toBeUndefined();
  });

  test('stays lapsed when the deadline has passed', () => {
    expect(judge(kept, { 2024: '91', 2030: '89' }, { asOf: 2031 })).toMatchObject({
      status: 'lapsed',
      reasons: ['lapsed-since-met', 'goal-not-met', 'unknown-years', 'final'],
      unknownYears: [2025, 2026, 2027, 2028, 2029],
    });
  });
});

test('a goal that need not be kept is behind when it is missed again', () => {
  const verdict = judge({ kind: 'at-least', value: '90' }, { 2020: '85', 2022: '91', 2024: '86' });
  expect(verdict.status).toBe('behind');
  expect(verdict).not.toHaveProperty('lapses');
});

describe('a direction to be kept (持续)', () => {
  const rising: Clause = { kind: 'increase', hold: true };

  test('that rose above the base and fell back to it has lapsed', () => {
    expect(judge(rising, { 2020: '40', 2022: '42', 2023: '41', 2024: '40' })).toMatchObject({
      status: 'lapsed',
      reasons: ['lapsed-since-met', 'direction-not-right', 'within-rounding'],
      lapses: [2024],
    });
  });

  test('that is above the base again is on track, and the year between is named', () => {
    expect(judge(rising, { 2020: '40', 2021: '42', 2022: '39', 2023: '41', 2024: '43' })).toMatchObject({
      status: 'on-track',
      reasons: ['direction-right-so-far', 'missed-in-between'],
      lapses: [2022],
    });
  });

  test('that never rose is behind', () => {
    expect(judge(rising, { 2020: '40', 2022: '39', 2024: '38' })).toMatchObject({ status: 'behind' });
  });

  test('of a slowing down is judged at every survey', () => {
    // Changes 4, 3, 2 of two years each slow down by 2022; then 6.
    const slowing: Clause = { kind: 'slow-down', hold: true, indicator: 'prevalence' };
    const points = { 2016: '10.0', 2018: '14.0', 2020: '17.0', 2022: '19.0', 2024: '25.0' };
    expect(judge(slowing, points)).toMatchObject({ status: 'lapsed', lapses: [2024] });
    expect(judge(slowing, { ...points, 2024: '20.0' })).toMatchObject({ status: 'on-track' });
  });

  test('of a gap is judged in every year', () => {
    const points = Object.entries({ 2020: 40, 2021: 44, 2022: 38, 2023: 43, 2024: 45 }).flatMap(([period, women]) => [
      { period, value: String(women), sex: 'F' as const },
      { period, value: '50', sex: 'M' as const },
    ]);
    expect(judge({ kind: 'narrow-gap', between: 'sex', hold: true }, points)).toMatchObject({
      status: 'on-track',
      lapses: [2022],
    });
  });
});

describe('a year without a figure since a goal was first met', () => {
  test('is unknown, neither kept nor a lapse', () => {
    const verdict = judge(kept, { 2020: '91', 2022: '92', 2024: '93' });
    expect(verdict).toMatchObject({
      status: 'attained',
      reasons: ['goal-met', 'unknown-years'],
      unknownYears: [2021, 2023],
    });
    expect(verdict).not.toHaveProperty('lapses');
  });

  test('before it was met does not matter', () => {
    expect(judge(kept, { 2020: '80', 2023: '91', 2024: '92' })).not.toHaveProperty('unknownYears');
  });

  test('is none where nothing was due, between two surveys', () => {
    const verdict = judge({ ...kept, indicator: 'five-yearly' }, { 2020: '91', 2024: '92' });
    expect(verdict).not.toHaveProperty('unknownYears');
  });

  test('is covered by a figure over several years', () => {
    expect(judge(kept, { '2018/2020': '91', '2021/2023': '92' }, { asOf: 2023 })).not.toHaveProperty('unknownYears');
  });

  test('declared missing is unknown too', () => {
    const points = { 2022: '91', 2023: { value: null, status: 'M' as const }, 2024: '92' };
    expect(judge(kept, points)).toMatchObject({ unknownYears: [2023] });
  });
});

describe('a lapse of a counted rate within noise says so', () => {
  const clause: Clause = { kind: 'at-most', value: '10', indicator: 'deaths', unit: '1/10万', hold: true };
  const lapse = (deaths: number) =>
    judge(clause, { 2022: deathsPer100000(1), 2023: deathsPer100000(1), 2024: deathsPer100000(deaths) });

  test.each([
    // Two deaths in 14,000 births: 14.3, exact limits 1.7 and 51.6; five: 35.7, from 11.6.
    [2, true],
    [4, true],
    [5, false],
  ])('%i deaths after years with one: %s', (deaths, isNoise) => {
    const { status, reasons } = lapse(deaths);
    expect([status, reasons.includes('lapse-within-noise')]).toEqual(['lapsed', isNoise]);
  });

  test('also of a goal that was regained', () => {
    const regained = (deaths: number) =>
      judge(clause, { 2022: deathsPer100000(1), 2023: deathsPer100000(deaths), 2024: deathsPer100000(1) });
    expect(regained(2)).toMatchObject({ status: 'attained', lapses: [2023] });
    expect(regained(2).reasons).toContain('lapse-within-noise');
    expect(regained(5).reasons).not.toContain('lapse-within-noise');
  });

  test('not without counts, and not for a survey', () => {
    expect(judge(clause, { 2023: '7.1', 2024: '14.3' }).reasons).not.toContain('lapse-within-noise');
    const survey = { 2023: { value: '9', standardError: '2' }, 2024: { value: '11', standardError: '2' } };
    const verdict = judge({ kind: 'at-most', value: '10', indicator: 'prevalence', hold: true }, survey);
    expect(verdict.status).toBe('lapsed');
    expect(verdict.reasons).not.toContain('lapse-within-noise');
  });
});
