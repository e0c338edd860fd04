import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Projection, ProjectionInput, ProjectOptions } from '../model/projection.js';
import { attainmentProbability } from './attainment-probability.js';
import { project } from './project.js';

const bounds = { lower: 0, upper: 100 };
/** Three to twelve points with gaps, values with one decimal inside the bounds. */
const series = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), tenths: fc.integer({ min: 0, max: 1000 }) }), {
    minLength: 3,
    maxLength: 12,
  })
  .map((steps) => {
    let period = 2000;
    return steps.map(({ gap, tenths }): { period: number; value: number } => {
      period += gap;
      return { period, value: tenths / 10 };
    });
  });
const horizon = fc.integer({ min: 1, max: 15 });
/** Methods whose every step is linear in the values, or made relative to them. */
const method = fc.constantFrom('auto', 'no-change', 'drift', 'linear', 'theta', 'damped-trend');

const done = (points: readonly ProjectionInput[], options: ProjectOptions): Projection => {
  const outcome = project(points, options);
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};
const flat = (projection: Projection, change: (value: number) => number = (value) => value): number[] =>
  projection.points.flatMap(({ value, intervals }) => [
    change(value),
    ...intervals.flatMap(({ lower, upper }) => [change(lower), change(upper)].sort((a, b) => a - b)),
  ]);
/**
 * Sums in another order or unit round differently, 1e-16 an operation; differences of alike figures magnify that, and the
 * search of a smoothing constant in a flat place magnifies it once more.
 */
const alike = (got: readonly number[], expected: readonly number[], size: number): void => {
  expect(got.length).toBe(expected.length);
  got.forEach((value, index) => expect(Math.abs(value - expected[index]!)).toBeLessThanOrEqual(1e-5 * size));
};
const last = (points: readonly { period: number }[]): number => points.at(-1)!.period;

describe('laws of a projection', () => {
  test.prop([series, horizon, method, fc.integer({ min: -500, max: 500 })])(
    'shifting the years shifts the years',
    (points, ahead, name, shift) => {
      const moved = points.map(({ period, value }) => ({ period: period + shift, value }));
      const to = last(points) + ahead;
      const there = done(moved, { to: to + shift, bounds, method: name });
      expect(there.points.map(({ period }) => period - shift)).toEqual(
        done(points, { to, bounds, method: name }).points.map(({ period }) => period),
      );
      alike(flat(there), flat(done(points, { to, bounds, method: name })), 100);
    },
  );

  // A power of two scales without rounding, so nothing but the order of sums can differ.
  test.prop([series, horizon, method, fc.constantFrom(0.5, 4, 1024)])(
    'another unit is another unit',
    (points, ahead, name, unit) => {
      const to = last(points) + ahead;
      const scaled = points.map(({ period, value }) => ({ period, value: value * unit }));
      const there = done(scaled, { to, bounds: { lower: 0, upper: 100 * unit }, method: name });
      alike(
        flat(there),
        flat(done(points, { to, bounds, method: name }), (value) => value * unit),
        100 * unit,
      );
    },
  );

  test.prop([series, horizon, method])('a share and its complement are projected alike', (points, ahead, name) => {
    const to = last(points) + ahead;
    const mirrored = points.map(({ period, value }) => ({ period, value: 100 - value }));
    const complement = (value: number): number => 100 - value;
    alike(
      flat(done(mirrored, { to, bounds, method: name })),
      flat(done(points, { to, bounds, method: name }), complement),
      100,
    );
  });

  test.prop([series, horizon, method])(
    'limits nest, hold the value, stay inside the bounds and are finite',
    (points, ahead, name) => {
      for (const { value, intervals } of done(points, {
        to: last(points) + ahead,
        bounds,
        method: name,
        levels: [0.2, 0.5, 0.8, 0.95, 0.999],
      }).points) {
        let [lower, upper] = [value, value];
        for (const interval of intervals) {
          expect(interval.lower).toBeLessThanOrEqual(lower);
          expect(interval.upper).toBeGreaterThanOrEqual(upper);
          [lower, upper] = [interval.lower, interval.upper];
        }
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100);
      }
    },
  );

  test.prop([
    series,
    horizon,
    method,
    fc.double({ min: -20, max: 120, noNaN: true }),
    fc.double({ min: 0, max: 50, noNaN: true }),
  ])('a harder goal is never more probable, and both sides make one', (points, ahead, name, goal, harder) => {
    const period = last(points) + ahead;
    const projection = done(points, { to: period, bounds, method: name });
    const met = (op: 'at-least' | 'at-most', value: number): number => {
      const outcome = attainmentProbability(projection, { op, value, period });
      return outcome.status === 'ok' ? outcome.value : Number.NaN;
    };
    expect(met('at-least', goal + harder)).toBeLessThanOrEqual(met('at-least', goal));
    expect(met('at-most', goal - harder)).toBeLessThanOrEqual(met('at-most', goal));
    // At a bound, or where nothing is uncertain, the goal itself has a probability of its own.
    expect(met('at-least', goal) + met('at-most', goal)).toBeGreaterThanOrEqual(1 - 1e-12);
  });

  test.prop([series, horizon])('asking further does not change what is near', (points, ahead) => {
    const to = last(points) + ahead;
    const { points: further } = done(points, { to: to + 5, bounds });
    expect(further.slice(0, ahead)).toEqual(done(points, { to, bounds }).points);
  });
});
