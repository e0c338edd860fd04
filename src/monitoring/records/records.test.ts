import { describe, expect, test } from 'vitest';
import { recordFindingMessage } from '../../errors/monitoring-messages.js';
import type { MonitoringRecord } from '../../model/record.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { dutyCalendar } from '../duty-calendar.js';
import { approvalState } from './approval-state.js';
import { compareAssessments } from './compare-assessments.js';
import { createRecordLog } from './create-record-log.js';
import { evidenceFor } from './evidence-for.js';
import { evidenceFromRecords } from './evidence-from-records.js';
import { recordHistory } from './record-history.js';
import { recordsInForce } from './records-in-force.js';

// Every record here is synthetic.
const area = '640500';
const milestone = zhongweiPlan.targets.flatMap(({ criteria }) => criteria).find(({ kind }) => kind === 'milestone');
if (milestone?.kind !== 'milestone') throw new Error('The plan has goals without a number.');
const criterion = milestone.id;
const stage = milestone.stages[0]?.id ?? '';
const shown = {
  kind: 'evidence',
  id: 'e-1',
  area,
  date: '2024-05-01',
  criterion,
  stage,
  documents: [{ title: 'Scheme', number: '卫妇儿〔2024〕1号' }],
} as const;
const opinion = {
  kind: 'assessment',
  area,
  about: criterion,
  by: 'office',
  party: 'self',
  date: '2025-11-01',
} as const;
const made = {
  kind: 'submission',
  id: 's-1',
  area,
  date: '2025-03-01',
  product: 'yearly-monitoring-report',
  year: 2024,
  body: 'monitoring-group',
} as const;
const word = {
  kind: 'approval',
  id: 'd-1',
  area,
  date: '2025-03-20',
  approval: 'review-reports',
  product: 'yearly-monitoring-report',
  year: 2024,
  body: 'leading-group',
  decision: 'granted',
} as const;
const logOf = (...records: readonly unknown[]) => createRecordLog(records as readonly MonitoringRecord[], zhongweiPlan);
const codesOf = (...records: readonly unknown[]) => logOf(...records).findings.map(({ code }) => code);
const inForce = (log: ReturnType<typeof logOf>, asOfDay: string) =>
  recordsInForce(log, { asOfDay, area }).map(({ id }) => id);

describe('a log', () => {
  test.each<[string, unknown]>([
    ['not-an-object', null],
    ['not-an-object', [shown]],
    ['field-missing', { ...shown, id: ' ' }],
    ['field-missing', { ...shown, documents: [] }],
    ['field-missing', { ...shown, documents: [null] }],
    ['unknown-code', { ...shown, kind: 'proof' }],
    ['unknown-area', { ...shown, area: '640599' }],
    ['unknown-subject', { ...shown, criterion: 'health-99.1' }],
    ['unknown-stage', { ...shown, stage: 'finished' }],
    ['not-a-milestone', { ...shown, criterion: 'health-03.1' }],
    ['not-a-date', { ...shown, date: '2024-02-30' }],
    ['not-a-date', { ...shown, date: '2024-05' }],
    ['not-a-date', { ...shown, recorded: 'later' }],
    ['recorded-before-date', { ...shown, recorded: '2024-04-30' }],
    ['unknown-body', { ...made, body: 'monitoring-groups' }],
    ['unknown-product', { ...made, product: 'monthly-report' }],
    ['wrong-body', { ...made, body: 'evaluation-group' }],
    ['not-a-year', { ...made, year: 24 }],
    ['unknown-duty', { ...made, duty: 'report' }],
    ['unknown-approval', { ...word, approval: 'approve' }],
    ['other-product', { ...word, approval: 'approve-schemes' }],
    ['wrong-body', { ...word, body: 'committee' }],
    ['unknown-code', { ...word, decision: 'yes' }],
    ['unknown-office', { ...made, office: 'helth' }],
    ['unknown-record', { ...shown, replaces: 'e-0' }],
    ['unknown-record', { ...word, submission: 's-0' }],
    ['circular', { ...shown, replaces: 'e-1' }],
    ['field-missing', { kind: 'retraction', id: 'r', area, date: '2024-05-01', retracts: 'e-1' }],
    ['not-a-score', appraisal({ score: '100.1' })],
    ['not-a-score', appraisal({ score: '-1' })],
    ['unknown-code', appraisal({ stage: 'beforehand' })],
  ])('refuses a record with %s: case %#', (code, record) => {
    const { counts, findings } = logOf(record);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(recordFindingMessage(code, {}).en).not.toBe(code);
    expect(counts).toEqual({ given: 1, used: 0, repeated: 0, refused: 1 });
  });

  test('suggests the nearest id', () => {
    expect(logOf({ ...made, product: 'yearly-monitoring-reports' }).findings[0]?.details).toEqual({
      received: 'yearly-monitoring-reports',
      nearest: 'yearly-monitoring-report',
    });
  });

  test('keeps a duty done by a body that the plan does not name, and says so', () => {
    const visit = {
      kind: 'supervision',
      id: 'v',
      area,
      date: '2024-06-03',
      duty: 'supervision-visits',
      body: 'finance',
    };
    expect(codesOf(visit)).toEqual(['other-body']);
    expect(logOf(visit).counts.used).toBe(1);
  });

  test('counts a record that is given twice once, and refuses two that differ', () => {
    expect(logOf(shown, { ...shown }).counts).toEqual({ given: 2, used: 1, repeated: 1, refused: 0 });
    const both = logOf(shown, { ...shown, date: '2024-06-01' });
    expect(both.counts).toEqual({ given: 2, used: 0, repeated: 0, refused: 2 });
    expect(both.findings).toMatchObject([{ code: 'conflicting-id', rows: [0, 1] }]);
  });

  test('does not depend on the order of the records, nor change them', () => {
    const second = Object.freeze({ ...shown, id: 'e-2', recorded: '2024-07-01', replaces: 'e-1' });
    expect(logOf(second, shown).records).toEqual(logOf(shown, second).records);
  });
});

