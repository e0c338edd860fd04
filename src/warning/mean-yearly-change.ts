import type { JudgedFigures } from './judged-figures.js';

/** Fewest points that describe a trend. */
const FEWEST_POINTS = 3;

/**
 * Mean yearly change over the last years of a series.
 *
 * `(last − first) ÷ (years between)` over the points of the window.
 *
 * @param figures - years and values, oldest first
 * @param until - the last year
 * @param window - how many years the window reaches back; points from `until − window` on count
 * @returns the change in the unit of the series, and its first year; `undefined` with fewer than three points
 * @example
 * meanYearlyChange({ years: [2019, 2021, 2024], values: [10, 12, 20] }, 2024, 5); // => { change: 2, from: 2019 }
 * meanYearlyChange({ years: [2019, 2021, 2024], values: [10, 12, 20] }, 2024, 4); // => undefined
 */
export function meanYearlyChange(
  { years, values }: Pick<JudgedFigures, 'years' | 'values'>,
  until: number,
  window: number,
): { readonly change: number; readonly from: number } | undefined {
  const first = years.findIndex((year) => year >= until - window);
  const last = years.length - 1;
  if (first < 0 || last - first + 1 < FEWEST_POINTS) return undefined;
  const from = years[first] as number;
  const change = ((values[last] as number) - (values[first] as number)) / ((years[last] as number) - from);
  return Number.isFinite(change) ? { change, from } : undefined;
}
