import { describe, expect, test } from 'vitest';
import { isPlanError } from '../../errors/is-plan-error.js';
import type { Outcome } from '../../model/outcome.js';
import { chiSquareTest, fisherExactTest, twoProportionTest } from '../index.js';

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};
const refused = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (isPlanError(error) && error.code === 'argument/out-of-range') return error.details.where;
    throw error;
  }
  return 'accepted';
};
const near = (got: number, expected: number, relative = 1e-12): void => {
  expect(Math.abs(got / expected - 1)).toBeLessThan(relative);
};
const nothing = { status: 'unavailable', reason: 'zero-denominator' };

describe('twoProportionTest', () => {
  test('by hand: 10 of 40 against 20 of 60 is z² = 100 (10·40 − 20·30)² ÷ (40·60·30·70)', () => {
    const { z, difference } = value(twoProportionTest({ count: 10, total: 40 }, { count: 20, total: 60 }));
    near(z * z, (100 * 200 ** 2) / (40 * 60 * 30 * 70));
    near(difference, 0.25 - 1 / 3);
    expect(z).toBeLessThan(0);
  });

  test('keeps a difference of one person between populations of 1e9', () => {
    const { difference } = value(
      twoProportionTest({ count: 500_000_001, total: 1_000_000_000 }, { count: 500_000_000, total: 1_000_000_000 }),
    );
    near(difference, 1e-9);
  });

  test('corrects a difference smaller than the correction to 0, not beyond', () => {
    const { z, pValue } = value(
      twoProportionTest({ count: 1, total: 3 }, { count: 1, total: 2 }, { correction: true }),
    );
    expect([Math.abs(z), pValue]).toEqual([0, 1]);
  });

  test('is not available where nobody, everybody, or no group is there', () => {
    expect(twoProportionTest({ count: 0, total: 3 }, { count: 0, total: 2 })).toEqual(nothing);
    expect(twoProportionTest({ count: 3, total: 3 }, { count: 2, total: 2 })).toEqual(nothing);
    expect(twoProportionTest({ count: 0, total: 0 }, { count: 1, total: 2 })).toEqual(nothing);
  });
});

describe('chiSquareTest', () => {
  test('of independent rows is 0 with the p-value 1, in populations of 1e9 too', () => {
    const table = [
      [100_000_000, 300_000_000],
      [200_000_000, 600_000_000],
    ];
    expect(value(chiSquareTest(table))).toEqual({
      statistic: 0,
      degreesOfFreedom: 1,
      pValue: 1,
      smallestExpected: 100_000_000,
      isCorrected: false,
    });
  });

  test('counts its degrees of freedom', () => {
    const row = [3, 4, 5];
    expect(value(chiSquareTest([row, row, row, row])).degreesOfFreedom).toBe(6);
  });

  test('is not available with an empty row or column', () => {
    expect(chiSquareTest([[0, 0], [1, 2]])).toEqual(nothing); // biome-ignore format: a table
    expect(chiSquareTest([[0, 1], [0, 2]])).toEqual(nothing); // biome-ignore format: a table
  });

  test('refuses what is no table of counts', () => {
    expect(refused(() => chiSquareTest([[1, 2]]))).toBe('number of rows');
    expect(refused(() => chiSquareTest([[1], [2]]))).toBe('number of columns');
    expect(refused(() => chiSquareTest([[1, 2], [3]]))).toBe('length of table[1]');
    expect(refused(() => chiSquareTest([[1, 2], [3, 0.5]]))).toBe('table[1][1]'); // biome-ignore format: a table
    expect(refused(() => chiSquareTest([[1, 2, 3], [3, 5, 1]], { correction: true }))).toBe('correction'); // biome-ignore format: a table
  });
});

describe('fisherExactTest', () => {
  test('by hand: the tea test, 3 of 4 right, has p = (1 + 16) ÷ 70 one-sided and 34 ÷ 70 two-sided', () => {
    const { pValue, pGreater, pLess } = value(fisherExactTest([[3, 1], [1, 3]])); // biome-ignore format: a table
    near(pGreater, 17 / 70);
    near(pValue, 34 / 70);
    near(pLess, 69 / 70);
  });

  test('by hand: [[1, 0], [0, 1]] has the lower limit α/2 ÷ (1 − α/2) and no upper one', () => {
    // One of two equally likely tables at odds ratio 1: P = ω ÷ (1 + ω) = α/2.
    const { lower, upper, oddsRatio } = value(fisherExactTest([[1, 0], [0, 1]])); // biome-ignore format: a table
    near(lower, 0.025 / 0.975, 1e-10);
    expect(upper).toBe('unbounded');
    expect(oddsRatio).toEqual(nothing);
  });

  test('by hand: [[0, 1], [1, 0]] starts at 0 and ends at (1 − α/2) ÷ α/2', () => {
    const { lower, upper, oddsRatio } = value(fisherExactTest([[0, 1], [1, 0]])); // biome-ignore format: a table
    near(upper as number, 39, 1e-10);
    expect([lower, oddsRatio]).toEqual([0, { status: 'ok', value: 0 }]);
  });

  test('keeps its digits far out: 1 of C(40, 20) tables, twice', () => {
    const { pValue } = value(fisherExactTest([[20, 0], [0, 20]])); // biome-ignore format: a table
    near(pValue, 2 / 137_846_528_820);
  });

  test('ends for populations of 1e9', () => {
    const { pValue, lower } = value(fisherExactTest([[1, 999_999_999], [5, 999_999_999]])); // biome-ignore format: a table
    // The counts are as good as binomial with n = 6: 2 (1 + 6) ÷ 64.
    near(pValue, 14 / 64, 1e-7);
    expect(lower).toBeGreaterThan(0);
  });

  test('is not available with an empty row or column, and refuses other tables', () => {
    expect(fisherExactTest([[0, 0], [1, 2]])).toEqual(nothing); // biome-ignore format: a table
    expect(refused(() => fisherExactTest([[1, 2, 3], [1, 2, 3]] as never))).toBe('number of cells'); // biome-ignore format: a table
    expect(refused(() => fisherExactTest([[1, 2], [1, -2]]))).toBe('cell'); // biome-ignore format: a table
    expect(refused(() => fisherExactTest([[1, 2], [1, 2]], 0))).toBe('level'); // biome-ignore format: a table
  });
});