describe('corrections', () => {
  const second = { ...shown, id: 'e-2', date: '2024-06-01', recorded: '2024-07-01', replaces: 'e-1' } as const;
  const withdrawn = { kind: 'retraction', id: 'r-1', area, date: '2024-09-01', retracts: 'e-2', reason: 'wrong paper' };

  test('count from the day on which they are known, and not before', () => {
    const log = logOf(shown, second, withdrawn);
    expect(inForce(log, '2024-04-30')).toEqual([]);
    expect(inForce(log, '2024-05-01')).toEqual(['e-1']);
    expect(inForce(log, '2024-06-30')).toEqual(['e-1']);
    expect(inForce(log, '2024-07-01')).toEqual(['e-2']);
    expect(inForce(log, '2024-08-31')).toEqual(['e-2']);
    expect(inForce(log, '2024-09-01')).toEqual([]);
  });

  test('keep their history, from whichever version it is asked for', () => {
    const log = logOf(shown, second, withdrawn);
    for (const id of ['e-1', 'e-2']) {
      const { state, versions, retraction } = recordHistory(log, id);
      expect(state).toBe('retracted');
      expect(retraction?.id).toBe('r-1');
      expect(versions.map(({ record, from, until }) => [record.id, from, until])).toEqual([
        ['e-1', '2024-05-01', '2024-07-01'],
        ['e-2', '2024-07-01', '2024-09-01'],
      ]);
    }
    expect(recordHistory(log, 'e-1', '2024-08-31').state).toBe('in-force');
    expect(recordHistory(log, 'e-2', '2024-06-30').versions).toMatchObject([{ record: { id: 'e-1' } }]);
    expect(() => recordHistory(log, 'e-3')).toThrow('Did you mean `e-1`?');
  });

  test.each<[string, unknown[]]>([
    ['replaces-other-kind', [{ ...made, id: 'x', date: '2025-01-01', replaces: 'e-1' }]],
    ['replaces-other-kind', [{ ...second, area: '640502' }]],
    ['before-its-record', [{ ...shown, id: 'e-0', date: '2024-04-30', replaces: 'e-1' }]],
    ['already-replaced', [second, { ...second, id: 'e-3', recorded: '2024-08-01' }]],
    ['retraction-stands', [second, withdrawn, { ...withdrawn, id: 'r-2', retracts: 'r-1' }]],
    ['unknown-record', [{ ...second, criterion: 'nothing' }, withdrawn]],
  ])('are refused with %s: case %#', (code, records) => {
    const { findings, counts } = logOf(shown, ...records);
    expect(findings.filter(({ grade }) => grade === 'error').map((finding) => finding.code)).toContain(code);
    expect(counts.given).toBe(counts.used + counts.repeated + counts.refused);
  });

  test('in a circle are all refused', () => {
    const a = { ...shown, id: 'a', replaces: 'b' };
    const b = { ...shown, id: 'b', replaces: 'a' };
    expect(codesOf(a, b)).toEqual(['circular', 'circular']);
  });

  test('in a chain of ten thousand neither overflow nor stall', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => ({
      ...shown,
      id: `c-${String(at)}`,
      ...(at === 0 ? {} : { replaces: `c-${String(at - 1)}` }),
    }));
    expect(recordHistory(logOf(...chain), 'c-5').versions).toHaveLength(10_000);
  });
});

