import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareDecimals } from './compare-decimals.js';
import { roundDecimal } from './round-decimal.js';

describe('roundDecimal', () => {
  test.each<[number | string, number, string]>([
    [-0.25, 1, '-0.3'],
    [0.25, 1, '0.3'],
    ['0.24', 1, '0.2'],
    ['-0.24', 1, '-0.2'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [0.285, 2, '0.29'],
    ['28.75', 1, '28.8'],
    ['9.995', 2, '10.00'],
    ['99.95', 1, '100.0'],
    ['0.0499999999999999999999999999', 1, '0.0'],
    ['0.0500000000000000000000000000', 1, '0.1'],
  ])('%s to %i places is %s: half goes away from zero on the decimal text', (value, places, rounded) => {
    expect(roundDecimal(value, places)).toBe(rounded);
  });

  test.each<[number | string, number, string]>([
    ['-0.04', 1, '0.0'],
    [-0, 2, '0.00'],
    ['-0', 0, '0'],
    ['-0.4', 0, '0'],
    [-1e-7, 3, '0.000'],
    [`-0.${'0'.repeat(30)}4`, 2, '0.00'],
  ])('%s to %i places is %s, without a sign', (value, places, rounded) => {
    expect(roundDecimal(value, places)).toBe(rounded);
  });

  test.each<[number | string, number, string]>([
    ['95', 2, '95.00'],
    ['95.1', 3, '95.100'],
    ['0', 3, '0.000'],
    [1e21, 1, '1000000000000000000000.0'],
    ['1', 100, `1.${'0'.repeat(100)}`],
  ])('%s is filled up with zeros to %i places', (value, places, rounded) => {
    expect(roundDecimal(value, places)).toBe(rounded);
  });

  test.each<[number | string, number, string]>([
    ['9007199254740993.5', 0, '9007199254740994'],
    ['-9007199254740993.5', 0, '-9007199254740994'],
    ['9007199254740993.49', 0, '9007199254740993'],
    ['99999999999999999999.95', 1, '100000000000000000000.0'],
    [`0.${'9'.repeat(20)}`, 0, '1'],
    [`0.${'4'.repeat(20)}`, 0, '0'],
    [5e-324, 2, '0.00'],
    ['9007199254740991', 0, '9007199254740991'],
    ['0.9007199254740991', 15, '0.900719925474099'],
    ['0.0000000000000005', 15, '0.000000000000001'],
    ['0.0000000000000005', 16, '0.0000000000000005'],
  ])('%s to %i places is %s beyond safe integers too', (value, places, rounded) => {
    expect(roundDecimal(value, places)).toBe(rounded);
  });

  test.each([-1, 0.5, 101, Number.NaN, Number.POSITIVE_INFINITY, '1' as unknown as number])(
    '%s is no number of places',
    (places) => {
      expect(() => roundDecimal('1', places)).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
    },
  );

  test('a text that is no decimal is refused', () => {
    expect(() => roundDecimal('5 %', 1)).toThrow(expect.objectContaining({ code: 'argument/not-a-decimal' }));
  });
});

interface RoundingRow {
  readonly text: string;
  readonly decimals: number;
  readonly decimalHalfUp: string;
}

const reference = new URL('../../../shared/reference/rounding.json', import.meta.url);
const isThere = existsSync(reference);

describe.skipIf(!isThere)(`the reference table of roundings${isThere ? '' : ' (the reference is missing)'}`, () => {
  const rows = isThere ? (JSON.parse(readFileSync(reference, 'utf8')) as { rows: RoundingRow[] }).rows : [];

  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(90);
  });

  test.each(rows)('$text to $decimals places is $decimalHalfUp', ({ text, decimals, decimalHalfUp }) => {
    // The table keeps the sign of a negative zero; here it prints 0.
    const expected = /^-0(\.0+)?$/.test(decimalHalfUp) ? decimalHalfUp.slice(1) : decimalHalfUp;
    const received = roundDecimal(text, decimals);
    if (expected.includes('E')) expect(compareDecimals(received, expected)).toBe(0);
    else expect(received).toBe(expected);
    // Where the text is the shortest of its double, the double rounds alike.
    if (compareDecimals(text, Number(text)) === 0) expect(roundDecimal(Number(text), decimals)).toBe(received);
  });

  test('has doubles that lie below their text, such as 1.005', () => {
    const doubles = rows.filter(({ text }) => compareDecimals(text, Number(text)) === 0);
    const below = doubles.filter((row) => Number(row.text).toFixed(row.decimals) !== row.decimalHalfUp);
    expect(below.length).toBeGreaterThanOrEqual(5);
  });
});
