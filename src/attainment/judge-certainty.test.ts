import { describe, expect, test } from 'vitest';
import { type Cell, type Clause, figure, judge, type Points } from '../../test/support/attainment-plan.js';
import { births, deathsPer100000 } from '../../test/support/synthetic-counts.js';
import type { Certainty } from './certainty.js';

const ceiling: Clause = { kind: 'at-most', value: '10', indicator: 'deaths', unit: '1/10万' };
const certaintyOf = (clause: Clause, points: Points, settings = {}): Certainty =>
  figure(judge(clause, points, { settings }).certainty);
const oneYear = (deaths: number): Certainty => certaintyOf(ceiling, { 2024: deathsPer100000(deaths) });
/** So many deaths in all, over the last years, the first years taking them. */
const overYears = (deaths: number, years: number): Certainty => {
  const points: Record<string, Cell> = {};
  for (let year = 0; year < years; year += 1) {
    const share = Math.floor(deaths / years) + (year < deaths % years ? 1 : 0);
    points[String(2024 - year)] = deathsPer100000(share);
  }
  return certaintyOf(ceiling, points);
};
const pooled = (certainty: Certainty, years: number) => certainty.pooled?.find((item) => item.years === years);

// R 4.2.2: with n = births ÷ 100,000 the limits are qgamma(0.025, x) / n (0 for no death) and qgamma(0.975, x + 1) / n, the
// probability pgamma(10 n, x + 0.5). Both sides are doubles of different algorithms, hence twelve digits.
const close = (value: number): number =>
  expect.closeTo(value, 12 - Math.ceil(Math.log10(Math.abs(value) + 1))) as number;

