import { type Dataset, firstMissingStatus } from './dataset.js';
import { findSeries, type SeriesQuery } from './find-series.js';

/**
 * The day on which a figure first became known, whatever replaced it later.
 *
 * @param dataset - the dataset
 * @param query - indicator, area and selection
 * @param period - the period of the figure, as it was given
 * @returns 'YYYY-MM-DD'; `undefined` where no figure was given, or where the day of one of its publications is not known:
 *   that one may have been the first
 */
export function firstPublished(dataset: Dataset, query: SeriesQuery, period: string): string | undefined {
  const series = findSeries(dataset, query);
  if (series === undefined) return undefined;
  const { columns, rowsBySeries, seriesStart } = dataset;
  for (let place = seriesStart[series] as number; place < (seriesStart[series + 1] as number); place += 1) {
    const row = rowsBySeries[place] as number;
    if (columns.periods.text[columns.period[row] as number] !== period) continue;
    if ((columns.status[row] as number) >= firstMissingStatus) continue;
    // Vintages of one period follow each other, those of unknown day first, then oldest publication first.
    const day = String(columns.published[row] ?? 0);
    return day === '0' ? undefined : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  }
  return undefined;
}
