import { describe, expect, test } from 'vitest';
import { parseBudget } from './parse-budget.js';

// Synthetic.
const line = {
  id: 'b-1',
  name: 'Screening',
  year: 2024,
  area: '640500',
  office: 'health',
  source: 'general-budget',
  targets: ['health-04'],
  measures: [],
  weights: [{ id: 'health-04', weight: '1' }],
  project: 'screening',
  isNew: true,
  entries: [
    { kind: 'appropriated', period: '2024', amount: '800000.00', recorded: '2023-12-20' },
    { kind: 'adjusted', period: '2024-07', amount: '-0.5' },
    { kind: 'spent', period: '2024-Q1', amount: '12' },
  ],
  performance: [
    { id: 'p', name: 'Screened', planned: '400', unit: 'persons', reached: [{ period: '2024-Q1', value: '90' }] },
  ],
};
const entry = (fields: object) => ({
  ...line,
  entries: [{ kind: 'spent', period: '2024-Q1', amount: '12', ...fields }],
});

describe('budget lines', () => {
  test('are taken as they are', () => {
    expect(parseBudget([line])).toEqual({ lines: [line], refused: [] });
  });

  test.each<[string, unknown]>([
    ['entries.0.amount', entry({ amount: '0.001' })],
    ['entries.0.amount', entry({ amount: 12 })],
    ['entries.0.amount', entry({ amount: '1,200' })],
    ['entries.0.amount', entry({ amount: '1e3' })],
    ['entries.0.amount', entry({ amount: '' })],
    ['entries.0.period', entry({ period: '2024-Q5' })],
    ['entries.0.kind', entry({ kind: 'paid' })],
    ['entries.0.recorded', entry({ recorded: '2024-02-30' })],
    ['source', { ...line, source: 'lottery' }],
    ['isNew', { ...line, isNew: false }],
    ['weights.0.weight', { ...line, weights: [{ id: 'x', weight: '-1' }] }],
    ['year', { ...line, year: '2024' }],
  ])('with a wrong %s are refused: case %#', (path, given) => {
    const { lines, refused } = parseBudget([line, given]);
    expect(lines).toEqual([line]);
    expect(refused.map(({ row, problems }) => [row, problems.map((problem) => problem.path)])).toEqual([[1, [path]]]);
  });

  test('that are no array are refused', () => {
    expect(() => parseBudget('[]')).toThrow('parseBudget takes an array');
  });
});
