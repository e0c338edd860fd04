import { describe, expect, test } from 'vitest';
import { isPlanError } from '../../errors/is-plan-error.js';
import { adjustedParityIndex } from './adjusted-parity-index.js';
import { distanceFromParity } from './distance-from-parity.js';
import { femaleShare } from './female-share.js';
import { gapInPeople } from './gap-in-people.js';
import { gapInPoints } from './gap-in-points.js';
import { largestRemainderShares } from './largest-remainder-shares.js';
import { meanPayGap } from './mean-pay-gap.js';
import { medianPayGap } from './median-pay-gap.js';
import { menPer100Women } from './men-per-100-women.js';
import { parityBand } from './parity-band.js';
import { parityIndex } from './parity-index.js';
import { payGap } from './pay-gap.js';
import { relativeGap } from './relative-gap.js';
import { womenPer100Men } from './women-per-100-men.js';

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isPlanError(error) ? error.details : error;
  }
}

const ok = (value: unknown) => ({ status: 'ok', value });
const unavailable = (reason: string) => ({ status: 'unavailable', reason });

describe('shares and sex ratios', () => {
  test('China at the end of 2017: 704.14 million men, 670.48 million women', () => {
    expect(menPer100Women(67_048, 70_414)).toEqual(ok(expect.closeTo(105.02, 2)));
    expect(womenPer100Men(67_048, 70_414)).toEqual(ok(expect.closeTo(95.22, 2)));
    expect(femaleShare(67_048, 70_414)).toEqual(ok(expect.closeTo(0.48776, 5)));
  });

  test('are 0, not unavailable, where one sex is not there; and unavailable where they divide by it', () => {
    expect(femaleShare(0, 5)).toEqual(ok(0));
    expect(menPer100Women(10, 0)).toEqual(ok(0));
    expect(menPer100Women(0, 10)).toEqual(unavailable('zero-denominator'));
    expect(womenPer100Men(10, 0)).toEqual(unavailable('zero-denominator'));
    expect(femaleShare(0, 0)).toEqual(unavailable('zero-denominator'));
    expect(distanceFromParity(0, 0)).toEqual(unavailable('zero-denominator'));
  });

  test('of a thousand million people keep their digits', () => {
    // 1 ÷ (2 × 2000000001), which a difference of shares would give with eight digits.
    expect(distanceFromParity(1e9, 1e9 + 1)).toEqual(ok(1 / 4_000_000_002));
    expect(femaleShare(1e308, 1e308)).toEqual(ok(0.5));
    expect(distanceFromParity(1.5e308, 0.5e308)).toEqual(ok(0.25));
  });

  test('of the smallest doubles keep them', () => {
    expect(femaleShare(0, 5e-324)).toEqual(ok(0));
    expect(femaleShare(5e-324, 5e-324)).toEqual(ok(0.5));
    expect(distanceFromParity(5e-324, 0)).toEqual(ok(0.5));
  });

  test('too large for a double say so', () => {
    expect(menPer100Women(1e-300, 1e300)).toEqual(unavailable('not-representable'));
    expect(parityIndex(1e300, 1e-300)).toEqual(unavailable('not-representable'));
  });
});

