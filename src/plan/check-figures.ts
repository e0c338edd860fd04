import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import type { HigherGoal } from '../model/higher-goal.js';
import type { Criterion } from '../model/criterion.js';
import type { Indicator } from '../model/plan.js';
import { type UnitDefinition, units } from '../model/unit.js';
import type { PlanCheck } from './plan-problem.js';

/** Plans from files may name units that do not exist, whatever their type says. */
const knownUnits: Readonly<Record<string, UnitDefinition | undefined>> = units;

/**
 * Checks what a criterion or a goal of a higher level says against the indicator that it is about: the better side, the
 * sex, the unit and the range.
 *
 * @param goal - a criterion with an indicator, or a goal of a higher level
 * @param indicator - its indicator
 * @param path - where it stands
 * @param report - called for each problem
 */
export function checkFigures(
  goal: Criterion | HigherGoal,
  indicator: Indicator,
  path: string,
  report: PlanCheck['report'],
): void {
  const side = wantedSide(goal);
  if (side !== undefined && indicator.direction !== 'neither' && indicator.direction !== side) {
    const what = { higher: 'A floor or a rise', lower: 'A ceiling or a fall' }[side];
    report(
      'against-direction',
      `${path}.kind`,
      `${what} of ${indicator.id}, of which ${indicator.direction} is better.`,
    );
  }
  if (indicator.womenOnly === true) {
    if (goal.kind === 'narrow-gap' && goal.between === 'sex') {
      report(
        'sex-does-not-apply',
        `${path}.between`,
        `${indicator.id} concerns women only, so there is no gap of sex.`,
      );
    }
    if (goal.select?.sex === 'M') {
      report('sex-does-not-apply', `${path}.select.sex`, `${indicator.id} concerns women only.`);
    }
  }
  if (goal.kind === 'within' && compareDecimals(goal.lower, goal.upper) >= 0) {
    report('range-reversed', path, 'The lower end is not below the upper end.');
  }
  if ('tolerance' in goal && compareDecimals(goal.tolerance, '0') < 0) {
    report('range-reversed', `${path}.tolerance`, 'The tolerance is below 0.');
  }
  if (!('unit' in goal)) return;
  const given = knownUnits[goal.unit];
  const wanted = knownUnits[indicator.unit];
  if (given === undefined || given.dimension !== wanted?.dimension) {
    const message = `${goal.unit} does not convert into ${indicator.unit}, the unit of ${indicator.id}.`;
    report('unit-mismatch', `${path}.unit`, message);
    return;
  }
  const { lower, upper } = indicator.range;
  for (const name of ['value', 'lower', 'upper'] as const) {
    const value = (goal as Partial<Record<typeof name, string>>)[name];
    if (value === undefined) continue;
    const converted = multiplyByPowerOfTen(value, given.exponent - wanted.exponent);
    if (
      (lower !== undefined && compareDecimals(converted, lower) < 0) ||
      (upper !== undefined && compareDecimals(converted, upper) > 0)
    ) {
      report('outside-range', `${path}.${name}`, `${value} ${goal.unit} lies outside the range of ${indicator.id}.`);
    }
  }
}

/** The side of the indicator that the operator wants; a range or a narrower gap wants neither. */
function wantedSide(goal: Criterion | HigherGoal): 'higher' | 'lower' | undefined {
  switch (goal.kind) {
    case 'at-least':
    case 'increase':
    case 'relative-to':
      return 'higher';
    case 'at-most':
    case 'decrease':
    case 'slow-down':
      return 'lower';
    case 'prescribed':
      return goal.bound === 'lower' ? 'higher' : 'lower';
    case 'about':
    case 'within':
    case 'narrow-gap':
    case 'milestone':
      return undefined;
  }
}
