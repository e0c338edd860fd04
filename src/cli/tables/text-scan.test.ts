import { describe, expect, test } from 'vitest';
import { createTextScan, type ScannedText } from './text-scan.js';

function scan(...pieces: readonly (string | readonly number[])[]): ScannedText {
  const scanned = createTextScan();
  for (const piece of pieces) scanned.update(Buffer.from(piece as string));
  return scanned.finish();
}

describe('the encoding of a file', () => {
  test.each([
    ['ASCII', 'a,b\n', 'utf-8'],
    ['UTF-8', '指标\n', 'utf-8'],
    ['UTF-8 of four bytes', '😀\n', 'utf-8'],
    ['UTF-8 with a byte order mark', '\ufeffa', 'utf-8'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'utf-16le'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'utf-16be'],
    // 指标 from the code chart.
    ['GB18030 of two bytes', [0xd6, 0xb8, 0xb1, 0xea], 'gb18030'],
    // U+0080 is 81 30 81 30 in the standard.
    ['GB18030 of four bytes', [0x81, 0x30, 0x81, 0x30], 'gb18030'],
  ] as const)('is told: %s', (_, content, encoding) => {
    expect(scan(content as string)).toEqual({ encoding });
  });

  test('is decided by the whole file: a character of GB18030 that looks like UTF-8 does not decide', () => {
    // 指 is D6 B8 in GB18030, which is U+05B8 in UTF-8; 标 is B1 EA, which is nothing in UTF-8.
    expect(scan([0xd6, 0xb8, 0x0a])).toEqual({ encoding: 'utf-8' });
    expect(scan([0xd6, 0xb8, 0x0a], [0xb1, 0xea])).toEqual({ encoding: 'gb18030' });
  });

  test.each([
    ['an overlong form', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80, 0x20]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80, 0x20]],
    ['a character cut off', [0xe4, 0xb8]],
  ])('UTF-8 does not hold %s', (_, content) => {
    expect(scan(content).encoding).not.toBe('utf-8');
  });

  test('of a file that is mostly UTF-8 is not GB18030: it is damaged, on that line', () => {
    expect(scan('指标地区年份数值\n\r\n', [0xb1, 0xea]).problem).toMatchObject({ code: 'damaged-encoding', line: 3 });
  });

  test('after a byte order mark of UTF-8 is UTF-8, or damaged', () => {
    expect(scan([0xef, 0xbb, 0xbf], [0xb1, 0xea]).problem).toMatchObject({ code: 'damaged-encoding', line: 1 });
  });

  test('lines end with LF, CR or both', () => {
    expect(scan('a\nb\rc\r\nd\u0000').problem).toMatchObject({ code: 'file-not-text', line: 4 });
  });
});
