import type { CalculationLog } from './calculation-log.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import type { Unit } from '../model/unit.js';
import { isBeyondRounding } from './is-beyond-rounding.js';
import type { JudgedPoint } from './judged-point.js';
import type { Level } from './verdict.js';

/**
 * Whether a value has moved the way the goal asks for, beyond printed rounding.
 *
 * @param latest - the value judged
 * @param base - the value it is compared with; an earlier year
 * @param better - which way is asked for
 * @param unit - unit of the values
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns `met` when `latest − base` has the right sign and is at least the two roundings together
 */
export function judgeDirectionLevel(
  latest: JudgedPoint,
  base: JudgedPoint,
  better: 'higher' | 'lower',
  unit: Unit,
  calculations: CalculationLog,
): Level {
  const change = subtractDecimals(latest.value, base.value);
  calculations?.push(
    { formula: 'change-since-base', inputs: { value: latest.value, base: base.value }, result: change },
    {
      formula: 'printed-rounding',
      inputs: { change, roundingOfValue: latest.rounding, roundingOfBase: base.rounding },
      result: isBeyondRounding(change, latest.rounding, base.rounding) ? 1 : 0,
    },
  );
  const isRight = compareDecimals(change, 0) === (better === 'higher' ? 1 : -1);
  const isMet = isRight && isBeyondRounding(change, latest.rounding, base.rounding);
  return { state: isMet ? 'met' : 'not-met', value: latest.value, year: latest.year, unit, change };
}
