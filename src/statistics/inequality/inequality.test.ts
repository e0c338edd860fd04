import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { giniIndex } from './gini-index.js';
import { theilIndex } from './theil-index.js';

const unavailable = (reason: string) => ({ status: 'unavailable', reason });

describe('inequality', () => {
  test('of equal values is exactly 0, however large', () => {
    for (const value of [3, 0.1, 1e15, 1e-300]) {
      expect(figure(giniIndex([value, value, value]))).toBe(0);
      expect(figure(theilIndex([value, value, value]))).toBe(0);
    }
  });

  test('is largest when one has everything', () => {
    expect(figure(giniIndex([0, 0, 0, 8]))).toBe(0.75);
    expect(figure(giniIndex([0, 0, 0, 8], { corrected: true }))).toBe(1);
    expect(figure(theilIndex([0, 0, 0, 8]))).toBeCloseTo(Math.log(4), 15);
  });

  test('of one, of none, of nothing', () => {
    expect(figure(giniIndex([5]))).toBe(0);
    expect(giniIndex([5], { corrected: true })).toEqual(unavailable('too-few-points'));
    expect(giniIndex([])).toEqual(unavailable('too-few-points'));
    expect(theilIndex([])).toEqual(unavailable('too-few-points'));
    expect(giniIndex([0, 0])).toEqual(unavailable('zero-denominator'));
    expect(theilIndex([0, 0])).toEqual(unavailable('zero-denominator'));
    expect(giniIndex([1, 2], { weights: [0, 0] })).toEqual(unavailable('zero-denominator'));
  });

  test('with negative values is the formula of Gini, and nothing of Theil', () => {
    expect(figure(giniIndex([-1, 2, 3, 4]))).toBe(0.5);
    expect(giniIndex([-3, 1])).toEqual(unavailable('not-positive'));
    expect(theilIndex([-1, 2])).toEqual(unavailable('not-positive'));
  });

  test.each([
    ['a correction of weighted values', () => giniIndex([1, 2], { weights: [1, 2], corrected: true })],
    ['negative weights', () => theilIndex([1, 2], { weights: [1, -1] })],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });

  const incomes = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 20 });
  const near = (got: number, expected: number): void => expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12);

  property.prop([incomes, fc.integer({ min: 2, max: 1000 })])(
    'knows neither the currency, nor the order, nor how often all are counted',
    (x, by) => {
      for (const index of [giniIndex, theilIndex]) {
        const expected = figure(index(x));
        near(figure(index(x.map((value) => value * by))), expected);
        near(figure(index(x.toReversed())), expected);
        near(figure(index([...x, ...x])), expected);
        near(figure(index(x, { weights: x.map(() => by) })), expected);
      }
    },
  );

  property.prop([incomes, incomes])('of Theil splits into between and inside groups', (a, b) => {
    const total = (x: number[]): number => x.reduce((sum, value) => sum + value, 0);
    const whole = total(a) + total(b);
    const mean = whole / (a.length + b.length);
    const part = (x: number[]): number =>
      (total(x) / whole) * (figure(theilIndex(x)) + Math.log(total(x) / x.length / mean));
    near(part(a) + part(b), figure(theilIndex([...a, ...b])));
  });
});
