import type { Dataset } from '../../dataset/dataset.js';
import { type ObservedPoint, observedSeries, type SeriesHorizon } from '../../dataset/observed-series.js';
import type { Observation, Sex, Urbanisation } from '../../model/observation.js';
import type { Selection } from '../../model/selection.js';

const SEXES: readonly Sex[] = ['_T', 'F', 'M'];
const PLACES: readonly Urbanisation[] = ['_T', 'U', 'R'];

/**
 * What is known of an indicator in an area, of the age and group of a selection, as rows to make another dataset of: each figure
 * as last published and, where it was revised, as published before that.
 *
 * @param dataset - the observations
 * @param query - indicator, area and selection
 * @param horizon - the last year and day used
 * @param all - also every other sex, town and country
 * @returns rows in the indicator's own unit, oldest first within a series
 */
export function rowsOfSeries(
  dataset: Dataset,
  { indicator, area, select }: { readonly indicator: string; readonly area: string; readonly select: Selection },
  horizon: SeriesHorizon,
  all: boolean,
): Observation[] {
  // Of what concerns women only, everyone and women are one series.
  const seen = new Set<number>();
  const rows: Observation[] = [];
  for (const sex of all ? SEXES : [select.sex ?? '_T']) {
    for (const urbanisation of all ? PLACES : [select.urbanisation ?? '_T']) {
      const points = observedSeries(dataset, { indicator, area, select: { ...select, sex, urbanisation } }, horizon);
      for (const point of points) {
        if (seen.has(point.row)) continue;
        seen.add(point.row);
        rows.push(...vintages(point));
      }
    }
  }
  return rows;
}

/** A figure of unknown day counts as older than any of a known day. */
function vintages(point: ObservedPoint): Observation[] {
  const { indicator, area, period, sex, urbanisation, age, group, status, revisedFrom, published } = point;
  if (revisedFrom === undefined || published === undefined) return [point];
  const groups = { ...(age === undefined ? {} : { age }), ...(group === undefined ? {} : { group }) };
  return [{ indicator, area, period, sex, urbanisation, ...groups, status, value: revisedFrom }, point];
}
