import { describe, expect, test } from 'vitest';
import { parseObservations } from './parse-observations.js';

const row = { indicator: 'life-expectancy', area: '640500', period: '2022', value: '78.50' };
const problemsOf = (input: unknown) => parseObservations([input]).refused[0]?.problems;

describe('rows that are observations', () => {
  test('keep every field as it was given, trailing zeros included', () => {
    const full = {
      ...row,
      sex: 'F',
      urbanisation: 'U',
      age: 'Y15T64',
      group: 'disabled',
      numerator: 12,
      denominator: '14000',
      standardError: 0.4,
      unit: '岁',
      status: 'P',
      published: '2023-12-31',
      source: '中卫市统计局',
      url: 'https://example.org/',
      note: '',
      derived: false,
      conflict: 'ROUNDING',
      quality: 'A',
    };
    expect(parseObservations([full])).toEqual({ observations: [full], refused: [] });
  });

  test.each(['78.50', '-0.25', '+5', '0', 78.5, -0.25, 1e-7, 1e21, null])('may have the value %s', (value) => {
    const { observations, refused } = parseObservations([{ ...row, value }]);
    expect(refused).toEqual([]);
    expect(observations[0]?.value).toBe(value);
  });

  test.each(['A', 'B', 'D', 'E', 'F', 'I', 'P', 'U', 'V', 'M', 'L', 'O', 'Q'])(
    'may have the SDMX status %s',
    (status) => {
      expect(parseObservations([{ ...row, status }]).observations).toEqual([{ ...row, status }]);
    },
  );

  test('are not changed', () => {
    const given = Object.freeze({ ...row });
    expect(() => parseObservations(Object.freeze([given]))).not.toThrow();
    expect(given).toEqual(row);
  });

  test('of an empty array are none', () => {
    expect(parseObservations([])).toEqual({ observations: [], refused: [] });
  });
});

describe('rows that are no observations', () => {
  test.each(['indicator', 'area', 'period', 'value'])('lack the field %s', (field) => {
    const given = { ...row };
    Reflect.deleteProperty(given, field);
    expect(problemsOf(given)?.map(({ path }) => path)).toEqual([field]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['value', { value: '78,5' }],
    ['value', { value: '78.5 岁' }],
    ['value', { value: '' }],
    ['value', { value: '1e5' }],
    ['value', { value: '９５' }],
    ['value', { value: Number.NaN }],
    ['value', { value: Number.POSITIVE_INFINITY }],
    ['value', { value: true }],
    ['value', { value: '9'.repeat(31) }],
    ['indicator', { indicator: '' }],
    ['indicator', { indicator: 5 }],
    ['area', { area: 640500 }],
    ['period', { period: 2022 }],
    ['period', { period: '22' }],
    ['sex', { sex: 'female' }],
    ['sex', { sex: 'f' }],
    ['urbanisation', { urbanisation: 'urban' }],
    ['status', { status: 'a' }],
    ['numerator', { numerator: '12 人' }],
    ['numerator', { numerator: null }],
    ['derived', { derived: '1' }],
    ['conflict', { conflict: 'yes' }],
    ['quality', { quality: 'D' }],
    ['published', { published: '2023-12-31T00:00:00Z' }],
  ])('have a wrong %s: %j', (path, fields) => {
    const problems = problemsOf({ ...row, ...fields });
    expect(problems?.map((problem) => problem.path)).toEqual([path]);
    expect(problems?.[0]?.message).not.toBe('');
  });

  test('have a field that has no effect', () => {
    const problems = problemsOf({ ...row, gender: 'F' });
    expect(problems).toHaveLength(1);
    expect(problems?.[0]?.message).toContain('gender');
  });

  test.each([[null], [undefined], ['text'], [5], [[row]], [() => row]])('are no records at all: case %#', (given) => {
    expect(parseObservations([given])).toMatchObject({ observations: [], refused: [{ row: 0 }] });
  });

  test('are listed with every problem they have', () => {
    expect(
      problemsOf({ ...row, sex: 'x', value: 'x', area: 5 })
        ?.map(({ path }) => path)
        .toSorted(),
    ).toEqual(['area', 'sex', 'value']);
  });

  test('never stop the others and are never lost: they keep their place in the input', () => {
    const { observations, refused } = parseObservations([row, { ...row, sex: 'x' }, { ...row, period: '2023' }, null]);
    expect(observations.map(({ period }) => period)).toEqual(['2022', '2023']);
    expect(refused.map((refusal) => refusal.row)).toEqual([1, 3]);
  });

  test('that lie in a gap of the array are listed too', () => {
    const gaps = new Array<unknown>(2);
    expect(parseObservations(gaps).refused.map((refusal) => refusal.row)).toEqual([0, 1]);
  });
});

describe('keys of the prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '%s is refused as a field and pollutes nothing',
    (key) => {
      const given: unknown = JSON.parse(
        `{${JSON.stringify(row).slice(1, -1)}, "${key}": {"status": "Q", "polluted": 1}}`,
      );
      const { observations, refused } = parseObservations([given]);
      expect(observations).toEqual([]);
      expect(refused[0]?.problems[0]?.message).toContain(key);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

describe('what is no array', () => {
  test.each([[undefined], [null], [row], ['[]'], [5], [{ length: 1, 0: row }]])('is refused: case %#', (input) => {
    expect(() => parseObservations(input)).toThrow(
      expect.objectContaining({
        code: 'argument/invalid',
        details: { where: 'parseObservations', received: typeof input },
      }),
    );
  });

  test('is refused with a way out', () => {
    expect(() => parseObservations(row)).toThrow('Wrap a single row in an array');
  });
});
