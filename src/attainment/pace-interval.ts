import type { CalculationLog } from './calculation-log.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import { type CountLimits, countLimits } from './count-limits.js';
import type { JudgedPoint } from './judged-point.js';
import { publishedCounts } from './published-counts.js';
import type { AttainmentSettings } from './settings.js';
import type { PaceInterval } from './verdict.js';

/**
 * Between which limits a linear progress may lie, given that both its ends are counts. Approximate, and named so.
 *
 * `progress = 1 − R` with `R = (value − goal) ÷ (base − goal)`. The limits of R are recovered from the exact limits of value and
 * base (MOVER, the method of variance estimates recovery): R lies in the interval when the interval of `(value − goal) − R ·
 * (base − goal)`, whose half-widths are the roots of the sums of squares of the half-widths of its parts, holds 0. The goal is
 * exact, and the two counts are independent.
 *
 * Source: A. Donner, G. Zou, "Closed-form confidence intervals for functions of the normal mean and standard deviation",
 * Statistical Methods in Medical Research 21 (2012); R. Newcombe, "MOVER-R confidence intervals for ratios and products of two
 * independently estimated quantities", Statistical Methods in Medical Research 25 (2016).
 *
 * @param base - the point that progress is counted from
 * @param latest - the point judged
 * @param goal - the end of the range that the base has to reach
 * @param indicator - for its kind, unit and collection
 * @param settings - level of the interval
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the limits; `base-too-uncertain` where the interval of the base reaches the goal, because the way to be gone might
 *   then be none at all; `undefined` where not both ends are published counts
 */
export function paceInterval(
  base: JudgedPoint,
  latest: JudgedPoint,
  goal: DecimalText,
  indicator: Indicator,
  settings: Pick<AttainmentSettings, 'certaintyLevel'>,
  calculations: CalculationLog,
): Outcome<PaceInterval> | undefined {
  if (indicator.collection !== 'register' && indicator.collection !== 'surveillance') return undefined;
  const level = settings.certaintyLevel;
  const start = limitsOf(base, indicator, level);
  const now = limitsOf(latest, indicator, level);
  if (start === undefined || now === undefined) return undefined;
  const [way, left] = [distance(start, Number(goal)), distance(now, Number(goal))];
  // A floor is looked at from below: both distances change their sign and their ratio stays.
  const isFloor = way.estimate < 0;
  const [whole, rest] = isFloor ? [mirrored(way), mirrored(left)] : [way, left];
  if (whole.lower <= 0) return unavailable('base-too-uncertain');
  const lower = 1 + lowerRatio(mirrored(rest), whole);
  const upper = 1 - lowerRatio(rest, whole);
  const inputs = {
    goal,
    value: now.estimate,
    valueLower: now.lower,
    valueUpper: now.upper,
    base: start.estimate,
    baseLower: start.lower,
    baseUpper: start.upper,
  };
  calculations?.push(
    { formula: 'progress-mover-lower', inputs, result: lower },
    { formula: 'progress-mover-upper', inputs, result: upper },
  );
  return ok({ method: 'approximate-mover', level, lower, upper });
}

type Limits = Pick<CountLimits, 'estimate' | 'lower' | 'upper'>;

function limitsOf(point: JudgedPoint, indicator: Indicator, level: number): Limits | undefined {
  const counts = publishedCounts(point, indicator);
  if (counts.status === 'unavailable') return undefined;
  const limits = countLimits(counts.value, indicator, level);
  return limits.status === 'unavailable' ? undefined : limits.value;
}

function distance({ estimate, lower, upper }: Limits, goal: number): Limits {
  return { estimate: estimate - goal, lower: lower - goal, upper: upper - goal };
}

function mirrored({ estimate, lower, upper }: Limits): Limits {
  return { estimate: -estimate, lower: -upper, upper: -lower };
}

/**
 * Lower limit of the ratio of two independent quantities; the upper one is that of the mirrored first, mirrored.
 *
 * The root of `x − R·y = √((x − l)² + R²w²)`, where `w` is the half-width of y on the side that R turns towards.
 */
function lowerRatio(first: Limits, second: Limits): number {
  const [x, y] = [first.estimate, second.estimate];
  const half = x - first.lower;
  const isPositive = first.lower >= 0;
  const width = isPositive ? second.upper - y : y - second.lower;
  const square = (y - width) * (y + width);
  const constant = (x - half) * (x + half);
  const root = Math.sqrt(Math.max(0, (x * y) ** 2 - square * constant));
  if (!isPositive) return (x * y - root) / square;
  // Written without a difference, which holds also where the upper limit of y is more than twice y.
  return constant === 0 ? 0 : constant / (x * y + root);
}
