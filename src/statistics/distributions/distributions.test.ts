import { describe, expect, test } from 'vitest';
import { isPlanError } from '../../errors/is-plan-error.js';
import * as statistics from '../index.js';

const {
  betaCumulative,
  betaQuantile,
  betaUpperTail,
  binomialCumulative,
  binomialProbability,
  binomialQuantile,
  binomialUpperTail,
  chiSquareCumulative,
  chiSquareQuantile,
  chiSquareUpperTail,
  fCumulative,
  fQuantile,
  fUpperTail,
  gammaCumulative,
  gammaQuantile,
  gammaUpperTail,
  logGamma,
  normalCumulative,
  normalDensity,
  normalQuantile,
  normalUpperTail,
  poissonCumulative,
  poissonProbability,
  poissonQuantile,
  poissonUpperTail,
  studentCumulative,
  studentQuantile,
  studentUpperTail,
} = statistics;

/** Relative, because `toBeCloseTo` is absolute and passes every tail. */
const near = (got: number, expected: number, relative = 1e-13): void => {
  expect(Math.abs(got / expected - 1)).toBeLessThan(relative);
};
const refused = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (isPlanError(error) && error.code === 'argument/out-of-range') return error.details.where;
    throw error;
  }
  return 'accepted';
};

describe('closed forms', () => {
  test('the exponential distribution is a gamma distribution of shape 1', () => {
    near(gammaUpperTail(650, 1), Math.exp(-650));
    near(gammaCumulative(1e-200, 1), 1e-200);
    near(gammaQuantile(1e-300, 1, 2, 'upper'), (300 * Math.LN10) / 2);
  });

  test('chi-square with 2 degrees of freedom is exponential', () => {
    near(chiSquareUpperTail(1300, 2), Math.exp(-650));
    near(chiSquareQuantile(1e-300, 2, 'upper'), 600 * Math.LN10);
    near(chiSquareCumulative(1e-10, 2), -Math.expm1(-5e-11));
  });

  test("Student's t with 1 degree of freedom is Cauchy: 1e300 is exceeded with 1/(1e300 π)", () => {
    near(studentUpperTail(1e300, 1), 1e-300 / Math.PI);
    near(studentCumulative(-1e300, 1), 1e-300 / Math.PI);
    near(studentQuantile(1e-300, 1, 'upper'), 1e300 / Math.PI);
    near(studentQuantile(0.75, 1), 1);
  });

  // R 4.2.2: qt(p, df, lower.tail = FALSE). One and two degrees have closed forms, and their neighbours none.
  test.each([
    [1, 1e-10, 3183098861.8379064],
    [1, 0.2, 1.3763819204711736],
    [1, 0.49, 0.031426266043351254],
    [1.0001, 1e-10, 3176203545.6230888],
    [1.0001, 0.49, 0.031425658193946403],
    [1.5, 0.2, 1.1533643782954701],
    [2, 1e-10, 70710.678108048145],
    [2, 0.2, 1.060660171779821],
    [2.0001, 1e-10, 70673.520985061929],
    [2.0001, 0.49, 0.028289768812329016],
    [4.5, 1e-10, 241.11742919193389],
    [5, 0.49, 0.026346712342273166],
  ])("Student's t quantile of %d degrees of freedom above which %d lies", (degrees, p, quantile) => {
    near(studentQuantile(p, degrees, 'upper'), quantile);
  });

  // cot(π p), and (1 − 2p) ÷ √(2p (1 − p)), of the doubles themselves, with 60 digits of mpmath 1.3.0. The smallest
  // doubles are far from their decimals: 5e-324 is 2^-1074, or 4.94e-324.
  test.each([
    [1, 1.8e-309, 1.7683882565766154e308],
    [1, 1e-308, 3.183098861837907e307],
    [2, 5e-324, 3.1812124520951964e161],
    [2, 1e-309, 2.2360679774997876e154],
    [2, 2.2250738585072014e-308, 4.740375954054589e153],
    [2, 1e-17, 223606797.74997896],
    [2, 0.25, 0.816496580927726],
    [2, 0.49999999, 2.8284271232574314e-8],
    [2, 0.49999999999999994, 1.5700924586837752e-16],
  ])(
    "Student's t quantile of %d degrees of freedom above which %d lies, by its closed form",
    (degrees, p, quantile) => {
      // Three roundings; relative, so that a quantile near 0 is held to its digits as well.
      expect(Math.abs(studentQuantile(p, degrees, 'upper') / quantile - 1)).toBeLessThan(4 * Number.EPSILON);
    },
  );

  // R's qt stops early out there (4e-4 off), while its pt of these points is the tail to 3e-13.
  test("Student's t quantiles of a tail of 1e-300 have that tail", () => {
    for (const degrees of [1.0001, 1.5, 2, 2.0001, 3, 30, 1e4, 1e8]) {
      near(studentUpperTail(studentQuantile(1e-300, degrees, 'upper'), degrees), 1e-300, 1e-11);
    }
  });

  test("Student's t with 2 degrees of freedom: P(T > t) = ½ (1 − t/√(2 + t²))", () => {
    near(studentCumulative(1.5, 2), 0.5 + 1.5 / Math.sqrt(2 + 2.25) / 2);
  });

  test('beta with one shape 1 is a power', () => {
    near(betaCumulative(1e-6, 50, 1), 1e-300);
    near(betaUpperTail(0.999, 1, 100), 1e-300, 1e-11);
    near(betaQuantile(1e-300, 50, 1), 1e-6);
    near(betaQuantile(0.5, 0.001, 1), 2 ** -1000);
  });

  test('F with 2 and 2 degrees of freedom: P(F ≤ x) = x/(1 + x)', () => {
    near(fCumulative(1e-300, 2, 2), 1e-300);
    near(fUpperTail(1e300, 2, 2), 1e-300);
    near(fQuantile(0.2, 2, 2), 0.25);
  });

  test('the first probabilities of counts', () => {
    near(poissonCumulative(0, 690), Math.exp(-690));
    near(binomialCumulative(0, 1000, 0.5), 2 ** -1000);
    near(binomialUpperTail(999, 1000, 0.5), 2 ** -1000);
    near(binomialProbability(1000, 1000, 0.5), 2 ** -1000);
    near(binomialProbability(2, 4, 0.5), 6 / 16);
    near(poissonProbability(3, 2), (8 / 6) * Math.exp(-2));
  });

  test('half of everything', () => {
    expect(normalCumulative(5, 5, 3)).toBe(0.5);
    expect(studentCumulative(0, 0.01)).toBe(0.5);
    near(betaCumulative(0.5, 1e9, 1e9), 0.5);
    near(fCumulative(1, 7, 7), 0.5);
  });

  test('logGamma of whole numbers and of ½', () => {
    near(logGamma(0.5), Math.log(Math.PI) / 2);
    near(logGamma(171), Math.log(7.257415615307994e306)); // 170!
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
  });
});

