import type { RuleInput } from './rule-input.js';
import type { RuleToRun } from './rules-to-run.js';
import { severity } from './severity.js';
import type { Grade } from './grade.js';
import type { RuleId } from './rule-parameters.js';
import type { NotEvaluated, Signal, SignalOf } from './signal.js';
import { worseGrade } from './worse-grade.js';

/** What the rules found in one clause. */
export interface RuleFindings {
  readonly signals: readonly Signal[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** The worst grade that a margin still allows; `undefined` where every rule is clear of its thresholds. */
  readonly within: Grade | undefined;
}

/**
 * Runs every chosen rule on one clause.
 *
 * @param input - the clause
 * @param rules - the rules with their parameters
 * @returns the signals in the order of the rules, what could not be evaluated, and the grade within margins
 */
export function runRules(input: RuleInput, rules: readonly RuleToRun[]): RuleFindings {
  const signals: Signal[] = [];
  const notEvaluated: NotEvaluated[] = [];
  let within: Grade | undefined;
  for (const { rule, detect, parameters, weight } of rules) {
    const result = detect(input, parameters);
    if (result.state === 'does-not-apply') continue;
    if (result.state === 'not-evaluated') {
      notEvaluated.push({ rule, criterion: input.criterion.id, reason: result.reason });
      continue;
    }
    within = worseGrade(within, result.within);
    if (result.state === 'quiet') continue;
    within = worseGrade(within, result.grade);
    const { level } = input.verdict;
    const signal: SignalOf<RuleId> = {
      rule,
      criterion: input.criterion.id,
      area: input.area,
      year: level.status === 'ok' ? level.value.year : input.horizon.until,
      grade: result.grade,
      weight: severity(result.grade) + weight,
      sureness: result.sureness,
      evidence: result.evidence,
      parameters,
    };
    // The evidence of a rule is of its own kind, which the compiler does not see.
    signals.push(signal as Signal);
  }
  return { signals, notEvaluated, within };
}
