import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { nearMean } from '../summation/near-mean.js';

/** Sums of so few terms lose no digit that counts. */
const BLOCK = 32;
/** Below this part the squares would have lost a digit to the distance from the mean. */
const CLOSE = 0.1;

/**
 * Sample variance.
 *
 * `s² = Σ (x − mean)² ÷ (n − 1)`, with distances measured from a number near the mean and corrected for it, so that data with
 * many equal leading digits keep theirs. Its unit is the square of the data's: report the standard deviation. For a whole
 * population rather than a sample multiply by (n − 1) ÷ n.
 *
 * Source: Chan, Golub and LeVeque (1983), Algorithms for computing the sample variance: shifted data, pairwise sums.
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
  // Of doubles alone the sums tell whether all are finite.
  if (!(values instanceof Float64Array)) assertNumbers('values', values);
  const { length } = values;
  let origin = nearMean(values);
  for (let round = 0; ; round += 1) {
    const { drift, squares } = sumsAbout(values, origin);
    const left = squares - (drift / length) * drift;
    if (round < 2 && left < CLOSE * squares) {
      origin += drift / length;
      continue;
    }
    if (!Number.isFinite(left)) assertNumbers('values', values);
    return length < 2 ? unavailable('too-few-points') : finiteOutcome(Math.max(0, left) / (length - 1));
  }
}

/** Sums of the distances from a number and of their squares; those of the blocks are added without loss. */
function sumsAbout(values: ArrayLike<number>, origin: number): { drift: number; squares: number } {
  const { length } = values;
  let drift = 0;
  let squares = 0;
  let lost = 0;
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(length, start + BLOCK);
    let ofDistance = 0;
    let ofSquare = 0;
    for (let position = start; position < end; position += 1) {
      const distance = (values[position] as number) - origin;
      ofDistance += distance;
      ofSquare += distance * distance;
    }
    drift += ofDistance;
    const next = squares + ofSquare;
    const taken = next - squares;
    lost += squares - (next - taken) + (ofSquare - taken);
    squares = next;
  }
  return { drift, squares: squares + lost };
}
