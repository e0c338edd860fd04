import { describe, expect, test } from 'vitest';
import * as command from './command-messages.js';
import { findingMessage } from './finding-messages.js';
import * as messages from './messages.js';
import * as report from './report-messages.js';
import { tableFindingMessage } from './table-finding-messages.js';
import * as warningMessages from './warning-messages.js';

const { invalidPlan, shown, unknownId } = messages;
const hostile = `\u001b[31m\u0000\u202egnp.exe\u2028\r\n${'x'.repeat(100_000)}`;
// What must not come through: control and format characters other than the line break of a list, and half characters.
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;

describe('a received value', () => {
  test('stands in backquotes', () => {
    expect(shown('95 %')).toBe('`95 %`');
    expect(shown('')).toBe('``');
  });

  test.each([
    [5, '`5`'],
    [Number.NaN, '`NaN`'],
    [null, '`null`'],
    [undefined, '`undefined`'],
    [Symbol('s'), '`Symbol(s)`'],
    [Object.create(null), '`object`'],
    [
      {
        toString: () => {
          throw new Error('hostile');
        },
      },
      '`object`',
    ],
  ] as [unknown, string][])('of any type is shown: case %#', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('of 60 characters is shown whole, of 61 it is cut', () => {
    expect(shown('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``);
    expect(shown('x'.repeat(61))).toBe(`\`${'x'.repeat(60)}…\``);
  });

  test('has control, format and line-breaking characters written out', () => {
    expect(shown('a\u001b[31mb')).toBe('`a\\u001b[31mb`');
    expect(shown('a\nb\u0000')).toBe('`a\\u000ab\\u0000`');
    expect(shown('a\u202eb\u200b')).toBe('`a\\u202eb\\u200b`');
    expect(shown('a\u2028b\u2029')).toBe('`a\\u2028b\\u2029`');
  });

  test('cut inside a character keeps no half of it', () => {
    expect(unsafe.test(shown(`${'x'.repeat(59)}😀`))).toBe(false);
    expect(shown('中卫市😀')).toBe('`中卫市😀`');
  });
});

describe('every message', () => {
  const all: [name: string, text: string][] = [
    ['notADecimal', messages.notADecimal('A figure', hostile)],
    ['outOfRange', messages.outOfRange('places', hostile, '0 or more')],
    ['notAPeriod', messages.notAPeriod(hostile)],
    ['notAYear', messages.notAYear('asOf', hostile)],
    ['notADate', messages.notADate('knownAt', hostile)],
    ['asOfBeforeBaseline', messages.asOfBeforeBaseline(2010, 2020)],
    ['unknownId', unknownId('target', hostile, 'zhongwei', undefined)],
    ['notText', messages.notText('area', 'number')],
    ['unitMismatch', messages.unitMismatch('health-03.1', hostile, '%')],
    ['notAnArray', messages.notAnArray('parseObservations', hostile)],
    ['invalidPlan', invalidPlan([{ code: 'x', path: hostile, message: hostile }])],
    ['comparedEvaluations', messages.comparedEvaluations('area', hostile, hostile)],
    ['textMissing', messages.textMissing('overrides[0].by')],
    ['unreadableFile', command.unreadableFile(hostile, hostile)],
    ['unreadableTable', messages.unreadableTable(hostile, [hostile])],
    ['unwritableFile', command.unwritableFile(hostile, hostile)],
    ['fileMissing', command.fileMissing()],
    ['unexpected', command.unexpected(hostile)],
    ['unknownCommand', command.unknownCommand(hostile, undefined)],
    ['optionMissing', command.optionMissing('--area', '640500')],
    ['optionNotAYear', command.optionNotAYear('--as-of', hostile)],
    ['notOneOf', messages.notOneOf('--format', hostile, ['table', 'csv'])],
    ['laterWarning', warningMessages.laterWarning('previous[0]', 2025, 2024)],
    ['reportOfAnotherPlan', report.reportOfAnotherPlan(hostile, hostile)],
    ['noSuchReport', report.noSuchReport(hostile, hostile, hostile, [hostile])],
    ['reportTooEarly', report.reportTooEarly(hostile, 2024, 2030)],
    ['reportTooLate', report.reportTooLate(hostile, 2031, 2030)],
    ['reportYearsOutOfOrder', report.reportYearsOutOfOrder(2025, 2024)],
    ['yearsOutOfOrder', report.yearsOutOfOrder(2025, 2024)],
  ];

  test('is checked here', () => {
    const sentences = Object.keys({ ...messages, ...command, ...report, ...warningMessages }).filter(
      (name) => !['shown', 'meant', 'inWords'].includes(name),
    );
    expect(all.map(([name]) => name).toSorted()).toEqual(sentences.toSorted());
  });

  test.each(all)('%s shows hostile input safely and short', (_, text) => {
    expect(text).not.toMatch(unsafe);
    expect(text.length).toBeLessThan(800);
  });

  test.each(all)('%s has no hole', (_, text) => {
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('an unknown id', () => {
  test('is repeated with the plan, and the nearest one suggested', () => {
    expect(unknownId('target', 'helth-03', 'zhongwei', 'health-03')).toBe(
      'There is no target `helth-03` in plan `zhongwei`. Did you mean `health-03`?',
    );
  });

  test('without a near one says where to look', () => {
    expect(unknownId('record', 'x', 'zhongwei', undefined)).toBe(
      'There is no goal, measure, criterion or indicator `x` in plan `zhongwei`. `women-plan plan` lists what there is.',
    );
  });
});

describe('an invalid plan', () => {
  const problem = (number: number) => ({ code: 'x', path: `targets.${String(number)}`, message: 'is wrong' });

  test('lists one problem with its path', () => {
    expect(invalidPlan([problem(3)])).toBe(
      'The plan has 1 problem; correct them and read it again.\n  targets.3: is wrong',
    );
  });

  test('names the plan itself where the path is empty', () => {
    expect(invalidPlan([{ code: 'x', path: '', message: 'no' }])).toContain('  (plan): no');
  });

  test('lists ten problems and counts the others', () => {
    const problems = Array.from({ length: 13 }, (_, number) => problem(number));
    const lines = invalidPlan(problems).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toContain('13 problems');
    expect(lines[10]).toBe('  targets.9: is wrong');
    expect(lines[11]).toBe('  … and 3 more');
    expect(invalidPlan(problems.slice(0, 10))).not.toContain('more');
  });
});

describe('a finding in words', () => {
  test('puts what was received into both languages', () => {
    expect(findingMessage('not-a-period', { received: '2021-13' })).toEqual({
      zh: '`2021-13` 不是有效的时期',
      en: '`2021-13` is not a period',
    });
  });

  test('says that a sound group is one too many', () => {
    expect(findingMessage('too-many-groups', { received: 'disabled', most: 65_536 })).toEqual({
      zh: '`disabled` 未收录：年龄与群体的不同组合（含全体）最多 `65536` 种',
      en: '`disabled` is left out: a dataset holds at most `65536` different pairs of age and group, everyone included',
    });
  });

  test('suggests the nearest name', () => {
    expect(findingMessage('unknown-area', { received: '640501', nearest: '640500' })).toEqual({
      zh: '规划中没有地区 `640501`；是否为 `640500`？',
      en: 'the plan has no area `640501`; did you mean `640500`?',
    });
  });

  test('keeps the place of a detail that was not given', () => {
    expect(findingMessage('unknown-unit', {}).en).toBe('there is no unit {received}');
  });

  test.each(['brand-new', 'constructor', '__proto__', 'toString'])(
    'of the unknown code %s is the code itself',
    (code) => {
      expect(findingMessage(code, {})).toEqual({ zh: code, en: code });
    },
  );

  test('shows hostile input safely', () => {
    const { zh, en } = findingMessage('unknown-unit', { received: hostile, nearest: hostile });
    expect(zh).not.toMatch(unsafe);
    expect(en).not.toMatch(unsafe);
    expect(en.length).toBeLessThan(300);
  });
});

describe('a finding of a table in words', () => {
  test('is that of the dataset where the code is one of a dataset', () => {
    const details = { received: '640501', nearest: '640500' };
    expect(tableFindingMessage('unknown-area', details)).toEqual(findingMessage('unknown-area', details));
  });

  test('says where a row over several lines ends', () => {
    expect(tableFindingMessage('ragged-row', { received: 3, expected: 4, lastline: 7 })).toEqual({
      zh: '此行有 `3` 格，表头有 `4` 格；可能有逗号未加引号（该行至第 `7` 行）',
      en: 'the row has `3` cells, the headings `4`; a comma may stand without quotes (the row ends on line `7`)',
    });
  });

  test.each(['brand-new', 'constructor', '__proto__'])('of the unknown code %s is the code itself', (code) => {
    expect(tableFindingMessage(code, {})).toEqual({ zh: code, en: code });
  });
});
