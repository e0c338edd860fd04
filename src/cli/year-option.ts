import { optionNotAYear } from '../errors/command-messages.js';
import { usageError } from './usage-error.js';

/**
 * The value of an option that takes a year.
 *
 * @param option - its name, for the message
 * @param received - what was given
 * @returns the year; whether it fits a plan is for others to say
 * @throws PlanError `cli/usage` unless it is four digits
 */
export function yearOption(option: string, received: string): number {
  if (!/^\d{4}$/.test(received)) throw usageError(optionNotAYear(option, received));
  return Number(received);
}
