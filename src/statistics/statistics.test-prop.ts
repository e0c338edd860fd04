import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Outcome } from '../model/outcome.js';
import * as statistics from './index.js';

const {
  agrestiCoullInterval,
  betaCumulative,
  betaQuantile,
  betaUpperTail,
  binomialCumulative,
  binomialQuantile,
  chiSquareQuantile,
  chiSquareTest,
  chiSquareUpperTail,
  clopperPearsonInterval,
  fCumulative,
  fUpperTail,
  fisherExactTest,
  gammaCumulative,
  gammaQuantile,
  gammaUpperTail,
  jeffreysInterval,
  katzInterval,
  koopmanInterval,
  medianInterval,
  miettinenNurminenInterval,
  newcombeInterval,
  normalCumulative,
  normalQuantile,
  normalUpperTail,
  poissonByarInterval,
  poissonCumulative,
  poissonExactInterval,
  poissonMidPInterval,
  poissonProbability,
  poissonUpperTail,
  proportionGoalProbability,
  proportionMidPInterval,
  rateExactInterval,
  rateGoalProbability,
  rateRatioExactInterval,
  rateRatioMidPInterval,
  studentCumulative,
  studentQuantile,
  studentUpperTail,
  twoProportionTest,
  wilsonInterval,
} = statistics;

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};
/** Two doubles that differ by rounding only; a tail carries some 1e-13 of rounding in its logarithm. */
const near = (got: number, expected: number, relative = 1e-11): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-290));
};
/** At most, but for the last digits. */
const atMost = (small: number, large: number): void => {
  expect(small).toBeLessThanOrEqual(large + 1e-12 * Math.abs(large));
};

const shapes = fc.double({ min: -3, max: 9, noNaN: true }).map((power) => 10 ** power);
const tails = fc.oneof(
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  fc.double({ min: -290, max: -1, noNaN: true }).map((power) => 10 ** power),
);
/** Points of the beta distribution; below 1e-300 a double has fewer digits. */
const unitInterval = fc.double({ min: 1e-300, max: 1, noNaN: true });
const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const totals = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1_000_000_000 }));
const shares = totals.chain((total) =>
  fc
    .oneof(fc.constantFrom(0, 1, total - 1, total), fc.integer({ min: 0, max: total }))
    .map((count) => ({ count, total })),
);
const smallShares = fc
  .integer({ min: 1, max: 200 })
  .chain((total) => fc.integer({ min: 0, max: total }).map((count) => ({ count, total })));
const counts = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000_000 }));
const smallCounts = fc.integer({ min: 0, max: 300 });

describe('both tails of a distribution', () => {
  test.prop([fc.double({ min: -30, max: 30, noNaN: true }), shapes])('add up to 1', (x, shape) => {
    near(normalCumulative(x) + normalUpperTail(x), 1);
    near(studentCumulative(x, shape) + studentUpperTail(x, shape), 1);
    near(gammaCumulative(Math.abs(x), shape) + gammaUpperTail(Math.abs(x), shape), 1);
  });

  test.prop([unitInterval, shapes, shapes])('of beta mirror each other', (x, a, b) => {
    near(betaCumulative(x, a, b) + betaUpperTail(x, a, b), 1);
    // 1 − x is exact only from ½ on.
    if (x >= 0.5) near(betaUpperTail(1 - x, b, a), betaCumulative(x, a, b), 1e-10);
  });

  test.prop([fc.integer({ min: -9, max: 9 }), shapes, shapes])('of F mirror each other', (power, a, b) => {
    // The inverse of a power of two is exact.
    near(fCumulative(2 ** power, a, b), fUpperTail(2 ** -power, b, a), 1e-10);
  });

  test.prop([smallCounts, fc.double({ min: 0, max: 300, noNaN: true })])(
    'of a count differ by its probability',
    (k, mean) => {
      near(poissonCumulative(k, mean) + poissonUpperTail(k, mean), 1);
      near(poissonCumulative(k + 1, mean), poissonCumulative(k, mean) + poissonProbability(k + 1, mean), 1e-11);
    },
  );
});

