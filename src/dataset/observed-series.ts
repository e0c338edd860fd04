import type { ObservationStatus, Sex, Urbanisation } from '../model/observation.js';
import type { DecimalText } from '../model/text.js';
import { type Dataset, type DatasetColumns, rowFlags, statuses } from './dataset.js';
import { findSeries, type SeriesQuery } from './find-series.js';
import { isWomenOnly } from './is-women-only.js';
import { periodCode } from './period-code.js';
import { valueText } from './value-text.js';

export type { SeriesQuery } from './find-series.js';

/** One published yearly figure as a verdict uses it. */
export interface ObservedPoint {
  /** Position of the row in what the dataset was made from. */
  readonly row: number;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** The year, or the last of several years pooled. */
  readonly year: number;
  /** Number of years that the figure covers. */
  readonly span: number;
  readonly sex: Sex;
  readonly urbanisation: Urbanisation;
  readonly age?: string;
  readonly group?: string;
  /** In the indicator's unit, with the decimals it was printed with; `null` where the reporter declared it missing. */
  readonly value: DecimalText | null;
  /** Decimal places of the printed value; negative where it was printed in a larger unit. */
  readonly scale: number;
  readonly status: ObservationStatus;
  /** The day it became known, where known. */
  readonly published?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly standardError?: number;
  /** The figure of the publication that this one replaced, where it was printed otherwise: another, or with more places. */
  readonly revisedFrom?: DecimalText;
  /** Computed from a published change rather than printed itself. */
  readonly derived?: true;
  readonly conflict?: 'ROUNDING' | 'CONFLICT';
  readonly quality?: 'A' | 'B' | 'C';
  readonly source?: string;
}

/** How far to look. */
export interface SeriesHorizon {
  /** The last year used; pooled years count by their end. */
  readonly until: number;
  /** The last day of publication used, 'YYYY-MM-DD'; everything where absent. Figures of unknown day are used. */
  readonly knownAt?: string;
  /** This period only, such as '2022'; all where absent. */
  readonly period?: string;
}

/**
 * A series of yearly figures in order of time: of every period the newest publication known.
 *
 * Figures for a month or a day are left out, because they never stand for a year. Declared missing figures are in it with
 * the value `null`. The look-up goes through the index and reads nothing but the series.
 *
 * @param dataset - the dataset
 * @param query - indicator, area and selection; absent parts mean everyone, and for an indicator that concerns women
 *   only total and women are the same
 * @param horizon - the last year and day to be used
 * @returns the points, oldest first; empty where there is no such series
 */
export function observedSeries(dataset: Dataset, query: SeriesQuery, horizon: SeriesHorizon): ObservedPoint[] {
  const series = findSeries(dataset, query);
  if (series === undefined) return [];
  const { columns, rowsBySeries, seriesStart } = dataset;
  const { endYear, kind } = columns.periods;
  const knownAt = horizon.knownAt === undefined ? undefined : Number(horizon.knownAt.replaceAll('-', ''));
  const womenOnly = isWomenOnly(dataset, query.indicator);
  const points: ObservedPoint[] = [];
  const wanted = horizon.period === undefined ? undefined : periodCode(dataset, horizon.period);
  let period = -1;
  for (let place = seriesStart[series] as number; place < (seriesStart[series + 1] as number); place += 1) {
    const row = rowsBySeries[place] as number;
    const code = columns.period[row] as number;
    if (wanted !== undefined && code !== wanted) continue;
    if ((endYear[code] as number) > horizon.until) break;
    if ((kind[code] as number) > 1) continue;
    if (knownAt !== undefined && (columns.published[row] ?? 0) > knownAt) continue;
    const point = readPoint(columns, row, query, womenOnly);
    // Vintages of one period follow each other, oldest publication first.
    if (code === period) points[points.length - 1] = revised(point, points.at(-1));
    else points.push(point);
    period = code;
  }
  return points;
}

/** A point in place of an earlier publication, of which it keeps the figure where that was printed otherwise. */
function revised(point: ObservedPoint, earlier: ObservedPoint | undefined): ObservedPoint {
  const before = earlier?.value ?? null;
  return before === null || before === point.value ? point : { ...point, revisedFrom: before };
}

const QUALITIES = ['A', 'B', 'C'] as const;

function readPoint(columns: DatasetColumns, row: number, query: SeriesQuery, womenOnly: boolean): ObservedPoint {
  const status = columns.status[row] as number;
  const flags = columns.flags[row] as number;
  const published = columns.published[row] ?? 0;
  const source = columns.source[row] ?? 0;
  const code = columns.period[row] as number;
  const { text, startYear, endYear } = columns.periods;
  const { select } = query;
  const quality = (flags & rowFlags.quality) >> 3;
  const plain: ObservedPoint = {
    row,
    indicator: query.indicator,
    area: query.area,
    period: text[code] as string,
    year: endYear[code] as number,
    span: (endYear[code] as number) - (startYear[code] as number) + 1,
    sex: womenOnly ? 'F' : (select.sex ?? '_T'),
    urbanisation: select.urbanisation ?? '_T',
    value: valueText(columns, row) ?? null,
    scale: columns.scale[row] as number,
    status: statuses[status] as ObservationStatus,
  };
  // Most figures of a large run have nothing else.
  if (flags === 0 && published === 0 && source === 0 && select.age === undefined && select.group === undefined) {
    return plain;
  }
  // Assigned one by one: a copy for each field that a figure may have costs more than all the rest.
  const point: { -readonly [Field in keyof ObservedPoint]: ObservedPoint[Field] } = plain;
  if (select.age !== undefined) point.age = select.age;
  if (select.group !== undefined) point.group = select.group;
  if (published !== 0) point.published = dayText(published);
  if ((flags & rowFlags.numerator) !== 0) point.numerator = columns.numerator[row] as number;
  if ((flags & rowFlags.denominator) !== 0) point.denominator = columns.denominator[row] as number;
  if ((flags & rowFlags.standardError) !== 0) point.standardError = columns.standardError[row] as number;
  if ((flags & rowFlags.derived) !== 0) point.derived = true;
  if ((flags & rowFlags.conflict) !== 0) point.conflict = 'CONFLICT';
  else if ((flags & rowFlags.roundingConflict) !== 0) point.conflict = 'ROUNDING';
  if (quality !== 0) point.quality = QUALITIES[quality - 1] as 'A' | 'B' | 'C';
  if (source !== 0) point.source = columns.sources[source - 1] as string;
  return point;
}

function dayText(day: number): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
