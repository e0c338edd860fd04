import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { normalCumulative } from '../statistics/distributions/normal-cumulative.js';
import { normalQuantile as exactNormalQuantile } from '../statistics/distributions/normal-quantile.js';
import { studentCumulative } from '../statistics/distributions/student-cumulative.js';
import { studentQuantile as exactStudentQuantile } from '../statistics/distributions/student-quantile.js';
import { normalProbability } from './normal-probability.js';
import { normalQuantile } from './normal-quantile.js';
import { studentProbability } from './student-probability.js';
import { studentQuantile } from './student-quantile.js';

const scores = fc.double({ min: -30, max: 30, noNaN: true });
const probabilities = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const degrees = fc.integer({ min: 1, max: 40 });

/** Quantiles near 0 are compared against the unit of the scale. */
const near = (got: number, expected: number, tolerance: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

describe('the small distributions of the projection are those of the statistics room', () => {
  test.prop([scores])('normal probability, to 1e-8 of itself in the lower tail too', (z) => {
    const expected = normalCumulative(z);
    expect(Math.abs(normalProbability(z) - expected)).toBeLessThanOrEqual(1e-8 * expected);
  });

  test.prop([scores, degrees])('Student probability, absolutely', (t, freedom) => {
    near(studentProbability(t, freedom), studentCumulative(t, freedom), 1e-13);
  });

  test.prop([probabilities])('normal quantile', (probability) => {
    near(normalQuantile(probability), exactNormalQuantile(probability), 1e-8);
  });

  test.prop([probabilities, degrees])(
    'Student quantile, as far as 1 less a tail keeps its digits',
    (probability, freedom) => {
      // Near 1 a double knows the tail 1e-9 to seven digits.
      near(studentQuantile(probability, freedom), exactStudentQuantile(probability, freedom), 1e-6);
    },
  );
});
