import type { ObservedPoint } from '../dataset/observed-series.js';
import type { DecimalText } from '../model/text.js';

/** An observation that two verdicts on the same thing do not share. */
export interface ObservationChange {
  readonly kind: 'new' | 'revised' | 'withdrawn';
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly sex: string;
  readonly urbanisation: string;
  readonly age?: string;
  readonly group?: string;
  /** The earlier figure; absent for a new one, `null` where it was declared missing. */
  readonly before?: DecimalText | null;
  /** The later figure; absent for one withdrawn. */
  readonly after?: DecimalText | null;
}

/** A trace, or anything else that lists observations. */
export interface WithObservations {
  readonly observations: readonly ObservedPoint[];
}

/**
 * The observations that differ between the traces of two verdicts.
 *
 * @param before - the earlier trace
 * @param after - the later trace
 * @returns new ones, revised ones (another figure, status or count for the same thing) and withdrawn ones, in the order of the
 *   traces; empty where one of the traces was left out. An observation before a break is in neither trace of what follows it
 */
export function compareObservations(
  before: WithObservations | undefined,
  after: WithObservations | undefined,
): ObservationChange[] {
  if (before === undefined || after === undefined) return [];
  const earlier = new Map(before.observations.map((point) => [key(point), point] as const));
  const later = new Map(after.observations.map((point) => [key(point), point] as const));
  const changes: ObservationChange[] = [];
  for (const [id, point] of later) {
    const other = earlier.get(id);
    if (other === undefined) changes.push({ kind: 'new', ...of(point), after: point.value });
    else if (figures(other) !== figures(point)) {
      changes.push({ kind: 'revised', ...of(point), before: other.value, after: point.value });
    }
  }
  for (const [id, point] of earlier) {
    if (!later.has(id)) changes.push({ kind: 'withdrawn', ...of(point), before: point.value });
  }
  return changes;
}

function of(point: ObservedPoint): Omit<ObservationChange, 'kind' | 'before' | 'after'> {
  const { indicator, area, period, sex, urbanisation, age, group } = point;
  return {
    indicator,
    area,
    period,
    sex,
    urbanisation,
    ...(age === undefined ? {} : { age }),
    ...(group === undefined ? {} : { group }),
  };
}

function key(point: ObservedPoint): string {
  return Object.values(of(point)).join('|') + (point.age === undefined ? '' : '|age');
}

function figures({ value, status, numerator, denominator, standardError, derived, conflict }: ObservedPoint): string {
  return JSON.stringify([value, status, numerator, denominator, standardError, derived, conflict]);
}
