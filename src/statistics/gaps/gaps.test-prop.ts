import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { adjustedParityIndex } from './adjusted-parity-index.js';
import { femaleShare } from './female-share.js';
import { gapInPeople } from './gap-in-people.js';
import { gapInPoints } from './gap-in-points.js';
import { largestRemainderShares } from './largest-remainder-shares.js';
import { menPer100Women } from './men-per-100-women.js';
import { parityBand } from './parity-band.js';
import { parityIndex } from './parity-index.js';
import { relativeGap } from './relative-gap.js';
import { womenPer100Men } from './women-per-100-men.js';

const people = fc.integer({ min: 1, max: 1e9 });
/** Three roundings of a double. */
const ROUNDINGS = 4 * Number.EPSILON;
const near = (got: number, expected: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(ROUNDINGS * Math.max(1, Math.abs(expected)));
};

describe('swapping the sexes', () => {
  test.prop([people, people])('inverts ratios, mirrors indices, changes the sign of points', (a, b) => {
    near(figure(parityIndex(a, b)) * figure(parityIndex(b, a)), 1);
    near(figure(adjustedParityIndex(a, b)) + figure(adjustedParityIndex(b, a)), 2);
    expect(menPer100Women(a, b)).toEqual(womenPer100Men(b, a));
    expect(figure(gapInPoints(a, b))).toBe(0 - figure(gapInPoints(b, a)));
    near(figure(femaleShare(a, b)) + figure(femaleShare(b, a)), 1);
  });

  test.prop([people, people])('changes whom a gap favours', (a, b) => {
    const turned = { women: 'men', men: 'women', neither: 'neither' } as const;
    const [gap, other] = [gapInPoints(a, b), gapInPoints(b, a)];
    if (gap.status === 'ok' && other.status === 'ok') expect(other.favours).toBe(turned[gap.favours]);
    expect(gap.status).toBe('ok');
  });
});

describe('changing the unit', () => {
  test.prop([people, people, fc.integer({ min: 1, max: 1000 })])(
    'changes no ratio, share or relative gap',
    (a, b, unit) => {
      near(figure(parityIndex(a * unit, b * unit)), figure(parityIndex(a, b)));
      near(figure(femaleShare(a * unit, b * unit)), figure(femaleShare(a, b)));
      near(figure(relativeGap(a * unit, b * unit)), figure(relativeGap(a, b)));
      expect(parityBand(a * unit, b * unit)).toEqual(parityBand(a, b));
      expect(figure(gapInPoints(a * unit, b * unit))).toBe(unit * (a - b));
    },
  );
});

describe('a gap in people', () => {
  test.prop([fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500)])(
    'closes the gap, and one person less does not',
    (a, b, c, d) => {
      const female = { count: a, population: a + b + 1 };
      const male = { count: c, population: c + d + 1 };
      const gap = gapInPeople(female, male);
      const missing = 0 - figure(gap);
      fc.pre(missing > 0);
      const reaches = (more: number): boolean => (a + more) * male.population >= c * female.population;
      expect([reaches(missing), reaches(missing - 1)]).toEqual([true, false]);
    },
  );
});

describe('shares in print', () => {
  const parts = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 12 }).filter((all) => all.some((part) => part > 0));

  test.prop([parts, fc.nat(4)])('add up to 100 exactly, each within a unit of its own share', (all, places) => {
    const shares = figure(largestRemainderShares(all, places));
    const units = shares.map((share) => BigInt(share.replace('.', '')));
    expect(units.reduce((sum, share) => sum + share, 0n)).toBe(100n * 10n ** BigInt(places));
    const total = all.reduce((sum, part) => sum + part, 0);
    for (const [at, share] of shares.entries()) {
      expect(Math.abs(Number(share) - (100 * all[at]!) / total)).toBeLessThan(10 ** -places * 1.000001);
    }
  });

  test.prop([parts, fc.nat(3), fc.integer({ min: 2, max: 50 })])('do not depend on the unit', (all, places, unit) => {
    const scaled = all.map((part) => part * unit);
    expect(largestRemainderShares(scaled, places)).toEqual(largestRemainderShares(all, places));
  });
});
