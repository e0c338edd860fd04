import type { VerdictReason } from '../attainment/status.js';
import type { Outcome } from '../model/outcome.js';
import type { Grade } from './grade.js';
import type { RuleId, RuleParameters } from './rule-parameters.js';
import type { SignalEvidence } from './signal-evidence.js';

/** How sure a signal is; `probability` that what it says is so, where one is known. How often a rule fires on noise is a parameter. */
export interface Sureness {
  readonly state: 'clear' | 'likely' | 'cannot-tell';
  readonly probability?: number;
}

/** A rule that fired for one clause, of the rule `Rule`. */
export interface SignalOf<Rule extends RuleId> {
  readonly rule: Rule;
  readonly criterion: string;
  /** The measure that the clause belongs to, where it is none of the goal's own. */
  readonly measure?: string;
  /** The area that it is about: a county, where the weakest county decides. */
  readonly area: string;
  /** The reference year that it speaks of. */
  readonly year: number;
  readonly grade: Grade;
  /** Orders the signals of a warning: severity of the grade (red 4 … grey 0) plus the weight of the rule, under 1. */
  readonly weight: number;
  /** `unavailable` where nothing is known about counting or sampling. */
  readonly sureness: Outcome<Sureness>;
  /** Figures and codes, enough to say why. */
  readonly evidence: SignalEvidence[Rule];
  /** What the rule was run with. */
  readonly parameters: RuleParameters[Rule];
}

/** A rule that fired for one clause. */
export type Signal = { readonly [Rule in RuleId]: SignalOf<Rule> }[RuleId];

/** A rule that could not be evaluated for one clause, and why. Its silence says nothing. */
export interface NotEvaluated {
  readonly rule: RuleId;
  readonly criterion: string;
  readonly measure?: string;
  readonly reason: VerdictReason;
}