describe('a quantile', () => {
  test.prop([tails, fc.constantFrom('lower', 'upper')])('of the normal distribution has its tail', (p, tail) => {
    const z = normalQuantile(p, 0, 1, tail);
    // The square of z carries its rounding into the exponent.
    near(tail === 'lower' ? normalCumulative(z) : normalUpperTail(z), p, 1e-12 + 1e-15 * z * z);
  });

  test.prop([tails, shapes, shapes])('of gamma, beta and t has its tail, however small', (p, a, b) => {
    // Half the last digit of the point, times how steeply the logarithm of the tail falls there: at most its root.
    const loose = 1e-11 + 1e-14 * Math.sqrt(Math.max(a, b)) * (1 - Math.log(p));
    const gamma = gammaQuantile(p, a);
    if (gamma > 1e-300) near(gammaCumulative(gamma, a), p, loose);
    near(gammaUpperTail(gammaQuantile(p, a, 1, 'upper'), a) || p, p, p < 0.5 || a > 0.1 ? loose : Infinity);
    const beta = betaQuantile(p, a, b);
    if (beta > 1e-300 && beta < 0.5) near(betaCumulative(beta, a, b), p, loose);
    if (a > 1) near(studentUpperTail(studentQuantile(p, a, 'upper'), a), p, loose);
  });

  test.prop([tails, tails, shapes])('grows with its probability', (p, q, shape) => {
    const [small, large] = p < q ? [p, q] : [q, p];
    atMost(gammaQuantile(small, shape), gammaQuantile(large, shape));
    atMost(chiSquareQuantile(small, shape), chiSquareQuantile(large, shape));
    atMost(betaQuantile(small, shape, 3), betaQuantile(large, shape, 3));
  });

  test.prop([smallCounts, fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.01, max: 0.99, noNaN: true })])(
    'of a count is the first that reaches it',
    (k, more, p) => {
      const trials = k + more;
      const quantile = binomialQuantile(p, trials, 0.3);
      expect(binomialCumulative(quantile, trials, 0.3)).toBeGreaterThanOrEqual(p * (1 - 1e-13));
      if (quantile > 0) expect(binomialCumulative(quantile - 1, trials, 0.3)).toBeLessThan(p);
    },
  );
});

const ofShare = {
  agrestiCoullInterval,
  clopperPearsonInterval,
  jeffreysInterval,
  proportionMidPInterval,
  wilsonInterval,
};
const ofCount = { poissonByarInterval, poissonExactInterval, poissonMidPInterval };
const ofDifference = { miettinenNurminenInterval, newcombeInterval };
const ofRatio = { katzInterval, koopmanInterval };

describe.each(Object.entries(ofShare))('%s', (_, interval) => {
  test.prop([shares, levels])('contains the estimate and stays within 0 and 1', ({ count, total }, level) => {
    const { estimate, lower, upper } = value(interval(count, total, level));
    expect(lower).toBeGreaterThanOrEqual(0);
    expect(upper).toBeLessThanOrEqual(1);
    atMost(lower, estimate);
    atMost(estimate, upper);
  });

  test.prop([shares, levels])('of those without the property is its mirror image', ({ count, total }, level) => {
    const one = value(interval(count, total, level));
    const other = value(interval(total - count, total, level));
    expect(Math.abs(one.lower - (1 - other.upper))).toBeLessThan(1e-12);
    expect(Math.abs(one.upper - (1 - other.lower))).toBeLessThan(1e-12);
  });

  test.prop([shares, levels, levels])('widens with the level', ({ count, total }, one, two) => {
    const narrow = value(interval(count, total, Math.min(one, two)));
    const wide = value(interval(count, total, Math.max(one, two)));
    atMost(wide.lower, narrow.lower);
    atMost(narrow.upper, wide.upper);
  });
});

