import { describe, expect, test } from 'vitest';
import { isPlanError } from './is-plan-error.js';
import { PlanError } from './plan-error.js';

const error = new PlanError('argument/not-a-period', { received: 'x' }, 'no period');

describe('a PlanError', () => {
  test('is an Error with name, code, details and message', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'PlanError', code: 'argument/not-a-period', details: { received: 'x' } });
    expect(error.message).toBe('no period');
    expect(String(error)).toBe('PlanError: no period');
    expect(error.stack).toContain('errors.test.ts');
  });

  test('has details that survive JSON', () => {
    expect(JSON.parse(JSON.stringify(error.details))).toEqual({ received: 'x' });
  });
});

describe('isPlanError', () => {
  test('recognises an error of this package', () => {
    expect(isPlanError(error)).toBe(true);
  });

  test('recognises an error of another copy of the package by its brand', () => {
    const fromOtherCopy = Object.assign(new Error('no'), { [Symbol.for('@zhongwei/women-plan/PlanError')]: true });
    expect(fromOtherCopy).not.toBeInstanceOf(PlanError);
    expect(isPlanError(fromOtherCopy)).toBe(true);
  });

  test.each([
    ['an Error', new Error('no')],
    [
      'an error with the same name and code',
      Object.assign(new Error('no'), { name: 'PlanError', code: 'argument/invalid' }),
    ],
    ['text', 'argument/invalid'],
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['a function', () => 5],
    ['an empty object', {}],
    ['an object without a prototype', Object.create(null)],
  ] as [string, unknown][])('is false for %s', (_, value) => {
    expect(isPlanError(value)).toBe(false);
  });
});
