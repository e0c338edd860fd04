import type { MonitoringRecord } from '../../model/record.js';

/**
 * The day from which a record is known.
 *
 * @param record - any record
 * @returns ISO day: `recorded`, or `date` where that is absent
 */
export function knownFrom(record: MonitoringRecord): string {
  return record.recorded ?? record.date;
}
