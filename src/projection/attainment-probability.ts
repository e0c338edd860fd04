import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Projection, ProjectionGoal } from '../model/projection.js';
import { distributionProbability } from './distribution-probability.js';
import { refused } from './refused.js';
import { toScale } from './to-scale.js';

/**
 * Probability that a projected series meets a goal in a year.
 *
 * It comes from the same distribution as the intervals: where a 95 % limit lies strictly inside the bounds, it is the value
 * met with a probability of 2.5 or 97.5 %. It falls as the goal gets harder. What cannot be missed has probability 1 (at
 * least the lowest possible value), what lies beyond a bound 0. Meeting a goal is judged with the goal included (以上、以下).
 *
 * @param projection - what `project` returned
 * @param goal - `op`, `value` in the unit of the series, and the year `period`
 * @returns a probability from 0 to 1; `projection-too-short` when the year was not projected, `no-distribution` when the
 *   projection comes from elsewhere and gives intervals only
 * @throws PlanError `argument/out-of-range` when the goal is not a finite number or its `op` unknown
 *
 * @example
 * const series = [3, 2, 4, 3].map((value, index) => ({ period: 2019 + index, value }));
 * const { value: projection } = project(series, { to: 2025, bounds: { lower: 0 } });
 * attainmentProbability(projection, { op: 'at-least', value: 0, period: 2025 }); // => { status: 'ok', value: 1 }
 * attainmentProbability(projection, { op: 'at-most', value: 3, period: 2030 }); // => { status: 'unavailable', reason: 'projection-too-short' }
 */
export function attainmentProbability(projection: Projection, { op, value, period }: ProjectionGoal): Outcome<number> {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw refused('attainmentProbability: `value`', value, 'a finite number');
  const known: readonly string[] = ['at-least', 'at-most'];
  if (!known.includes(op)) throw refused('attainmentProbability: `op`', op, known.join(' or '));
  const point = projection.points.find((candidate) => candidate.period === period);
  if (point === undefined) return unavailable('projection-too-short');
  const { lower, upper } = projection.bounds ?? {};
  if (op === 'at-least') {
    if (lower !== undefined && value <= lower) return ok(1);
    if (upper !== undefined && value > upper) return ok(0);
  } else {
    if (upper !== undefined && value >= upper) return ok(1);
    if (lower !== undefined && value < lower) return ok(0);
  }
  const { distribution } = point;
  if (distribution === undefined) return unavailable('no-distribution');
  const place = toScale(value, distribution.scale, projection.bounds);
  if (distribution.family !== 'learnt' && distribution.deviation === 0) {
    // Nothing is uncertain, and the goal is included on both sides.
    const meets = op === 'at-least' ? distribution.center >= place : distribution.center <= place;
    return ok(meets ? 1 : 0);
  }
  // Beyond the ends of the scale: everything lies above, or everything below.
  const below =
    place === Number.NEGATIVE_INFINITY
      ? 0
      : place === Number.POSITIVE_INFINITY
        ? 1
        : distributionProbability(distribution, place);
  return ok(op === 'at-most' ? below : 1 - below);
}
