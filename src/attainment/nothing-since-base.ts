import { type Unavailable, unavailable } from '../model/outcome.js';

/**
 * Why nothing can be compared with a base that is itself the latest figure.
 *
 * A base of the plan's baseline year, or of one before it, leaves nothing reported since. A later year that stands in for the
 * baseline year was reported since: there is a figure, and it is the starting point.
 *
 * @param baseYear - year of the base
 * @param baselineYear - the plan's baseline year
 * @returns `latest-is-base` where the base is of a year after the baseline year, else `no-observation-since-base`
 */
export function nothingSinceBase(baseYear: number, baselineYear: number): Unavailable {
  return unavailable(baseYear > baselineYear ? 'latest-is-base' : 'no-observation-since-base');
}
