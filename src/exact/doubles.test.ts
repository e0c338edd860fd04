import { describe, expect, test } from 'vitest';
import { assertPlaces } from './assert-places.js';
import { decimalToNumber } from './decimal-to-number.js';
import { differenceOfDecimals } from './difference-of-decimals.js';
import { formatDecimal } from './format-decimal.js';
import { ratioOfDecimals } from './ratio-of-decimals.js';

const notADecimal: unknown = expect.objectContaining({ code: 'argument/not-a-decimal' });
const outOfRange: unknown = expect.objectContaining({ code: 'argument/out-of-range' });

describe('decimalToNumber', () => {
  test.each<[number | string, number]>([
    ['0.30', 0.3],
    ['-95.5', -95.5],
    ['1e-7', 1e-7],
    ['+5', 5],
    ['9007199254740993', 9007199254740992],
    ['1e308', 1e308],
    ['1e-400', 0],
  ])('%s is the double %d', (value, number) => {
    expect(decimalToNumber(value)).toBe(number);
  });

  test.each([[-0], ['-0'], ['-0.0'], ['-1e-400']])('%s has no sign', (value) => {
    expect(Object.is(decimalToNumber(value), 0)).toBe(true);
  });

  test.each([['1e309'], ['-1e309'], ['9'.repeat(400)]])('%s is too large for a double and refused', (value) => {
    expect(() => decimalToNumber(value)).toThrow(notADecimal);
  });

  test.each([[''], [' 5'], ['0x10'], [Number.NaN], [Number.POSITIVE_INFINITY]])('`%s` is refused', (value) => {
    expect(() => decimalToNumber(value)).toThrow(notADecimal);
  });
});

describe('differenceOfDecimals', () => {
  test.each<[number | string, number | string, number]>([
    ['95.5', '95.2', 0.3],
    [0.3, 0.1, 0.2],
    [-1, '-1.00', 0],
    [9007199254740991, -9007199254740991, 18014398509481982],
    ['9007199254740993', '9007199254740991', 2],
    ['9007199254740993.25', '9007199254740993', 0.25],
    ['1e399', '1e399', 0],
    ['1e309', '9e308', 1e308],
    // 309 figures before and 300 after the point.
    [1e308, 1e-300, 1e308],
    [1e-300, 1e-301, 9e-301],
    ['1e309', 0, Infinity],
    [-1e308, 1e308, -Infinity],
  ])('%s − %s is %d', (first, second, difference) => {
    expect(differenceOfDecimals(first, second)).toBe(difference);
  });

  test('too small for a double it is 0, without a sign', () => {
    expect(Object.is(differenceOfDecimals(0, '1e-400'), 0)).toBe(true);
  });
});

describe('ratioOfDecimals', () => {
  test('equal fractions give equal doubles', () => {
    expect(0.3 / 0.1).not.toBe(3);
    expect(ratioOfDecimals(0.3, 0.1)).toBe(3);
    expect(ratioOfDecimals('2.6', '6.9')).toBe(26 / 69);
    expect(ratioOfDecimals('0.3', '0.1')).toBe(3);
  });

  test.each<[number | string, number | string, number]>([
    ['-1', '4', -0.25],
    ['1', '-4', -0.25],
    ['-1', '-4', 0.25],
    ['1', '9007199254740993', 1 / 9007199254740993],
    ['1e310', '1e310', 1],
    ['3e310', '2e310', 1.5],
    ['-3e310', '2e310', -1.5],
    ['1e310', '1e300', 1e10],
    ['2.5e399', '-1e390', -2.5e9],
    ['1', '1e399', 0],
    ['1e-300', '1e399', 0],
  ])('%s ÷ %s is %d', (dividend, divisor, ratio) => {
    expect(ratioOfDecimals(dividend, divisor)).toBe(ratio);
  });

  test.each([
    ['0', '-5'],
    [-0, 5],
    ['-1e-400', '1e399'],
  ])('%s ÷ %s is 0 without a sign', (dividend, divisor) => {
    expect(Object.is(ratioOfDecimals(dividend, divisor), 0)).toBe(true);
  });

  test.each([['0'], ['0.00'], ['-0'], [-0]])('a divisor of %s is refused', (divisor) => {
    expect(() => ratioOfDecimals('1', divisor)).toThrow(outOfRange);
  });

  test('a quotient too large for a double is refused, never Infinity', () => {
    expect(() => ratioOfDecimals(1e308, 1e-308)).toThrow(outOfRange);
    expect(() => ratioOfDecimals('-1e399', '1')).toThrow(outOfRange);
  });

  test('a text that is no decimal is refused', () => {
    expect(() => ratioOfDecimals('x', '1')).toThrow(notADecimal);
    expect(() => ratioOfDecimals('1', 'x')).toThrow(notADecimal);
  });
});

describe('formatDecimal', () => {
  test.each<[number | bigint, number, string]>([
    [-5, 2, '-0.05'],
    [5, 0, '5'],
    [-0, 0, '0'],
    [-0, 2, '0.00'],
    [0n, 3, '0.000'],
    [123, 2, '1.23'],
    [123, 3, '0.123'],
    [-123, 5, '-0.00123'],
    [9007199254740993n, 1, '900719925474099.3'],
    [Number.MAX_SAFE_INTEGER, 0, '9007199254740991'],
  ])('%s over ten to the %i is written %s', (coefficient, scale, text) => {
    expect(formatDecimal(coefficient, scale)).toBe(text);
  });
});

describe('assertPlaces', () => {
  test.each([0, 1, 50, 100])('%i places can be written', (places) => {
    expect(() => assertPlaces(places)).not.toThrow();
  });

  test('anything else is refused with the bounds in words', () => {
    expect(() => assertPlaces(101)).toThrow('places must be a whole number from 0 to 100, received `101`');
    expect(() => assertPlaces(-1)).toThrow(outOfRange);
    expect(() => assertPlaces(0.5)).toThrow(outOfRange);
  });
});
