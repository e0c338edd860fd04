import { describe, expect, test } from 'vitest';
import { createSeriesIndex } from './series-index.js';

describe.each([
  ['a table, for few cells or many rows', 100, 10],
  ['a map, for far more cells than rows', 10_000_000, 10],
])('an index kept in %s', (_, cells, rows) => {
  test('gives every pair of cell and subgroup a number of its own, in order of appearance', () => {
    const index = createSeriesIndex(cells, rows);
    const pairs = [
      [5, 0],
      [5, 1],
      [99, 0],
      [0, 0],
      [99, 7],
    ] as const;
    expect(pairs.map(([cell, subgroup]) => index.findOrAdd(cell, subgroup))).toEqual([0, 1, 2, 3, 4]);
    expect(pairs.map(([cell, subgroup]) => index.findOrAdd(cell, subgroup))).toEqual([0, 1, 2, 3, 4]);
    expect(pairs.map(([cell, subgroup]) => index.find(cell, subgroup))).toEqual([0, 1, 2, 3, 4]);
    expect([index.cells, index.subgroups]).toEqual([
      pairs.map(([cell]) => cell),
      pairs.map(([, subgroup]) => subgroup),
    ]);
  });

  test('finds nothing that was not added', () => {
    const index = createSeriesIndex(cells, rows);
    index.findOrAdd(5, 0);
    expect(index.find(5, 1)).toBeUndefined();
    expect(index.find(4, 0)).toBeUndefined();
    expect(index.find(cells + 1, 0)).toBeUndefined();
  });
});