describe('the ends of a distribution', () => {
  test('hold everything or nothing', () => {
    expect([gammaCumulative(-1, 2), gammaUpperTail(-1, 2), gammaCumulative(1e308, 2)]).toEqual([0, 1, 1]);
    // x times rate is the largest double, whose continued fraction never settles.
    expect([gammaCumulative(Number.MAX_VALUE, 5, 0.95), gammaUpperTail(Number.MAX_VALUE, 5, 0.95)]).toEqual([1, 0]);
    expect([gammaCumulative(1e308, 1e6), gammaUpperTail(1e308, 1e6), gammaUpperTail(1e-300, 1e6)]).toEqual([1, 0, 1]);
    expect([betaCumulative(-1, 2, 3), betaCumulative(7, 2, 3), betaUpperTail(7, 2, 3)]).toEqual([0, 1, 0]);
    expect([fCumulative(-1, 2, 3), fUpperTail(0, 2, 3)]).toEqual([0, 1]);
    expect([normalCumulative(1e308), normalUpperTail(1e308), normalCumulative(-1e308, 1e308, 1e-300)]).toEqual([
      1, 0, 0,
    ]);
    expect([poissonCumulative(0, 0), poissonUpperTail(3, 0), poissonProbability(3, 0)]).toEqual([1, 0, 0]);
    expect([binomialCumulative(2, 5, 1), binomialCumulative(5, 5, 1), binomialUpperTail(0, 5, 0)]).toEqual([0, 1, 0]);
    expect([binomialProbability(5, 5, 1), binomialProbability(0, 5, 1), binomialProbability(0, 0, 0.3)]).toEqual([
      1, 0, 1,
    ]);
    expect(normalDensity(1e200)).toBe(0);
  });

  test('are quantiles where they are finite', () => {
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2, 1, 'upper'), chiSquareQuantile(0, 1), fQuantile(0, 2, 3)]).toEqual(
      [0, 0, 0, 0],
    );
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaQuantile(0, 2, 3, 'upper')]).toEqual([0, 1, 1]);
    expect([binomialQuantile(0, 9, 0.5), binomialQuantile(1, 9, 0.5), binomialQuantile(1, 9, 0)]).toEqual([0, 9, 0]);
    expect([poissonQuantile(0, 5), poissonQuantile(1, 0)]).toEqual([0, 0]);
    expect(normalQuantile(0.5, 12, 3)).toBe(12);
  });

  test('are refused where they are not', () => {
    for (const call of [
      () => normalQuantile(0),
      () => normalQuantile(1),
      () => studentQuantile(1, 5),
      () => studentQuantile(1e-300, 0.5),
      // 1 ÷ (1.7e-309 π) is above the largest double.
      () => studentQuantile(1.7e-309, 1, 'upper'),
      () => studentQuantile(5e-324, 1),
      () => gammaQuantile(1, 2),
      () => chiSquareQuantile(0, 2, 'upper'),
      () => fQuantile(1, 2, 3),
      () => poissonQuantile(1, 5),
    ]) {
      expect(refused(call)).toBe('probability');
    }
  });
});

