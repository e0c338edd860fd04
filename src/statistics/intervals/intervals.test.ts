import { describe, expect, test } from 'vitest';
import { isPlanError } from '../../errors/is-plan-error.js';
import type { Outcome } from '../../model/outcome.js';
import * as statistics from '../index.js';

const {
  clopperPearsonInterval,
  jeffreysInterval,
  katzInterval,
  koopmanInterval,
  kornGraubardInterval,
  medianInterval,
  miettinenNurminenInterval,
  newcombeInterval,
  poissonByarInterval,
  poissonExactInterval,
  poissonMidPInterval,
  proportionGoalProbability,
  proportionMidPInterval,
  rateExactInterval,
  rateGoalProbability,
  rateRatioExactInterval,
  rateRatioMidPInterval,
  standardisedRatioInterval,
  surveyEstimateInterval,
  surveyWilsonInterval,
  wilsonInterval,
} = statistics;

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};
const near = (got: number | string, expected: number, relative = 1e-12): void => {
  expect(Math.abs(Number(got) / expected - 1)).toBeLessThan(relative);
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

describe('small numbers at 14,000 births a year against a goal of 10 deaths per 100,000', () => {
  /** Exposure in units of 100,000 births. */
  const births = (years: number): number => (14_000 * years) / 100_000;
  const isClear = (deaths: number, years: number): 'met' | 'missed' | 'not clear' => {
    const { lower, upper } = value(rateExactInterval(deaths, births(years)));
    if (upper <= 10) return 'met';
    return lower > 10 ? 'missed' : 'not clear';
  };

  test('0 to 4 deaths in one year are never clear, 5 clearly miss', () => {
    expect([0, 1, 2, 3, 4].map((deaths) => isClear(deaths, 1))).toEqual(Array(5).fill('not clear'));
    expect(isClear(5, 1)).toBe('missed');
  });

  test('0 in three years is clearly met with the upper limit 8.8, 1 is not, 10 clearly miss and 9 do not', () => {
    expect(value(rateExactInterval(0, births(3))).upper.toFixed(1)).toBe('8.8');
    expect([0, 1, 9, 10].map((deaths) => isClear(deaths, 3))).toEqual(['met', 'not clear', 'not clear', 'missed']);
  });

  test('1 in five years is clearly met with the upper limit 8.0, 2 is not, 14 clearly miss and 13 do not', () => {
    expect(value(rateExactInterval(1, births(5))).upper.toFixed(1)).toBe('8.0');
    expect([0, 1, 2, 13, 14].map((deaths) => isClear(deaths, 5))).toEqual([
      'met',
      'met',
      'not clear',
      'not clear',
      'missed',
    ]);
  });
});

describe('the probability of meeting a goal', () => {
  test('says its prior, formula, goal and parameters', () => {
    const goal = { op: 'at-most', value: 10 } as const;
    expect(value(rateGoalProbability(3, 0.42, goal))).toMatchObject({
      goal,
      prior: 'jeffreys',
      formula: 'gamma-posterior',
      parameters: [3.5, 0.42],
    });
    expect(value(proportionGoalProbability(3, 10, { op: 'at-least', value: 0.5 }))).toMatchObject({
      formula: 'beta-posterior',
      parameters: [3.5, 7.5],
    });
  });

  test('of Gamma(½, n) is that of a squared normal: P(rate ≤ g) = 2Φ(√(2gn)) − 1', () => {
    // 2gn = 1.96² ÷ … chosen so that the root is 1.959963984540054, which leaves 5 % outside.
    const goal = 1.959963984540054 ** 2 / 2;
    near(value(rateGoalProbability(0, 1, { op: 'at-most', value: goal })).probability, 0.95);
    near(value(rateGoalProbability(0, 1, { op: 'at-least', value: goal })).probability, 0.05, 1e-11);
  });

  test('of a goal that every figure meets is 1, of one that none meets 0', () => {
    expect(value(rateGoalProbability(3, 1, { op: 'at-least', value: 0 })).probability).toBe(1);
    expect(value(rateGoalProbability(3, 1, { op: 'at-most', value: -2 })).probability).toBe(0);
    expect(value(proportionGoalProbability(3, 9, { op: 'at-most', value: 1 })).probability).toBe(1);
    expect(value(proportionGoalProbability(3, 9, { op: 'at-least', value: 1.2 })).probability).toBe(0);
  });
});

describe('an interval of a count', () => {
  test('of 0 has closed limits: −ln of half the error, and of the error', () => {
    near(poissonExactInterval(0, 0.95).upper, Math.log(40));
    near(poissonMidPInterval(0, 0.95).upper, Math.log(20));
    expect([poissonExactInterval(0).lower, poissonMidPInterval(0).lower, poissonByarInterval(0).lower]).toEqual([
      0, 0, 0,
    ]);
  });

  test('of 1 has the lower limit −ln(1 − α/2)', () => {
    near(poissonExactInterval(1, 0.9999).lower, -Math.log1p(-0.00005), 1e-11);
  });

  test('never falls below 0 with Byar’s formula', () => {
    expect(poissonByarInterval(1, 0.9999).lower).toBe(0);
  });

  test('is plain data with its level and method', () => {
    expect(poissonExactInterval(0, 0.5)).toEqual({
      estimate: 0,
      lower: 0,
      upper: poissonExactInterval(0, 0.5).upper,
      level: 0.5,
      method: 'poisson-exact',
    });
  });
});

describe('an interval of a proportion', () => {
  test('of one person has closed limits', () => {
    // One of one: p = α/2, and with the observed one taken half p = α.
    near(value(clopperPearsonInterval(1, 1, 0.95)).lower, 0.025);
    near(value(proportionMidPInterval(1, 1, 0.95)).lower, 0.05);
    // Wilson: n ÷ (n + z²) with z² = 3.841458820694124.
    near(value(wilsonInterval(1, 1, 0.95)).lower, 1 / 4.841458820694124);
  });

  test.each([wilsonInterval, clopperPearsonInterval, jeffreysInterval, proportionMidPInterval])(
    'ends exactly at 0 and 1: %#',
    (interval) => {
      for (const total of [1, 10, 1_000_000_000]) {
        expect(value(interval(0, total)).lower).toBe(0);
        expect(value(interval(total, total)).upper).toBe(1);
      }
    },
  );

  test('of 0 in 1e9 keeps its digits: 1 − (α/2)^(1/n)', () => {
    near(value(clopperPearsonInterval(0, 1e9)).upper, -Math.expm1(Math.log(0.025) / 1e9), 1e-13);
    near(value(proportionMidPInterval(0, 1e9)).upper, -Math.expm1(Math.log(0.05) / 1e9), 1e-13);
  });
});

describe('an interval of a difference', () => {
  test('of nothing against everything reaches −1 and 1', () => {
    for (const interval of [newcombeInterval, miettinenNurminenInterval]) {
      expect(value(interval({ count: 0, total: 5 }, { count: 5, total: 5 })).lower).toBe(-1);
      expect(value(interval({ count: 5, total: 5 }, { count: 0, total: 5 })).upper).toBe(1);
    }
  });

  test('of Newcombe’s Table II: 56/70 − 48/80 is 0.0524 to 0.3339, 9/10 − 3/10 is 0.1705 to 0.8090', () => {
    const printed = (...parameters: Parameters<typeof newcombeInterval>): string[] => {
      const { lower, upper } = value(newcombeInterval(...parameters));
      return [lower.toFixed(4), upper.toFixed(4)];
    };
    expect(printed({ count: 56, total: 70 }, { count: 48, total: 80 })).toEqual(['0.0524', '0.3339']);
    expect(printed({ count: 9, total: 10 }, { count: 3, total: 10 })).toEqual(['0.1705', '0.8090']);
  });
});

describe('an interval of a ratio', () => {
  const some = { count: 5, total: 9 };
  const none = { count: 0, total: 9 };
  const event = { count: 5, exposure: 100 };
  const noEvent = { count: 0, exposure: 100 };

  test('has no upper limit and no estimate where the second group has no event', () => {
    for (const outcome of [
      koopmanInterval(some, none),
      rateRatioExactInterval(event, noEvent),
      rateRatioMidPInterval(event, noEvent),
    ]) {
      const { estimate, lower, upper } = value(outcome);
      expect(estimate).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
      expect(upper).toBe('unbounded');
      expect(lower).toBeGreaterThan(0);
    }
  });

  test('starts at 0 where the first group has no event', () => {
    for (const outcome of [
      koopmanInterval(none, some),
      rateRatioExactInterval(noEvent, event),
      rateRatioMidPInterval(noEvent, event),
    ]) {
      const { estimate, lower, upper } = value(outcome);
      expect(estimate).toEqual({ status: 'ok', value: 0 });
      expect(lower).toBe(0);
      expect(upper).toBeGreaterThan(0);
    }
  });

  test('of rates 5 and 0 in equal exposure: p⁵ = α/2 gives the odds', () => {
    const p = 0.025 ** (1 / 5);
    near(value(rateRatioExactInterval(event, noEvent)).lower, p / (1 - p));
  });

  test('where all have the property in both groups still has a width', () => {
    const { lower, upper } = value(koopmanInterval({ count: 9, total: 9 }, { count: 9, total: 9 }));
    // Equal groups: with all events, (1 − θ)² ÷ (θ(1 − θ)/9 · …) = z² solves to n ÷ (n + z²) and its inverse.
    near(lower, 9 / (9 + 3.841458820694124), 1e-10);
    near(upper, (9 + 3.841458820694124) / 9, 1e-10);
  });

  test('is not available without any event, an exposure, or with a zero for a logarithm', () => {
    const reason = (outcome: Outcome<unknown>): string => (outcome.status === 'ok' ? 'ok' : outcome.reason);
    expect(reason(koopmanInterval(none, none))).toBe('no-events');
    expect(reason(rateRatioExactInterval(noEvent, noEvent))).toBe('no-events');
    expect(reason(rateRatioMidPInterval(noEvent, noEvent))).toBe('no-events');
    expect(reason(katzInterval(none, some))).toBe('zero-count');
    expect(reason(katzInterval(some, none))).toBe('zero-count');
    expect(reason(rateRatioExactInterval({ count: 1, exposure: 0 }, event))).toBe('zero-denominator');
    expect(reason(koopmanInterval({ count: 0, total: 0 }, some))).toBe('zero-denominator');
    expect(reason(newcombeInterval({ count: 0, total: 0 }, some))).toBe('zero-denominator');
    expect(reason(standardisedRatioInterval(3, 0))).toBe('zero-denominator');
    expect(reason(rateExactInterval(0, 0))).toBe('zero-denominator');
    expect(reason(wilsonInterval(0, 0))).toBe('zero-denominator');
  });
});

describe('an interval of a median', () => {
  test('needs six values at 95 %, and two at 50 %', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toEqual({ status: 'unavailable', reason: 'too-few-points' });
    expect(medianInterval([])).toEqual({ status: 'unavailable', reason: 'no-observation' });
    near(value(medianInterval([2, 1], 0.5)).coverage, 0.5);
    expect(value(medianInterval([2, 1], 0.5))).toMatchObject({ estimate: 1.5, lower: 1, upper: 2 });
  });

  test('of equal values is that value', () => {
    expect(value(medianInterval(Array(10).fill(7)))).toMatchObject({ estimate: 7, lower: 7, upper: 7 });
  });

  test('does not change its argument, and sorts numbers as numbers', () => {
    const values = [10, 9, 2, 33, 1, 4];
    expect(value(medianInterval(values))).toMatchObject({ estimate: 6.5, lower: 1, upper: 33 });
    expect(values).toEqual([10, 9, 2, 33, 1, 4]);
  });
});

