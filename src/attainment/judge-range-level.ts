import type { CalculationLog } from './calculation-log.js';
import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { addDecimals } from '../exact/add-decimals.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyDecimals } from '../exact/multiply-decimals.js';
import { ratioOfDecimals } from '../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import type { Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import type { Unit } from '../model/unit.js';
import type { GoalRange } from './goal-range.js';
import type { JudgedPoint } from './judged-point.js';
import type { Calculation } from './trace.js';
import type { Level } from './verdict.js';

/**
 * Whether a value lies in the range to be reached, how far inside, and how nearly.
 *
 * `margin = min(value − lower, upper − value)`; met when it is 0 or more: 以上、以下 include the number (Civil Code, art.
 * 1259). `nearly` when the miss is at most `nearlyShare` of the end missed, for a percentage of that end or its complement,
 * whichever is smaller, so that a share and its complement are judged alike. 实现程度 is value ÷ floor or ceiling ÷ value,
 * at most 1; it is left out where an end is not above 0. For a difference from a reference both are taken of the figure itself
 * and the floor that the reference gives it.
 *
 * @param point - the value
 * @param goal - the range
 * @param indicator - for its unit and range
 * @param unit - unit of the value
 * @param nearlyShare - see above
 * @param calculations - the steps are added here, where a trace is asked for
 * @returns the level
 */
export function judgeRangeLevel(
  point: JudgedPoint,
  goal: GoalRange,
  indicator: Indicator,
  unit: Unit,
  nearlyShare: number,
  calculations: CalculationLog,
): Level {
  const { value } = point;
  const above = goal.lower === undefined ? undefined : subtractDecimals(value, goal.lower);
  const below = goal.upper === undefined ? undefined : subtractDecimals(goal.upper, value);
  const margin = smaller(above, below);
  const isMet = compareDecimals(margin, 0) >= 0;
  calculations?.push(marginStep(value, goal, margin));
  const { end, figure } = inOwnTerms(point, (margin === above ? goal.lower : goal.upper) ?? '0');
  const achievement = achievementOf(figure, end, margin === above, isMet, calculations);
  return {
    state: isMet ? 'met' : isNearly(margin, end, indicator, nearlyShare) ? 'nearly' : 'not-met',
    value,
    year: point.year,
    unit,
    goal,
    margin,
    ...(achievement === undefined ? {} : { achievement }),
  };
}

/** A difference from a reference is judged as the figure against its floor: reference + allowed difference. */
function inOwnTerms(
  { value, compared }: JudgedPoint,
  end: DecimalText,
): { readonly end: DecimalText; readonly figure: DecimalText } {
  return compared === undefined
    ? { end, figure: value }
    : { end: addDecimals(compared.reference, end), figure: compared.value };
}

function smaller(first: DecimalText | undefined, second: DecimalText | undefined): DecimalText {
  if (first === undefined) return second ?? '0';
  if (second === undefined) return first;
  return compareDecimals(first, second) <= 0 ? first : second;
}

function marginStep(value: DecimalText, goal: GoalRange, result: DecimalText): Calculation {
  const formula =
    goal.upper === undefined ? 'margin-floor' : goal.lower === undefined ? 'margin-ceiling' : 'margin-range';
  return {
    formula,
    inputs: {
      value,
      ...(goal.lower === undefined ? {} : { lower: goal.lower }),
      ...(goal.upper === undefined ? {} : { upper: goal.upper }),
    },
    result,
  };
}

function isNearly(margin: DecimalText, end: DecimalText, indicator: Indicator, share: number): boolean {
  const whole = indicator.measure === 'proportion' ? indicator.range.upper : undefined;
  const complement = whole === undefined ? end : subtractDecimals(whole, end);
  const reference = compareDecimals(complement, end) < 0 ? complement : end;
  return compareDecimals(absoluteDecimal(margin), multiplyDecimals(share, reference)) <= 0;
}

function achievementOf(
  value: DecimalText,
  end: DecimalText,
  isFloor: boolean,
  isMet: boolean,
  calculations: CalculationLog,
): number | undefined {
  if (compareDecimals(end, 0) <= 0 || compareDecimals(value, 0) < 0) return isMet ? 1 : undefined;
  if (isMet) return 1;
  const result = isFloor ? ratioOfDecimals(value, end) : ratioOfDecimals(end, value);
  calculations?.push({
    formula: isFloor ? 'achievement-floor' : 'achievement-ceiling',
    inputs: { value, goal: end },
    result,
  });
  return result;
}
