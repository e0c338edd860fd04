import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { refused } from './refused.js';

/**
 * The yearly change that a series needs from now on to reach a goal in time.
 *
 * `(goal − value) ÷ (by − period)`, linear in the indicator's own unit. Compare it with the change of the last years. A goal
 * that is already passed gives a change in the other direction: how far the series may fall back.
 *
 * @param latest - the last known year and value
 * @param goal - the value to be reached and the year by which
 * @returns change a year, unrounded, in the unit of the value; `deadline-passed` when the deadline is not after the last year
 * @throws PlanError `argument/out-of-range` when an input is not finite
 *
 * @example
 * requiredAnnualChange({ period: 2024, value: 14.5 }, { value: 10, by: 2030 }); // => { status: 'ok', value: -0.75 }
 * requiredAnnualChange({ period: 2030, value: 14.5 }, { value: 10, by: 2030 }); // => { status: 'unavailable', reason: 'deadline-passed' }
 */
export function requiredAnnualChange(
  latest: { readonly period: number; readonly value: number },
  goal: { readonly value: number; readonly by: number },
): Outcome<number> {
  const inputs = {
    'latest.period': latest.period,
    'latest.value': latest.value,
    'goal.value': goal.value,
    'goal.by': goal.by,
  };
  for (const [name, input] of Object.entries(inputs)) {
    if (Number.isFinite(input)) continue;
    throw refused(`requiredAnnualChange: \`${name}\``, input, 'a finite number');
  }
  if (goal.by <= latest.period) return unavailable('deadline-passed');
  return ok((goal.value - latest.value) / (goal.by - latest.period));
}
