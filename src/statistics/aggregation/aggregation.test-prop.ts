import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { frequencyQuantile } from './frequency-quantile.js';
import type { QuantileType } from './hyndman-fan.js';
import { quantile } from './quantile.js';
import { ratioOfSums } from './ratio-of-sums.js';
import { variance } from './variance.js';
import { weightedMean } from './weighted-mean.js';
import { weightedQuantile } from './weighted-quantile.js';
import { weightedVariance } from './weighted-variance.js';

const value = fc.integer({ min: -1000, max: 1000 });
const weight = fc.integer({ min: 0, max: 20 });
const table = fc
  .array(fc.tuple(value, weight), { minLength: 2, maxLength: 15 })
  .filter((rows) => rows.filter(([, w]) => w > 0).length > 1)
  .map((rows) => ({ x: rows.map(([x]) => x), w: rows.map(([, w]) => w) }));
const type = fc.integer({ min: 1, max: 9 }) as fc.Arbitrary<QuantileType>;
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
/** Sums of at most 15 terms up to 1000 in size, each rounded. */
const near = (got: number, expected: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)));
};

describe('permuting rows', () => {
  test.prop([table, share, type])('changes no result', ({ x, w }, p, t) => {
    const [backwards, weightsBackwards] = [x.toReversed(), w.toReversed()];
    expect(quantile(backwards, p, { type: t })).toEqual(quantile(x, p, { type: t }));
    expect(weightedQuantile(backwards, weightsBackwards, p)).toEqual(weightedQuantile(x, w, p));
    near(figure(weightedMean(backwards, weightsBackwards)), figure(weightedMean(x, w)));
  });
});

describe('scaling weights', () => {
  test.prop([table, share, fc.integer({ min: 2, max: 999 })])(
    'changes no mean, quantile or reliability variance',
    ({ x, w }, p, by) => {
      const scaled = w.map((each) => each * (by / 7));
      near(figure(weightedMean(x, scaled)), figure(weightedMean(x, w)));
      near(figure(weightedVariance(x, scaled)), figure(weightedVariance(x, w)));
      for (const t of [1, 2] as const) {
        expect(weightedQuantile(x, scaled, p, { type: t })).toEqual(weightedQuantile(x, w, p, { type: t }));
      }
      near(figure(weightedQuantile(x, scaled, p, { type: 4 })), figure(weightedQuantile(x, w, p, { type: 4 })));
    },
  );
});

describe('merging equal values', () => {
  test.prop([table, share])('changes no quantile of types 1 and 2', ({ x, w }, p) => {
    const split = { x: [...x, ...x], w: [...w, ...w].map((each) => each / 2) };
    for (const t of [1, 2] as const) {
      near(figure(weightedQuantile(split.x, split.w, p, { type: t })), figure(weightedQuantile(x, w, p, { type: t })));
    }
  });
});

describe('quantiles', () => {
  test.prop([table, share, share, type])('lie in the data and rise with the probability', ({ x }, a, b, t) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)].map((p) => figure(quantile(x, p, { type: t })));
    expect(low).toBeLessThanOrEqual(high! + 1e-12);
    expect(low).toBeGreaterThanOrEqual(Math.min(...x));
    expect(high).toBeLessThanOrEqual(Math.max(...x));
  });

  test.prop([table, share, type])('of frequencies are those of the values written out', ({ x, w }, p, t) => {
    const written = x.flatMap((each, at) => new Array<number>(w[at]!).fill(each));
    const counted = frequencyQuantile(x, w, p, { type: t });
    expect(counted).toEqual(quantile(written, p, { type: t }));
  });
});

describe('moving and stretching', () => {
  test.prop([fc.array(value, { minLength: 2, maxLength: 20 }), value, fc.integer({ min: 1, max: 50 })])(
    'moves no variance and stretches it by the square',
    (x, by, factor) => {
      const spread = figure(variance(x));
      near(figure(variance(x.map((each) => each * factor + by * 1e6))), spread * factor ** 2);
    },
  );
});

describe('a ratio of sums', () => {
  const parts = fc.array(fc.record({ numerator: fc.nat(1e6), denominator: fc.integer({ min: 1, max: 1e6 }) }), {
    minLength: 1,
    maxLength: 12,
  });

  test.prop([parts])('lies between the ratios of its parts, whose groups may be merged first', (all) => {
    const ratios = all.map(({ numerator, denominator }) => numerator / denominator);
    const whole = ratioOfSums(all);
    if (whole.status !== 'ok') throw new Error(whole.reason);
    expect(whole.value).toBeGreaterThanOrEqual(Math.min(...ratios) * (1 - 1e-12));
    expect(whole.value).toBeLessThanOrEqual(Math.max(...ratios) * (1 + 1e-12));
    const half = ratioOfSums(all.slice(0, 5));
    if (half.status !== 'ok') throw new Error(half.reason);
    const merged = ratioOfSums([half, ...all.slice(5)]);
    expect(merged).toMatchObject({ value: whole.value });
  });
});
