import { describe, expect, test } from 'vitest';
import { type Points, figure, judge } from '../../test/support/attainment-plan.js';

const slowDown = (points: Points, hold?: true): ReturnType<typeof judge> =>
  judge({ kind: 'slow-down', indicator: 'prevalence', ...(hold === undefined ? {} : { hold }) }, points);

describe('a rise slows down', () => {
  test('when the yearly change in points becomes smaller', () => {
    // (14 − 10) ÷ 2 = 2 a year, then (16 − 14) ÷ 2 = 1 a year: the change of the change is −1.
    const verdict = slowDown({ 2020: '10.0', 2022: '14.0', 2024: '16.0' });
    expect(figure(verdict.level)).toMatchObject({ state: 'met', change: '-1' });
    expect(verdict).toMatchObject({ status: 'on-track', reasons: ['direction-right-so-far'] });
  });

  test('not in a straight line, where only the relative rate falls; the disagreement is said', () => {
    // 2 points each time, but 2 ÷ 10 = 20 % and then 2 ÷ 12 = 16.7 %.
    const verdict = slowDown({ 2020: '10.0', 2021: '12.0', 2022: '14.0' });
    expect(figure(verdict.level)).toMatchObject({ state: 'not-met', change: '0' });
    expect(verdict).toMatchObject({ status: 'behind', reasons: ['direction-not-right', 'relative-rate-disagrees'] });
  });

  test('not at a constant relative rate, where nothing disagrees', () => {
    // 10 % and 10 %; 1 point, then 1.1 points.
    const verdict = slowDown({ 2020: '10.00', 2021: '11.00', 2022: '12.10' });
    expect(verdict.reasons).toEqual(['direction-not-right']);
  });

  test('equal relative rates over different lengths of time are equal', () => {
    // 3 ÷ 10 ÷ 3 years = 10 % a year and 1.3 ÷ 13 ÷ 1 year = 10 % a year; 1 point a year, then 1.3.
    expect(slowDown({ 2020: '10.00', 2023: '13.00', 2024: '14.30' }).reasons).toEqual(['direction-not-right']);
  });

  test('with years apart, a change counts by the year', () => {
    // 3 points in 3 years, then 2 points in 1 year: faster, although 2 is less than 3.
    expect(figure(slowDown({ 2020: '10.0', 2023: '13.0', 2024: '15.0' }).level)).toMatchObject({
      state: 'not-met',
      change: '1',
    });
  });

  test.each([
    // c₁ − c₂ must reach 0.05 + 2 × 0.05 + 0.05 = 0.2 in tenths.
    ['11.8', 'on-track', ['direction-right-so-far']],
    ['11.9', 'behind', ['direction-not-right', 'within-rounding', 'relative-rate-disagrees']],
  ])('beyond what rounding explains: after 10.0 and 11.0, %s is %s', (last, status, reasons) => {
    expect(slowDown({ 2020: '10.0', 2021: '11.0', 2022: last })).toMatchObject({ status, reasons });
  });

  test.each([
    ['stands still', '14.0'],
    ['falls', '12.0'],
  ])('when the value %s', (_, last) => {
    const verdict = slowDown({ 2020: '10.0', 2022: '14.0', 2024: last });
    expect(verdict).toMatchObject({ status: 'on-track', reasons: ['direction-right-so-far'] });
  });

  test('also when a fall itself becomes smaller: nothing rises', () => {
    // −3, then −1, and −15 % then −5.9 %.
    const verdict = slowDown({ 2020: '20.0', 2021: '17.0', 2022: '16.0' });
    expect(verdict).toMatchObject({ status: 'on-track', reasons: ['direction-right-so-far'] });
  });

  test('and may go on rising without its trend being held against it', () => {
    const verdict = slowDown({ 2020: '10.0', 2022: '14.0', 2024: '16.0' });
    expect(figure(verdict.trend).state).toBe('away');
    expect(verdict.reasons).not.toContain('trend-disagrees');
  });

  test('cannot be said of two points', () => {
    expect(slowDown({ 2020: '10', 2024: '11' })).toMatchObject({
      status: 'not-assessable',
      reasons: ['too-few-points'],
      level: { status: 'unavailable', reason: 'too-few-points' },
    });
  });
});

describe('a lasting slowdown (持续)', () => {
  test('cannot be said of three points', () => {
    expect(slowDown({ 2020: '10', 2022: '14', 2024: '16' }, true)).toMatchObject({
      status: 'not-assessable',
      reasons: ['too-few-points'],
    });
  });

  test('is a smaller change at every step', () => {
    // 4, 2, 1.
    const points = { 2021: '10.0', 2022: '14.0', 2023: '16.0', 2024: '17.0' };
    expect(slowDown(points, true).status).toBe('on-track');
  });

  test('is not a change that became smaller and larger again', () => {
    // 4, 1, 2: the last three points alone speed up.
    expect(slowDown({ 2021: '10.0', 2022: '14.0', 2023: '15.0', 2024: '17.0' }, true).status).toBe('behind');
    // 1, 4, 2: the last three points alone slow down.
    const points = { 2021: '10.0', 2022: '11.0', 2023: '15.0', 2024: '17.0' };
    expect(slowDown(points, true).status).toBe('behind');
    expect(slowDown(points).status).toBe('on-track');
  });

  test('is not saved by a fall at the end after the rise sped up', () => {
    // 1, 4, −1.
    expect(slowDown({ 2021: '10.0', 2022: '11.0', 2023: '15.0', 2024: '14.0' }, true).status).toBe('behind');
  });

  test('looks at the last four points only', () => {
    // 1, 9, then 4, 2, 1.
    const points = { 2019: '1.0', 2020: '2.0', 2021: '11.0', 2022: '15.0', 2023: '17.0', 2024: '18.0' };
    expect(slowDown(points, true).status).toBe('on-track');
  });
});
