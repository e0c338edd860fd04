import { describe, expect, test } from 'vitest';
import { divideDecimals } from './divide-decimals.js';
import { multiplyDecimals } from './multiply-decimals.js';

type Row = [dividend: number | string, divisor: number | string, places: number, quotient: string];

describe('divideDecimals', () => {
  test('23 of 80 are 28.8 %, although 28.75 is a tie', () => {
    expect(divideDecimals(multiplyDecimals(23, 100), 80, 1)).toEqual({ status: 'ok', value: '28.8' });
  });

  test.each<Row>([
    ['2300', '80', 1, '28.8'],
    ['1', '3', 2, '0.33'],
    ['2', '3', 2, '0.67'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['-1', '-8', 2, '0.13'],
    ['1', '2', 0, '1'],
    ['-1', '2', 0, '-1'],
    ['5', '2', 0, '3'],
    ['0.3', '0.1', 0, '3'],
    [0.3, 0.1, 1, '3.0'],
    ['0.9', '3', 1, '0.3'],
    ['10', '5.00', 2, '2.00'],
    [1e-7, 1e-7, 0, '1'],
    [1e21, 1e21, 3, '1.000'],
    ['1', '9007199254740991', 0, '0'],
    ['9007199254740991', '1', 0, '9007199254740991'],
  ])('%s ÷ %s to %i places is %s', (dividend, divisor, places, quotient) => {
    expect(divideDecimals(dividend, divisor, places)).toEqual({ status: 'ok', value: quotient });
  });

  test.each<Row>([
    ['-1', '300', 1, '0.0'],
    ['1', '-300', 0, '0'],
    ['0', '-5', 2, '0.00'],
    [-0, 5, 0, '0'],
    ['-1', '9007199254740993', 5, '0.00000'],
  ])('%s ÷ %s to %i places is %s, without a sign', (dividend, divisor, places, quotient) => {
    expect(divideDecimals(dividend, divisor, places)).toEqual({ status: 'ok', value: quotient });
  });

  test.each<Row>([
    ['9007199254740993', '1', 0, '9007199254740993'],
    ['9007199254740993', '2', 0, '4503599627370497'],
    ['-9007199254740993', '2', 0, '-4503599627370497'],
    ['9007199254740991', '3', 20, '3002399751580330.33333333333333333333'],
    ['1', '3', 50, `0.${'3'.repeat(50)}`],
    ['2', '3', 100, `0.${'6'.repeat(99)}7`],
    ['1', '1e30', 29, `0.${'0'.repeat(29)}`],
    ['5', '1e30', 29, `0.${'0'.repeat(28)}1`],
    ['1e399', '1e-400', 0, `1${'0'.repeat(799)}`],
  ])('%s ÷ %s to %i places keeps every digit beyond safe integers', (dividend, divisor, places, quotient) => {
    expect(divideDecimals(dividend, divisor, places)).toEqual({ status: 'ok', value: quotient });
  });

  test('rounds once: 0.4999… is not rounded to 0.5 and then to 1', () => {
    expect(divideDecimals('49999999999999999999', '100000000000000000000', 0)).toEqual({ status: 'ok', value: '0' });
    expect(divideDecimals('50000000000000000000', '100000000000000000000', 0)).toEqual({ status: 'ok', value: '1' });
  });

  test.each<[number | string, number | string]>([
    ['1', '0'],
    ['0', '0'],
    ['-1', '0.00'],
    ['1', -0],
    ['9007199254740993', '0'],
  ])('%s ÷ %s has no result, and says why', (dividend, divisor) => {
    expect(divideDecimals(dividend, divisor, 1)).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
  });

  test.each([-1, 101, 1.5, Number.NaN])('%d is no number of places', (places) => {
    expect(() => divideDecimals('1', '2', places)).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });

  test('a text that is no decimal is refused on either side', () => {
    const error: unknown = expect.objectContaining({ code: 'argument/not-a-decimal' });
    expect(() => divideDecimals('x', '2', 1)).toThrow(error);
    expect(() => divideDecimals('2', 'x', 1)).toThrow(error);
  });
});
