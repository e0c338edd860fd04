import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { differenceInDifferences } from './difference-in-differences.js';
import { interruptedTimeSeries } from './interrupted-time-series.js';

/** Deterministic normal numbers: Lehmer's generator with the multiplier of Park and Miller, then Box and Muller. */
function normals(seed: number): () => number {
  let state = seed;
  const next = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

/** Deviations of standard deviation 1 of which each keeps a part of the one before. */
function deviations(normal: () => number, years: number, memory: number): { year: number; value: number }[] {
  let last = normal();
  return Array.from({ length: years }, (_, at) => {
    if (at > 0) last = memory * last + Math.sqrt(1 - memory ** 2) * normal();
    return { year: 2001 + at, value: last };
  });
}

/** A nominal 5 % and three Monte Carlo standard errors. */
const allowed = (runs: number): number => runs * 0.05 + 3 * Math.sqrt(runs * 0.05 * 0.95);

describe('without any effect', () => {
  test('few interrupted series claim one, though their deviations last', () => {
    const normal = normals(23);
    const [runs, claims] = [240, { mixed: 0, independent: 0 }];
    for (let run = 0; run < runs; run += 1) {
      const series = deviations(normal, 12, 0.5);
      const { effect, asIfIndependent } = figure(interruptedTimeSeries(series, { start: 2009, change: 'level' }));
      claims.mixed += Number(effect.conclusion !== 'cannot-tell');
      claims.independent += Number(asIfIndependent.conclusion !== 'cannot-tell');
    }
    expect(claims.mixed).toBeLessThanOrEqual(allowed(runs));
    // What the mixture is for: the usual regression claims more than it says.
    expect(claims.independent).toBeGreaterThan(allowed(runs));
  });

  test.each([0, 0.3, 0.6])('differences in differences claim one as seldom as they say: memory %d', (memory) => {
    const normal = normals(41);
    const runs = 1500;
    let [claims, student] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const units = Array.from({ length: 8 }, (_, at) => ({
        unit: String(at),
        treated: at < 4,
        values: deviations(normal, 8, memory),
      }));
      const { raw } = figure(differenceInDifferences(units, { start: 2006 }));
      claims += Number(raw.conclusion !== 'cannot-tell');
      student += Number(figure(raw.inference).p <= 0.05);
    }
    expect(student).toBeLessThanOrEqual(allowed(runs));
    expect(claims).toBeLessThanOrEqual(student);
    // It is no test that never claims.
    expect(claims).toBeGreaterThan(runs * 0.01);
  });
});
