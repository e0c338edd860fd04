import { describe, expect, test } from 'vitest';
import { type Clause, figure, judge } from '../../test/support/attainment-plan.js';
import { deathsPer100000 } from '../../test/support/synthetic-counts.js';

const ceiling: Clause = { kind: 'at-most', value: '10', indicator: 'deaths', unit: '1/10万' };
const paceOf = (base: [number, number], latest: [number, number]) =>
  figure(judge(ceiling, { 2020: deathsPer100000(...base), 2024: deathsPer100000(...latest) }).pace);

describe('the limits of a pace whose both ends are counts', () => {
  // R 4.2.2, by uniroot on the two functions of R whose roots are the limits, with limits from qgamma and qbeta; tolerance
  // 1e-14 of the root, which is below 20.
  test.each([
    // 20 to 15 per 100,000, towards 10: progress 0.5.
    [[120, 600_000], [90, 600_000], 0.0200424587066982, 0.803706928607623],
    // The same rates from a tenth of the births tell next to nothing.
    [[12, 60_000], [3, 60_000], 0.353544558272235, 16.1181910759704],
    // 20 to 8: beyond the goal, progress 1.2.
    [[120, 600_000], [48, 600_000], 0.938469060290865, 1.46308486637144],
  ] as [[number, number], [number, number], number, number][])('%j to %j', (base, latest, lower, upper) => {
    const { interval, progress } = paceOf(base, latest);
    expect(interval).toMatchObject({ status: 'ok', value: { method: 'approximate-mover', level: 0.95 } });
    const limits = interval?.status === 'ok' ? interval.value : undefined;
    expect(limits?.lower).toBeCloseTo(lower, 9);
    expect(limits?.upper).toBeCloseTo(upper, 9);
    expect(progress).toBeGreaterThan(limits?.lower ?? Number.NaN);
    expect(progress).toBeLessThan(limits?.upper ?? Number.NaN);
  });

  test('towards a floor, 50 % to 66 % of 600, goal 90', () => {
    const points = {
      2020: { value: '50', numerator: 300, denominator: 600 },
      2024: { value: '66', numerator: 396, denominator: 600 },
    };
    const { interval } = figure(judge({ kind: 'at-least', value: '90' }, points).pace);
    expect(interval).toMatchObject({
      value: {
        lower: expect.closeTo(0.27688521438226, 9) as number,
        upper: expect.closeTo(0.507166367727982, 9) as number,
      },
    });
  });

  test('have no value where the base cannot be told from the goal', () => {
    // 2 deaths in 14,000 births: 14.3, from 1.7 to 51.6.
    expect(paceOf([2, 14_000], [1, 14_000]).interval).toEqual({ status: 'unavailable', reason: 'base-too-uncertain' });
  });

  test.each([
    ['the base has no counts', { 2020: '20', 2024: deathsPer100000(15, 100_000) }],
    ['the latest has no counts', { 2020: deathsPer100000(20, 100_000), 2024: '15' }],
  ])('are not offered where %s', (_, points) => {
    expect(figure(judge(ceiling, points).pace)).not.toHaveProperty('interval');
  });

  test('nor for geometric progress', () => {
    const points = { 2020: deathsPer100000(120, 600_000), 2024: deathsPer100000(90, 600_000) };
    expect(figure(judge({ ...ceiling, progress: 'geometric' }, points).pace)).not.toHaveProperty('interval');
  });
});