describe('gaps', () => {
  test('in points are exact, women less men', () => {
    expect(gapInPoints(95.5, 97.1)).toEqual({ status: 'ok', value: -1.6, favours: 'men' });
    expect(gapInPoints('95.5', '95.2')).toEqual({ status: 'ok', value: 0.3, favours: 'women' });
  });

  test('favour the lower figure where less is better, and nobody where neither is', () => {
    expect(gapInPoints(14.3, 10.1, { direction: 'lower' })).toMatchObject({ favours: 'men' });
    expect(gapInPoints(14.3, 10.1, { direction: 'neither' })).toMatchObject({ favours: 'neither' });
    expect(gapInPoints('50.0', 50)).toEqual({ status: 'ok', value: 0, favours: 'neither' });
  });

  test('relative to men have the sign of Eurostat', () => {
    expect(relativeGap(80, 100)).toEqual({ status: 'ok', value: 0.2, favours: 'men' });
    expect(relativeGap(0.3, 0.1)).toEqual({ status: 'ok', value: -2, favours: 'women' });
    expect(relativeGap(0, 50)).toMatchObject({ value: 1 });
    expect(relativeGap(3, 0)).toEqual(unavailable('zero-denominator'));
    expect(payGap('12.98', '15.37')).toMatchObject({ value: 2.39 / 15.37, favours: 'men' });
  });

  test('of figures far apart keep what a double can hold, and say where it cannot', () => {
    expect(relativeGap(1e-300, 1e308)).toEqual({ status: 'ok', value: 1, favours: 'men' });
    expect(gapInPoints(1e308, 1e-300)).toEqual({ status: 'ok', value: 1e308, favours: 'women' });
    expect(gapInPoints(1e308, -1e308)).toEqual(unavailable('not-representable'));
    expect(relativeGap(1e300, 1e-300)).toEqual(unavailable('not-representable'));
    expect(relativeGap('1e308', '1e309')).toEqual(unavailable('not-representable'));
    // The gap is too small for a double, and women lie behind all the same.
    expect(gapInPoints(0, '1e-399')).toEqual({ status: 'ok', value: 0, favours: 'men' });
  });

  test('of pay differ between mean and median, and name an empty sex', () => {
    const [women, men] = [{ pay: [10, 12, 14] }, { pay: [10, 15, 95] }];
    // Means 12 and 40, medians 12 and 15.
    expect(meanPayGap(women, men)).toEqual({ status: 'ok', value: 0.7, favours: 'men' });
    expect(medianPayGap(women, men)).toEqual({ status: 'ok', value: 0.2, favours: 'men' });
    expect(medianPayGap({ pay: [10, 20], weights: [1, 3] }, { pay: [20], weights: [2] })).toMatchObject({ value: 0 });
    expect(meanPayGap({ pay: [10, 20], weights: [1, 3] }, { pay: [20] })).toMatchObject({ value: 0.125 });
    expect(meanPayGap({ pay: [] }, men)).toEqual(unavailable('empty-group'));
    expect(meanPayGap({ pay: [1], weights: [0] }, men)).toEqual(unavailable('zero-denominator'));
    expect(meanPayGap(women, { pay: [1], weights: [0] })).toEqual(unavailable('zero-denominator'));
  });

  test('in people are whole: what is missing for equal rates', () => {
    const men = { count: 2, population: 3 };
    // 2/3 of 100 women are 66.7; with 50 women 17 are missing.
    expect(gapInPeople({ count: 50, population: 100 }, men)).toMatchObject({ value: -17, favours: 'men' });
    expect(gapInPeople({ count: 67, population: 100 }, men)).toMatchObject({ value: 1, favours: 'women' });
    expect(gapInPeople({ count: 2, population: 3 }, men)).toEqual({
      status: 'ok',
      value: 0,
      exact: 0,
      favours: 'neither',
    });
    expect(gapInPeople({ count: 50, population: 100 }, men, { direction: 'lower' })).toMatchObject({
      favours: 'women',
    });
    expect(gapInPeople({ count: 0, population: 0 }, men)).toEqual(unavailable('zero-denominator'));
  });
});