describe('the exact interval', () => {
  test.prop([shares, counts, levels])('contains the mid-P interval', ({ count, total }, events, level) => {
    const pairs = [
      [value(clopperPearsonInterval(count, total, level)), value(proportionMidPInterval(count, total, level))],
      [poissonExactInterval(events, level), poissonMidPInterval(events, level)],
    ] as const;
    for (const [exact, midP] of pairs) {
      atMost(exact.lower, midP.lower);
      atMost(midP.upper, exact.upper);
    }
  });

  test.prop([smallShares, levels])('has tails of half the error at its limits', ({ count, total }, level) => {
    const { lower, upper } = value(clopperPearsonInterval(count, total, level));
    const tail = (1 - level) / 2;
    if (count > 0) near(betaCumulative(lower, count, total - count + 1), tail, 1e-9);
    if (count < total) near(binomialCumulative(count, total, upper), tail, 1e-9);
    const events = poissonExactInterval(count, level);
    near(poissonCumulative(count, events.upper), tail, 1e-9);
    if (count > 0) near(poissonUpperTail(count - 1, events.lower), tail, 1e-9);
  });

  test.prop([smallCounts, levels, fc.double({ min: 1e-3, max: 1e6, noNaN: true })])(
    'of a rate does not depend on the unit',
    (count, level, exposure) => {
      const one = value(rateExactInterval(count, exposure, level));
      const other = value(rateExactInterval(count, exposure * 1000, level));
      near(other.lower * 1000, one.lower, 1e-14);
      near(other.upper * 1000, one.upper, 1e-14);
    },
  );
});

describe('the mid-P interval', () => {
  test.prop([fc.integer({ min: 1, max: 10_000 }), levels])(
    'has the observed count half in each tail',
    (count, level) => {
      const { lower, upper } = poissonMidPInterval(count, level);
      const tail = (1 - level) / 2;
      near(poissonUpperTail(count, lower) + poissonProbability(count, lower) / 2, tail, 1e-9);
      near(poissonCumulative(count - 1, upper) + poissonProbability(count, upper) / 2, tail, 1e-9);
    },
  );
});

describe.each(Object.entries(ofCount))('%s', (_, interval) => {
  test.prop([counts, levels, levels])('contains the count and widens with the level', (count, one, two) => {
    const narrow = interval(count, Math.min(one, two));
    const wide = interval(count, Math.max(one, two));
    atMost(narrow.lower, count);
    atMost(count, narrow.upper);
    atMost(wide.lower, narrow.lower);
    atMost(narrow.upper, wide.upper);
  });
});

describe.each(Object.entries(ofDifference))('%s', (_, interval) => {
  test.prop([shares, shares, levels])('swaps its sign with the groups, within −1 and 1', (first, second, level) => {
    const one = value(interval(first, second, level));
    const other = value(interval(second, first, level));
    expect(one.lower).toBeGreaterThanOrEqual(-1);
    expect(one.upper).toBeLessThanOrEqual(1);
    expect(one.lower).toBeLessThanOrEqual(one.estimate + 1e-15);
    expect(one.upper).toBeGreaterThanOrEqual(one.estimate - 1e-15);
    expect(Math.abs(one.lower + other.upper)).toBeLessThan(1e-12);
    expect(Math.abs(one.estimate + other.estimate)).toBeLessThan(1e-15);
  });

  test.prop([shares, shares, levels, levels])('widens with the level', (first, second, one, two) => {
    const narrow = value(interval(first, second, Math.min(one, two)));
    const wide = value(interval(first, second, Math.max(one, two)));
    expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
    expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
  });
});

const withEvents = smallShares.filter(({ count }) => count > 0);
describe.each(Object.entries(ofRatio))('%s', (_, interval) => {
  test.prop([withEvents, withEvents, levels])('is inverted by swapping the groups', (first, second, level) => {
    const one = value(interval(first, second, level));
    const other = value(interval(second, first, level));
    near(one.lower * (other.upper as number), 1, 1e-10);
    near(value(one.estimate) * value(other.estimate), 1);
    atMost(one.lower, value(one.estimate));
    atMost(value(one.estimate), one.upper as number);
  });
});