describe('evidence', () => {
  const query = { area, asOfDay: '2025-12-31' };

  test('stands by its stage with its documents, and a dispute beside it', () => {
    const denied = { ...opinion, id: 'a-1', stage, finding: 'not-reached', party: 'third-party', by: 'university' };
    const found = evidenceFor(logOf(shown, denied), criterion, query);
    expect([found.shown, found.of]).toEqual([1, milestone.stages.length]);
    expect(found.stages[0]).toMatchObject({ contested: true, assessments: { agreement: 'only-one' } });
    expect(found.stages[0]?.evidence).toEqual([shown]);
    expect(evidenceFor(logOf(shown), criterion, { area: '640502', asOfDay: '2025-12-31' }).shown).toBe(0);
  });

  test('goes into an evaluation', () => {
    expect(evidenceFromRecords(logOf(shown), { asOfDay: '2024-05-01' })).toEqual([
      { criterion, area, stage, date: '2024-05-01', document: 'Scheme' },
    ]);
    expect(evidenceFromRecords(logOf(shown), { asOfDay: '2024-04-30' })).toEqual([]);
  });

  test('of a criterion with a number is a mistake of the caller', () => {
    expect(() => evidenceFor(logOf(), 'health-03.1', query)).toThrow('has a number');
    expect(() => evidenceFor(logOf(), 'health-93.1', query)).toThrow('Did you mean');
    expect(() => evidenceFor(logOf(), criterion, { area, asOfDay: '2025' })).toThrow('must be a day that exists');
  });
});

describe('two sides of an assessment', () => {
  const query = { area, asOfDay: '2025-12-31' };
  const side = (party: string, ...findings: string[]) =>
    findings.map((finding, at) => ({
      ...opinion,
      id: `${party}-${String(at)}`,
      party,
      by: `${party} ${String(at)}`,
      finding,
    }));
  const agreement = (self: string[], thirdParty: string[]) =>
    compareAssessments(
      logOf(...side('self', ...self), ...side('third-party', ...thirdParty)),
      { about: criterion },
      query,
    ).agreement;

  test.each([
    ['none', [], []],
    ['only-one', ['reached'], []],
    ['only-one', [], ['reached']],
    ['agree', ['partly'], ['partly', 'partly']],
    ['agree', ['cannot-tell'], ['cannot-tell']],
    ['not-comparable', ['cannot-tell'], ['reached']],
    ['self-higher', ['reached'], ['partly']],
    ['self-higher', ['reached'], ['reached', 'not-reached']],
    ['third-party-higher', ['not-reached'], ['partly', 'cannot-tell']],
    ['mixed', ['partly'], ['reached', 'not-reached']],
  ])('%s: %j and %j', (expected, self, thirdParty) => {
    expect(agreement(self, thirdParty)).toBe(expected);
  });

  test('keep the last word of each assessor, both of one day, and the earlier ones', () => {
    const [first] = side('self', 'not-reached');
    const later = { ...first, id: 'later', date: '2025-12-01', finding: 'reached' };
    const sameDay = { ...later, id: 'same-day', finding: 'partly' };
    const found = compareAssessments(logOf(first, later, sameDay), { about: criterion }, query);
    expect(found.self.map(({ id }) => id)).toEqual(['later', 'same-day']);
    expect(found.earlier.map(({ id }) => id)).toEqual(['self-0']);
  });

  test('of a stage that is not there are a mistake of the caller', () => {
    expect(() => compareAssessments(logOf(), { about: criterion, stage: 'x' }, query)).toThrow('has no stage `x`');
    expect(() => compareAssessments(logOf(), { about: 'health-03', stage: 'x' }, query)).toThrow('has no stage');
  });
});

