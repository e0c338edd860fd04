import { describe, expect, test } from 'vitest';
import { unavailable } from '../../model/outcome.js';
import { permutationTest } from './permutation-test.js';

describe('all choices of units', () => {
  test('are gone through up to 200,000', () => {
    const of = (units: number, chosen: number) =>
      permutationTest(
        Array.from({ length: units }, (_, at) => at),
        Array.from({ length: units }, (_, at) => at < chosen),
      );
    // 20 over 10 = 184,756; the ten smallest against the ten largest: only its mirror image is as large.
    expect(of(20, 10)).toEqual({
      status: 'ok',
      value: { p: 2 / 184_756, smallestP: 2 / 184_756, assignments: 184_756 },
    });
    expect(of(21, 10)).toEqual(unavailable('too-many-assignments'));
    expect(of(1000, 1)).toMatchObject({ value: { assignments: 1000 } });
  });

  test('count ties', () => {
    expect(permutationTest([3, 3, 3], [true, false, false])).toMatchObject({ value: { p: 1 } });
    // One of 0.1 + 0.2 and 0.3: equal but for rounding.
    expect(permutationTest([0.1 + 0.2, 0.3, 0, 0, 0, 0], [true, false, false, false, false, false])).toMatchObject({
      value: { p: 2 / 6 },
    });
  });
});
