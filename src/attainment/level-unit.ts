import type { Indicator } from '../model/plan.js';
import type { Unit } from '../model/unit.js';
import type { IndicatorCriterion } from './judged-series.js';

/**
 * The unit of the figure that a criterion judges.
 *
 * @param criterion - the criterion
 * @param indicator - its indicator
 * @returns per cent for a relative gap, percentage points for a gap or difference of percentages, else the indicator's unit
 */
export function levelUnit(criterion: IndicatorCriterion, indicator: Indicator): Unit {
  if (criterion.kind === 'narrow-gap' && criterion.measure === 'relative') return '%';
  const isDifference = criterion.kind === 'narrow-gap' || criterion.kind === 'relative-to';
  return isDifference && indicator.unit === '%' ? '百分点' : indicator.unit;
}