describe('a product', () => {
  const stateOn = (asOfDay: string, ...records: unknown[]) =>
    approvalState(logOf(...records), 'yearly-monitoring-report', { area, year: 2024, asOfDay });

  test('is not final before its word', () => {
    expect(stateOn('2025-02-28', made, word)).toMatchObject({ state: 'not-submitted', final: false });
    expect(stateOn('2025-03-19', made, word)).toMatchObject({ state: 'pending', final: false });
    expect(stateOn('2025-03-20', made, word)).toMatchObject({ state: 'approved', final: true });
  });

  test('of another year has no part in it', () => {
    expect(stateOn('2025-12-31', { ...made, year: 2023 }).state).toBe('not-submitted');
  });

  test.each([
    ['returned', 'returned'],
    ['refused', 'refused'],
  ])('%s is not final', (decision, state) => {
    expect(stateOn('2025-12-31', made, { ...word, decision })).toMatchObject({ state, final: false });
  });

  test('needs a new word for a new version', () => {
    const next = { ...made, id: 's-2', date: '2025-04-01' };
    expect(stateOn('2025-04-01', made, word, next)).toMatchObject({ state: 'changed-since', final: false });
    const late = { ...word, id: 'd-2', date: '2025-04-20', submission: 's-1' };
    expect(stateOn('2025-12-31', made, word, next, late).final).toBe(false);
    expect(stateOn('2025-12-31', made, word, next, { ...late, submission: 's-2' }).final).toBe(true);
  });

  test('whose record is corrected is still the version that was decided on', () => {
    const named = { ...word, submission: 's-1' };
    const corrected = { ...made, id: 's-1b', date: '2025-03-02', recorded: '2025-05-01', replaces: 's-1' };
    expect(stateOn('2025-12-31', made, named, corrected).final).toBe(true);
  });

  test('of two words on one day has the stricter', () => {
    const other = { ...word, id: 'd-2', decision: 'returned' };
    expect(stateOn('2025-12-31', made, word, other).state).toBe('returned');
  });

  test('without a submission on record stands by its decision', () => {
    expect(stateOn('2025-12-31', word).final).toBe(true);
  });

  test('that needs no word is final once handed in', () => {
    const volume = { ...made, product: 'statistics-volume' };
    const state = approvalState(logOf(volume), 'statistics-volume', { area, year: 2024, asOfDay: '2025-12-31' });
    expect([state.state, state.final]).toEqual(['not-required', true]);
  });

  test('that the plan does not have is a mistake of the caller', () => {
    expect(() => approvalState(logOf(), 'statistics-volumes', { area, asOfDay: '2025-01-01' })).toThrow(
      'There is no product `statistics-volumes` in plan `zhongwei`. Did you mean `statistics-volume`?',
    );
  });
});

test('the calendar of duties takes the records in force as they are', () => {
  const report = {
    ...{ kind: 'duty-done', id: 'y-1', area, date: '2025-02-01', duty: 'committee-yearly-report', body: 'committee' },
    year: 2024,
  };
  const withdrawn = { kind: 'retraction', id: 'y-2', area, date: '2025-03-01', retracts: 'y-1', reason: 'wrong year' };
  const stateOn = (asOfDay: string) => {
    const records = recordsInForce(logOf(report, shown, word, withdrawn), { area, asOfDay });
    const { own } = dutyCalendar(zhongweiPlan, { area, year: 2024, asOfDay, records });
    return own.occurrences.find(({ duty }) => duty === 'committee-yearly-report')?.state;
  };
  expect(stateOn('2025-02-28')).toBe('done');
  expect(stateOn('2025-03-01')).not.toBe('done');
});

function appraisal(fields: Record<string, unknown>) {
  const base = { kind: 'appraisal', id: 'p', area, date: '2024-06-01', project: 'x', party: 'self' };
  return { ...base, stage: 'afterwards', result: 'good', ...fields };
}
