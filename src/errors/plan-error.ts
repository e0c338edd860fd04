import type { PlanErrorCode, PlanErrorDetails } from './codes.js';

/** Marks our errors across two copies of the package, where `instanceof` does not. */
const BRAND = Symbol.for('@zhongwei/women-plan/PlanError');

/**
 * A caller's mistake: what was wrong, where, and what to do.
 *
 * Facts about the data are never thrown; they are outcomes with a reason. Tell errors by `code`, which is stable, and
 * recognise them with `isPlanError`, which works across copies of the package.
 */
export class PlanError<Code extends PlanErrorCode = PlanErrorCode> extends Error {
  override readonly name = 'PlanError';
  readonly code: Code;
  readonly details: PlanErrorDetails[Code];
  readonly [BRAND] = true;

  /**
   * Rooms of the package throw these; callers only catch them.
   *
   * @param code - stable code
   * @param details - what the code is about, as data
   * @param message - the same in words
   */
  constructor(code: Code, details: PlanErrorDetails[Code], message: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
