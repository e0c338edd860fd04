import { describe, expect, test } from 'vitest';
import { parseRecords } from './parse-records.js';

// Synthetic records, one of each kind.
const base = { id: 'r-1', area: '640500', date: '2024-05-01' };
const records = [
  { ...base, kind: 'evidence', criterion: 'law-02.1', stage: 'arranged', documents: [{ title: 'Scheme' }] },
  { ...base, kind: 'assessment', party: 'self', about: 'law-02', finding: 'partly', by: 'office' },
  {
    ...base,
    kind: 'supervision',
    duty: 'supervision-visits',
    body: 'committee',
    findings: ['One.'],
    recorded: '2024-06-01',
  },
  { ...base, kind: 'submission', product: 'monitoring-scheme', body: 'monitoring-group', year: 2024 },
  { ...base, kind: 'approval', approval: 'a', product: 'p', body: 'leading-group', decision: 'granted' },
  {
    ...base,
    kind: 'appraisal',
    project: 'x',
    party: 'third-party',
    stage: 'afterwards',
    result: 'good',
    score: '82.5',
  },
  { ...base, kind: 'appraisal', project: 'x', party: 'self', stage: 'beforehand', result: 'support' },
  { ...base, kind: 'retraction', retracts: 'r-0', reason: 'wrong paper' },
];
const [evidence] = records;

describe('records', () => {
  test('of every kind are taken as they are', () => {
    expect(parseRecords(records)).toEqual({ records, refused: [] });
  });

  test.each<[string, unknown]>([
    ['kind', { ...evidence, kind: 'proof' }],
    ['date', { ...evidence, date: '2024-02-30' }],
    ['date', { ...evidence, date: '2024-05' }],
    ['documents', { ...evidence, documents: [] }],
    ['documents.0.title', { ...evidence, documents: [{ title: '' }] }],
    ['id', { ...evidence, id: 5 }],
    ['finding', { ...records[1], finding: 'met' }],
    ['body', { ...records[3], body: undefined }],
    ['year', { ...records[3], year: 2024.5 }],
    ['decision', { ...records[4], decision: 'yes' }],
    ['result', { ...records[5], result: 'support' }],
    ['score', { ...records[5], score: '100.1' }],
    ['score', { ...records[5], score: 82 }],
    ['reason', { ...records[7], reason: '' }],
  ])('with a wrong %s are refused: case %#', (path, given) => {
    const { records: taken, refused } = parseRecords([given, evidence]);
    expect(taken).toEqual([evidence]);
    expect(refused.map(({ row, problems }) => [row, problems.map((problem) => problem.path)])).toEqual([[0, [path]]]);
  });

  test.each([['extra'], ['__proto__'], ['constructor']])('with a field %s that has no effect are refused', (key) => {
    const given: unknown = JSON.parse(`{${JSON.stringify(evidence).slice(1, -1)}, "${key}": {"polluted": 1}}`);
    expect(parseRecords([given]).refused).toHaveLength(1);
    expect({}).not.toHaveProperty('polluted');
  });

  test('that are no array are refused', () => {
    expect(() => parseRecords({})).toThrow('Wrap a single row in an array');
    expect(parseRecords([])).toEqual({ records: [], refused: [] });
  });
});
