import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { dissimilarityIndex } from './dissimilarity-index.js';
import { karmelMacLachlanIndex } from './karmel-maclachlan-index.js';
import { sizeStandardisedDissimilarity } from './size-standardised-dissimilarity.js';

const all = [dissimilarityIndex, karmelMacLachlanIndex, sizeStandardisedDissimilarity] as const;
const units = fc
  .array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 2, maxLength: 10 })
  .map((rows) => ({ women: rows.map(([women]) => women), men: rows.map(([, men]) => men) }))
  .filter(({ women, men }) => women.some((count) => count > 0) && men.some((count) => count > 0));
/** Sums of at most ten rounded terms up to 1. */
const near = (got: number, expected: number): void => expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12);

describe('every index of segregation', () => {
  test.prop([units, fc.integer({ min: 2, max: 50 })])(
    'is the same with the sexes swapped, units in another order, and every number multiplied',
    ({ women, men }, factor) => {
      for (const index of all) {
        const expected = figure(index(women, men));
        near(figure(index(men, women)), expected);
        near(figure(index(women.toReversed(), men.toReversed())), expected);
        near(
          figure(
            index(
              women.map((count) => count * factor),
              men.map((count) => count * factor),
            ),
          ),
          expected,
        );
        near(figure(index([...women, 0], [...men, 0])), expected);
      }
    },
  );

  test.prop([units])('lies in its range, and so does its expectation by lot', ({ women, men }) => {
    for (const [at, index] of all.entries()) {
      const result = index(women, men);
      if (result.status === 'unavailable') throw new Error(result.reason);
      const most = at === 1 ? 0.5 : 1;
      for (const value of [result.value, figure(result.expected)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most + 1e-12);
      }
    }
  });

  test.prop([units])('of Duncan never grows when two units are merged', ({ women, men }) => {
    const merge = ([first, second, ...rest]: number[]): number[] => [first! + second!, ...rest];
    const merged = figure(dissimilarityIndex(merge(women), merge(men)));
    expect(merged).toBeLessThanOrEqual(figure(dissimilarityIndex(women, men)) + 1e-12);
  });
});
