import type { Sex, Urbanisation } from '../model/observation.js';
import type { Dataset } from './dataset.js';
import type { SeriesQuery } from './find-series.js';
import { CELLS_PER_AREA } from './series-cell.js';

/** A series with its position in the dataset. */
export interface PlacedSeries extends SeriesQuery {
  readonly position: number;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly PlacedSeries[]>>();
const SEXES: readonly Sex[] = ['_T', 'F', 'M'];
const URBANISATIONS: readonly Urbanisation[] = ['_T', 'U', 'R'];

/**
 * The series that a dataset has of an area. Found once for all areas of a dataset, so that many areas cost no more than one.
 *
 * @param dataset - the dataset
 * @param area - code of the area
 * @returns the series in the order of the dataset; empty where nothing was reported
 */
export function seriesOfArea(dataset: Dataset, area: string): readonly PlacedSeries[] {
  let byArea = known.get(dataset);
  if (byArea === undefined) known.set(dataset, (byArea = placed(dataset)));
  return byArea.get(area) ?? [];
}

function placed({ codes, series }: Dataset): Map<string, PlacedSeries[]> {
  const names = (map: ReadonlyMap<string, number>): string[] => {
    const list: string[] = [];
    for (const [name, code] of map) list[code] = name;
    return list;
  };
  const [indicators, areas, subgroups] = [names(codes.indicator), names(codes.area), names(codes.subgroup)];
  const byArea = new Map<string, PlacedSeries[]>();
  series.cells.forEach((cell, position) => {
    const part = cell % CELLS_PER_AREA;
    const place = (cell - part) / CELLS_PER_AREA;
    const area = areas[place % codes.area.size] as string;
    const [age = '_T', group = '_T'] = (subgroups[series.subgroups[position] as number] as string).split('|');
    const query: PlacedSeries = {
      position,
      indicator: indicators[Math.floor(place / codes.area.size)] as string,
      area,
      select: {
        sex: SEXES[Math.floor(part / 3)] as Sex,
        urbanisation: URBANISATIONS[part % 3] as Urbanisation,
        ...(age === '_T' ? {} : { age }),
        ...(group === '_T' ? {} : { group }),
      },
    };
    const list = byArea.get(area);
    if (list === undefined) byArea.set(area, [query]);
    else list.push(query);
  });
  return byArea;
}
