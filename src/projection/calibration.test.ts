import { describe, expect, test } from 'vitest';
import type { ProjectionInput } from '../model/projection.js';
import { attainmentProbability } from './attainment-probability.js';
import { project } from './project.js';

/** Deterministic uniform numbers: Lehmer's generator with the multiplier of Park and Miller. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function normals(seed: number): () => number {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

interface Simulated {
  readonly series: readonly ProjectionInput[];
  readonly later: number;
}

const RUNS = 4000;
const HORIZON = 5;

/** Coverage of the interval, and how the probabilities of staying below what came are spread over ten bins. */
function simulate(method: string, draw: () => Simulated): { cover: number; bins: number[] } {
  let inside = 0;
  const bins = Array.from({ length: 10 }, () => 0);
  for (let run = 0; run < RUNS; run += 1) {
    const { series, later } = draw();
    const to = Number(series.at(-1)!.period) + HORIZON;
    const outcome = project(series, { to, method, levels: [0.8] });
    if (outcome.status !== 'ok') throw new Error(outcome.reason);
    const { lower, upper } = outcome.value.points.at(-1)!.intervals[0]!;
    if (later >= lower && later <= upper) inside += 1;
    const below = attainmentProbability(outcome.value, { op: 'at-most', value: later, period: to });
    if (below.status === 'ok') bins[Math.min(9, Math.floor(below.value * 10))]! += 1;
  }
  return { cover: inside / RUNS, bins };
}

describe('where the assumptions of a method hold, its intervals and probabilities are exact', () => {
  // A straight line with independent normal errors: Student's interval is exact whatever the number of points.
  const line = (seed: number) => {
    const error = normals(seed);
    return (): Simulated => {
      const value = (year: number): number => 20 + 1.5 * year + 2 * error();
      return {
        series: Array.from({ length: 6 }, (_, year) => ({ period: year, value: value(year) })),
        later: value(5 + HORIZON),
      };
    };
  };

  test('linear: the 80 % interval covers 80 %, within three Monte Carlo standard errors', () => {
    const { cover } = simulate('linear', line(11));
    // √(0.8 × 0.2 ÷ 4000) = 0.0063.
    expect(Math.abs(cover - 0.8)).toBeLessThan(3 * 0.0063);
  });

  test('linear: the probabilities are uniform', () => {
    const { bins } = simulate('linear', line(12));
    // Chi-squared with 9 degrees of freedom: 27.88 is exceeded once in a thousand.
    const expected = RUNS / 10;
    expect(bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(27.88);
  });
});

describe('auto, which is calibrated to real indicators, on simulated ones', () => {
  // A random walk with drift is one of the many things that real indicators do; learnt intervals are not exact for any one.
  const walk = (seed: number, drift: number) => {
    const step = normals(seed);
    return (): Simulated => {
      let value = 50;
      const series = Array.from({ length: 10 }, (_, year) => {
        value += drift + step();
        return { period: year, value };
      });
      for (let year = 0; year < HORIZON; year += 1) value += drift + step();
      return { series, later: value };
    };
  };

  test.each([
    [0, 21],
    [0.5, 22],
  ])('a random walk with drift %f is covered by about 80 %%', (drift, seed) => {
    const { cover, bins } = simulate('auto', walk(seed, drift));
    expect(cover).toBeGreaterThan(0.72);
    expect(cover).toBeLessThan(0.92);
    // No tenth of the probabilities is empty or twice as full as it should be.
    for (const count of bins) {
      expect(count).toBeGreaterThan(RUNS / 25);
      expect(count).toBeLessThan(RUNS / 5);
    }
  });

  test('steady rates that are counted: the counts make the intervals true', () => {
    // Poisson numbers with a mean of 3 events in 14,000 births, by Knuth's multiplication of uniform numbers.
    const next = uniform(31);
    const poisson = (): number => {
      let events = -1;
      for (let product = 1; product > Math.exp(-3); product *= next()) events += 1;
      return events;
    };
    let inside = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const events = Array.from({ length: 8 }, poisson);
      const outcome = project(
        events.map((number, year) => ({ period: year, value: (number / 14_000) * 1e5 })),
        {
          to: 7 + HORIZON,
          bounds: { lower: 0 },
          levels: [0.95],
          counts: events.map((numerator) => ({ numerator, denominator: 14_000 })),
        },
      );
      if (outcome.status !== 'ok') throw new Error(outcome.reason);
      const { lower, upper } = outcome.value.points.at(-1)!.intervals[0]!;
      const later = (poisson() / 14_000) * 1e5;
      if (later >= lower && later <= upper) inside += 1;
    }
    // A number of events cannot be covered by exactly 95 %.
    expect(inside / RUNS).toBeGreaterThan(0.93);
    expect(inside / RUNS).toBeLessThan(0.995);
  });
});
