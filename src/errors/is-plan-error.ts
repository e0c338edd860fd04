import type { PlanErrorCode } from './codes.js';
import type { PlanError } from './plan-error.js';

const BRAND = Symbol.for('@zhongwei/women-plan/PlanError');

/** Every `PlanError`, told apart by its code, so that `details` is typed once the code is known. */
export type AnyPlanError = { [Code in PlanErrorCode]: PlanError<Code> }[PlanErrorCode];

/**
 * Whether a caught value is an error of this package, also of another copy of it.
 *
 * @param value - anything
 * @returns true for a `PlanError`
 * @example
 * isPlanError(new Error('no')); // => false
 */
export function isPlanError(value: unknown): value is AnyPlanError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
