import { assertArgument } from './assert-argument.js';

/**
 * Refuses what events cannot be counted against.
 *
 * @param where - name of the argument
 * @param exposure - births, person-years, expected events
 * @throws PlanError `argument/out-of-range` unless it is 0, or from 1e-100 to 1e100, where no rate or ratio overflows
 */
export function assertExposure(where: string, exposure: number): void {
  const isUsable = exposure === 0 || (Number.isFinite(exposure) && exposure >= 1e-100 && exposure <= 1e100);
  assertArgument(isUsable, where, exposure, '0, or a number from 1e-100 to 1e100');
}
