import { printedRounding } from '../attainment/printed-rounding.js';
import type { Dataset } from '../dataset/dataset.js';
import { rowFlags } from '../dataset/dataset.js';
import type { Indicator } from '../model/plan.js';
import { units } from '../model/unit.js';
import type { JudgedFigures } from './judged-figures.js';
import type { SignalOptions, SignalPoint } from './series-signal.js';

/** Half a unit of the last place for the scales that nearly all figures have; worked out once, not for every figure. */
const HALVES = [0, 1, 2, 3, 4].map((scale) => Number(printedRounding(scale)));

/** A series as the detectors take it. */
export interface SignalInput {
  readonly points: readonly SignalPoint[];
  readonly options: Pick<SignalOptions, 'counting' | 'rounding'>;
}

/**
 * A judged series as the detectors of volatility and reversal take it.
 *
 * Counts go along where every figure has whole ones that give it to within a unit of its last printed place; nothing is
 * calculated back from a rate.
 *
 * @param figures - the series
 * @param dataset - the dataset that it stands in
 * @param indicator - for its unit and kind
 * @returns the points, and what the detectors have to know about them
 */
export function signalPoints(
  { years, values, observed }: JudgedFigures,
  dataset: Dataset,
  indicator: Indicator,
): SignalInput {
  const plain = years.map((period, place) => ({ period, value: values[place] as number }));
  if (observed === undefined) return { points: plain, options: {} };
  const { columns } = dataset;
  let rounding = 0;
  let hasCounts = true;
  let isAmong = true;
  const multiplier = 10 ** -units[indicator.unit].exponent;
  for (const [place, row] of observed.rows.entries()) {
    const half = halfUnit(columns.scale[row] as number);
    rounding = Math.max(rounding, half);
    const flags = columns.flags[row] as number;
    const numerator = columns.numerator[row] as number;
    const denominator = columns.denominator[row] as number;
    const isWhole =
      (flags & rowFlags.numerator) !== 0 &&
      (flags & rowFlags.denominator) !== 0 &&
      Number.isSafeInteger(numerator) &&
      Number.isSafeInteger(denominator) &&
      numerator >= 0 &&
      denominator > 0;
    // A little more than a unit of the last place, for the noise of doubles.
    hasCounts &&=
      isWhole && Math.abs((numerator / denominator) * multiplier - (values[place] as number)) <= 2.000001 * half;
    isAmong &&= numerator <= denominator;
  }
  if (!hasCounts) return { points: plain, options: { rounding } };
  const points = plain.map((point, place) => {
    const row = observed.rows[place] as number;
    return { ...point, numerator: columns.numerator[row] as number, denominator: columns.denominator[row] as number };
  });
  // Boys for each girl: both counts are noisy. Deaths among births are a share, whatever the indicator calls itself.
  return { points, options: { rounding, ...(indicator.measure === 'ratio' && !isAmong ? { counting: 'ratio' } : {}) } };
}

function halfUnit(scale: number): number {
  return HALVES[scale] ?? Number(printedRounding(scale));
}
