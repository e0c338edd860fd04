import type { Plan } from '../../model/plan.js';
import type { MonitoringRecord } from '../../model/record.js';
import { checkRecord } from './check-record.js';
import { compareRecords } from './compare-records.js';
import { createRecordCheck } from './record-check.js';
import type { RecordFinding, RecordLog } from './record-log.js';
import { settleCorrections } from './settle-corrections.js';
import { sameRecord } from './same-record.js';

/**
 * The dated records of a cycle, checked against a plan: evidence, assessments, implementation plans, supervision visits,
 * papers handed in, approvals, feedback, publication, appraisals, corrections and retractions.
 *
 * It never throws on data: every record is used, repeated or refused, `counts` says how many, and `findings` names the
 * records with their reasons, an unknown id with the nearest known one. Two different records with one id are both refused,
 * because nothing tells which counts. A record is never changed: a correction is a record that `replaces` an earlier one of
 * the same kind and area, a retraction withdraws one, and what they replace stays in the history (`recordHistory`). The
 * order in which records are given changes nothing but the positions in the findings.
 *
 * Cost: linear in the records, apart from sorting them.
 *
 * @param rows - the records; read once
 * @param plan - the plan whose goals, machinery, areas and offices count
 * @returns the log for the functions on records; empty input gives an empty one
 * @example
 * const visit = { kind: 'supervision', id: 'v-1', area: '640500', date: '2024-06-03', duty: 'supervision-visits', body: 'committee' };
 * createRecordLog([visit], zhongweiPlan).counts; // => { given: 1, used: 1, repeated: 0, refused: 0 }
 * createRecordLog([{ ...visit, duty: 'supervision-visit' }], zhongweiPlan).findings[0].details; // => { received: 'supervision-visit', nearest: 'supervision-visits' }
 */
export function createRecordLog(rows: Iterable<MonitoringRecord>, plan: Plan): RecordLog {
  const check = createRecordCheck(plan);
  const findings: RecordFinding[] = [];
  const sound = new Map<string, { record: MonitoringRecord; rows: number[] }>();
  const conflicting = new Set<string>();
  let given = 0;
  let repeated = 0;
  for (const record of rows) {
    const row = given;
    given += 1;
    const found = check.run(row, () => checkRecord(record, check));
    findings.push(...found);
    if (found.some(({ grade }) => grade === 'error')) continue;
    const earlier = sound.get(record.id);
    if (earlier === undefined) sound.set(record.id, { record, rows: [row] });
    else if (sameRecord(earlier.record, record)) {
      earlier.rows.push(row);
      repeated += 1;
      findings.push({ code: 'repeated', grade: 'note', rows: [row], field: 'id', details: { received: record.id } });
    } else {
      earlier.rows.push(row);
      conflicting.add(record.id);
    }
  }
  for (const id of conflicting) {
    const rowsOfId = sound.get(id)?.rows ?? [];
    sound.delete(id);
    findings.push({
      code: 'conflicting-id',
      grade: 'error',
      rows: rowsOfId,
      field: 'id',
      details: { received: id.slice(0, 80) },
    });
  }
  findings.push(...settleCorrections(sound));
  const records = [...sound.values()].map(({ record }) => record).toSorted(compareRecords);
  return {
    plan,
    records,
    findings,
    counts: { given, used: records.length, repeated, refused: given - records.length - repeated },
  };
}
