import { describe, expect, test } from 'vitest';
import { absoluteDecimal } from './absolute-decimal.js';
import { addDecimals } from './add-decimals.js';
import { compareDecimals } from './compare-decimals.js';
import { multiplyByPowerOfTen } from './multiply-by-power-of-ten.js';
import { multiplyDecimals } from './multiply-decimals.js';
import { subtractDecimals } from './subtract-decimals.js';

type Pair = [first: number | string, second: number | string, result: string];

describe('addDecimals', () => {
  test.each<Pair>([
    ['0.1', '0.2', '0.3'],
    [0.1, 0.2, '0.3'],
    ['0.10', '0.2', '0.30'],
    ['-0.1', '0.1', '0.0'],
    [-0, 0, '0'],
    ['-0.0', '-0.0', '0.0'],
    ['1', '-0.99', '0.01'],
    ['-5', '-0.05', '-5.05'],
    [1e-7, 1e-7, '0.0000002'],
    [1e21, 1, '1000000000000000000001'],
    ['9007199254740991', '1', '9007199254740992'],
    ['9007199254740991', '9007199254740991', '18014398509481982'],
    ['-9007199254740991', '-2', '-9007199254740993'],
    ['90071992547409.91', '0.02', '90071992547409.93'],
    ['1e30', '1e-30', `1${'0'.repeat(30)}.${'0'.repeat(29)}1`],
    ['0', '1e-30', `0.${'0'.repeat(29)}1`],
  ])('%s + %s = %s', (first, second, sum) => {
    expect(addDecimals(first, second)).toBe(sum);
    expect(addDecimals(second, first)).toBe(sum);
  });
});

describe('subtractDecimals', () => {
  test.each<Pair>([
    ['95.5', '95.2', '0.3'],
    [95.5, 95.2, '0.3'],
    ['95.2', '95.5', '-0.3'],
    ['95.50', '95.5', '0.00'],
    ['0', '0.3', '-0.3'],
    ['-1', '-1.0', '0.0'],
    [0, -0, '0'],
    ['-9007199254740991', '1', '-9007199254740992'],
    ['9007199254740993', '9007199254740992', '1'],
    ['1000000000000000.05', '1000000000000000.04', '0.01'],
    [1e21, 1, '999999999999999999999'],
  ])('%s − %s = %s', (first, second, difference) => {
    expect(subtractDecimals(first, second)).toBe(difference);
  });
});

describe('multiplyDecimals', () => {
  test.each<Pair>([
    [0.05, '30', '1.50'],
    ['1.10', '2', '2.20'],
    ['-0.5', '0.5', '-0.25'],
    ['-0.5', '-0.5', '0.25'],
    ['0', '-5', '0'],
    ['-0.0', '5.0', '0.00'],
    ['0.1', '0.2', '0.02'],
    ['94906267', '94906267', '9007199515875289'],
    ['9007199254740993', '3', '27021597764222979'],
    ['9007199254740993', '-1', '-9007199254740993'],
    [1e21, 1e-7, '100000000000000.0000000'],
  ])('%s × %s = %s', (first, second, product) => {
    expect(multiplyDecimals(first, second)).toBe(product);
    expect(multiplyDecimals(second, first)).toBe(product);
  });
});

describe('multiplyByPowerOfTen', () => {
  test.each<[number | string, number, string]>([
    ['6.5', 8, '650000000'],
    ['16.9', -3, '0.0169'],
    ['16.9', 0, '16.9'],
    ['16.90', 1, '169.0'],
    ['16.90', 2, '1690'],
    ['0', 5, '0'],
    ['0.0', 5, '0'],
    ['0', -2, '0.00'],
    ['-0.0', 3, '0'],
    ['-5', -2, '-0.05'],
    ['-5', 2, '-500'],
    [1e-7, 7, '1'],
    ['9007199254740993', 1, '90071992547409930'],
    ['9007199254740993', -2, '90071992547409.93'],
  ])('%s × 10^%i = %s', (value, exponent, result) => {
    expect(multiplyByPowerOfTen(value, exponent)).toBe(result);
  });
});

describe('absoluteDecimal', () => {
  test.each<[number | string, string]>([
    ['-0.30', '0.30'],
    ['0.30', '0.30'],
    ['-0.0', '0.0'],
    [-0, '0'],
    [-1e-7, '0.0000001'],
    ['-9007199254740993', '9007199254740993'],
  ])('the size of %s is %s', (value, size) => {
    expect(absoluteDecimal(value)).toBe(size);
  });
});

describe('compareDecimals', () => {
  test.each<[number | string, number | string, -1 | 0 | 1]>([
    ['0.30', 0.3, 0],
    ['30', '30.000', 0],
    ['0', '-0', 0],
    [0, -0, 0],
    ['10', '10.0', 0],
    ['9.9', '10', -1],
    ['10.000000001', '10', 1],
    ['-1', '-2', 1],
    ['-0.1', '0', -1],
    [1e21, '1000000000000000000000', 0],
    [1e21, '1000000000000000000001', -1],
    [1e-7, '0.0000001', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['0.1', '0.1000000000000000055511151231257827', -1],
    ['0', '1e-30', -1],
    ['1e-400', '0', 1],
    ['1e399', '1e-400', 1],
  ])('%s against %s is %i', (first, second, order) => {
    expect(compareDecimals(first, second)).toBe(order);
    expect(compareDecimals(second, first)).toBe(order === 0 ? 0 : -order);
  });

  test('no comparison has a tolerance: the smallest step beyond a goal is beyond it', () => {
    const goal = '95';
    expect(compareDecimals('94.99999999999999999999999999', goal)).toBe(-1);
    expect(compareDecimals('95.00000000000000000000000001', goal)).toBe(1);
  });

  test('a sum of doubles is compared as it prints, not as it was meant', () => {
    expect(compareDecimals(0.1 + 0.2, '0.3')).toBe(1);
    expect(compareDecimals(addDecimals(0.1, 0.2), '0.3')).toBe(0);
  });
});

describe('a text that is no decimal', () => {
  test.each<[string, (bad: string) => unknown]>([
    ['addDecimals, first', (bad) => addDecimals(bad, '1')],
    ['addDecimals, second', (bad) => addDecimals('1', bad)],
    ['subtractDecimals, first', (bad) => subtractDecimals(bad, '1')],
    ['subtractDecimals, second', (bad) => subtractDecimals('1', bad)],
    ['multiplyDecimals, first', (bad) => multiplyDecimals(bad, '1')],
    ['multiplyDecimals, second', (bad) => multiplyDecimals('1', bad)],
    ['multiplyByPowerOfTen', (bad) => multiplyByPowerOfTen(bad, 1)],
    ['absoluteDecimal', (bad) => absoluteDecimal(bad)],
    ['compareDecimals, first', (bad) => compareDecimals(bad, '1')],
    ['compareDecimals, second', (bad) => compareDecimals('1', bad)],
  ])('is refused by %s', (_, call) => {
    expect(() => call('5 %')).toThrow(expect.objectContaining({ code: 'argument/not-a-decimal' }));
    expect(() => call('NaN')).toThrow(expect.objectContaining({ code: 'argument/not-a-decimal' }));
  });
});
