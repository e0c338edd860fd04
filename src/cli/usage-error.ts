import { PlanError } from '../errors/plan-error.js';

/**
 * An error for a command line that was not understood.
 *
 * @param message - what is wrong and what to write instead
 * @returns the error, for the caller to throw
 */
export function usageError(message: string): PlanError<'cli/usage'> {
  return new PlanError('cli/usage', { received: message }, message);
}
