import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { assertPositive } from '../assert-positive.js';
import type { EffectPoint } from './order-by-year.js';

/**
 * The variance that counting gives to each figure of a rate of rare events, in the square of its unit.
 *
 * At the rate of all years together, so that a year without events is not taken for exact:
 * `rate² × all exposure ÷ (all events × exposure of the year)`, with the rate as the mean of the figures by exposure.
 *
 * @param points - figures with their counts
 * @returns one variance for each point; `no-counts` where one has none, `no-events` where nothing was counted
 * @throws PlanError `argument/out-of-range` for counts below 0 and exposures that are not above 0
 */
export function countingVariances(points: readonly EffectPoint[]): Outcome<readonly number[]> {
  let [allEvents, allExposure, allValues] = [0, 0, 0];
  for (const { year, value, events, exposure } of points) {
    if (events === undefined || exposure === undefined) return unavailable('no-counts');
    assertNonNegative(`events of ${String(year)}`, events);
    assertPositive(`exposure of ${String(year)}`, exposure);
    allEvents += events;
    allExposure += exposure;
    allValues += exposure * value;
  }
  if (allEvents === 0) return unavailable('no-events');
  const rate = allValues / allExposure;
  const scale = rate * (allExposure / allEvents) * rate;
  const variances = points.map(({ exposure }) => scale / (exposure as number));
  return variances.every((variance) => Number.isFinite(variance)) ? ok(variances) : unavailable('not-representable');
}
