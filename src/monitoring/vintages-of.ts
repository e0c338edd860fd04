import type { Dataset } from '../dataset/dataset.js';
import { seriesOfArea } from '../dataset/series-of-area.js';
import { areasWithin } from '../evaluation/areas-within.js';

/** A day on which figures became known. */
export interface Vintage {
  /** ISO day; a month or year of publication counts by its last day. */
  readonly day: string;
  /** How many figures, also declared-missing ones, were published on that day. */
  readonly figures: number;
}

/** The days on which anything became known for an area. */
export interface Vintages {
  /** Oldest first. Between two of them nothing changed. */
  readonly vintages: readonly Vintage[];
  /** Figures whose day is not known: every vintage has them. */
  readonly undated: number;
}

/**
 * The days on which anything became known for an area, to be asked for as `knownAt`: an evaluation as it would have been on
 * such a day uses the figures up to it and none of a later one.
 *
 * Figures of the areas inside are among them, because verdicts on every county rest on them. So are months and days, which
 * no verdict uses, and figures of later reference years.
 *
 * @param dataset - the observations
 * @param area - code of the area
 * @returns the vintages; empty where nothing was reported or no day is known
 * @throws PlanError `argument/unknown-id`
 * @example
 * const row = { indicator: 'maternal-mortality-ratio', area: '640500', period: '2023', sex: 'F', value: '12' };
 * const rows = [{ ...row, published: '2024-05-01' }, { ...row, value: '13', published: '2024-11' }, { ...row, period: '2022' }];
 * const { vintages, undated } = vintagesOf(createDataset(rows, zhongweiPlan), '640500');
 * vintages.map(({ day }) => day); // => ['2024-05-01', '2024-11-30']
 * undated; // => 1
 */
export function vintagesOf(dataset: Dataset, area: string): Vintages {
  const { columns, rowsBySeries, seriesStart } = dataset;
  const days = new Map<number, number>();
  for (const { code } of areasWithin(dataset.plan, area)) {
    for (const { position } of seriesOfArea(dataset, code)) {
      const end = seriesStart[position + 1] as number;
      for (let place = seriesStart[position] as number; place < end; place += 1) {
        const day = columns.published[rowsBySeries[place] as number] ?? 0;
        days.set(day, (days.get(day) ?? 0) + 1);
      }
    }
  }
  const undated = days.get(0) ?? 0;
  days.delete(0);
  const vintages = [...days]
    .toSorted(([a], [b]) => a - b)
    .map(([day, figures]) => {
      const digits = String(day);
      return { day: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`, figures };
    });
  return { vintages, undated };
}
