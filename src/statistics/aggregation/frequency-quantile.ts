import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertProbability } from '../assert-probability.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { firstReaching } from './first-reaching.js';
import { hyndmanFan } from './hyndman-fan.js';
import { inOrder } from './in-order.js';
import type { QuantileOptions } from './quantile.js';

/**
 * Quantile of a frequency table: of values that occurred so often each.
 *
 * The same as `quantile` of the values written out one by one, by any of the nine definitions, without writing them out: for a
 * table of ages or of children by family. Frequencies are whole numbers; for sampling weights use `weightedQuantile`.
 *
 * Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361–365.
 *
 * @param values - finite numbers, in any order; not changed
 * @param frequencies - as many whole numbers, 0 or more
 * @param p - probability, 0 to 1
 * @param options - the definition, 7 by default
 * @returns the quantile; `too-few-points` where nothing occurred
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * frequencyQuantile([0, 1, 2], [3, 5, 2], 0.5); // => { status: 'ok', value: 1 }
 * frequencyQuantile([1, 2], [1, 1], 0.5, { type: 1 }); // => { status: 'ok', value: 1 }
 * frequencyQuantile([1], [0], 0.5); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function frequencyQuantile(
  values: ArrayLike<number>,
  frequencies: ArrayLike<number>,
  p: number,
  { type = 7 }: QuantileOptions = {},
): Outcome<number> {
  assertProbability('p', p);
  const { sorted, cumulative } = inOrder(values, frequencies);
  for (let at = 0; at < values.length; at += 1) {
    if (!Number.isSafeInteger(frequencies[at]))
      refuseArgument(`frequencies[${String(at)}]`, frequencies[at], 'a whole number');
  }
  const count = cumulative.at(-1);
  if (count === undefined) return unavailable('too-few-points');
  return finiteOutcome(hyndmanFan(count, p, type, (rank) => sorted[firstReaching(cumulative, rank)] as number));
}
