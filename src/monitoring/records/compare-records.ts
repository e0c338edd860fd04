import type { MonitoringRecord } from '../../model/record.js';
import { knownFrom } from './known-from.js';

/**
 * The order of a log: by the day from which a record is known, then by the day it happened, then by id.
 *
 * @param a - a record
 * @param b - another
 * @returns below 0 when `a` comes first, 0 only for the same id
 */
export function compareRecords(a: MonitoringRecord, b: MonitoringRecord): number {
  return compareTexts(knownFrom(a), knownFrom(b)) || compareTexts(a.date, b.date) || compareTexts(a.id, b.id);
}

/** By code units: the order of a locale would differ between machines. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
