import { notOneOf } from '../errors/messages.js';
import { usageError } from './usage-error.js';

/**
 * The value of an option that has a fixed set of values.
 *
 * @param option - its name, for the message
 * @param received - what was given
 * @param choices - what may be given
 * @returns the choice
 * @throws PlanError `cli/usage` for anything else
 */
export function chooseOption<Choice extends string>(
  option: string,
  received: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === received);
  if (choice === undefined) throw usageError(notOneOf(option, received, choices));
  return choice;
}
