import { describe, expectTypeOf, test } from 'vitest';
import type { PlanErrorCode, PlanErrorDetails } from './codes.js';
import { isPlanError } from './is-plan-error.js';
import { PlanError } from './plan-error.js';

describe('PlanError', () => {
  test('has details of the type that its code promises', () => {
    const error = new PlanError('argument/not-a-year', { where: 'asOf', received: '24' }, 'no year');
    expectTypeOf(error.code).toEqualTypeOf<'argument/not-a-year'>();
    expectTypeOf(error.details).toEqualTypeOf<{ readonly where: string; readonly received: string }>();
  });

  test('takes no code that does not exist and no details of another code', () => {
    // @ts-expect-error there is no such code
    new PlanError('argument/wrong', { received: 'x' }, 'wrong');
    // @ts-expect-error these are the details of another code
    new PlanError('argument/not-a-year', { file: 'x' }, 'wrong');
  });
});

describe('isPlanError', () => {
  test('makes details typed once the code is known', () => {
    const caught: unknown = undefined;
    if (!isPlanError(caught)) return;
    expectTypeOf(caught.code).toEqualTypeOf<PlanErrorCode>();
    if (caught.code === 'argument/as-of-before-baseline') {
      expectTypeOf(caught.details.baselineYear).toEqualTypeOf<number>();
    }
    if (caught.code === 'plan/invalid') {
      expectTypeOf(caught.details).toEqualTypeOf<PlanErrorDetails['plan/invalid']>();
    }
  });
});
