import { describe, expect, test } from 'vitest';
import {
  city,
  criterionOf,
  mountain,
  plainEast,
  type Points,
  rowsOf,
  syntheticPlan,
} from '../../../test/support/attainment-plan.js';
import type { IndicatorCriterion } from '../../attainment/judged-series.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Outcome } from '../../model/outcome.js';
import type { BestChange } from './advice.js';
import { bestChange, type BestChangeQuestion } from './best-change.js';

/** Every figure here is synthetic. */
const clause = criterionOf({ kind: 'at-least', value: '95' }) as IndicatorCriterion;

function best(
  areas: Readonly<Record<string, Points>>,
  question: Partial<BestChangeQuestion> = {},
  { until = 2024, knownAt, of = clause }: { until?: number; knownAt?: string; of?: IndicatorCriterion } = {},
): Outcome<BestChange> {
  const rows = Object.entries(areas).flatMap(([area, points]) => rowsOf(points, of.indicator, area));
  const horizon = { until, ...(knownAt === undefined ? {} : { knownAt }) };
  return bestChange(of, createDataset(rows, syntheticPlan), horizon, {
    years: 3,
    toward: 'higher',
    span: 1,
    ...question,
  });
}

describe('bestChange', () => {
  // Over three years: 60 → 66 is +6, 66 → 70 is +4, 50 → 58 is +8.
  const areas = { 980000: { 2015: '60', 2018: '66', 2021: '70' }, 970000: { 2014: '50', 2017: '58' } };

  test('is the largest change upwards of any area, with its place and years', () => {
    expect(best(areas)).toEqual({
      status: 'ok',
      value: {
        area: '970000',
        from: { year: 2014, value: '50' },
        to: { year: 2017, value: '58' },
        change: '8',
        perYear: 8 / 3,
      },
    });
  });

  test('is the smallest rise where every area rose and a fall is wanted', () => {
    expect(best(areas, { toward: 'lower' })).toMatchObject({ value: { area: '980000', change: '4' } });
  });

  test('is the deepest fall where one fell', () => {
    const falls = { 980000: { 2015: '60', 2018: '51.5' }, 970000: { 2015: '40', 2018: '33' } };
    expect(best(falls, { toward: 'lower' })).toMatchObject({ value: { change: '-8.5', perYear: -8.5 / 3 } });
  });

  test('compares only years exactly as far apart', () => {
    expect(best(areas, { years: 4 })).toEqual({ status: 'unavailable', reason: 'no-comparable-change' });
    expect(best(areas, { years: 6 })).toMatchObject({ value: { area: '980000', change: '10' } });
  });

  test('says so where nothing was reported', () => {
    expect(best({})).toEqual({ status: 'unavailable', reason: 'no-comparable-change' });
  });

  test('never crosses a break in the series', () => {
    const broken = { 980000: { 2015: '10', 2016: '12', 2017: { value: '50', status: 'B' as const }, 2018: '51' } };
    expect(best(broken)).toEqual({ status: 'unavailable', reason: 'no-comparable-change' });
    expect(best(broken, { years: 1 })).toMatchObject({ value: { from: { year: 2015 }, change: '2' } });
  });

  test('uses nothing after the last year, nor what was published later', () => {
    const late = {
      980000: { 2018: '10', 2021: { value: '90', published: '2024-06-01' } },
      970000: { 2017: '50', 2020: '51' },
    };
    expect(best(late)).toMatchObject({ value: { area: '980000' } });
    expect(best(late, {}, { until: 2020 })).toMatchObject({ value: { area: '970000' } });
    expect(best(late, {}, { knownAt: '2024-05-31' })).toMatchObject({ value: { area: '970000' } });
  });

  test('does not compare pooled years with single ones', () => {
    const pooled = { 980000: { '2014/2016': '10', '2017/2019': '30' }, 970000: { 2016: '10', 2019: '12' } };
    expect(best(pooled)).toMatchObject({ value: { area: '970000', change: '2' } });
    expect(best(pooled, { span: 3 })).toMatchObject({ value: { area: '980000', change: '20' } });
  });

  test('equal changes stay equal whatever their doubles: the area that comes first in the plan counts', () => {
    // In doubles 10.4 − 10.1 is larger than 0.4 − 0.1.
    const equal = { [mountain]: { 2015: '10.1', 2018: '10.4' }, [city]: { 2015: '0.1', 2018: '0.4' } };
    expect(best(equal)).toMatchObject({ value: { area: city, change: '0.3' } });
  });

  test('for a gap the narrowing of the gap counts, in areas that reported both groups', () => {
    const gap = criterionOf({ kind: 'narrow-gap', between: 'sex' }) as IndicatorCriterion;
    const groups = (sex: 'F' | 'M', first: string, last: string) => [
      { period: '2015', sex, value: first },
      { period: '2018', sex, value: last },
    ];
    // 980000: 20 → 5 points; of 970000 women only.
    const areas = {
      980000: [...groups('F', '40', '60'), ...groups('M', '60', '65')],
      970000: groups('F', '10', '90'),
    };
    expect(best(areas, { toward: 'lower' }, { of: gap })).toMatchObject({
      value: { area: '980000', from: { value: '20' }, to: { value: '5' }, change: '-15' },
    });
  });

  test('a selection is compared with the same selection', () => {
    const women = criterionOf({ kind: 'at-least', value: '95', select: { sex: 'F' } }) as IndicatorCriterion;
    const areas = {
      980000: { 2015: '10', 2018: '90' },
      [plainEast]: [
        { period: '2015', sex: 'F' as const, value: '10' },
        { period: '2018', sex: 'F' as const, value: '11' },
      ],
    };
    expect(best(areas, {}, { of: women })).toMatchObject({ value: { area: plainEast, change: '1' } });
  });
});
