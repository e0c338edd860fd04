import { describe, expect, test } from 'vitest';
import { planOf, warned } from '../../test/support/warned-plan.js';
import type { Plan } from '../model/plan.js';
import { detectReversal } from './detect-reversal.js';
import { detectVolatility } from './detect-volatility.js';
import type { Signal } from './signal.js';

/** A synthetic plan of the years 2181 to 2190: before any other a series of figures is too short to have 200 years. */
const plan: Plan = {
  ...planOf([{ kind: 'at-least', value: '90', by: 2190 }]),
  period: { start: 2181, end: 2190 },
  baselineYear: 2180,
};
const LAST = 2184;
const years = Array.from({ length: LAST - 1900 + 1 }, (_, place) => 1900 + place);
/** Synthetic: quiet figures in the last 200 years, wild ones before, and a fall from 80 to 40 in the last two. */
const figures = new Map(
  years.map((year, place) => {
    const isWild = year <= LAST - 200;
    const value = year >= LAST - 1 ? 40 : isWild ? (place % 2 === 0 ? 5 : 95) : 80 + ((place * 7) % 5) / 10;
    return [year, value.toFixed(1)] as const;
  }),
);
const pointsOf = (from: number): { period: number; value: number }[] =>
  years.filter((year) => year >= from).map((period) => ({ period, value: Number(figures.get(period)) }));
const signalsOf = (from: number): readonly Signal[] => {
  const coverage = Object.fromEntries([...figures].filter(([year]) => year >= from));
  return warned(plan, { coverage }, { asOf: LAST }).warning?.signals ?? [];
};
const found = (signals: readonly Signal[], rule: Signal['rule']): Signal | undefined =>
  signals.find((signal) => signal.rule === rule);

describe('a series of 285 years', () => {
  test.each([
    ['volatile', detectVolatility],
    ['reversal', detectReversal],
  ] as const)('is judged by its last 200: %s', (rule, detect) => {
    const signal = found(signalsOf(1900), rule);
    // Printed to one decimal place, so that a true figure lies within 0.05.
    const alone = detect(pointsOf(LAST - 199), { falseAlarms: rule === 'volatile' ? 2 : 12, rounding: 0.05 });
    expect(alone).toMatchObject({ status: 'ok', value: { detected: true, earlier: { from: LAST - 199 } } });
    if (alone.status === 'unavailable') return;
    const { statistic, threshold } = alone.value;
    expect(signal?.evidence).toMatchObject({ value: '40.0', statistic, threshold });
    expect(signal?.year).toBe(LAST);
  });

  test.each(['volatile', 'reversal'] as const)('says the same as with nothing older than that: %s', (rule) => {
    expect(found(signalsOf(1900), rule)).toEqual(found(signalsOf(LAST - 199), rule));
    // One year less is another series, so that the line between 200 and 201 is where it is said to be.
    expect(found(signalsOf(1900), rule)).not.toEqual(found(signalsOf(LAST - 198), rule));
  });

  test('given to a detector whole is refused, because a caller can choose the years', () => {
    expect(() => detectVolatility(pointsOf(LAST - 200))).toThrow(
      expect.objectContaining({ code: 'argument/out-of-range' }),
    );
  });
});
