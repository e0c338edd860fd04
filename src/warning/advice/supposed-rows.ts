import type { IndicatorCriterion } from '../../attainment/judged-series.js';
import type { JudgedPoint } from '../../attainment/judged-point.js';
import { addDecimals } from '../../exact/add-decimals.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { divideDecimals } from '../../exact/divide-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import type { Observation } from '../../model/observation.js';
import type { NarrowGapCriterion } from '../../model/criterion.js';
import type { DecimalText } from '../../model/text.js';

/** Decimals of a figure that is worked out from a relative gap: finer than any is printed. */
const PLACES = 6;

/**
 * The figures that would have to be reported for a clause to judge a supposed figure.
 *
 * For a gap or a difference the other group, or the reference, is supposed to stay at its latest figure. Counts are not
 * supposed: the figure stands alone.
 *
 * @param criterion - the clause
 * @param latest - the latest judged point of the area; needed where the clause compares two figures
 * @param at - the area and year that the figure is supposed for
 * @param value - the supposed figure, gap or difference, in the unit of the level
 * @returns rows; empty where it is not known which figures would make it: a gap between groups of counties, or a comparison
 *   that was never reported
 */
export function supposedRows(
  criterion: IndicatorCriterion,
  latest: JudgedPoint | undefined,
  { area, year }: { readonly area: string; readonly year: number },
  value: DecimalText,
): readonly Observation[] {
  const span = latest?.span ?? 1;
  const period = span === 1 ? String(year) : `${String(year - span + 1)}/${String(year)}`;
  const own = { indicator: criterion.indicator, area, period, ...criterion.select };
  if (criterion.kind !== 'narrow-gap' && criterion.kind !== 'relative-to') return [{ ...own, value }];
  if (latest?.compared === undefined) return [];
  const { reference, referenceFrom } = latest.compared;
  if (criterion.kind === 'narrow-gap') {
    const group = groupFigure(criterion, latest.compared, value);
    if (criterion.between === 'sex') {
      return [
        { ...own, sex: 'F', value: group },
        { ...own, sex: 'M', value: reference },
      ];
    }
    if (criterion.between !== 'urbanisation') return [];
    return [
      { ...own, urbanisation: 'R', value: group },
      { ...own, urbanisation: 'U', value: reference },
    ];
  }
  const { indicator, select } = criterion.reference;
  // The reference as it was reported: the compared figure stands in the unit of the clause's own indicator.
  const reported = latest.observations[referenceFrom];
  if (reported === undefined) return [];
  return [
    { ...own, value: addDecimals(reference, value) },
    { indicator, area, period, ...select, value: reported.value },
  ];
}

/** The figure of the group that would be `gap` from its reference, on the side where it is now. */
function groupFigure(
  criterion: NarrowGapCriterion,
  { value, reference }: { readonly value: DecimalText; readonly reference: DecimalText },
  gap: DecimalText,
): DecimalText {
  const size = criterion.measure === 'relative' ? share(gap, reference) : gap;
  return compareDecimals(value, reference) < 0 ? subtractDecimals(reference, size) : addDecimals(reference, size);
}

function share(percent: DecimalText, of: DecimalText): DecimalText {
  const part = divideDecimals(multiplyDecimals(percent, of), 100, PLACES);
  return part.status === 'ok' ? part.value : '0';
}
