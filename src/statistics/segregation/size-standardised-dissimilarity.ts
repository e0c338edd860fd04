import { finiteOutcome } from '../checks/finite-outcome.js';
import { sumOf } from '../summation/sum-of.js';
import { meanDeviationByLot } from './mean-deviation-by-lot.js';
import type { Segregation } from './segregation.js';
import { sumByLot } from './sum-by-lot.js';
import { unitTotals } from './unit-totals.js';

/**
 * Size-standardised index of dissimilarity: the dissimilarity index with every unit counted as equally large.
 *
 * `½ Σ |(pᵢ ÷ Σ p) − (qᵢ ÷ Σ q)|`, with `p` and `q` the shares of women and men inside each unit; empty units are left out. When
 * the occupations of a country shift, D moves although no occupation changed; this index does not. It gives an occupation
 * of five people the weight of one of five thousand, so leave very small units out and say so.
 *
 * `expected`, by lot, has no closed form here: it is calculated from the exact mean deviation of each unit, scaled to its
 * distance from the mean of the units. Simulations agree within 1.5 % with units of equal size or with five units and more;
 * with two or three units of very unequal size it may be 8 % too low.
 *
 * Source: Gibbs (1965), Occupational differentiation of Negroes and whites; Charles and Grusky, Occupational Ghettos, 2.
 *
 * @param women - women of each unit, finite, 0 or more
 * @param men - men of each unit, in the same order
 * @returns an unrounded index from 0 to 1 with its expectation by lot; `empty-group` without women or without men
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * sizeStandardisedDissimilarity([30, 1], [10, 3]).value; // => 0.5
 * sizeStandardisedDissimilarity([5], [9]).value; // => 0
 * sizeStandardisedDissimilarity([0], [9]); // => { status: 'unavailable', reason: 'empty-group' }
 */
export function sizeStandardisedDissimilarity(women: ArrayLike<number>, men: ArrayLike<number>): Segregation {
  const totals = unitTotals(women, men);
  if (totals.status === 'unavailable') return totals;
  const { women: allWomen, men: allMen } = totals.value;
  const shares = Array.from(women, (count, at) => count / (count + (men[at] as number))).filter(
    (share) => !Number.isNaN(share),
  );
  const units = shares.length;
  const ofWomen = sumOf(units, (at) => shares[at] as number);
  const ofMen = sumOf(units, (at) => 1 - (shares[at] as number));
  const distance = sumOf(units, (at) => Math.abs((shares[at] as number) * units - ofWomen));
  const index = finiteOutcome(distance / ofWomen / ofMen / 2);
  if (index.status === 'unavailable') return index;

  const all = allWomen + allMen;
  const mixed = (allWomen / all) * (allMen / all);
  /** Variance of the share of women of a unit by lot; the shares of two units vary against each other. */
  const ofUnit = (size: number): number => (size === 0 ? 0 : (mixed * (all - size)) / (size * (all - 1)));
  const between = -mixed / (all - 1);
  const sum = sumByLot(women, men, ofUnit);
  if (sum.status === 'unavailable') return { ...index, expected: sum };
  const ofMean = (sum.value + units * (units - 1) * between) / units ** 2;
  const expected = sumByLot(women, men, (size) => {
    if (size === 0 || size === all) return 0;
    const own = ofUnit(size);
    const withMean = (own + (units - 1) * between) / units;
    const fromMean = Math.sqrt(Math.max(0, own - 2 * withMean + ofMean) / own);
    return ((meanDeviationByLot(size, allWomen, allMen) / size) * fromMean) / (2 * units * (mixed - ofMean));
  });
  return { ...index, expected };
}
