import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ProjectionMethod } from '../model/projection.js';
import { normalProbability } from './normal-probability.js';
import { normalQuantile } from './normal-quantile.js';
import { project } from './project.js';
import { smoothWithTrend } from './smooth-with-trend.js';
import { studentProbability } from './student-probability.js';
import { studentQuantile } from './student-quantile.js';

/** Made by test/fixtures/projection-methods.R. */
interface Path {
  readonly mean: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
}
type Fixture = Readonly<
  Record<
    'maternal' | 'rising' | 'rough' | 'three',
    Partial<Record<ProjectionMethod, Path>> & {
      readonly values: readonly number[];
      readonly holt: {
        readonly level: readonly [number];
        readonly trend: readonly [number];
        readonly squares: readonly [number];
      };
      readonly damped: { readonly squares: readonly [number]; readonly mean: readonly number[] };
    }
  >
> & {
  readonly normal: { readonly probabilities: readonly number[]; readonly quantiles: readonly number[] };
  readonly student: {
    readonly probabilities: readonly number[];
    readonly degrees: readonly number[];
    readonly quantiles: readonly number[];
  };
};
const fixture = JSON.parse(
  await readFile(new URL('../../test/fixtures/projection-methods.json', import.meta.url), 'utf8'),
) as Fixture;
const names = ['maternal', 'rising', 'rough', 'three'] as const;
const near = (got: number, expected: number, relative: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1));
};
const ahead = (values: readonly number[], method: string) => {
  const series = values.map((value, index) => ({ period: 2001 + index, value }));
  const bounds = method === 'logistic' ? { lower: 0, upper: 100 } : {};
  const outcome = project(series, { to: 2000 + values.length + 6, method, levels: [0.95], bounds });
  if (outcome.status !== 'ok') throw new Error(outcome.reason);
  return outcome.value;
};

describe.each(names)('%s, against R', (name) => {
  const { values } = fixture[name];

  // Closed forms: R and we do the same sums, so only rounding differs.
  test.for(['no-change', 'drift', 'compound', 'linear', 'logistic'] as const)('%s', (method) => {
    const expected = fixture[name][method] as Path;
    ahead(values, method).points.forEach(({ value, intervals }, index) => {
      near(value, expected.mean[index]!, 1e-9);
      near(intervals[0]!.lower, expected.lower95[index]!, 1e-9);
      near(intervals[0]!.upper, expected.upper95[index]!, 1e-9);
    });
  });

  // R's thetaf searches its smoothing constant to about three digits.
  const { theta } = fixture[name];
  test.for(theta === undefined ? [] : [theta])('theta (where R has its four points)', (expected) => {
    ahead(values, 'theta').points.forEach(({ value, intervals }, index) => {
      near(value, expected.mean[index]!, 2e-3);
      near(intervals[0]!.lower, expected.lower95[index]!, 1e-2);
      near(intervals[0]!.upper, expected.upper95[index]!, 1e-2);
    });
  });

  test('the recursion of HoltWinters', () => {
    const years = values.map((_, index) => index);
    const { level, trend, squares } = smoothWithTrend(years, values, 0.6, 0.3, 1);
    near(level, fixture[name].holt.level[0], 1e-12);
    near(trend, fixture[name].holt.trend[0], 1e-12);
    near(squares, fixture[name].holt.squares[0], 1e-12);
  });

  // The search must not end in a worse place than optim from 121 starts.
  test('the damped trend with the constants that R finds best', () => {
    const { damped } = fixture[name];
    ahead(values, 'damped-trend').points.forEach(({ value }, index) => near(value, damped.mean[index]!, 2e-3));
  });
});

describe('distributions, against R', () => {
  test('normal quantiles from 1e-200 to 0.999999', () => {
    const { probabilities, quantiles } = fixture.normal;
    probabilities.forEach((probability, index) => near(normalQuantile(probability), quantiles[index]!, 1e-9));
    quantiles.forEach((quantile, index) => {
      const probability = probabilities[index]!;
      // At 1e-200 a rounding of the quantile alone changes the probability by 1e-13 × 30².
      expect(Math.abs(normalProbability(quantile) / probability - 1)).toBeLessThan(1e-8);
    });
  });

  test('quantiles of Student', () => {
    const { probabilities, degrees, quantiles } = fixture.student;
    quantiles.forEach((quantile, index) => {
      near(studentQuantile(probabilities[index]!, degrees[index]!), quantile, 1e-8);
      near(studentProbability(quantile, degrees[index]!), probabilities[index]!, 1e-10);
    });
  });

  test('beyond every doubt', () => {
    expect(normalProbability(-40)).toBe(0);
    expect(normalProbability(40)).toBe(1);
    expect(normalQuantile(0.5)).toBe(0);
  });
});
