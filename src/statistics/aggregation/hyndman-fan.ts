import { assertProbability } from '../assert-probability.js';
import { refuseArgument } from '../checks/refuse-argument.js';

/** Number of a definition of quantiles in the list of Hyndman and Fan. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Doubles near a whole number mean it: 0.07 × 100 is 7.000000000000001. */
const SLACK = 4 * Number.EPSILON;

/**
 * A sample quantile from order statistics, by one of the nine definitions of Hyndman and Fan.
 *
 * @param count - how many values there are, 1 or more
 * @param p - probability
 * @param type - the definition
 * @param at - the value at a rank, from 1 (smallest) to `count`
 * @returns the quantile
 * @throws PlanError `argument/out-of-range`
 */
export function hyndmanFan(count: number, p: number, type: QuantileType, at: (rank: number) => number): number {
  assertProbability('p', p);
  const position = rankPosition(count, p, type);
  const slack = SLACK * Math.max(1, Math.abs(position));
  const rank = Math.floor(position + slack);
  const rest = Math.abs(position - rank) <= slack ? 0 : position - rank;
  const share = shareOfUpper(type, rank, rest);
  const lower = at(Math.min(Math.max(rank, 1), count));
  const upper = at(Math.min(Math.max(rank + 1, 1), count));
  // Equal neighbours give exactly their value, and huge ones of opposite sign do not overflow.
  return lower === upper || share === 0 ? lower : share === 1 ? upper : (1 - share) * lower + share * upper;
}

function rankPosition(count: number, p: number, type: QuantileType): number {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return count * p;
    case 3:
      return count * p - 0.5;
    case 5:
      return count * p + 0.5;
    case 6:
      return (count + 1) * p;
    case 7:
      return (count - 1) * p + 1;
    case 8:
      return (count + 1 / 3) * p + 1 / 3;
    case 9:
      return (count + 0.25) * p + 0.375;
    default:
      return refuseArgument('type', type, 'a whole number from 1 to 9');
  }
}

/** How much of the upper neighbour counts. */
function shareOfUpper(type: QuantileType, rank: number, rest: number): number {
  if (type > 3) return rest;
  if (rest > 0) return 1;
  if (type === 1) return 0;
  return type === 2 ? 0.5 : rank % 2 === 0 ? 0 : 1;
}
