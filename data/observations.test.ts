import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tryParsePeriod } from '../src/calendar/try-parse-period.js';
import { compareDecimals } from '../src/exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../src/exact/multiply-by-power-of-ten.js';
import { type Unit, units } from '../src/model/unit.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';

const text = readFileSync(new URL('observations.csv', import.meta.url), 'utf8');
const rows = parse<Record<string, string>>(text, { columns: true });
/** A row as a reader finds it in the file, for the message of a failing test. */
const line = (row: Record<string, string>): string =>
  `line ${String(rows.indexOf(row) + 2)}: ${row['indicator'] ?? ''}`;
const areaTitles = new Map(zhongweiPlan.areas.map((area) => [area.code, area.title.zh]));
const unitOfIndicator = new Map<string, Unit>(
  [...zhongweiPlan.indicators, ...(zhongweiPlan.contextIndicators ?? [])].map(({ id, unit }) => [id, unit]),
);
const ranges = new Map<string, { lower?: string; upper?: string }>(
  zhongweiPlan.indicators.map((indicator) => [indicator.id, indicator.range]),
);

describe('the published observations', () => {
  test('are 363', () => {
    expect(rows).toHaveLength(363);
  });

  test('have these columns in this order', () => {
    expect(text.slice(0, text.search(/\r?\n/))).toBe(
      'indicator,indicator_zh,area,area_name,period,sex,urbanisation,value,unit,numerator,denominator,derived,conflict,quality,source,url,note',
    );
  });

  test('are about indicators of the plan or its context', () => {
    const unknown = rows.filter((row) => !unitOfIndicator.has(row['indicator'] ?? '')).map(line);
    expect(unknown).toEqual([]);
  });

  test('are why each context indicator is listed', () => {
    const used = new Set(rows.map((row) => row['indicator']));
    expect((zhongweiPlan.contextIndicators ?? []).map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('are about areas of the plan, under their own names', () => {
    const wrong = rows.filter((row) => areaTitles.get(row['area'] ?? '') !== row['area_name']).map(line);
    expect(wrong).toEqual([]);
    expect(new Set(rows.map((row) => row['area']))).toEqual(new Set(areaTitles.keys()));
  });

  test('say where each figure was read', () => {
    expect(rows.filter((row) => (row['source'] ?? '').trim().length < 5).map(line)).toEqual([]);
    expect(rows.filter((row) => !/^[ABC]$/.test(row['quality'] ?? '')).map(line)).toEqual([]);
    const links = rows.map((row) => row['url'] ?? '').filter((url) => url !== '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
  });

  test('have a period that exists', () => {
    expect(rows.filter((row) => tryParsePeriod(row['period'] ?? '') === undefined).map(line)).toEqual([]);
  });

  test('have codes of SDMX for sex and urbanisation', () => {
    expect(rows.filter((row) => !/^(F|M|_T)$/.test(row['sex'] ?? '')).map(line)).toEqual([]);
    expect(rows.filter((row) => !/^(U|R|_T)$/.test(row['urbanisation'] ?? '')).map(line)).toEqual([]);
  });

  test('have a unit that converts into the one of the indicator', () => {
    const isOf = (unit: string): unit is Unit => Object.hasOwn(units, unit);
    const wrong = rows.filter((row) => {
      const given = row['unit'] ?? '';
      const wanted = unitOfIndicator.get(row['indicator'] ?? '');
      return !isOf(given) || wanted === undefined || units[given].dimension !== units[wanted].dimension;
    });
    expect(wrong.map(line)).toEqual([]);
  });

  test('have a value inside the range of the indicator', () => {
    let checked = 0;
    for (const row of rows) {
      const range = ranges.get(row['indicator'] ?? '');
      if (range === undefined) continue;
      checked += 1;
      const wanted = unitOfIndicator.get(row['indicator'] ?? '') as Unit;
      const shift = units[row['unit'] as Unit].exponent - units[wanted].exponent;
      const value = multiplyByPowerOfTen(row['value'] ?? '', shift);
      if (range.lower !== undefined) expect(compareDecimals(value, range.lower), line(row)).not.toBe(-1);
      if (range.upper !== undefined) expect(compareDecimals(value, range.upper), line(row)).not.toBe(1);
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('have plain decimals as values and counts', () => {
    const isPlain = (cell: string | undefined): boolean => /^-?\d+(\.\d+)?$/.test(cell ?? '');
    const isPlainOrEmpty = (cell: string | undefined): boolean => cell === '' || isPlain(cell);
    expect(rows.filter((row) => !isPlain(row['value'])).map(line)).toEqual([]);
    expect(rows.filter((row) => !isPlainOrEmpty(row['numerator'])).map(line)).toEqual([]);
    expect(rows.filter((row) => !isPlainOrEmpty(row['denominator'])).map(line)).toEqual([]);
    expect(rows.filter((row) => !/^[01]$/.test(row['derived'] ?? '')).map(line)).toEqual([]);
    expect(rows.filter((row) => !/^(|ROUNDING|CONFLICT)$/.test(row['conflict'] ?? '')).map(line)).toEqual([]);
  });

  test('have one name for an indicator throughout', () => {
    const names = new Map<string, Set<string>>();
    for (const row of rows) {
      const id = row['indicator'] ?? '';
      names.set(id, (names.get(id) ?? new Set()).add(row['indicator_zh'] ?? ''));
    }
    expect([...names].filter(([, titles]) => titles.size !== 1).map(([id]) => id)).toEqual([]);
  });

  test('have no figure twice for the same indicator, area, period and people', () => {
    const keys = rows.map((row) =>
      ['indicator', 'area', 'period', 'sex', 'urbanisation'].map((name) => row[name]).join(' '),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

const original = new URL('../../shared/facts/observations.csv', import.meta.url);
const isThere = existsSync(original);

describe.skipIf(!isThere)(`the original table${isThere ? '' : ' (it is missing here)'}`, () => {
  test('holds the same text apart from line ends', () => {
    const withoutReturns = (content: string): string => content.replaceAll('\r\n', '\n');
    expect(withoutReturns(text) === withoutReturns(readFileSync(original, 'utf8'))).toBe(true);
  });
});