describe('an interval of a survey', () => {
  test('with a design effect of 1 is that of the counts', () => {
    const counts = value(wilsonInterval(7, 20));
    const survey = value(surveyWilsonInterval(7 / 20, { size: 20, designEffect: 1 }));
    near(survey.lower, counts.lower);
    near(survey.upper, counts.upper);
    const exact = value(clopperPearsonInterval(7, 20));
    const cautious = value(kornGraubardInterval(7 / 20, { size: 20, designEffect: 1 }));
    near(cautious.lower, exact.lower);
    near(cautious.upper, exact.upper);
  });

  test('with a standard error has the effective size p(1 − p) ÷ se²', () => {
    const byError = value(surveyWilsonInterval(0.2, { standardError: 0.04 }));
    const bySize = value(surveyWilsonInterval(0.2, { size: 200, designEffect: 2 }));
    near(byError.lower, bySize.lower);
    near(byError.upper, bySize.upper);
  });

  test('of nobody with a standard error of 0 is not known', () => {
    for (const interval of [surveyWilsonInterval, kornGraubardInterval]) {
      for (const share of [0, 1, 0.3]) {
        expect(interval(share, { standardError: 0 })).toEqual({
          status: 'unavailable',
          reason: 'design-effect-unknown',
        });
      }
    }
  });

  test('of a mean uses t where the degrees of freedom are given', () => {
    // t with 1 degree of freedom: 12.706204736174694 at 97.5 %.
    near(surveyEstimateInterval(0, 1, { degreesOfFreedom: 1 }).upper, 12.706204736174694);
    expect(surveyEstimateInterval(0, 1, { degreesOfFreedom: 1 }).method).toBe('student');
    near(surveyEstimateInterval(0, 1, { level: 0.95 }).upper, 1.959963984540054);
  });
});

