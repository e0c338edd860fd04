import { describe, expect, test } from 'vitest';
import { type Clause, judge } from '../../test/support/attainment-plan.js';

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
