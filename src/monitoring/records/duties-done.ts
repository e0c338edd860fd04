import type { DoneDuty } from '../done-duty.js';
import { planIndex } from '../../plan/plan-index.js';
import type { RecordLog } from './record-log.js';
import { type RecordQuery, recordsInForce } from './records-in-force.js';

/**
 * The duties that the records of a log show to be done, in the form that the calendar of duties takes.
 *
 * A record that names a duty fulfils it. A paper handed in also fulfils the duties whose product it is. A word from above
 * (`approval`) fulfils the duty that it names and no other.
 *
 * @param log - a log of records
 * @param query - the day, and the area
 * @returns one entry for each duty of each record in force; empty where there are none
 * @throws PlanError `argument/not-a-date`; `argument/unknown-id` for an area that the plan does not have
 * @example
 * const visit = { kind: 'supervision', id: 'v-1', area: '640500', date: '2024-06-03', duty: 'supervision-visits', body: 'committee' };
 * dutiesDone(createRecordLog([visit], zhongweiPlan), { asOfDay: '2024-12-31' }); // => [{ duty: 'supervision-visits', area: '640500', body: 'committee', date: '2024-06-03' }]
 */
export function dutiesDone(log: RecordLog, query: RecordQuery): DoneDuty[] {
  const { duties } = planIndex(log.plan);
  return recordsInForce(log, query).flatMap((record) => {
    if (record.kind === 'evidence' || record.kind === 'assessment' || record.kind === 'retraction') return [];
    const { area, body, member, year, occasion, date, documents, product } = record;
    const ofProduct =
      record.kind === 'submission' && product !== undefined
        ? [...duties.values()].filter(({ products }) => products?.includes(product)).map(({ id }) => id)
        : [];
    const done = new Set([...(record.duty === undefined ? [] : [record.duty]), ...ofProduct]);
    const title = documents?.[0]?.title;
    return [...done].map((duty) => ({
      duty,
      area,
      ...(body === undefined ? {} : { body }),
      ...(member === undefined ? {} : { member }),
      ...(year === undefined ? {} : { year }),
      ...(occasion === undefined ? {} : { occasion }),
      date,
      ...(title === undefined ? {} : { document: title }),
    }));
  });
}
