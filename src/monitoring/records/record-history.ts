import { assertDay } from '../../calendar/assert-day.js';
import { PlanError } from '../../errors/plan-error.js';
import { unknownRecord } from '../../errors/monitoring-messages.js';
import type { MonitoringRecord, RetractionRecord } from '../../model/record.js';
import { nearestId } from '../../plan/nearest-id.js';
import { knownFrom } from './known-from.js';
import { recordIndex } from './record-index.js';
import type { RecordLog } from './record-log.js';

/** One version of a record. */
export interface RecordVersion {
  readonly record: MonitoringRecord;
  /** The day from which it is known. */
  readonly from: string;
  /** The day from which another version counts, or none; absent as long as it counts. */
  readonly until?: string;
}

/** A record with everything that was said of it since. */
export interface RecordHistory {
  /** `retracted` when the last word on it is that it was wrong altogether. */
  readonly state: 'in-force' | 'retracted';
  /** From the first version to the last one known. */
  readonly versions: readonly RecordVersion[];
  /** The retraction, where it was withdrawn. */
  readonly retraction?: RetractionRecord;
}

/**
 * What became of a record: its versions from the first to the last, and whether it was withdrawn.
 *
 * @param log - a log of records
 * @param id - id of any version
 * @param asOfDay - ISO day; what became known later is not seen; everything where absent
 * @returns the versions known by then, empty where the first one was not known yet
 * @throws PlanError `argument/unknown-id` for a record that the log does not have; `argument/not-a-date`
 * @example
 * const first = { kind: 'evidence', id: 'e-1', area: '640500', date: '2024-05-01', criterion: 'law-02.1', stage: zhongweiPlan.targets.find(({ id }) => id === 'law-02').criteria[0].stages[0].id, documents: [{ title: 'Rules' }] };
 * const second = { ...first, id: 'e-2', date: '2024-06-01', recorded: '2024-07-01', replaces: 'e-1' };
 * const log = createRecordLog([first, second], zhongweiPlan);
 * recordHistory(log, 'e-2').versions.map(({ from, until }) => [from, until]); // => [['2024-05-01', '2024-07-01'], ['2024-07-01', undefined]]
 */
export function recordHistory(log: RecordLog, id: string, asOfDay?: string): RecordHistory {
  if (asOfDay !== undefined) assertDay('asOfDay', asOfDay);
  const { byId, endedBy } = recordIndex(log);
  const asked = byId.get(id);
  if (asked === undefined) {
    const received = typeof id === 'string' ? id : typeof id;
    const nearest = nearestId(received, byId.keys());
    throw new PlanError(
      'argument/unknown-id',
      { kind: 'monitoring-record', received: received.slice(0, 80), ...(nearest === undefined ? {} : { nearest }) },
      unknownRecord(received, nearest),
    );
  }
  let first = asked;
  // A log holds every record that one of its records replaces, and no circles.
  for (let before = byId.get(first.replaces ?? ''); before !== undefined; before = byId.get(first.replaces ?? '')) {
    first = before;
  }
  const versions: RecordVersion[] = [];
  let record: MonitoringRecord | undefined = first;
  while (record !== undefined && (asOfDay === undefined || knownFrom(record) <= asOfDay)) {
    if (record.kind === 'retraction' && record.id !== first.id)
      return { state: 'retracted', versions, retraction: record };
    const end = endedBy.get(record.id);
    const isEnded = end !== undefined && (asOfDay === undefined || knownFrom(end) <= asOfDay);
    versions.push({ record, from: knownFrom(record), ...(isEnded ? { until: knownFrom(end) } : {}) });
    record = end;
  }
  return { state: 'in-force', versions };
}
