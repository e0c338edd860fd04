import { nearestId } from '../../plan/nearest-id.js';
import type { MonitoringRecord } from '../../model/record.js';
import { compareRecords } from './compare-records.js';
import { knownFrom } from './known-from.js';
import type { RecordFinding, RecordFindingCode } from './record-log.js';

/** A sound record, and where it was given. */
interface Placed {
  readonly record: MonitoringRecord;
  readonly rows: readonly number[];
}

/** Unknown ids for which a near one is looked up: the search costs as much as there are records. */
const MOST_SUGGESTIONS = 20;

/**
 * Follows what records say of each other: corrections, retractions, and the submission that was decided on.
 *
 * A record that points to nothing is refused, and with it every record that points to it. Of two records that correct or
 * withdraw the same one, the one known first counts.
 *
 * @param sound - the records by id; refused ones are taken out
 * @returns what was found
 */
export function settleCorrections(sound: Map<string, Placed>): RecordFinding[] {
  const findings: RecordFinding[] = [];
  const waiting: string[] = [];
  const refuse = (id: string, code: RecordFindingCode, field: string, details: Readonly<Record<string, string>>) => {
    const placed = sound.get(id);
    if (placed === undefined) return;
    sound.delete(id);
    findings.push({ code, grade: 'error', rows: placed.rows, field, details });
    waiting.push(id);
  };
  const referrers = new Map<string, { from: string; field: string }[]>();
  const ordered = [...sound.values()].map(({ record }) => record).toSorted(compareRecords);
  for (const record of ordered) {
    for (const { field, to } of referencesOf(record)) {
      const list = referrers.get(to);
      if (list === undefined) referrers.set(to, [{ from: record.id, field }]);
      else list.push({ from: record.id, field });
    }
  }
  const all = new Map(ordered.map((record) => [record.id, record] as const));
  let searches = 0;
  const propagate = (): void => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const { from, field } of referrers.get(id) ?? []) refuse(from, 'unknown-record', field, { received: id });
    }
  };

  for (const record of ordered) {
    for (const { field, to } of referencesOf(record)) {
      const target = all.get(to);
      if (target === undefined) {
        const nearest = searches < MOST_SUGGESTIONS ? nearestId(to, all.keys()) : undefined;
        searches += 1;
        const received = to.slice(0, 80);
        refuse(record.id, 'unknown-record', field, nearest === undefined ? { received } : { received, nearest });
      } else {
        const code = mismatch(record, field, target);
        if (code !== undefined) refuse(record.id, code, field, { received: to });
      }
    }
  }
  for (const id of circularIds(sound)) refuse(id, 'circular', 'replaces', { received: id });
  propagate();
  const claimed = new Set<string>();
  for (const { id, replaces, ...record } of ordered) {
    const claims = 'retracts' in record ? record.retracts : replaces;
    if (claims === undefined || !sound.has(id)) continue;
    if (claimed.has(claims))
      refuse(id, 'already-replaced', replaces === undefined ? 'retracts' : 'replaces', { received: claims });
    else claimed.add(claims);
    propagate();
  }
  return findings;
}

/** The fields in which a record names other records. */
function referencesOf(record: MonitoringRecord): { field: 'replaces' | 'retracts' | 'submission'; to: string }[] {
  return [
    ...(record.replaces === undefined ? [] : [{ field: 'replaces' as const, to: record.replaces }]),
    ...(record.kind === 'retraction' ? [{ field: 'retracts' as const, to: record.retracts }] : []),
    ...(record.kind === 'approval' && record.submission !== undefined
      ? [{ field: 'submission' as const, to: record.submission }]
      : []),
  ];
}

function mismatch(record: MonitoringRecord, field: string, target: MonitoringRecord): RecordFindingCode | undefined {
  if (knownFrom(record) < knownFrom(target)) return 'before-its-record';
  if (record.area !== target.area) return 'replaces-other-kind';
  if (field !== 'submission' && target.kind === 'retraction') return 'retraction-stands';
  if (field === 'retracts') return undefined;
  if (field === 'replaces') return record.kind === target.kind ? undefined : 'replaces-other-kind';
  const isDecidedOn = record.kind === 'approval' && target.kind === 'submission' && record.product === target.product;
  return isDecidedOn ? undefined : 'other-product';
}

/** Ids of records that correct each other in a circle; possible only on one day, and refused all of them. */
function circularIds(sound: ReadonlyMap<string, Placed>): string[] {
  const settled = new Set<string>();
  const circular: string[] = [];
  for (const start of sound.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && sound.has(id) && !settled.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = sound.get(id)?.record.replaces;
    }
    if (id !== undefined && onPath.has(id)) circular.push(...path.slice(path.indexOf(id)));
    for (const seen of path) settled.add(seen);
  }
  return circular;
}
