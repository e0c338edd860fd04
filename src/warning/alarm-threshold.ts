import { outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { standardNormalPoint } from '../statistics/distributions/standard-normal-point.js';

/**
 * From which score on a finding is more than noise.
 *
 * `Φ⁻¹(1 − falseAlarms ÷ 2000)`: as many of 1,000 series of noise lie beyond it on either side together.
 *
 * @param where - name of the detector, for messages
 * @param falseAlarms - accepted of 1,000 series; above 0, at most 500
 * @returns the threshold, above 0
 * @throws PlanError `argument/out-of-range` for another share
 *
 * @example
 * alarmThreshold('detectVolatility', 50).toFixed(2); // => "1.96"
 */
export function alarmThreshold(where: string, falseAlarms: number): number {
  if (!(falseAlarms > 0 && falseAlarms <= 500)) {
    const place = `${where}: \`falseAlarms\``;
    const expected = 'above 0 and at most 500';
    throw new PlanError(
      'argument/out-of-range',
      { where: place, received: String(falseAlarms), expected },
      outOfRange(place, falseAlarms, expected),
    );
  }
  return standardNormalPoint(falseAlarms / 2000);
}
