import { describe, expect, test } from 'vitest';
import { type Cell, type Clause, figure, judge } from '../../test/support/attainment-plan.js';

const floor: Clause = { kind: 'at-least', value: '90' };
const reasonsOf = (latest: Cell, base: Cell = '50', clause: Clause = floor): readonly string[] =>
  judge(clause, { 2020: base, 2024: latest }).reasons;

describe('a figure is stale when it is older than the indicator’s frequency explains', () => {
  test.each([
    ['coverage', 2023, false],
    ['coverage', 2022, true],
    ['five-yearly', 2021, false],
    ['prevalence', 2021, false],
  ])('%s with its last figure in %i, as of 2024: %s', (indicator, year, isStale) => {
    const verdict = judge({ ...floor, indicator }, { 2020: '50', [year]: '60' });
    expect(verdict.reasons.includes('stale')).toBe(isStale);
  });

  test.each([
    [2025, false],
    [2026, true],
  ])('five-yearly with its last figure in 2020, as of %i: %s', (asOf, isStale) => {
    const verdict = judge({ ...floor, indicator: 'five-yearly' }, { 2020: '50' }, { asOf });
    expect(verdict.reasons.includes('stale')).toBe(isStale);
  });

  test('against the deadline once it has passed, not against later years', () => {
    expect(judge(floor, { 2020: '50', 2029: '95' }, { asOf: 2040 }).reasons).not.toContain('stale');
    expect(judge(floor, { 2020: '50', 2028: '95' }, { asOf: 2030 }).reasons).toContain('stale');
  });
});

describe('what has to be known about the figures is said', () => {
  test.each(['E', 'F', 'I', 'P', 'U', 'V'] as const)('status %s of latest or base: provisional', (status) => {
    expect(reasonsOf({ value: '60', status })).toContain('provisional');
    expect(reasonsOf('60', { value: '50', status })).toContain('provisional');
  });

  test.each(['A', 'D'] as const)('status %s: nothing', (status) => {
    expect(reasonsOf({ value: '60', status })).toEqual(['behind-schedule']);
  });

  test('computed from a published change: derived', () => {
    expect(reasonsOf({ value: '60', derived: true })).toContain('derived');
  });

  test('contested by another source, unless only by rounding', () => {
    expect(reasonsOf({ value: '60', conflict: 'CONFLICT' })).toContain('conflicting-sources');
    expect(reasonsOf({ value: '60', conflict: 'ROUNDING' })).not.toContain('conflicting-sources');
  });

  test('an area outside the jurisdiction of the plan is compared only', () => {
    expect(judge(floor, { 2020: '50', 2024: '60' }, { area: '900000' }).reasons).toContain('comparison-only');
    expect(judge(floor, { 2020: '50', 2024: '60' }, { area: '990001' }).reasons).not.toContain('comparison-only');
  });
});

describe('why no interval stands beside the level', () => {
  test.each([
    ['a register without counts', 'coverage', '60', 'no-counts'],
    ['a survey without a standard error', 'prevalence', '60', 'design-effect-unknown'],
    [
      'a survey with counts but no standard error',
      'prevalence',
      { value: '60', denominator: 10 },
      'design-effect-unknown',
    ],
  ] as [string, string, Cell, string][])('%s', (_, indicator, latest, reason) => {
    expect(judge({ ...floor, indicator }, { 2024: latest }).certainty).toEqual({ status: 'unavailable', reason });
  });
});

describe('what was known when', () => {
  const points: Cell[] = [
    { period: '2020', value: '50', published: '2021-06-30' },
    { period: '2024', value: '60', published: '2025-03' },
    { period: '2024', value: '70', published: '2025-09-15' },
  ];

  test.each([
    [undefined, '70'],
    ['2025-09-15', '70'],
    ['2025-09-14', '60'],
    // A month counts by its last day.
    ['2025-03-31', '60'],
    ['2025-03-30', '50'],
  ])('with knownAt %s the latest figure is %s', (knownAt, value) => {
    const verdict = judge(floor, points, knownAt === undefined ? {} : { knownAt });
    expect(figure(verdict.level).value).toBe(value);
  });

  test('figures of unknown day are used', () => {
    expect(figure(judge(floor, { 2020: '50', 2024: '60' }, { knownAt: '2020-01-01' }).level).value).toBe('60');
  });
});
