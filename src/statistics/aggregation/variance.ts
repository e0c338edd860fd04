import { type Outcome, unavailable } from '../../model/outcome.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { sumOf } from '../summation/sum-of.js';
import { mean } from './mean.js';

/**
 * Sample variance.
 *
 * `s² = Σ (x − mean)² ÷ (n − 1)`, in two passes, the second corrected for the rounding of the mean, so that data with many
 * equal leading digits keep theirs. Its unit is the square of the data's: report the standard deviation. For a whole
 * population rather than a sample multiply by (n − 1) ÷ n.
 *
 * Source: Chan, Golub and LeVeque (1983), Algorithms for computing the sample variance, corrected two-pass form.
 *
 * @param values - finite numbers, two or more
 * @returns the variance; `too-few-points` below two values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * variance([1, 2, 6]); // => { status: 'ok', value: 7 }
 * variance([5, 5, 5]); // => { status: 'ok', value: 0 }
 * variance([5]); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function variance(values: ArrayLike<number>): Outcome<number> {
  const centre = mean(values);
  if (centre.status === 'unavailable') return centre;
  const { length } = values;
  if (length < 2) return unavailable('too-few-points');
  const distance = (position: number): number => (values[position] as number) - centre.value;
  const drift = sumOf(length, distance);
  const squares = sumOf(length, (position) => distance(position) ** 2);
  return finiteOutcome((squares - drift ** 2 / length) / (length - 1));
}
