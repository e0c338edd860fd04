import type { Dataset } from '../dataset/dataset.js';
import type { SeriesHorizon } from '../dataset/observed-series.js';
import { yearlyFigures } from '../dataset/yearly-figures.js';
import { type Outcome, unavailable } from '../model/outcome.js';
import type { MeasuredCriterion, NarrowGapCriterion } from '../model/criterion.js';
import { type PairedFigures, pairFigures } from './pair-figures.js';

/** Which gap. */
export type GapQuery = Pick<MeasuredCriterion, 'indicator' | 'select'> &
  Pick<NarrowGapCriterion, 'between' | 'measure'>;

/**
 * The size of a gap between two groups, year by year, as doubles.
 *
 * `|group − reference|` of women and men, country and town; with `measure: 'relative'` in per cent of the reference. A gap
 * between mountain and plain needs the counts of many counties, and is left to the verdict that computes it.
 *
 * @param query - indicator, selection and groups
 * @param dataset - the observations
 * @param area - code of the area
 * @param horizon - the last year and day used
 * @returns the gaps, oldest first; `no-comparison` where only one group was reported, `not-aggregable` for terrain
 */
export function gapFigures(
  { indicator, select, between, measure }: GapQuery,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
): Outcome<PairedFigures> {
  if (between === 'terrain') return unavailable('not-aggregable');
  const one = (part: typeof select): ReturnType<typeof yearlyFigures> =>
    yearlyFigures(dataset, { indicator, area, select: { ...select, ...part } }, horizon);
  const [group, reference] =
    between === 'sex'
      ? [one({ sex: 'F' }), one({ sex: 'M' })]
      : [one({ urbanisation: 'R' }), one({ urbanisation: 'U' })];
  const size =
    measure === 'relative'
      ? (value: number, compared: number): number =>
          compared > 0 ? (100 * Math.abs(value - compared)) / compared : Number.NaN
      : (value: number, compared: number): number => Math.abs(value - compared);
  return pairFigures(group, reference, size);
}
