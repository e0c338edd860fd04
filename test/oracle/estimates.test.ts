import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  averageAnnualRateOfReduction,
  coefficientInferences,
  compoundAnnualRate,
  directRate,
  dissimilarityIndex,
  frequencyQuantile,
  giniIndex,
  indirectRatio,
  karmelMacLachlanIndex,
  kitagawa,
  leastSquares,
  type LeastSquaresFit,
  mannKendall,
  oaxacaBlinder,
  type OaxacaPart,
  predictLine,
  quantile,
  type QuantileType,
  simpleLeastSquares,
  sizeStandardisedDissimilarity,
  theilIndex,
  theilSen,
  weightedMean,
  weightedQuantile,
  weightedVariance,
} from '../../src/statistics/index.js';
import type { Outcome } from '../../src/model/outcome.js';
import { figure } from '../support/attainment-plan.js';

type Numbers = readonly number[];
interface Fit {
  b: Numbers;
  se: Numbers;
  sigma: number;
  r2: number;
  adjusted: number;
  df: number;
  t: Numbers;
  p: Numbers;
}
interface Oaxaca {
  explained: number;
  explainedError: number;
  unexplained: number;
  unexplainedError: number;
}
interface Families {
  quantiles: { x: Numbers; p: number; types: Numbers }[];
  weighted: {
    x: Numbers;
    w: Numbers;
    f: Numbers;
    mean: number;
    reliability: number | null;
    frequency: number;
    q: Numbers;
    types: Numbers;
  }[];
  lines: {
    x: Numbers;
    y: Numbers;
    w: Numbers;
    origin: boolean;
    fit: Fit;
    level: number;
    at: Numbers;
    confidence: Numbers[];
    prediction: Numbers[];
  }[];
  planes: { X: Numbers[]; y: Numbers; w: Numbers; fit: Fit }[];
  trends: {
    x: Numbers;
    y: Numbers;
    slope: number;
    intercept: number;
    conover: number;
    interval90: (number | null)[];
    s: number;
    v: number;
    exact: number | null;
    z: number | null;
    p: number | null;
    tau: number | null;
  }[];
  inequality: { x: Numbers; w: Numbers; gini: number; theil: number }[];
  segregation: { f: Numbers; m: Numbers; d: number; km: number; size: number; byLot: number }[];
  direct: {
    events: Numbers;
    people: Numbers;
    standard: Numbers;
    level: number;
    rate: number;
    crude: number;
    lower: number;
    upper: number;
  }[];
  indirect: { observed: number; expected: number; level: number; ratio: number; lower: number; upper: number }[];
  kitagawa: { a: Numbers; b: Numbers; r: Numbers; s: Numbers; difference: number; rate: number; composition: number }[];
  oaxaca: ({
    Xf: Numbers[];
    yf: Numbers;
    Xm: Numbers[];
    ym: Numbers;
    gap: number;
    threefold: Numbers;
    errors: Numbers;
  } & Record<'men' | 'women' | 'equal' | 'pooled', Oaxaca>)[];
  rates: { years: Numbers; values: Numbers; compound: number; reduction: number }[];
}

const { families, count } = JSON.parse(readFileSync(new URL('estimates.json', import.meta.url), 'utf8')) as {
  families: Families;
  count: number;
};

/** Closed forms: a dozen roundings of doubles. */
const CLOSED = 1e-12;
/** R's own regressions lose digits to years counted from 0. */
const FITTED = 1e-9;
/** Search by R for gamma quantiles. */
const ITERATED = 1e-10;

/** Relative to the expected value, or to a scale where the result may be 0 by cancellation. */
function near(got: number, expected: number, tolerance: number, scale = 0): void {
  const allowed = tolerance * Math.max(Math.abs(expected), scale);
  expect(Math.abs(got - expected), `${String(got)} against ${String(expected)}`).toBeLessThanOrEqual(allowed);
}

function allNear(got: Numbers, expected: Numbers, tolerance: number, scale = 0): void {
  expect(got).toHaveLength(expected.length);
  for (const [at, value] of got.entries()) near(value, expected[at]!, tolerance, scale);
}

