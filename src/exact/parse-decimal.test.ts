import { describe, expect, test } from 'vitest';
import { isPlanError } from '../errors/is-plan-error.js';
import { parseDecimal } from './parse-decimal.js';

function refusal(input: unknown): unknown {
  try {
    return parseDecimal(input as string);
  } catch (error) {
    return error;
  }
}

describe('what a decimal means', () => {
  test.each([
    ['0', 0, 0],
    ['95', 95, 0],
    ['+95', 95, 0],
    ['-0.25', -25, 2],
    ['007', 7, 0],
    ['0.05', 5, 2],
    ['1e3', 1000, 0],
    ['1E3', 1000, 0],
    ['1.5e3', 1500, 0],
    ['1.50e1', 150, 1],
    ['12e-3', 12, 3],
    ['-2.5e-7', -25, 8],
    ['9007199254740991', Number.MAX_SAFE_INTEGER, 0],
  ])('the text %s is %i over ten to the %i', (text, coefficient, scale) => {
    expect(parseDecimal(text)).toEqual({ coefficient, scale });
  });

  test.each([
    [0.1, 1, 1],
    [-0.25, -25, 2],
    [95, 95, 0],
    [1e-7, 1, 7],
    [1.5e-10, 15, 11],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 0],
    [-Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0],
  ])('the number %d means its shortest decimal text', (number, coefficient, scale) => {
    expect(parseDecimal(number)).toEqual({ coefficient, scale });
  });

  test.each([
    ['9007199254740992', 9007199254740992n, 0],
    ['-9007199254740993', -9007199254740993n, 0],
    ['90071992547409.93', 9007199254740993n, 2],
    [1e21, 1_000_000_000_000_000_000_000n, 0],
    [2 ** 53, 9007199254740992n, 0],
    [5e-324, 5, 324],
  ])('%s keeps every digit, beyond safe integers as a bigint', (input, coefficient, scale) => {
    expect(parseDecimal(input)).toEqual({ coefficient, scale });
  });

  test('trailing zeros stay in the scale, because they say how precisely a figure was printed', () => {
    expect(parseDecimal('30')).toEqual({ coefficient: 30, scale: 0 });
    expect(parseDecimal('30.0')).toEqual({ coefficient: 300, scale: 1 });
    expect(parseDecimal('30.00')).toEqual({ coefficient: 3000, scale: 2 });
  });

  test.each([[-0], ['-0'], ['-0.0'], ['-0e5'], [`-${'0'.repeat(30)}`]])('%s has no sign', (input) => {
    expect(Object.is(parseDecimal(input).coefficient, 0)).toBe(true);
  });
});

describe('what is no decimal', () => {
  test.each([
    '',
    ' ',
    ' 95',
    '95 ',
    '95\n',
    '95%',
    '1,000',
    '1_000',
    '.5',
    '5.',
    '.',
    '-',
    '+',
    '--5',
    '+-5',
    '0x10',
    '0b1',
    '10n',
    '1e',
    '1e+',
    '1e1.5',
    'e5',
    '1.2.3',
    '九十五',
    '９５',
    '٩٥',
    '−5',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
  ])('the text `%s` is refused', (text) => {
    const error = refusal(text);
    expect(isPlanError(error) && error.code).toBe('argument/not-a-decimal');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('the number %d is refused', (number) => {
    const error = refusal(number);
    expect(isPlanError(error) && error.code).toBe('argument/not-a-decimal');
  });

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['true', true],
    ['an array of one number', [5]],
    ['an object that prints as a number', { toString: () => '5' }],
    ['an object without a prototype', Object.create(null)],
    ['a bigint', 5n],
    ['a symbol', Symbol('5')],
  ] as [string, unknown][])('%s is refused, whatever it prints as', (_, input) => {
    const error = refusal(input);
    expect(isPlanError(error) && error.code).toBe('argument/not-a-decimal');
  });

  test('the error repeats what was received and says what to do', () => {
    const error = refusal('1,000 人');
    expect(isPlanError(error) && error.details).toEqual({ where: 'A figure', received: '1,000 人' });
    expect((error as Error).message).toContain('`1,000 人`');
    expect((error as Error).message).toContain('Remove units, blanks and thousands separators');
  });

  test('the error cuts what is endless', () => {
    const error = refusal('x'.repeat(1_000_000));
    expect((error as Error).message.length).toBeLessThan(400);
    expect(isPlanError(error) && JSON.stringify(error.details).length).toBeLessThan(200);
  });
});

describe('the longest decimals', () => {
  test.each([
    ['400 digits', '9'.repeat(400)],
    ['400 digits by an exponent', '1e399'],
    ['400 decimals by an exponent', '1e-400'],
    ['the largest double', Number.MAX_VALUE],
  ])('%s are accepted', (_, input) => {
    expect(() => parseDecimal(input)).not.toThrow();
  });

  test.each([
    ['401 digits', '9'.repeat(401)],
    ['401 digits by an exponent', '1e400'],
    ['a short exponent on a long number', `${'9'.repeat(390)}e300`],
    ['401 decimals by an exponent', '1e-401'],
    ['a long fraction with a negative exponent', `0.${'1'.repeat(300)}e-300`],
    ['an exponent of five digits', '1e99999'],
  ])('%s are refused before they cost memory', (_, input) => {
    const error = refusal(input);
    expect(isPlanError(error) && error.code).toBe('argument/not-a-decimal');
  });
});
