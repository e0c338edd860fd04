import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  differenceInDifferences,
  type EffectEstimate,
  type GroupDifference,
  interruptedTimeSeries,
} from '../../src/statistics/index.js';
import { figure } from '../support/attainment-plan.js';

type Numbers = readonly number[];
/** Of R: value, limits, p. */
type Estimate = readonly [value: number, lower: number, upper: number, p: number];
/** Of R: value, standard error, degrees of freedom, limits, p. */
type Difference = readonly [value: number, error: number, freedom: number, lower: number, upper: number, p: number];

interface Families {
  interrupted: {
    years: Numbers;
    values: Numbers;
    start: number;
    bends: boolean;
    level: number;
    effect: Estimate;
    step: Estimate;
    slope: Estimate | null;
    slopeBefore: Estimate;
    last: Estimate;
    without: readonly [value: number, lower: number, upper: number];
    independent: Estimate;
    memory: number;
    likeliest: number;
    scatter: number;
    durbinWatson: number | null;
    lagOne: number | null;
  }[];
  counted: {
    years: Numbers;
    values: Numbers;
    events: Numbers;
    exposure: Numbers;
    start: number;
    noise: number;
    step: Estimate;
  }[];
  differences: {
    years: Numbers;
    figures: Numbers[];
    treated: boolean[];
    weights: Numbers;
    start: number;
    level: number;
    raw: Difference;
    weighted: readonly (number | null)[];
    p: number;
    weightedP: number;
    firstYear: Difference;
    trend: Difference | null;
    detectable: number | null;
  }[];
}

const { families, count } = JSON.parse(readFileSync(new URL('effects.json', import.meta.url), 'utf8')) as {
  families: Families;
  count: number;
};

/** R solves its generalised regressions by normal equations and its limits by search. */
const FITTED = 1e-8;
/** Closed forms, but for the square roots of matrices that R takes from eigenvalues. */
const CLOSED = 1e-9;

/** Relative to the expected value, or to a scale where the result may be near 0 by cancellation. */
function near(got: number, expected: number, tolerance: number, scale = 0): void {
  const allowed = tolerance * Math.max(Math.abs(expected), scale);
  expect(Math.abs(got - expected), `${String(got)} against ${String(expected)}`).toBeLessThanOrEqual(allowed);
}

function isLike(got: EffectEstimate, [value, lower, upper, p]: Estimate): void {
  const scale = upper - lower;
  near(got.value, value, FITTED, scale);
  near(got.interval.lower, lower, FITTED, scale);
  near(got.interval.upper, upper, FITTED, scale);
  near(got.p, p, FITTED, 1e-3);
}

function differs(got: GroupDifference, [value, error, freedom, lower, upper, p]: Difference): void {
  const inference = figure(got.inference);
  near(got.value, value, CLOSED, error);
  near(inference.standardError, error, CLOSED);
  near(inference.degreesOfFreedom, freedom, 1e-7);
  near(inference.interval.lower, lower, 1e-7, error);
  near(inference.interval.upper, upper, 1e-7, error);
  near(inference.p, p, 1e-7, 1e-3);
}

describe('effects of measures against R', () => {
  test('the fixture holds what its script says', () => {
    const rows = Object.values(families as unknown as Record<string, unknown[]>).flat();
    expect(rows.length).toBe(count);
    expect(count).toBeGreaterThanOrEqual(90);
  });

  test('interrupted series: gls of nlme at each memory, mixed', () => {
    for (const row of families.interrupted) {
      const series = row.years.map((year, at) => ({ year, value: row.values[at]! }));
      const change = row.bends ? 'level-and-slope' : 'level';
      const got = figure(interruptedTimeSeries(series, { start: row.start, change, level: row.level }));
      isLike(got.effect, row.effect);
      isLike(got.level, row.step);
      if (row.slope === null) expect(got.slope).toEqual({ status: 'unavailable', reason: 'not-asked-for' });
      else isLike(figure(got.slope), row.slope);
      isLike(got.slopeBefore, row.slopeBefore);
      isLike(got.asIfIndependent, row.independent);
      const last = got.effects.at(-1)!;
      isLike(last.effect, row.last);
      const [value, lower, upper] = row.without;
      isLike({ ...last.effect, ...last.without }, [value, lower, upper, last.effect.p]);
      near(got.memory.mean, row.memory, FITTED);
      expect(got.memory.likeliest).toBe(row.likeliest);
      near(got.scatter, row.scatter, CLOSED);
      if (row.durbinWatson === null || row.lagOne === null) {
        expect([got.memory.durbinWatson, got.memory.lagOne]).toEqual(
          Array(2).fill({ status: 'unavailable', reason: 'years-missing' }),
        );
      } else {
        near(figure(got.memory.durbinWatson), row.durbinWatson, CLOSED);
        near(figure(got.memory.lagOne), row.lagOne, CLOSED, 1e-2);
      }
    }
  });

  test('interrupted series whose error is that of counting', () => {
    for (const row of families.counted) {
      const series = row.years.map((year, at) => ({
        year,
        value: row.values[at]!,
        events: row.events[at]!,
        exposure: row.exposure[at]!,
      }));
      const got = figure(interruptedTimeSeries(series, { start: row.start, change: 'level' }));
      isLike(got.level, row.step);
      near(figure(got.countingNoise), row.noise, CLOSED);
      expect(got.cautions).toContain('counting-noise');
    }
  });

  test('difference in differences: the whole regression with CR2 errors, and all permutations', () => {
    for (const row of families.differences) {
      const units = row.figures.map((figures, unit) => ({
        unit: String(unit),
        treated: row.treated[unit]!,
        weight: row.weights[unit]!,
        values: figures.map((value, at) => ({ year: row.years[at]!, value })),
      }));
      const got = figure(differenceInDifferences(units, { start: row.start, level: row.level }));
      differs(got.raw, row.raw);
      near(figure(got.raw.permutation).p, row.p, CLOSED);
      const weighted = figure(got.weighted);
      if (row.weighted[1] === null) {
        near(weighted.value, row.weighted[0]!, CLOSED, 1);
        expect(weighted.inference).toEqual({ status: 'unavailable', reason: 'too-few-units' });
      } else differs(weighted, row.weighted as unknown as Difference);
      near(figure(weighted.permutation).p, row.weightedP, CLOSED);
      differs(got.effects[0]!.effect, row.firstYear);
      if (row.trend === null || row.detectable === null) {
        expect(got.trendsBefore.difference).toEqual({ status: 'unavailable', reason: 'too-few-points' });
        continue;
      }
      differs(figure(got.trendsBefore.difference), row.trend);
      near(figure(got.trendsBefore.detectable), row.detectable, 1e-7);
    }
  });
});
