import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { leastSquares } from './least-squares.js';
import { mannKendall } from './mann-kendall.js';
import { predictLine } from './predict-line.js';
import { simpleLeastSquares } from './simple-least-squares.js';
import { theilSen } from './theil-sen.js';

const points = fc
  .uniqueArray(fc.integer({ min: 1980, max: 2024 }), { minLength: 4, maxLength: 20 })
  .chain((x) =>
    fc.tuple(fc.constant(x), fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: x.length, maxLength: x.length })),
  )
  .map(([x, y]) => ({ x, y: y.map((value) => value / 10) }));
/** Refined fits differ by the rounding of the data alone; scales are those of the figures. */
const near = (got: number, expected: number, scale = 1): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-11 * Math.max(scale, Math.abs(expected)));
};

describe('a line', () => {
  test.prop([points])('does not depend on the order of the points', ({ x, y }) => {
    const [line, other] = [
      figure(simpleLeastSquares(x, y)),
      figure(simpleLeastSquares(x.toReversed(), y.toReversed())),
    ];
    near(other.slope, line.slope);
    near(other.intercept, line.intercept, 1e4);
  });

  test.prop([points, fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 100 })])(
    'moves with y, stretches with its unit, and does not care where years are counted from',
    ({ x, y }, move, unit) => {
      const line = figure(simpleLeastSquares(x, y));
      near(
        figure(
          simpleLeastSquares(
            x.map((year) => year - 2000),
            y,
          ),
        ).slope,
        line.slope,
      );
      near(
        figure(
          simpleLeastSquares(
            x,
            y.map((value) => value * unit + move),
          ),
        ).slope,
        line.slope * unit,
        unit,
      );
    },
  );

  test.prop([points, fc.integer({ min: 1, max: 1000 })])('is the same for weights of any size', ({ x, y }, size) => {
    const weights = x.map((_, at) => 1 + (at % 4));
    const [line, other] = [weights, weights.map((weight) => weight * size)].map((each) =>
      figure(simpleLeastSquares(x, y, { weights: each })),
    );
    near(other!.slope, line!.slope);
    near(figure(other!.standardErrors)[1]!, figure(line!.standardErrors)[1]!);
  });

  test.prop([points])('counts a weight of 2 like the same point twice, but for its certainty', ({ x, y }) => {
    const doubled = figure(simpleLeastSquares(x, y, { weights: x.map((_, at) => (at === 0 ? 2 : 1)) }));
    const twice = figure(simpleLeastSquares([x[0]!, ...x], [y[0]!, ...y]));
    near(twice.slope, doubled.slope);
    near(twice.residualSumOfSquares, doubled.residualSumOfSquares);
  });

  test.prop([points])('of a share and its complement have opposite slopes', ({ x, y }) => {
    near(
      figure(
        simpleLeastSquares(
          x,
          y.map((value) => 100 - value),
        ),
      ).slope,
      -figure(simpleLeastSquares(x, y)).slope,
    );
  });

  test.prop([points, fc.integer({ min: 1970, max: 2040 }), fc.integer({ min: 50, max: 97 })])(
    'lies inside its confidence interval, that inside the prediction interval, and a higher level is wider',
    ({ x, y }, at, percent) => {
      const line = figure(simpleLeastSquares(x, y));
      const [narrow, wide] = [percent / 100, (percent + 2) / 100].map((level) =>
        figure(predictLine(line, at, { level })),
      );
      const [confidence, prediction, wider] = [
        figure(narrow!.confidence),
        figure(narrow!.prediction),
        figure(wide!.prediction),
      ];
      const order = [
        wider.lower,
        prediction.lower,
        confidence.lower,
        narrow!.value,
        confidence.upper,
        prediction.upper,
        wider.upper,
      ];
      for (const [position, value] of order.slice(1).entries()) expect(order[position]).toBeLessThanOrEqual(value);
    },
  );

  test.prop([points])('is the plane of one column', ({ x, y }) => {
    const [line, plane] = [
      figure(simpleLeastSquares(x, y)),
      figure(
        leastSquares(
          x.map((value) => [value]),
          y,
        ),
      ),
    ];
    // The plane is right to the last place, the line but for a rounding of its sums: 1e-14 of the size of the figures.
    for (const [at, coefficient] of plane.coefficients.entries()) {
      const scale = at === 0 ? 1e5 : 1e2;
      expect(Math.abs(line.coefficients[at]! - coefficient)).toBeLessThanOrEqual(1e-14 * scale);
    }
  });

  test.prop([points])('leaves residuals that add up to 0 and do not go with x', ({ x, y }) => {
    const { slope, intercept } = figure(simpleLeastSquares(x, y));
    const residuals = y.map((value, at) => value - intercept - slope * x[at]!);
    near(
      residuals.reduce((sum, value) => sum + value, 0),
      0,
      1e3,
    );
    near(
      residuals.reduce((sum, value, at) => sum + value * (x[at]! - 2000), 0),
      0,
      1e4,
    );
  });
});

describe('Theil–Sen and Mann–Kendall', () => {
  test.prop([points])('turn round with the figures', ({ x, y }) => {
    const turned = y.map((value) => -value);
    near(figure(theilSen(x, turned)).slope, -figure(theilSen(x, y)).slope);
    const [test, other] = [figure(mannKendall(y)), figure(mannKendall(turned))];
    expect([other.s + 0, other.p]).toEqual([0 - test.s, test.p]);
    expect(figure(mannKendall(y.toReversed())).s + 0).toBe(0 - test.s);
  });

  test.prop([points])('see ranks only: a rising transformation changes no Mann–Kendall test', ({ y }) => {
    expect(mannKendall(y.map((value) => value ** 3))).toEqual(mannKendall(y));
  });

  test.prop([points])('give probabilities, and an interval around the slope', ({ x, y }) => {
    const { p, normal } = figure(mannKendall(y));
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThanOrEqual(1);
    if (normal.status === 'ok') expect(normal.value.p).toBeLessThanOrEqual(1);
    const { slope, interval } = figure(theilSen(x, y));
    if (interval.status === 'unavailable') return;
    expect(interval.value.lower).toBeLessThanOrEqual(slope);
    expect(interval.value.upper).toBeGreaterThanOrEqual(slope);
  });
});