describe('a quantile of counts', () => {
  test('takes a probability that is a step of the distribution as that step', () => {
    expect(binomialQuantile(0.5, 1, 0.5)).toBe(0);
    expect(binomialQuantile(0.5, 1, 0.5, 'upper')).toBe(0);
    expect(binomialQuantile(11 / 16, 4, 0.5)).toBe(2);
    expect(binomialQuantile(0.6876, 4, 0.5)).toBe(3);
  });

  test('is found in populations of 1e9', () => {
    // The median of a symmetric distribution is its mean.
    expect(binomialQuantile(0.5, 1_000_000_000, 0.5)).toBe(500_000_000);
    expect(poissonQuantile(1e-300, 1e9, 'upper')).toBeGreaterThan(1e9 + 36 * Math.sqrt(1e9));
  });
});

describe('a wrong argument is refused by name', () => {
  test.each<[string, () => unknown]>([
    ['x', () => normalCumulative(Number.NaN)],
    ['x', () => gammaCumulative(Infinity, 1)],
    ['standardDeviation', () => normalUpperTail(1, 0, 0)],
    ['mean', () => normalDensity(1, Infinity)],
    ['shape', () => gammaCumulative(1, 0)],
    ['shape', () => gammaQuantile(0.5, 1e16)],
    ['rate', () => gammaUpperTail(1, 1, -1)],
    ['degreesOfFreedom', () => chiSquareCumulative(1, -2)],
    ['degreesOfFreedom', () => studentQuantile(0.5, Number.NaN)],
    ['numeratorDegrees', () => fCumulative(1, 0, 1)],
    ['denominatorDegrees', () => fQuantile(0.5, 1, 0)],
    ['a', () => betaCumulative(0.5, 0, 1)],
    ['b', () => betaQuantile(0.5, 1, 1e-9)],
    ['count', () => poissonCumulative(1.5, 1)],
    ['count', () => binomialCumulative(6, 5, 0.5)],
    ['count', () => poissonProbability(-1, 1)],
    ['mean', () => poissonUpperTail(1, -1)],
    ['trials', () => binomialQuantile(0.5, 2.5, 0.5)],
    ['probability', () => binomialProbability(1, 2, 1.01)],
    ['probability', () => normalQuantile(Number.NaN)],
    ['probability', () => betaQuantile(-0.1, 1, 1)],
    ['tail', () => gammaQuantile(0.5, 1, 1, 'both' as 'upper')],
    ['x', () => logGamma(0)],
    ['x', () => logGamma('3' as unknown as number)],
    // Compared with numbers these would pass for some.
    ['mean', () => poissonQuantile(1e-300, [1] as unknown as number)],
    ['mean', () => poissonCumulative(1, '2' as unknown as number)],
    ['shape', () => gammaQuantile(0.5, '2' as unknown as number)],
    ['degreesOfFreedom', () => studentQuantile(0.5, true as unknown as number)],
  ])('%s: case %#', (where, call) => {
    expect(refused(call)).toBe(where);
  });
});