describe('a wrong argument is refused by name', () => {
  const group = { count: 1, total: 2 };
  test.each<[string, () => unknown]>([
    ['count', () => poissonExactInterval(1.5)],
    ['count', () => poissonMidPInterval(-1)],
    ['count', () => wilsonInterval(3, 2)],
    ['total', () => wilsonInterval(0, 2.5)],
    ['level', () => wilsonInterval(1, 2, 1)],
    ['level', () => poissonExactInterval(1, 95)],
    ['level', () => poissonByarInterval(1, Number.NaN)],
    ['level', () => poissonByarInterval(1, '0.95' as unknown as number)],
    ['exposure', () => rateExactInterval(1, -1)],
    ['exposure', () => rateExactInterval(1, 1e-320)],
    ['first.count', () => newcombeInterval({ count: 3, total: 2 }, group)],
    ['second.total', () => koopmanInterval(group, { count: 0, total: -1 })],
    ['second.exposure', () => rateRatioExactInterval({ count: 1, exposure: 1 }, { count: 1, exposure: Number.NaN })],
    ['expected', () => standardisedRatioInterval(1, Infinity)],
    ['values[1]', () => medianInterval([1, Number.NaN, 3])],
    ['share', () => surveyWilsonInterval(1.2, { standardError: 0.1 })],
    ['sample.standardError', () => surveyWilsonInterval(0.2, { standardError: -0.1 })],
    ['sample.designEffect', () => kornGraubardInterval(0.2, { size: 10, designEffect: 0 })],
    ['standardError', () => surveyEstimateInterval(1, -1)],
    ['degreesOfFreedom', () => surveyEstimateInterval(1, 1, { degreesOfFreedom: 0 })],
    ['degreesOfFreedom', () => surveyEstimateInterval(1, 1, { degreesOfFreedom: 1e300 })],
    ['|estimate| + standardError · factor', () => surveyEstimateInterval(1.7e308, 1e307)],
    ['exposure', () => rateExactInterval(1, '5' as unknown as number)],
    ['goal.op', () => rateGoalProbability(1, 1, { op: 'about' as 'at-most', value: 1 })],
    ['goal.value', () => proportionGoalProbability(1, 2, { op: 'at-most', value: Number.NaN })],
  ])('%s: case %#', (where, call) => {
    expect(refused(call)).toBe(where);
  });
});
