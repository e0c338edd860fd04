import type { IndicatorCriterion } from '../attainment/judged-series.js';
import type { Dataset } from '../dataset/dataset.js';
import type { SeriesHorizon } from '../dataset/observed-series.js';
import { type YearlyFigures, yearlyFigures } from '../dataset/yearly-figures.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import { units } from '../model/unit.js';
import { findIndicator } from '../plan/find-indicator.js';
import { gapFigures } from './gap-figures.js';
import { pairFigures } from './pair-figures.js';

/** The yearly series that a clause judges, as doubles, oldest first. */
export interface JudgedFigures {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** Where the figures are single observations: where they stand in the dataset. */
  readonly observed?: YearlyFigures;
}

/**
 * The yearly series that a clause judges, as doubles: the indicator itself, the gap between two groups, or the difference
 * from a reference series.
 *
 * The same points that a verdict judges, but only figures of single years, and only those after the last break.
 *
 * @param criterion - any criterion with an indicator
 * @param dataset - the observations
 * @param area - code of the area
 * @param horizon - the last year and day used
 * @returns the series; `no-observation` where nothing yearly was reported, `no-comparison` where only one side was, and for a
 *   gap of terrain `not-aggregable`, because counties have to be combined for it
 */
export function judgedFigures(
  criterion: IndicatorCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
): Outcome<JudgedFigures> {
  const { indicator, select } = criterion;
  if (criterion.kind === 'narrow-gap') return gapFigures(criterion, dataset, area, horizon);
  const observed = yearlyFigures(dataset, { indicator, area, select }, horizon);
  if (observed === undefined) return unavailable('no-observation');
  if (criterion.kind !== 'relative-to') return ok({ years: observed.years, values: observed.values, observed });
  const { reference } = criterion;
  const other = yearlyFigures(dataset, { indicator: reference.indicator, area, select: reference.select }, horizon);
  // Both in the unit of the indicator judged: a share in ‰ is compared with one in %.
  const shift =
    units[findIndicator(dataset.plan, reference.indicator).unit].exponent -
    units[findIndicator(dataset.plan, indicator).unit].exponent;
  return pairFigures(observed, other, (value, compared) => value - compared * 10 ** shift);
}
