import { notOneOf, outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { ChosenRules } from './rules-to-run.js';
import { warningRules } from './warning-rules.js';
import type { RuleId, RuleParameters } from './rule-parameters.js';

/** Rules to be switched off (`false`), or run with other figures than the defaults. */
export type RuleChoices = { readonly [Rule in RuleId]?: false | Partial<RuleParameters[Rule]> };

const DEFAULTS: ChosenRules = Object.fromEntries(
  Object.entries(warningRules).map(([id, { parameters }]) => [id, parameters]),
);

/**
 * The rules to run, with the defaults of whatever is not replaced.
 *
 * @param choices - what is switched off or replaced
 * @returns the parameters of every rule that is on
 * @throws PlanError `argument/invalid` for a rule or parameter that there is not, `argument/out-of-range` for a figure that is
 *   not finite or below 0
 * @example
 * chooseRules({ volatile: false, 'deadline-near': { years: 3 } })['deadline-near']; // => { years: 3 }
 * 'volatile' in chooseRules({ volatile: false }); // => false
 */
export function chooseRules(choices: RuleChoices | undefined): ChosenRules {
  if (choices === undefined) return DEFAULTS;
  const chosen = new Map<string, Readonly<Record<string, number>>>(Object.entries(DEFAULTS));
  for (const [id, choice] of Object.entries(choices)) {
    const defaults = chosen.get(id);
    if (defaults === undefined) throw unknownName('rules', id, Object.keys(warningRules));
    if (choice === false) {
      chosen.delete(id);
      continue;
    }
    for (const [name, value] of Object.entries<unknown>(choice)) {
      const where = `rules['${id}'].${name}`;
      if (!Object.hasOwn(defaults, name)) throw unknownName(`rules['${id}']`, name, Object.keys(defaults));
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
        const expected = 'a finite number, 0 or more';
        throw new PlanError(
          'argument/out-of-range',
          { where, received: String(value), expected },
          outOfRange(where, value, expected),
        );
      }
    }
    chosen.set(id, { ...defaults, ...(choice as Readonly<Record<string, number>>) });
  }
  return Object.fromEntries(chosen);
}

function unknownName(where: string, received: string, known: readonly string[]): PlanError {
  return new PlanError('argument/invalid', { where, received }, notOneOf(where, received, known));
}
