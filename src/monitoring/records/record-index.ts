import type { MonitoringRecord } from '../../model/record.js';
import type { RecordLog } from './record-log.js';

/** The records of a log as they are looked up. */
export interface RecordIndex {
  readonly byId: ReadonlyMap<string, MonitoringRecord>;
  readonly byArea: ReadonlyMap<string, readonly MonitoringRecord[]>;
  /** Id of a record → what ended it: the correction or the retraction. */
  readonly endedBy: ReadonlyMap<string, MonitoringRecord>;
}

const indexes = new WeakMap<RecordLog, RecordIndex>();

/**
 * A log's records by id, area and what ended them, built once for each log.
 *
 * @param log - the log; it is not changed, and must not be changed afterwards
 * @returns the maps
 */
export function recordIndex(log: RecordLog): RecordIndex {
  const known = indexes.get(log);
  if (known !== undefined) return known;
  const byArea = new Map<string, MonitoringRecord[]>();
  const endedBy = new Map<string, MonitoringRecord>();
  for (const record of log.records) {
    const list = byArea.get(record.area);
    if (list === undefined) byArea.set(record.area, [record]);
    else list.push(record);
    if (record.replaces !== undefined) endedBy.set(record.replaces, record);
    if (record.kind === 'retraction') endedBy.set(record.retracts, record);
  }
  const index = { byId: new Map(log.records.map((record) => [record.id, record] as const)), byArea, endedBy };
  indexes.set(log, index);
  return index;
}
