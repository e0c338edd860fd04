import { addDecimals } from '../exact/add-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import { unitMismatch } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Criterion } from '../model/criterion.js';
import type { Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import { type Unit, type UnitDefinition, units } from '../model/unit.js';
import { prescribedFigure } from './prescribed-figure.js';

/** What is to be reached, in the indicator's unit; both ends are included, an absent end is open. */
export interface GoalRange {
  readonly lower?: DecimalText;
  readonly upper?: DecimalText;
}

/**
 * The figures of a criterion as a range in the unit of its indicator.
 *
 * @param criterion - any criterion
 * @param indicator - its indicator
 * @param parameters - figures that only the jurisdiction knows, by the id of the parameter
 * @returns a floor, a ceiling or both; for `relative-to` the floor of the difference from the reference; `undefined` for
 *   criteria that name a direction only and for a prescribed figure that was not given
 * @throws PlanError `argument/unit-mismatch` when the criterion's unit does not convert into the indicator's
 */
export function goalRange(
  criterion: Criterion,
  indicator: Indicator,
  parameters: Readonly<Record<string, DecimalText | number>>,
): GoalRange | undefined {
  switch (criterion.kind) {
    case 'at-least':
      return { lower: inIndicatorUnit(criterion.value, criterion.unit, criterion.id, indicator) };
    case 'at-most':
      return { upper: inIndicatorUnit(criterion.value, criterion.unit, criterion.id, indicator) };
    case 'about':
      return {
        lower: inIndicatorUnit(
          subtractDecimals(criterion.value, criterion.tolerance),
          criterion.unit,
          criterion.id,
          indicator,
        ),
        upper: inIndicatorUnit(
          addDecimals(criterion.value, criterion.tolerance),
          criterion.unit,
          criterion.id,
          indicator,
        ),
      };
    case 'within':
      return {
        lower: inIndicatorUnit(criterion.lower, criterion.unit, criterion.id, indicator),
        upper: inIndicatorUnit(criterion.upper, criterion.unit, criterion.id, indicator),
      };
    case 'relative-to':
      return { lower: criterion.margin === undefined ? '0' : subtractDecimals('0', criterion.margin) };
    case 'prescribed': {
      const given = prescribedFigure(criterion, parameters);
      return given === undefined
        ? undefined
        : { [criterion.bound]: inIndicatorUnit(given, criterion.unit, criterion.id, indicator) };
    }
    case 'increase':
    case 'decrease':
    case 'slow-down':
    case 'narrow-gap':
    case 'milestone':
      return undefined;
  }
}

function inIndicatorUnit(value: DecimalText, unit: Unit, criterion: string, indicator: Indicator): DecimalText {
  const given: UnitDefinition = units[unit];
  const wanted: UnitDefinition = units[indicator.unit];
  if (given.dimension !== wanted.dimension) {
    throw new PlanError(
      'argument/unit-mismatch',
      { where: criterion, received: unit, expected: indicator.unit },
      unitMismatch(criterion, unit, indicator.unit),
    );
  }
  return multiplyByPowerOfTen(value, given.exponent - wanted.exponent);
}