describe('parity', () => {
  test('index and adjusted index', () => {
    expect(parityIndex(48.6, 54)).toEqual(ok(0.9));
    expect(adjustedParityIndex(3, 1)).toEqual(ok(2 - 1 / 3));
    expect(adjustedParityIndex(0, 50)).toEqual(ok(0));
    for (const index of [parityIndex, adjustedParityIndex])
      expect(index(3, 0)).toEqual(unavailable('zero-denominator'));
  });

  test.each([
    ['96.9999', 'female-disadvantage'],
    ['97', 'parity'],
    ['103', 'parity'],
    ['103.0001', 'male-disadvantage'],
  ])('bands include their ends: %s against 100', (female, band) => {
    expect(parityBand(female, 100)).toEqual(ok(band));
  });

  test('bands compare decimals, not doubles', () => {
    // 33.95 ÷ 35 is 0.97 exactly; the doubles make 0.9700000000000001 or less of such figures.
    for (let men = 1; men < 400; men += 1) {
      const female = `${String(Math.floor((97 * men) / 100))}.${String((97 * men) % 100).padStart(2, '0')}`;
      expect(parityBand(female, men)).toEqual(ok('parity'));
    }
  });

  test('bands turn round for what should fall', () => {
    expect(parityBand(5, 4, { direction: 'lower' })).toEqual(ok('female-disadvantage'));
    expect(parityBand(0, 0)).toEqual(unavailable('zero-denominator'));
    expect(parityBand(90, 100, { lower: 0.9, upper: '1.1' })).toEqual(ok('parity'));
    expect(parityBand(1, 1, { lower: 1, upper: 1 })).toEqual(ok('parity'));
  });
});

describe('shares in print', () => {
  test.each([
    [[1, 1, 1], 0, ['34', '33', '33']],
    [[5, 5, 5, 5, 5, 5], 1, ['16.7', '16.7', '16.7', '16.7', '16.6', '16.6']],
    [[123, 456, 789, 12], 2, ['8.91', '33.04', '57.18', '0.87']],
    [[1e15, 1], 2, ['100.00', '0.00']],
    [['0.1', '0.2'], 1, ['33.3', '66.7']],
  ])('%j at %d decimals', (parts, places, expected) => {
    expect(largestRemainderShares(parts, places)).toEqual(ok(expected));
  });

  test('of nothing are unavailable', () => {
    expect(largestRemainderShares([0, 0], 0)).toEqual(unavailable('zero-denominator'));
    expect(largestRemainderShares([], 0)).toEqual(unavailable('zero-denominator'));
  });
});

describe('a mistake of the caller', () => {
  test.each([
    ['a negative number', () => femaleShare(-1, 2)],
    ['not a number', () => parityIndex(Number.NaN, 2)],
    ['infinity', () => menPer100Women(1, Infinity)],
    ['a negative figure', () => relativeGap(-1, 2)],
    ['a negative figure of men', () => relativeGap(1, '-2')],
    ['a negative part', () => largestRemainderShares([1, -1], 0)],
    ['a figure below 0 that no double can tell from it', () => relativeGap(1, '-1e-399')],
    ['a band that ends before it starts', () => parityBand(1, 1, { lower: 2 })],
    ['negative figures of a band', () => parityBand(1, -1)],
    ['negative women of a band', () => parityBand(-1, 1)],
    ['half a person', () => gapInPeople({ count: 0.5, population: 1 }, { count: 1, population: 1 })],
    ['half a population', () => gapInPeople({ count: 0, population: 1.5 }, { count: 1, population: 1 })],
    ['more than there are', () => gapInPeople({ count: 2, population: 1 }, { count: 1, population: 1 })],
    ['too few weights', () => meanPayGap({ pay: [1, 2], weights: [1] }, { pay: [1] })],
    ['negative pay', () => medianPayGap({ pay: [-1] }, { pay: [1] })],
  ])('%s is refused', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });

  test('is told in details that survive JSON, whatever was received', () => {
    const hostile = Object.create(null) as number;
    for (const received of [Number.NaN, Infinity, hostile]) {
      const details = thrownBy(() => parityIndex(received, 2));
      expect(details).toEqual(JSON.parse(JSON.stringify(details)));
    }
    expect(() => relativeGap(hostile, 1)).toThrow('A figure must be a decimal number');
    expect(() => parityBand('1', 1, { upper: '0.5' })).toThrow('upper must be `lower` or more, received `0.5`.');
  });

  test('says where and what to do', () => {
    expect(() => meanPayGap({ pay: [1, Number.NaN] }, { pay: [1] })).toThrow(
      'women.pay[1] must be a finite number, 0 or more, received `NaN`.',
    );
  });
});
