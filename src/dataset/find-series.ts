import type { Selection } from '../model/selection.js';
import type { Dataset } from './dataset.js';
import { isWomenOnly } from './is-women-only.js';
import { seriesCell, sexCode, urbanisationCode } from './series-cell.js';

/** Which series. */
export interface SeriesQuery {
  readonly indicator: string;
  readonly area: string;
  readonly select: Selection;
}

/**
 * The position of a series in a dataset.
 *
 * @param dataset - the dataset
 * @param query - indicator, area and selection; absent parts mean everyone
 * @returns its position; `undefined` where nothing was reported of it
 */
export function findSeries(dataset: Dataset, { indicator, area, select }: SeriesQuery): number | undefined {
  const { codes } = dataset;
  const indicatorCode = codes.indicator.get(indicator);
  const areaCode = codes.area.get(area);
  const subgroup = codes.subgroup.get(`${select.age ?? '_T'}|${select.group ?? '_T'}`);
  if (indicatorCode === undefined || areaCode === undefined || subgroup === undefined) return undefined;
  const isWomen = isWomenOnly(dataset, indicator);
  if (isWomen && select.sex === 'M') return undefined;
  const sex = isWomen ? 1 : sexCode(select.sex ?? '_T');
  const urbanisation = urbanisationCode(select.urbanisation ?? '_T');
  return dataset.series.find(seriesCell(indicatorCode, areaCode, codes.area.size, sex, urbanisation), subgroup);
}