describe('ratios of rates', () => {
  const groups = fc.record({ count: smallCounts, exposure: fc.double({ min: 0.01, max: 1e6, noNaN: true }) });

  test.prop([groups, groups, levels])(
    'have an upper limit exactly where the second group has an event',
    (one, two, level) => {
      fc.pre(one.count + two.count > 0);
      for (const interval of [rateRatioExactInterval, rateRatioMidPInterval]) {
        const { estimate, upper } = value(interval(one, two, level));
        expect(upper === 'unbounded').toBe(two.count === 0);
        expect(estimate.status === 'unavailable').toBe(two.count === 0);
      }
    },
  );

  test.prop([groups, groups, levels])('are inverted by swapping, and exact contains mid-P', (one, two, level) => {
    fc.pre(one.count > 0 && two.count > 0);
    const exact = value(rateRatioExactInterval(one, two, level));
    const midP = value(rateRatioMidPInterval(one, two, level));
    near(exact.lower * (value(rateRatioExactInterval(two, one, level)).upper as number), 1);
    atMost(exact.lower, midP.lower);
    atMost(midP.upper as number, exact.upper as number);
    atMost(midP.lower, value(midP.estimate));
  });
});

describe('the interval of a median', () => {
  const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 8, maxLength: 60 });

  test.prop([samples, levels])(
    'contains it, covers at least the level, and does not depend on the order',
    (values, level) => {
      const outcome = medianInterval(values, level);
      expect(medianInterval([...values].reverse(), level)).toEqual(outcome);
      if (outcome.status === 'unavailable') return;
      const { estimate, lower, upper, coverage } = outcome.value;
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(upper).toBeGreaterThanOrEqual(estimate);
      expect(coverage).toBeGreaterThanOrEqual(level - 1e-12);
    },
  );
});

describe('tests of tables', () => {
  const cells = fc.tuple(
    ...([1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 500 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  );

  test.prop([cells, fc.boolean()])('of two proportions and of a table agree', ([a, b, c, d], correction) => {
    const z = value(twoProportionTest({ count: a, total: a + b }, { count: c, total: c + d }, { correction }));
    const table = value(
      chiSquareTest(
        [
          [a, b],
          [c, d],
        ],
        { correction },
      ),
    );
    near(z.z * z.z, table.statistic, 1e-11);
    near(z.pValue, table.pValue, 1e-10);
    near(chiSquareUpperTail(table.statistic, 1), table.pValue, 1e-12);
  });

  test.prop([cells])('of Fisher do not depend on which way the table is written', ([a, b, c, d]) => {
    const one = value(
      fisherExactTest([
        [a, b],
        [c, d],
      ]),
    );
    const transposed = value(
      fisherExactTest([
        [a, c],
        [b, d],
      ]),
    );
    const swapped = value(
      fisherExactTest([
        [c, d],
        [a, b],
      ]),
    );
    near(transposed.pValue, one.pValue, 1e-9);
    near(swapped.pValue, one.pValue, 1e-9);
    near(swapped.pLess, one.pGreater, 1e-9);
    near(swapped.lower * (one.upper as number), 1, 1e-9);
    atMost(one.lower, value(one.oddsRatio));
    atMost(value(one.oddsRatio), one.upper as number);
    expect(one.pLess + one.pGreater).toBeGreaterThan(1 - 1e-9);
  });
});

describe('the probability of meeting a goal', () => {
  test.prop([
    smallCounts,
    fc.double({ min: 0.01, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 1000, noNaN: true }),
  ])('and of missing it add up to 1 for a rate, and falls with every event', (count, exposure, goal) => {
    const at = (events: number, op: 'at-most' | 'at-least'): number =>
      value(rateGoalProbability(events, exposure, { op, value: goal })).probability;
    near(at(count, 'at-most') + at(count, 'at-least'), 1);
    atMost(at(count + 1, 'at-most'), at(count, 'at-most'));
  });

  test.prop([smallShares, fc.integer({ min: 1, max: 63 })])('mirrors with the property', ({ count, total }, part) => {
    // A sixty-fourth and its complement are both exact.
    const goal = part / 64;
    near(
      value(proportionGoalProbability(count, total, { op: 'at-least', value: goal })).probability,
      value(proportionGoalProbability(total - count, total, { op: 'at-most', value: 1 - goal })).probability,
    );
  });
});