function fits(got: LeastSquaresFit, expected: Fit): void {
  const largest = Math.max(...expected.b.map(Math.abs));
  allNear(got.coefficients, expected.b, FITTED, largest / 1e3);
  expect(got.degreesOfFreedom).toBe(expected.df);
  allNear(figure(got.standardErrors), expected.se, FITTED);
  near(figure(got.residualStandardError), expected.sigma, FITTED);
  near(figure(got.rSquared), expected.r2, FITTED, 1e-3);
  near(figure(got.adjustedRSquared), expected.adjusted, FITTED, 1e-3);
  const inferences = figure(coefficientInferences(got));
  for (const [at, { t, p }] of inferences.entries()) {
    near(figure(t), expected.t[at]!, FITTED, 1e-2);
    near(figure(p), expected.p[at]!, 1e-7, 1e-12);
  }
}

describe('estimates against R', () => {
  test('the fixture holds what its script says', () => {
    const rows = Object.values(families as unknown as Record<string, unknown[]>).flat();
    expect(rows.length).toBe(count);
    expect(count).toBeGreaterThanOrEqual(700);
  });

  test('quantiles of all nine types', () => {
    for (const { x, p, types } of families.quantiles) {
      for (const [at, expected] of types.entries()) {
        near(figure(quantile(x, p, { type: (at + 1) as QuantileType })), expected, CLOSED);
      }
    }
  });

  test('weighted means, variances, quantiles; frequencies are values written out', () => {
    for (const { x, w, f, mean, reliability, frequency, q, types } of families.weighted) {
      near(figure(weightedMean(x, w)), mean, CLOSED);
      const variance = weightedVariance(x, w);
      if (reliability === null) expect(variance).toEqual({ status: 'unavailable', reason: 'too-few-points' });
      else near(figure(variance), reliability, CLOSED, 1e-9);
      near(figure(weightedVariance(x, f, { weights: 'frequency' })), frequency, CLOSED, 1e-9);
      for (const [at, p] of [0.1, 0.25, 0.5, 0.8].entries()) expect(figure(weightedQuantile(x, w, p))).toBe(q[at]);
      for (const [at, expected] of types.entries()) {
        const type = (at + 1) as QuantileType;
        near(figure(frequencyQuantile(x, f, 0.3, { type })), expected, CLOSED);
      }
    }
  });

  test('lines, weighted or through the origin, with confidence and prediction intervals', () => {
    for (const { x, y, w, origin, fit, level, at, confidence, prediction } of families.lines) {
      const line = figure(simpleLeastSquares(x, y, { weights: w, intercept: !origin }));
      fits(line, fit);
      for (const [position, point] of at.entries()) {
        const predicted = figure(predictLine(line, point, { level }));
        const ofLine = figure(predicted.confidence);
        const ofPoint = figure(predicted.prediction);
        const scale = Math.abs(ofPoint.upper) + Math.abs(ofPoint.lower);
        allNear([predicted.value, ofLine.lower, ofLine.upper], confidence[position]!, FITTED, scale);
        allNear([ofPoint.lower, ofPoint.upper], prediction[position]!, FITTED, scale);
      }
    }
  });

  test('regressions on three columns', () => {
    for (const { X, y, w, fit } of families.planes) fits(figure(leastSquares(X, y, { weights: w })), fit);
  });

  test('Theil–Sen lines with intervals, Mann–Kendall with ties, exact by all permutations', () => {
    for (const row of families.trends) {
      const line = figure(theilSen(row.x, row.y, { level: 0.9 }));
      near(line.slope, row.slope, CLOSED, 1e-3);
      near(line.intercept, row.intercept, CLOSED, 1);
      near(figure(theilSen(row.x, row.y, { intercept: 'conover' })).intercept, row.conover, CLOSED, 1);
      const [lower, upper] = row.interval90;
      if (lower === null || upper === null) expect(line.interval.status).toBe('unavailable');
      else allNear([figure(line.interval).lower, figure(line.interval).upper], [lower!, upper!], CLOSED, 1e-3);
      const test = figure(mannKendall(row.y));
      expect(test.s).toBe(row.s);
      near(test.variance, row.v, CLOSED);
      if (row.exact !== null) near(test.p, row.exact, CLOSED);
      if (row.z === null) expect([test.normal, test.p]).toEqual([{ status: 'unavailable', reason: 'no-variation' }, 1]);
      else allNear([figure(test.normal).z, figure(test.normal).p], [row.z, row.p!], CLOSED);
      if (row.tau !== null) near(figure(test.tauB), row.tau, CLOSED);
    }
  });

  test('Gini by all pairs, Theil by its definition', () => {
    for (const { x, w, gini, theil } of families.inequality) {
      near(figure(giniIndex(x, { weights: w })), gini, 1e-11, 1e-4);
      near(figure(theilIndex(x, { weights: w })), theil, 1e-11, 1e-4);
    }
  });

  test('segregation, and its expectation summed over the whole distribution', () => {
    for (const { f, m, d, km, size, byLot } of families.segregation) {
      const index = dissimilarityIndex(f, m);
      near(figure(index), d, CLOSED, 1e-3);
      near(figure(karmelMacLachlanIndex(f, m)), km, CLOSED, 1e-3);
      near(figure(sizeStandardisedDissimilarity(f, m)), size, CLOSED, 1e-3);
      if (index.status === 'ok') near(figure(index.expected), byLot, 1e-10, 1e-6);
    }
  });

  test('directly standardised rates with the interval of Fay and Feuer', () => {
    for (const row of families.direct) {
      const strata = row.events.map((events, at) => ({
        events,
        population: row.people[at]!,
        standard: row.standard[at]!,
      }));
      const { value, crude, interval } = figure(directRate(strata, { level: row.level }));
      allNear([value, crude], [row.rate, row.crude], CLOSED);
      allNear([interval.lower, interval.upper], [row.lower, row.upper], ITERATED);
    }
  });

  test('indirectly standardised ratios with exact limits', () => {
    for (const { observed, expected, level, ratio, lower, upper } of families.indirect) {
      const result = figure(indirectRatio(observed, [{ population: 1, standardRate: expected }], { level }));
      near(result.value, ratio, CLOSED);
      allNear([result.interval.lower, result.interval.upper], [lower, upper], ITERATED);
    }
  });

  test('Kitagawa', () => {
    for (const { a, b, r, s, difference, rate, composition } of families.kitagawa) {
      const parts = figure(kitagawa({ population: a, rates: r }, { population: b, rates: s }));
      allNear(
        [parts.difference, parts.rateEffect, parts.compositionEffect],
        [difference, rate, composition],
        CLOSED,
        10,
      );
    }
  });

  test('Oaxaca–Blinder, with errors by the weight of every observation', () => {
    const error = ({ standardError }: OaxacaPart): number => figure(standardError);
    for (const row of families.oaxaca) {
      const [women, men] = [
        { X: row.Xf, y: row.yf },
        { X: row.Xm, y: row.ym },
      ];
      for (const reference of ['men', 'women', 'equal', 'pooled'] as const) {
        const result = figure(oaxacaBlinder(women, men, { reference }));
        const expected = row[reference];
        allNear(
          [result.gap, result.explained.value, result.unexplained.value],
          [row.gap, expected.explained, expected.unexplained],
          FITTED,
          0.1,
        );
        near(error(result.explained), expected.explainedError, 1e-8);
        near(error(result.unexplained), expected.unexplainedError, 1e-8);
        const { endowments, coefficients, interaction } = result.threefold;
        allNear([endowments.value, coefficients.value, interaction.value], row.threefold, FITTED, 0.1);
        allNear([error(endowments), error(coefficients), error(interaction)], row.errors, 1e-8);
      }
    }
  });

  test('rates of change', () => {
    for (const { years, values, compound, reduction } of families.rates) {
      const span = years.at(-1)! - years[0]!;
      near(figure(compoundAnnualRate(values[0]!, values.at(-1)!, span)), compound, CLOSED, 1e-2);
      const series = years.map((year, at) => ({ year, value: values[at]! }));
      const result: Outcome<number> = averageAnnualRateOfReduction(series);
      near(figure(result), reduction, FITTED, 1e-2);
    }
  });
});
