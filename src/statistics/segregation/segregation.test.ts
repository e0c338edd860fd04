import { describe, expect, test } from 'vitest';
import { dissimilarityIndex } from './dissimilarity-index.js';
import { karmelMacLachlanIndex } from './karmel-maclachlan-index.js';
import { meanDeviationByLot } from './mean-deviation-by-lot.js';
import { sizeStandardisedDissimilarity } from './size-standardised-dissimilarity.js';

const all = [dissimilarityIndex, karmelMacLachlanIndex, sizeStandardisedDissimilarity] as const;
const value = (outcome: { status: string; value?: number }): number | string => outcome.value ?? outcome.status;

describe('segregation', () => {
  test('without women or without men is undefined, not 0', () => {
    for (const index of all) {
      for (const [women, men] of [
        [
          [0, 0],
          [3, 4],
        ],
        [
          [3, 4],
          [0, 0],
        ],
        [[], []],
      ] as const) {
        expect(index(women, men)).toEqual({ status: 'unavailable', reason: 'empty-group' });
      }
    }
  });

  test('is complete where no unit has both sexes', () => {
    expect(all.map((index) => value(index([10, 20, 0, 0], [0, 0, 15, 15])))).toEqual([1, 0.5, 1]);
  });

  test('is nothing where every unit has the same sex ratio, or there is one unit', () => {
    for (const index of all) {
      expect(value(index([2, 4, 6], [1, 2, 3]))).toBe(0);
      expect(index([5], [9])).toEqual({ status: 'ok', value: 0, expected: { status: 'ok', value: 0 } });
    }
  });

  test('by lot: two women and two men in two rooms of two', () => {
    // Of six ways to place the women two leave a room without: D is 1 in those, 0 in the four others.
    const { expected } = dissimilarityIndex([1, 1], [1, 1]) as { expected: unknown };
    expect(expected).toEqual({ status: 'ok', value: expect.closeTo(1 / 3, 12) as number });
    expect(sizeStandardisedDissimilarity([1, 1], [1, 1])).toMatchObject({
      expected: { value: expect.closeTo(1 / 3, 12) as number },
    });
    expect(karmelMacLachlanIndex([1, 1], [1, 1])).toMatchObject({
      expected: { value: expect.closeTo(1 / 6, 12) as number },
    });
  });

  test('by lot of size-standardised units is near 20,000 shuffles in R', () => {
    // set.seed(5); replicate(20000, ds(tabulate(unit[sample.int(N, F)], n)))
    for (const [sizes, women, simulated, tolerance] of [
      [[10, 10], 8, 0.17552, 0.015],
      [[3, 7, 12, 4, 9], 15, 0.31819, 0.015],
      [new Array<number>(10).fill(5), 20, 0.32726, 0.015],
      [[2, 3, 5, 8, 13, 21, 34, 55, 89, 144], 150, 0.25651, 0.015],
      [[500, 3, 4], 100, 0.43883, 0.09],
    ] as const) {
      let left = women as number;
      const placed = sizes.map((size) => {
        const here = Math.min(size, left);
        left -= here;
        return here;
      });
      const { expected } = sizeStandardisedDissimilarity(
        placed,
        sizes.map((size, at) => size - placed[at]!),
      ) as {
        expected: { value: number };
      };
      expect(Math.abs(expected.value / simulated - 1)).toBeLessThan(tolerance);
    }
  });

  test('by lot keeps its digits for a thousand million people', () => {
    // De Moivre: about √(2/π) standard deviations of a hypergeometric number.
    const [size, women, men] = [1e6, 5e8, 5e8];
    const deviation = Math.sqrt((size / 4) * ((women + men - size) / (women + men - 1)));
    expect(meanDeviationByLot(size, women, men) / (deviation * Math.sqrt(2 / Math.PI))).toBeCloseTo(1, 6);
    expect(meanDeviationByLot(3, 1, 2)).toBe(0);
    expect(meanDeviationByLot(0, 1, 2)).toBe(0);
  });

  test('by lot needs whole people', () => {
    for (const index of all) {
      expect(index([1.5, 1], [1, 2])).toMatchObject({
        status: 'ok',
        expected: { status: 'unavailable', reason: 'no-counts' },
      });
    }
  });

  test('of numbers too large for a double says so', () => {
    expect(dissimilarityIndex([1e308, 1e308], [1, 2])).toEqual({ status: 'unavailable', reason: 'not-representable' });
  });

  test.each([
    ['lists of different length', () => dissimilarityIndex([1], [1, 2])],
    ['negative numbers', () => karmelMacLachlanIndex([-1], [1])],
    ['what is no number', () => sizeStandardisedDissimilarity([1], [Number.NaN])],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });
});
