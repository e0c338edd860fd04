import { assertArgument } from '../assert-argument.js';

/**
 * Refuses a parameter of a distribution for which no digits are promised.
 *
 * @param where - name of the argument
 * @param shape - a shape or degrees of freedom
 * @throws PlanError `argument/out-of-range` unless it is from 1e-6 to 1e15
 */
export function assertShape(where: string, shape: number): void {
  assertArgument(Number.isFinite(shape) && shape >= 1e-6 && shape <= 1e15, where, shape, 'a number from 1e-6 to 1e15');
}
