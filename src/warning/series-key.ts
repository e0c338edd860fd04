import type { IndicatorCriterion } from '../attainment/judged-series.js';

/**
 * A name for the series that a clause judges: equal for two clauses that read the same figures, whatever they ask of them.
 *
 * Absent parts of a selection mean everyone, so that `{}` and `{ sex: '_T' }` are one series.
 *
 * @param criterion - any clause with an indicator
 * @returns indicator, selection, and what it is compared with
 *
 * @example
 * seriesKey({ kind: 'at-least', indicator: 'coverage', select: { sex: '_T' } }); // => "coverage|_T|_T|_T|_T"
 * seriesKey({ kind: 'narrow-gap', indicator: 'coverage', select: {}, between: 'sex' }); // => "coverage|_T|_T|_T|_T|narrow-gap|sex|absolute"
 */
export function seriesKey(criterion: IndicatorCriterion): string {
  const { indicator, select, kind } = criterion;
  const compared =
    kind === 'narrow-gap'
      ? [kind, criterion.between, criterion.measure ?? 'absolute']
      : kind === 'relative-to'
        ? [kind, criterion.reference.indicator, ...parts(criterion.reference.select)]
        : [];
  return [indicator, ...parts(select), ...compared].join('|');
}

function parts({ sex = '_T', urbanisation = '_T', age = '_T', group = '_T' }: IndicatorCriterion['select']): string[] {
  return [sex, urbanisation, age, group];
}
