import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  agrestiCoullInterval,
  betaCumulative,
  betaQuantile,
  betaUpperTail,
  binomialCumulative,
  binomialQuantile,
  binomialUpperTail,
  chiSquareCumulative,
  chiSquareQuantile,
  chiSquareTest,
  chiSquareUpperTail,
  clopperPearsonInterval,
  fCumulative,
  fQuantile,
  fUpperTail,
  fisherExactTest,
  gammaCumulative,
  gammaQuantile,
  gammaUpperTail,
  type IntervalEstimate,
  jeffreysInterval,
  katzInterval,
  koopmanInterval,
  logGamma,
  medianInterval,
  miettinenNurminenInterval,
  newcombeInterval,
  normalCumulative,
  normalQuantile,
  normalUpperTail,
  type Outcome,
  poissonByarInterval,
  poissonCumulative,
  poissonExactInterval,
  poissonMidPInterval,
  poissonQuantile,
  poissonUpperTail,
  proportionGoalProbability,
  proportionMidPInterval,
  type RatioInterval,
  rateGoalProbability,
  rateRatioExactInterval,
  rateRatioMidPInterval,
  standardisedRatioInterval,
  studentCumulative,
  studentQuantile,
  studentUpperTail,
  wilsonInterval,
} from '../src/statistics/index.js';

/** Arguments first, answers last; a number is text where JSON has none for it. */
type Row = readonly (number | string)[];

interface Oracle {
  readonly source: string;
  readonly tables: Readonly<Record<string, { readonly columns: readonly string[]; readonly rows: readonly Row[] }>>;
}

const read = (name: string): Oracle =>
  JSON.parse(readFileSync(new URL(`oracle/${name}.json`, import.meta.url), 'utf8')) as Oracle;

/** What the package answers to the arguments of a row, in the order of the answers. */
type Answer = (...row: number[]) => readonly (number | string)[];

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.status === 'unavailable') throw new Error(outcome.reason);
  return outcome.value;
};
const limits = ({ lower, upper }: IntervalEstimate | RatioInterval): readonly (number | string)[] => [
  lower,
  upper === 'unbounded' ? 'Infinity' : upper,
];
type Pair<Group> = (first: Group, second: Group, level: number) => Outcome<IntervalEstimate | RatioInterval>;
const ofShares =
  (interval: Pair<{ count: number; total: number }>): Answer =>
  (x = 0, n = 0, y = 0, m = 0, level = 0) =>
    limits(value(interval({ count: x, total: n }, { count: y, total: m }, level)));
const ofRates =
  (interval: Pair<{ count: number; exposure: number }>): Answer =>
  (x = 0, t = 0, y = 0, u = 0, level = 0) =>
    limits(value(interval({ count: x, exposure: t }, { count: y, exposure: u }, level)));
const ofShare =
  (interval: (count: number, total: number, level: number) => Outcome<IntervalEstimate>): Answer =>
  (x = 0, n = 0, level = 0) =>
    limits(value(interval(x, n, level)));

