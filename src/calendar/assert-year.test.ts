import { describe, expect, test } from 'vitest';
import { isPlanError } from '../errors/is-plan-error.js';
import { assertYear } from './assert-year.js';

describe('assertYear', () => {
  test.each([1900, 2020, 2030, 2200])('%i is a year', (year) => {
    expect(() => assertYear('asOf', year)).not.toThrow();
  });

  test.each([
    1899,
    2201,
    2024.5,
    -2024,
    0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '2024' as unknown as number,
    null as unknown as number,
    undefined as unknown as number,
    [2024] as unknown as number,
  ])('%s is none', (year) => {
    expect(() => assertYear('asOf', year)).toThrow(expect.objectContaining({ code: 'argument/not-a-year' }));
  });

  test('the error names the argument, repeats the value and gives an example', () => {
    let caught: unknown;
    try {
      assertYear('asOf', 24);
    } catch (error) {
      caught = error;
    }
    expect(isPlanError(caught) && caught.details).toEqual({ where: 'asOf', received: '24' });
    expect((caught as Error).message).toBe(
      'asOf must be a whole year from 1900 to 2200, received `24`. Give the number of the year, such as 2024.',
    );
  });
});
