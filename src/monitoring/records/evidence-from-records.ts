import type { Evidence } from '../../model/observation.js';
import { type RecordQuery, recordsInForce } from './records-in-force.js';
import type { RecordLog } from './record-log.js';

/**
 * The evidence of a log in the form that `evaluatePlan` takes.
 *
 * @param log - a log of records
 * @param query - the day, and the area
 * @returns one piece for each record in force, with the titles of its documents; empty where there are none
 * @throws PlanError `argument/not-a-date`; `argument/unknown-id` for an area that the plan does not have
 * @example
 * evidenceFromRecords(createRecordLog([], zhongweiPlan), { asOfDay: '2025-12-31' }); // => []
 */
export function evidenceFromRecords(log: RecordLog, query: RecordQuery): Evidence[] {
  return recordsInForce(log, query).flatMap((record) => {
    if (record.kind !== 'evidence') return [];
    const { criterion, area, stage, date, documents } = record;
    return [{ criterion, area, stage, date, document: documents.map(({ title }) => title).join('; ') }];
  });
}
