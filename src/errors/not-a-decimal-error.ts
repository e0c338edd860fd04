import { asText } from './as-text.js';
import { notADecimal } from './messages.js';
import { PlanError } from './plan-error.js';

/**
 * The error for a figure that is no decimal number, to be thrown.
 *
 * @param received - what was received; of an object only that it is one is repeated
 * @returns the error
 */
export function notADecimalError(received: unknown): PlanError<'argument/not-a-decimal'> {
  const where = 'A figure';
  // `[5]` would read as 5, which is a decimal.
  const text = typeof received === 'object' ? '(object)' : asText(received);
  return new PlanError('argument/not-a-decimal', { where, received: text.slice(0, 80) }, notADecimal(where, text));
}
