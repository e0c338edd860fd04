import { describe, expect, test } from 'vitest';
import { ok, unavailable } from './outcome.js';
import { type UnitDefinition, units } from './unit.js';

describe('an outcome', () => {
  test('is a figure', () => {
    expect(ok(0.9)).toEqual({ status: 'ok', value: 0.9 });
    expect(ok(0)).toEqual({ status: 'ok', value: 0 });
  });

  test('or the reason why there is none', () => {
    expect(unavailable('no-base')).toEqual({ status: 'unavailable', reason: 'no-base' });
  });

  test('is plain data that survives JSON', () => {
    for (const outcome of [ok({ a: [1, '2'] }), unavailable('zero-denominator')]) {
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    }
  });
});

describe('units', () => {
  const all: [string, UnitDefinition][] = Object.entries(units);

  test('of one dimension differ in their power of ten, so that each means something else', () => {
    const keys = all.map(([, { dimension, exponent }]) => `${dimension} ${String(exponent)}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('of every dimension convert by whole powers of ten', () => {
    for (const [symbol, { exponent }] of all) expect(exponent, symbol).toSatisfy(Number.isInteger);
  });

  test.each([
    ['%', 'share', -2],
    ['‰', 'share', -3],
    ['1/万', 'share', -4],
    ['1/10万', 'share', -5],
    ['百分点', 'points', -2],
    ['人', 'people', 0],
    ['万人', 'people', 4],
    ['亿人', 'people', 8],
    ['元/月', 'income', 0],
    ['分钟/天', 'time-use', 0],
    ['m²/人', 'space', 0],
  ])('%s measures a %s and is ten to the %i', (symbol, dimension, exponent) => {
    expect(units).toHaveProperty([symbol], expect.objectContaining({ dimension, exponent }));
  });

  test('keep percentage points apart from percentages: a change is no share', () => {
    expect(units.百分点.dimension).not.toBe(units['%'].dimension);
  });
});
