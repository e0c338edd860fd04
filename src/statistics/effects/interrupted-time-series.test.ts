import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { interruptedTimeSeries } from './interrupted-time-series.js';

const unavailable = (reason: string) => ({ status: 'unavailable', reason });
const yearly = (values: readonly number[], first = 2015) => values.map((value, at) => ({ year: first + at, value }));
/** Synthetic, with the scatter of a real series. */
const noisy = [50.2, 49.1, 49.9, 49.6, 48.8, 45.1, 44.2, 44.6, 43.9];

describe('interrupted time series', () => {
  test.each([
    ['too-few-before', noisy, 2018, 'level'],
    ['too-few-since', noisy, 2024, 'level'],
    ['too-few-since', noisy, 2023, 'level'],
    ['too-few-since', noisy, 2022, 'level-and-slope'],
    ['too-few-before', [], 2020, 'level'],
    ['perfect-fit', [1, 2, 3, 4, 5, 16, 18, 20, 22], 2020, 'level-and-slope'],
    ['perfect-fit', [7, 7, 7, 7, 7, 7, 7, 7], 2020, 'level'],
    // Decimals that doubles round: still a line.
    ['perfect-fit', [0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.8, 0.9], 2020, 'level'],
  ] as const)('is %s: case %#', (reason, values, start, change) => {
    expect(interruptedTimeSeries(yearly(values), { start, change })).toEqual(unavailable(reason));
  });

  test('takes two years since the start for a step, three for a slope', () => {
    expect(interruptedTimeSeries(yearly(noisy), { start: 2022, change: 'level' }).status).toBe('ok');
    expect(interruptedTimeSeries(yearly(noisy), { start: 2021 }).status).toBe('ok');
  });

  test('of one year with two values has a reason, of one repeated the same result', () => {
    const series = yearly(noisy);
    expect(interruptedTimeSeries([...series, { year: 2016, value: 0 }], { start: 2020 })).toEqual(
      unavailable('conflicting-values'),
    );
    expect(interruptedTimeSeries([...series, { year: 2016, value: 49.1 }], { start: 2020 })).toEqual(
      interruptedTimeSeries(series, { start: 2020 }),
    );
  });

  test('gives the step by least squares where years are taken as independent, worked by hand', () => {
    // Before: −1, 1, 1, −1 about 0, slope 0. Since: 10 ± 1, slope 0 by symmetry about the start of both parts:
    // y = 0 + 10 since, residuals ±1 throughout, so RSS = 8 and s² = 8 ÷ (8 − 4) = 2.
    const got = figure(interruptedTimeSeries(yearly([-1, 1, 1, -1, 9, 11, 11, 9]), { start: 2019 }));
    expect(got.asIfIndependent.value).toBeCloseTo(10, 12);
    expect(got.scatter).toBeCloseTo(Math.SQRT2, 12);
    // Residuals −1 1 1 −1 −1 1 1 −1: four changes of sign and three of none, (4 × 4) ÷ 8 = 2, and (3 − 4) ÷ 8.
    expect(figure(got.memory.durbinWatson)).toBeCloseTo(2, 12);
    expect(figure(got.memory.lagOne)).toBeCloseTo(-1 / 8, 12);
    expect(got.years).toEqual({ before: 4, since: 4 });
    expect(got.degreesOfFreedom).toBe(4);
    expect(got.cautions).toEqual(['few-years', 'memory-hardly-known']);
  });

  test('knows a memory where there is one', () => {
    // Deviations that stay on one side for years.
    const slow = [0, 1, 2, 2, 1, 0, -1, -2, -2, -1, 0, 1, 2, 2, 1, 0, -1, -2, -2, -1, 0, 1, 2, 2.1];
    const quick = slow.map((_, at) => [1, -2, 0.5, 2, -1.5][at % 5]!);
    const of = (values: readonly number[]) => figure(interruptedTimeSeries(yearly(values, 1990), { start: 2002 }));
    expect(of(slow).memory.mean).toBeGreaterThan(0.7);
    expect(of(slow).cautions).toContain('strong-memory');
    expect(of(quick).memory.mean).toBeLessThan(0.4);
  });

  test('with few events is no surer than counting allows', () => {
    const smooth = [8, 8.1, 8, 8.1, 8, 7, 7.1, 7];
    const counted = smooth.map((value, at) => ({ year: 2015 + at, value, events: 8, exposure: 1000 }));
    const [with_, without] = [
      figure(interruptedTimeSeries(counted, { start: 2020, change: 'level' })),
      figure(interruptedTimeSeries(yearly(smooth), { start: 2020, change: 'level' })),
    ];
    expect([without.level.conclusion, with_.level.conclusion]).toEqual(['fall', 'cannot-tell']);
    expect(without.countingNoise).toEqual(unavailable('no-counts'));
    // The mean rate 7.6625 over the root of 8 events.
    expect(figure(with_.countingNoise)).toBeCloseTo(7.6625 / Math.sqrt(8), 12);
    expect(
      figure(
        interruptedTimeSeries(
          counted.map((point) => ({ ...point, events: 0 })),
          { start: 2020 },
        ),
      ).countingNoise,
    ).toEqual(unavailable('no-events'));
  });

  test('holds figures near the ends of doubles, or says that it cannot', () => {
    const huge = noisy.map((value) => value * 1e306);
    expect(JSON.stringify(interruptedTimeSeries(yearly(huge), { start: 2020 }))).not.toMatch(/null/);
    const over = interruptedTimeSeries(yearly(noisy.map((value) => (value - 47) * 4e307)), { start: 2020 });
    expect(over).toEqual(unavailable('not-representable'));
    const tiny = figure(interruptedTimeSeries(yearly(noisy.map((value) => value * 1e-300)), { start: 2020 }));
    expect(tiny.effect.p).toBeCloseTo(figure(interruptedTimeSeries(yearly(noisy), { start: 2020 })).effect.p, 10);
  });

  test.each([
    [{ start: 2020.5 }, 'argument/not-a-year'],
    [{ start: 2020, level: 1 }, 'argument/out-of-range'],
    [{ start: 2020, change: 'slope' as 'level' }, 'argument/out-of-range'],
  ])('refuses the options %j', (options, code) => {
    expect(() => interruptedTimeSeries(yearly(noisy), options)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    [{ year: 2015, value: Number.NaN }, 'argument/out-of-range'],
    [{ year: 1, value: 1 }, 'argument/not-a-year'],
  ])('refuses the point %j and names its place', (point, code) => {
    expect(() => interruptedTimeSeries([{ year: 2014, value: 1 }, point], { start: 2020 })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining('series[1].') as string }),
    );
  });

  test.each([
    { events: -1, exposure: 10 },
    { events: 1, exposure: 0 },
    { events: Number.POSITIVE_INFINITY, exposure: 1 },
  ])('refuses the counts %j', (counts) => {
    const series = yearly(noisy).map((point) => ({ ...point, ...counts }));
    expect(() => interruptedTimeSeries(series, { start: 2020 })).toThrow(/of 2015/);
  });
});