describe('14,000 births a year against 10 per 100,000', () => {
  test.each([
    [0, 0, 26.3491389579567, 0.90573569315879, 'likely', 'met'],
    [1, 0.180841485602071, 39.7974527924207, 0.576500082944541, 'cannot-tell', undefined],
    [2, 1.73006627531403, 51.604911912314, 0.269213513411242, 'cannot-tell', undefined],
    [3, 4.41908659211144, 62.623379069588, 0.097133034472594, 'likely', 'missed'],
    [4, 7.78475266875946, 73.1542048243121, 0.0283008428971349, 'likely', 'missed'],
    [5, 11.5963313579887, 83.345229138019, 0.00688638329588103, 'clear', 'missed'],
  ] as const)('%i deaths in one year', (deaths, lower, upper, probability, state, side) => {
    const certainty = oneYear(deaths);
    expect(certainty).toMatchObject({
      state,
      level: 0.95,
      method: 'poisson-exact',
      formula: 'gamma-posterior',
      prior: 'jeffreys',
      counts: { numerator: deaths, denominator: births },
      parameters: [deaths + 0.5, 0.14],
      lower: close(lower),
      upper: close(upper),
      probability: close(probability),
    });
    expect(certainty.side).toBe(side);
  });

  test('no number of deaths from 0 to 4 in one year is ever clear, 5 is', () => {
    expect([0, 1, 2, 3, 4, 5].map((deaths) => oneYear(deaths).state === 'clear')).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test.each([
    // Years, deaths, limits, and whether every value of the interval is on one side of 10.
    [3, 0, 0, 8.78304631931889, 'met'],
    [3, 9, 9.79850737471032, 40.6781034557599, undefined],
    [3, 10, 11.4175921336487, 43.7865620048042, 'missed'],
    [5, 1, 0.0361682971204141, 7.95949055848414, 'met'],
    [5, 2, 0.346013255062807, 10.3209823824628, undefined],
    [5, 13, 9.88850355857686, 31.7577084545127, undefined],
    [5, 14, 10.9341861090009, 33.5566016026223, 'missed'],
  ] as const)('in %i years %i deaths', (years, deaths, lower, upper, side) => {
    const found = pooled(overYears(deaths, years), years);
    expect(found).toMatchObject({
      from: 2024 - years + 1,
      to: 2024,
      numerator: deaths,
      denominator: births * years,
      lower: close(lower),
      upper: close(upper),
    });
    expect(found?.state === 'clear' ? found.side : undefined).toBe(side);
  });
});

describe('several years together', () => {
  test('are offered for as long as every year has its counts, and for the rest the missing years are named', () => {
    const points = { 2021: '7.1', 2022: deathsPer100000(1), 2023: deathsPer100000(0), 2024: deathsPer100000(1) };
    const certainty = certaintyOf(ceiling, points);
    expect(certainty.pooled?.map(({ years }) => years)).toEqual([1, 3]);
    expect(certainty.notPooled).toEqual([{ years: 5, missing: [2020, 2021] }]);
  });

  test('are the ratio of sums, not a mean of rates', () => {
    // 1 + 0 + 4 deaths in 10,000 + 10,000 + 20,000 births: 5 ÷ 40,000 = 12.5 per 100,000; the mean of 10, 0 and 20 is 10.
    const points = {
      2022: deathsPer100000(1, 10_000),
      2023: deathsPer100000(0, 10_000),
      2024: deathsPer100000(4, 20_000),
    };
    expect(pooled(certaintyOf(ceiling, points), 3)).toMatchObject({
      numerator: 5,
      denominator: 40_000,
      estimate: 12.5,
    });
  });

  test('the shortest time that is clear is advised', () => {
    expect(overYears(0, 5).advised).toEqual({ years: 3, why: 'shortest-clear' });
    expect(oneYear(5).advised).toEqual({ years: 1, why: 'shortest-clear' });
  });

  test('or the longest, where none is clear', () => {
    expect(overYears(5, 5).advised).toEqual({ years: 5, why: 'longest-available' });
    expect(oneYear(1).advised).toEqual({ years: 1, why: 'longest-available' });
  });

  test('never reach across a break in the series', () => {
    const broken = { ...(deathsPer100000(1) as object), status: 'B' } as Cell;
    const certainty = certaintyOf(ceiling, { 2022: deathsPer100000(1), 2023: broken, 2024: deathsPer100000(1) });
    expect(certainty.notPooled).toContainEqual({ years: 3, missing: [2022] });
  });

  test('are not pooled again where the latest figure covers several years', () => {
    const certainty = certaintyOf(ceiling, { '2022/2024': deathsPer100000(2, 42_000) });
    expect(certainty).toMatchObject({ counts: { numerator: 2, denominator: 42_000 } });
    expect(certainty).not.toHaveProperty('pooled');
    expect(certainty).not.toHaveProperty('advised');
  });
});

describe('a proportion with its counts', () => {
  const floor: Clause = { kind: 'at-least', value: '90' };
  const of60 = { value: '95.0', numerator: 57, denominator: 60 };

  test('has the limits of Clopper and Pearson and the beta posterior', () => {
    // R: qbeta(0.025, 57, 4), qbeta(0.975, 58, 3), pbeta(0.9, 57.5, 3.5, lower.tail = FALSE).
    expect(certaintyOf(floor, { 2024: of60 })).toMatchObject({
      state: 'likely',
      side: 'met',
      method: 'binomial-exact',
      formula: 'beta-posterior',
      parameters: [57.5, 3.5],
      lower: close(86.0756753278927),
      upper: close(98.9567670355652),
      probability: close(0.911143696157915),
    });
  });

  test('within a range has the probability between both ends', () => {
    // R: pbeta(0.95, 57.5, 3.5) - pbeta(0.85, 57.5, 3.5).
    const certainty = certaintyOf({ kind: 'within', lower: '85', upper: '95' }, { 2024: of60 });
    expect(certainty).toMatchObject({ state: 'cannot-tell', probability: close(0.528847449964076) });
  });

  test('of all or of none still has an interval', () => {
    // The rule of three, exactly: 0.025^(1/60) = 0.94037.
    expect(certaintyOf(floor, { 2024: { value: '100', numerator: 60, denominator: 60 } })).toMatchObject({
      state: 'clear',
      side: 'met',
      lower: close(100 * 0.025 ** (1 / 60)),
      upper: 100,
    });
  });
});

describe('a survey with its standard error', () => {
  const points = { 2024: { value: '60', standardError: '1.2' } };

  test('has the normal interval and says so', () => {
    // R: 60 ± qnorm(0.975) × 1.2; pnorm(62, 60, 1.2, lower.tail = FALSE).
    expect(certaintyOf({ kind: 'at-least', value: '62', indicator: 'prevalence' }, points)).toMatchObject({
      state: 'likely',
      side: 'missed',
      method: 'normal',
      formula: 'normal-posterior',
      prior: 'flat',
      standardError: 1.2,
      parameters: [60, 1.2],
      lower: close(57.6480432185519),
      upper: close(62.3519567814481),
      probability: close(0.0477903522728147),
    });
  });

  test('within a range has the probability between both ends', () => {
    // R: pnorm(62, 60, 1.2) - pnorm(59, 60, 1.2).
    const clause: Clause = { kind: 'within', lower: '59', upper: '62', indicator: 'prevalence' };
    expect(certaintyOf(clause, points)).toMatchObject({ state: 'cannot-tell', probability: close(0.749881266763542) });
  });

  test('is cut at the ends of the range', () => {
    const near = certaintyOf(
      { kind: 'at-most', value: '5', indicator: 'prevalence' },
      { 2024: { value: '1', standardError: '1' } },
    );
    expect(near.lower).toBe(0);
  });

  test('printed in another unit has its standard error converted with it', () => {
    const permille = { 2024: { value: '600', standardError: '12', unit: '‰' } };
    const clause: Clause = { kind: 'at-least', value: '62', indicator: 'prevalence' };
    expect(certaintyOf(clause, permille)).toMatchObject({ standardError: 1.2, lower: close(57.6480432185519) });
  });

  test('of 0 is no standard error', () => {
    const clause: Clause = { kind: 'at-least', value: '62', indicator: 'prevalence' };
    expect(judge(clause, { 2024: { value: '60', standardError: '0' } }).certainty).toMatchObject({
      reason: 'design-effect-unknown',
    });
  });
});

describe('there is none', () => {
  const counted = { value: '60', numerator: 6, denominator: 10 };
  test.each([
    ['without counts', { kind: 'at-least', value: '50' }, '60', 'no-counts'],
    [
      'with a denominator of 0',
      { kind: 'at-least', value: '50' },
      { value: '60', numerator: 0, denominator: 0 },
      'zero-denominator',
    ],
    [
      'with counts in ten thousands',
      { kind: 'at-least', value: '50' },
      { value: '60', numerator: 0.6, denominator: 1 },
      'counts-unusable',
    ],
    [
      'with more than all',
      { kind: 'at-least', value: '50' },
      { value: '60', numerator: 12, denominator: 10 },
      'counts-unusable',
    ],
    [
      'with counts of another figure',
      { kind: 'at-least', value: '50' },
      { value: '60.0', numerator: 61, denominator: 100 },
      'counts-unusable',
    ],
    ['for a goal of 100 %', { kind: 'at-least', value: '100' }, counted, 'goal-not-testable'],
    ['for a goal of 0', { kind: 'at-most', value: '0', indicator: 'burden' }, counted, 'goal-not-testable'],
    ['for a single value', { kind: 'about', value: '50', tolerance: '0' }, counted, 'goal-not-testable'],
    ['for a floor of 0, which nothing can miss', { kind: 'at-least', value: '0' }, counted, 'goal-not-testable'],
    ['for a direction', { kind: 'increase' }, counted, 'no-interval-method'],
    ['for an index', { kind: 'at-least', value: '50', indicator: 'growth', unit: '1' }, counted, 'no-interval-method'],
  ] as [string, Clause, Cell, string][])('%s', (_, clause, latest, reason) => {
    expect(judge(clause, { 2020: '50', 2024: latest }).certainty).toEqual({ status: 'unavailable', reason });
  });

  test('but counts that give the figure when it is cut off instead of rounded are used', () => {
    // 2 ÷ 3 = 66.66 …, printed as 66.6.
    const latest = { value: '66.6', numerator: 2, denominator: 3 };
    expect(judge({ kind: 'at-least', value: '50' }, { 2024: latest }).certainty.status).toBe('ok');
  });
});

describe('the published figure decides the status, whatever the certainty', () => {
  test.each([
    [1, 'attained', 'cannot-tell'],
    [2, 'not-assessable', 'cannot-tell'],
    [0, 'attained', 'likely'],
  ])('%i deaths', (deaths, status, state) => {
    expect(judge(ceiling, { 2024: deathsPer100000(deaths) })).toMatchObject({
      status,
      certainty: { value: { state } },
    });
  });

  test('and neither its level nor what is likely changes it', () => {
    const settings = { certaintyLevel: 0.5, likelyProbability: 0.57 };
    // R: qgamma(0.75, 2) / 0.14 = 19.2; 0.5765 ≥ 0.57.
    expect(judge(ceiling, { 2024: deathsPer100000(1) }, { settings })).toMatchObject({
      status: 'attained',
      certainty: { value: { state: 'likely', side: 'met', level: 0.5 } },
    });
  });
});

test('the trace has the steps with what they were made from', () => {
  const steps = judge(ceiling, { 2024: deathsPer100000(1) }).trace?.calculations ?? [];
  const inputs = { numerator: 1, denominator: births, per: 100_000 };
  expect(steps.filter(({ formula }) => /exact|posterior/.test(formula))).toEqual([
    { formula: 'poisson-exact-lower', inputs: { ...inputs, level: 0.95 }, result: close(0.180841485602071) },
    { formula: 'poisson-exact-upper', inputs: { ...inputs, level: 0.95 }, result: close(39.7974527924207) },
    { formula: 'gamma-posterior', inputs: { ...inputs, upper: 10 }, result: close(0.576500082944541) },
  ]);
});
