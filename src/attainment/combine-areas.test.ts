import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Clause,
  figure,
  judge,
  mountain,
  plainEast,
  plainWest,
} from '../../test/support/attainment-plan.js';

const byTerrain: Clause = { kind: 'narrow-gap', between: 'terrain' };
const counts = (area: string, period: string, numerator: number, denominator: number): Cell => ({
  area,
  period,
  // A published rate, which must not be averaged.
  value: ((numerator / denominator) * 100).toFixed(1),
  numerator,
  denominator,
});

describe('the gap between mountain and plain', () => {
  test('takes several counties as the ratio of their sums, not the mean of their rates', () => {
    // Plain 2020: (900 + 10) ÷ (1000 + 100) = 82.7272… %, whereas the mean of 90 % and 10 % is 50 %.
    // Plain 2024: (900 + 90) ÷ (1000 + 100) = 90 %. Mountain: 50 % and 60 %, one county by itself.
    const verdict = judge(byTerrain, [
      counts(mountain, '2020', 50, 100),
      counts(plainEast, '2020', 900, 1000),
      counts(plainWest, '2020', 10, 100),
      counts(mountain, '2024', 60, 100),
      counts(plainEast, '2024', 900, 1000),
      counts(plainWest, '2024', 90, 100),
    ]);
    const gap2020 = 91000 / 1100 - 50;
    const level = figure(verdict.level);
    expect(Number(level.value)).toBe(30);
    expect(Number(level.change)).toBeCloseTo(30 - gap2020, 12);
    expect(verdict.status).toBe('on-track');
    expect(verdict.trace?.calculations.filter(({ formula }) => formula === 'ratio-of-sums')).toEqual([
      { formula: 'ratio-of-sums', inputs: { year: 2020, numerator: 910, denominator: 1100 }, result: 91000 / 1100 },
      { formula: 'ratio-of-sums', inputs: { year: 2024, numerator: 990, denominator: 1100 }, result: 90 },
    ]);
  });

  test('leaves out a year for which one of the counties did not report both counts', () => {
    const verdict = judge(byTerrain, [
      counts(mountain, '2022', 50, 100),
      counts(plainEast, '2022', 900, 1000),
      counts(plainWest, '2022', 10, 100),
      counts(mountain, '2024', 60, 100),
      counts(plainEast, '2024', 900, 1000),
    ]);
    expect(verdict.level).toMatchObject({ reason: 'latest-is-base' });
  });

  test('refuses to average rates without counts', () => {
    const cells: Cell[] = [mountain, plainEast, plainWest].map((area) => ({ area, period: '2024', value: '50' }));
    expect(judge(byTerrain, cells)).toMatchObject({ status: 'not-assessable', reasons: ['no-counts-to-combine'] });
  });

  test('refuses medians of several counties', () => {
    const cells = [counts(mountain, '2024', 1, 2), counts(plainEast, '2024', 1, 2), counts(plainWest, '2024', 1, 2)];
    expect(judge({ ...byTerrain, indicator: 'iodine' }, cells)).toMatchObject({
      status: 'not-assessable',
      reasons: ['not-aggregable'],
    });
  });

  test('is not known where the plan does not list all counties of the area', () => {
    expect(judge(byTerrain, [], { area: '900000' }).reasons[0]).toBe('members-not-listed');
  });

  test('is not known where no county has the terrain', () => {
    expect(judge(byTerrain, [], { area: '980000' }).reasons[0]).toBe('no-such-areas');
  });

  test('is no comparison where one side was not reported', () => {
    expect(judge(byTerrain, [counts(mountain, '2024', 60, 100)])).toMatchObject({
      status: 'no-data',
      reasons: ['no-comparison'],
    });
  });
});