const answers: Readonly<Record<string, Answer>> = {
  normal: (x = 0) => [normalCumulative(x), normalUpperTail(x)],
  normalQuantile: (p = 0) => [normalQuantile(p), normalQuantile(p, 0, 1, 'upper')],
  student: (t = 0, df = 0) => [studentCumulative(t, df), studentUpperTail(t, df)],
  studentQuantile: (p = 0, df = 0) => [studentQuantile(p, df)],
  chiSquare: (x = 0, df = 0) => [chiSquareCumulative(x, df), chiSquareUpperTail(x, df)],
  chiSquareQuantile: (p = 0, df = 0) => [chiSquareQuantile(p, df)],
  gammaQuantile: (p = 0, shape = 0, rate = 0) => [gammaQuantile(p, shape, rate)],
  f: (x = 0, df1 = 0, df2 = 0) => [fCumulative(x, df1, df2), fUpperTail(x, df1, df2)],
  fQuantile: (p = 0, df1 = 0, df2 = 0) => [fQuantile(p, df1, df2)],
  beta: (x = 0, a = 0, b = 0) => [betaCumulative(x, a, b), betaUpperTail(x, a, b)],
  betaQuantile: (p = 0, a = 0, b = 0) => [betaQuantile(p, a, b)],
  poisson: (count = 0, mean = 0) => [poissonCumulative(count, mean), poissonUpperTail(count, mean)],
  poissonQuantile: (p = 0, mean = 0) => [poissonQuantile(p, mean)],
  binomial: (count = 0, trials = 0, p = 0) => [
    binomialCumulative(count, trials, p),
    binomialUpperTail(count, trials, p),
  ],
  binomialQuantile: (p = 0, trials = 0, chance = 0) => [binomialQuantile(p, trials, chance)],
  poissonExact: (count = 0, level = 0) => limits(poissonExactInterval(count, level)),
  poissonMidP: (count = 0, level = 0) => limits(poissonMidPInterval(count, level)),
  poissonByar: (count = 0, level = 0) => limits(poissonByarInterval(count, level)),
  clopperPearson: ofShare(clopperPearsonInterval),
  wilson: ofShare(wilsonInterval),
  agrestiCoull: ofShare(agrestiCoullInterval),
  jeffreys: ofShare(jeffreysInterval),
  binomialMidP: ofShare(proportionMidPInterval),
  newcombe: ofShares(newcombeInterval),
  miettinenNurminen: ofShares(miettinenNurminenInterval),
  koopman: ofShares(koopmanInterval),
  katz: ofShares(katzInterval),
  rateRatioExact: ofRates(rateRatioExactInterval),
  rateRatioMidP: ofRates(rateRatioMidPInterval),
  standardisedRatio: ofShare(standardisedRatioInterval),
  median: (size = 0, level = 0) => {
    const { lower, upper, coverage } = value(
      medianInterval(
        Array.from({ length: size }, (_, index) => index + 1),
        level,
      ),
    );
    return [lower, upper, coverage];
  },
  chiSquareTest: (a = 0, b = 0, c = 0, d = 0) => {
    const { statistic, pValue } = value(chiSquareTest([[a, b], [c, d]])); // biome-ignore format: a table
    return [statistic, pValue];
  },
  chiSquareTestCorrected: (a = 0, b = 0, c = 0, d = 0) => {
    const { statistic, pValue } = value(chiSquareTest([[a, b], [c, d]], { correction: true })); // biome-ignore format: a table
    return [statistic, pValue];
  },
  fisherExact: (a = 0, b = 0, c = 0, d = 0) => {
    const { pValue, pLess, pGreater } = value(fisherExactTest([[a, b], [c, d]])); // biome-ignore format: a table
    return [pValue, pLess, pGreater];
  },
  chiSquareTest3x4: (...cells) => {
    const { statistic, pValue } = value(chiSquareTest([cells.slice(0, 4), cells.slice(4, 8), cells.slice(8, 12)]));
    return [statistic, pValue];
  },
  rateGoal: (count = 0, exposure = 0, goal = 0) => [
    value(rateGoalProbability(count, exposure, { op: 'at-most', value: goal })).probability,
  ],
  proportionGoal: (count = 0, total = 0, goal = 0) => [
    value(proportionGoalProbability(count, total, { op: 'at-most', value: goal })).probability,
  ],
};

/**
 * The largest relative deviation allowed. R's own answers carry some 1e-13 to 1e-12 in their tails; what its root search
 * finds is as good as the function that it searches.
 */
const LOOSE: Readonly<Record<string, number>> = {
  poissonMidP: 1e-9,
  binomialMidP: 1e-9,
  rateRatioMidP: 1e-9,
  miettinenNurminen: 1e-9,
  koopman: 1e-9,
};
const TOLERANCE = 1e-12;

function deviation(got: number | string | undefined, expected: number | string | undefined): number {
  if (got === expected) return 0;
  if (typeof got !== 'number') return Infinity;
  const target = Number(expected);
  return target === 0 ? Math.abs(got) : Math.abs(got / target - 1);
}

const tail = (isUpper: number): 'upper' | 'lower' => (isUpper === 1 ? 'upper' : 'lower');

const tailAnswers: Readonly<Record<string, Answer>> = {
  gamma: (x = 0, shape = 0) => [gammaCumulative(x, shape), gammaUpperTail(x, shape)],
  gammaQuantile: (p = 0, shape = 0, isUpper = 0) => [gammaQuantile(p, shape, 1, tail(isUpper))],
  beta: answers['beta'] as Answer,
  betaQuantile: (p = 0, a = 0, b = 0, isUpper = 0) => [betaQuantile(p, a, b, tail(isUpper))],
  student: answers['student'] as Answer,
  studentQuantile: (p = 0, df = 0, isUpper = 0) => [studentQuantile(p, df, tail(isUpper))],
  f: answers['f'] as Answer,
  fQuantile: (p = 0, df1 = 0, df2 = 0, isUpper = 0) => [fQuantile(p, df1, df2, tail(isUpper))],
  poisson: answers['poisson'] as Answer,
  binomial: answers['binomial'] as Answer,
  logGamma: (x = 0) => [logGamma(x)],
};

describe.each([
  { name: 'statistics-intervals', given: answers, least: 900 },
  { name: 'distribution-tails', given: tailAnswers, least: 400 },
])('$name', ({ name, given, least }) => {
  const { tables } = read(name);

  test('has an answer for every table, and rows enough', () => {
    expect(Object.keys(tables).toSorted()).toEqual(Object.keys(given).toSorted());
    expect(Object.values(tables).reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(least);
  });

  test.for(Object.entries(tables))('%s', ([table, { rows }]) => {
    const answer = given[table] as Answer;
    const bad: unknown[] = [];
    for (const row of rows) {
      const parameters = row.map(Number);
      const got = answer(...(table === 'chiSquareTest3x4' ? parameters.slice(0, 12) : parameters));
      const expected = row.slice(row.length - got.length);
      const worst = Math.max(...got.map((one, index) => deviation(one, expected[index])));
      if (!(worst <= (LOOSE[table] ?? TOLERANCE))) bad.push({ row, got, worst });
    }
    expect(bad).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});
