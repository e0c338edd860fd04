import { assertDay } from '../../calendar/assert-day.js';
import type { MonitoringRecord } from '../../model/record.js';
import { findArea } from '../../plan/find-area.js';
import { knownFrom } from './known-from.js';
import { recordIndex } from './record-index.js';
import type { RecordLog } from './record-log.js';

/** Which records are asked for. */
export interface RecordQuery {
  /** ISO day; what became known later is not seen. */
  readonly asOfDay: string;
  /** GB/T 2260 code; every area where absent. */
  readonly area?: string;
}

/**
 * The records that count on a day: known by then, and by then neither corrected nor withdrawn.
 *
 * Nothing that became known later has any influence: on the day before its correction a record still counts as it was. A
 * retraction is not among them; it only ends another record.
 *
 * @param log - a log of records
 * @param query - the day, and the area
 * @returns the records in the order of the log; empty where there are none
 * @throws PlanError `argument/not-a-date`; `argument/unknown-id` for an area that the plan does not have
 * @example
 * const visit = { kind: 'supervision', id: 'v-1', area: '640500', date: '2024-06-03', duty: 'supervision-visits', body: 'committee' };
 * const log = createRecordLog([visit], zhongweiPlan);
 * recordsInForce(log, { asOfDay: '2024-06-03' }).length; // => 1
 * recordsInForce(log, { asOfDay: '2024-06-02' }); // => []
 */
export function recordsInForce(log: RecordLog, query: RecordQuery): readonly MonitoringRecord[] {
  const { asOfDay, area } = query;
  assertDay('asOfDay', asOfDay);
  const { byArea, endedBy } = recordIndex(log);
  const records = area === undefined ? log.records : (byArea.get(findArea(log.plan, area).code) ?? []);
  return records.filter((record) => {
    const end = endedBy.get(record.id);
    return (
      record.kind !== 'retraction' && knownFrom(record) <= asOfDay && (end === undefined || knownFrom(end) > asOfDay)
    );
  });
}
