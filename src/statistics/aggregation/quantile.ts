import { type Outcome, unavailable } from '../../model/outcome.js';
import { assertProbability } from '../assert-probability.js';
import { assertNumbers } from '../checks/assert-numbers.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { hyndmanFan, type QuantileType } from './hyndman-fan.js';

/** Which definition. */
export interface QuantileOptions {
  /** Number of the definition in Hyndman and Fan. Default 7, as R, NumPy and the INC functions of spreadsheets. */
  readonly type?: QuantileType;
}

/**
 * Sample quantile by any of the nine definitions of Hyndman and Fan.
 *
 * The value below which a share `p` of the values lies; the definitions differ in what they do between two values. Types 1
 * to 3 give values that occur (2 averages at steps, as SAS; 3 goes to the even rank), 4 to 9 interpolate: 6 as SPSS and
 * the EXC functions of spreadsheets, 7 the default of R, 8 what the authors recommend. In small samples they differ
 * visibly, so say which was used. A quantile of quantiles of areas is no quantile of all: use the single values.
 *
 * Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361–365.
 *
 * @param values - finite numbers, in any order; not changed
 * @param p - probability, 0 to 1; 0.5 is the median
 * @param options - the definition
 * @returns the quantile; `too-few-points` of no values
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * quantile([1, 2, 3, 4], 0.25); // => { status: 'ok', value: 1.75 }
 * quantile([1, 2, 3, 4], 0.25, { type: 6 }); // => { status: 'ok', value: 1.25 }
 * quantile([2], 0.9); // => { status: 'ok', value: 2 }
 * quantile([], 0.5); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function quantile(values: ArrayLike<number>, p: number, { type = 7 }: QuantileOptions = {}): Outcome<number> {
  assertNumbers('values', values);
  assertProbability('p', p);
  if (values.length === 0) return unavailable('too-few-points');
  const sorted = Float64Array.from(values).sort();
  return finiteOutcome(hyndmanFan(sorted.length, p, type, (rank) => sorted[rank - 1] as number));
}
