import { describe, expect, test } from 'vitest';
import { readFigure } from './read-figure.js';

describe('a figure', () => {
  test.each([
    ['95', '95'],
    ['30.0', '30.0'],
    ['-0.25', '-0.25'],
    ['−0.25', '-0.25'],
    ['＋９５．５', '95.5'],
    [' 1,234,567.80 ', '1234567.80'],
    ['１２，３４５', '12345'],
    ['12 345', '12345'],
    ['1.2e3', '1.2e3'],
    ['0', '0'],
    ['\u200b7\ufeff', '7'],
  ])('%j is %s', (text, value) => {
    expect(readFigure(text)).toEqual({ kind: 'figure', value });
  });

  test.each([
    ['95.5%', '95.5', '%'],
    ['95.5 ％', '95.5', '%'],
    ['7.1‰', '7.1', '‰'],
    ['7.1/10万', '7.1', '1/10万'],
    ['7.1 1/万', '7.1', '1/万'],
    ['1,234万人', '1234', '万人'],
    ['14.1亿人', '14.1', '亿人'],
    ['0.5个百分点', '0.5', '百分点'],
    ['176.5ug/L', '176.5', 'μg/L'],
    ['176.5\u00b5g/L', '176.5', 'μg/L'],
    ['176.5\u03bcg/L', '176.5', 'μg/L'],
    ['76.58岁', '76.58', '岁'],
  ])('%j carries its unit', (text, value, unit) => {
    expect(readFigure(text)).toEqual({ kind: 'figure', value, unit });
  });

  test.each([
    '1,23',
    '1,2345',
    '1,234,56',
    '12,34.5',
    '1.234.567',
    '1 23',
    '.5',
    '5.',
    '--5',
    '5-',
    '(5)',
    '5 1',
    '5万',
    '5%%',
  ])('%j is none', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'unreadable' });
  });

  test.each(['95①', '95*', '10²', '½', '约95', '95左右', '≥95', '<5', '1/3', 'O', '无', '1-Oct'])(
    '%j is none',
    (text) => {
      expect(readFigure(text)).toEqual({ kind: 'unreadable' });
    },
  );

  test('with a comma is ambiguous where commas do not separate columns', () => {
    expect(readFigure('1,234', true)).toEqual({ kind: 'ambiguous' });
    expect(readFigure('1234.5', true)).toEqual({ kind: 'figure', value: '1234.5' });
  });

  test('that is missing, zero and not carried out are three things', () => {
    expect(['', '-', '0', '未开展', '-2'].map((text) => readFigure(text).kind)).toEqual([
      'missing',
      'missing',
      'figure',
      'not-carried-out',
      'figure',
    ]);
  });

  test('of 400 digits is read, of 401 it is not', () => {
    expect(readFigure('9'.repeat(400)).kind).toBe('figure');
    expect(readFigure('9'.repeat(401)).kind).toBe('unreadable');
  });

  test('takes time linear in its length', () => {
    // The longest cells that are looked at, of the characters that a careless expression would try in every combination.
    const started = performance.now();
    for (const character of ['1', ',', ' ', '1,', '1 ', '123,']) readFigure(`${character.repeat(112)}x`);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
