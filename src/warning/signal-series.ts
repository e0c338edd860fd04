import { printedRounding } from '../attainment/printed-rounding.js';
import type { Dataset } from '../dataset/dataset.js';
import { rowFlags } from '../dataset/dataset.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Indicator } from '../model/plan.js';
import { units } from '../model/unit.js';
import type { JudgedFigures } from './judged-figures.js';
import { FEWEST_POINTS, LARGEST, MOST_POINTS, type SignalSeries } from './read-signal-series.js';

/** Half a unit of the last place for the scales that nearly all figures have; worked out once, not for every figure. */
const HALVES = [0, 1, 2, 3, 4].map((scale) => Number(printedRounding(scale)));

/** A series as the detectors take it. */
export interface SignalInput {
  readonly series: SignalSeries;
  /** How far a true figure may lie from the printed one. */
  readonly rounding: number;
}

/**
 * A judged series as the detectors of volatility and reversal read it, without an object for every figure.
 *
 * It is what `readSignalSeries` makes of points: the figures are in order already, one a year. Counts go along where every
 * figure has whole ones that give it to within a unit of its last printed place; nothing is calculated back from a rate.
 *
 * @param figures - the series; of more than 200 years the last 200
 * @param dataset - the dataset that it stands in
 * @param indicator - for its unit and kind
 * @returns the series; `too-few-points` under five, `not-representable` for figures beyond 1e100
 */
export function signalSeries(figures: JudgedFigures, dataset: Dataset, indicator: Indicator): Outcome<SignalInput> {
  const { observed } = figures;
  const years = figures.years.length > MOST_POINTS ? figures.years.slice(-MOST_POINTS) : figures.years;
  const values = figures.values.length > MOST_POINTS ? figures.values.slice(-MOST_POINTS) : figures.values;
  for (const value of values) if (Math.abs(value) > LARGEST) return unavailable('not-representable');
  if (years.length < FEWEST_POINTS) return unavailable('too-few-points');
  if (observed === undefined) return ok({ series: { years, values }, rounding: 0 });
  const { columns } = dataset;
  const rows = observed.rows.length > MOST_POINTS ? observed.rows.slice(-MOST_POINTS) : observed.rows;
  let rounding = 0;
  let hasCounts = true;
  let isAmong = true;
  const multiplier = 10 ** -units[indicator.unit].exponent;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    const half = halfUnit(columns.scale[row] as number);
    rounding = Math.max(rounding, half);
    if (!hasCounts) continue;
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
    hasCounts =
      isWhole && Math.abs((numerator / denominator) * multiplier - (values[place] as number)) <= 2.000001 * half;
    isAmong &&= numerator <= denominator;
  }
  if (!hasCounts) return ok({ series: { years, values }, rounding });
  const counts = {
    numerators: rows.map((row) => columns.numerator[row] as number),
    denominators: rows.map((row) => columns.denominator[row] as number),
  };
  // Boys for each girl: both counts are noisy. Deaths among births are a share, whatever the indicator calls itself.
  const counting = isAmong ? 'proportion' : indicator.measure === 'ratio' ? 'ratio' : 'rate';
  return ok({ series: { years, values, counts, counting }, rounding });
}

function halfUnit(scale: number): number {
  return HALVES[scale] ?? Number(printedRounding(scale));
}
