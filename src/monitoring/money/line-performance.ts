import { assertDay } from '../../calendar/assert-day.js';
import { tryParseMonths } from '../../calendar/try-parse-months.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { ratioOfDecimals } from '../../exact/ratio-of-decimals.js';
import type { BudgetLine, PerformanceGoal } from '../../model/budget.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import { isKnownOn } from './is-known-on.js';

/** How far a performance goal is. */
export interface GoalPerformance {
  readonly goal: string;
  /** What was reached by the end of month `through`. */
  readonly reached: DecimalText;
  readonly planned: DecimalText;
  /** Month 1 to 12. */
  readonly through: number;
  /** `reached ÷ planned`. */
  readonly completion: number;
  /** `completion ÷ (through ÷ 12)`: 1 is in step with time. */
  readonly pace: number;
}

const MONTHS_OF_A_YEAR = 12;

/**
 * The performance goals of a budget line (绩效目标) against time: the second of the plan's two controls.
 *
 * @param line - a line of a budget (`createBudget`)
 * @param asOfDay - ISO day; what became known later is not seen
 * @returns one outcome for each performance goal, in the order of the line; `no-observation` where nothing was reported
 * @throws PlanError `argument/not-a-date`
 * @example
 * const line = { id: 'b-1', name: 'Training', year: 2024, area: '640500', office: 'health', source: 'general-budget', targets: [], measures: [], entries: [],
 *   performance: [{ id: 'trained', name: 'Women trained', planned: '400', unit: 'persons', reached: [{ period: '2024-Q2', value: '150' }] }] };
 * linePerformance(line, '2024-06-30'); // => [{ status: 'ok', value: { goal: 'trained', reached: '150', planned: '400', through: 6, completion: 0.375, pace: 0.75 } }]
 * linePerformance(line, '2024-06-29'); // => [{ status: 'unavailable', reason: 'no-observation' }]
 */
export function linePerformance(line: BudgetLine, asOfDay: string): Outcome<GoalPerformance>[] {
  assertDay('asOfDay', asOfDay);
  return (line.performance ?? []).map((goal) => performanceOf(goal, asOfDay));
}

function performanceOf(goal: PerformanceGoal, asOfDay: string): Outcome<GoalPerformance> {
  const { id, planned } = goal;
  const reports = goal.reached.flatMap(({ period, value, recorded }) => {
    const months = tryParseMonths(period);
    if (months === undefined || !isKnownOn(months, recorded, false, asOfDay)) return [];
    return [{ value, through: months.last, recorded: recorded ?? '' }];
  });
  // The latest month counts; of several words on it the one known last, of one day the lowest.
  const last = reports.toSorted(
    (a, b) =>
      b.through - a.through ||
      Number(b.recorded > a.recorded) - Number(b.recorded < a.recorded) ||
      compareDecimals(a.value, b.value),
  )[0];
  if (last === undefined) return unavailable('no-observation');
  const { value, through } = last;
  return ok({
    goal: id,
    reached: value,
    planned,
    through,
    completion: ratioOfDecimals(value, planned),
    pace: ratioOfDecimals(multiplyDecimals(value, MONTHS_OF_A_YEAR), multiplyDecimals(planned, through)),
  });
}
