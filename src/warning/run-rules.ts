import type { RuleInput, RuleResult } from './rule-input.js';
import { againstTheOthers } from './rules/against-the-others.js';
import { behindSchedule } from './rules/behind-schedule.js';
import { dataLate } from './rules/data-late.js';
import { dataMissing } from './rules/data-missing.js';
import { deadlineNear } from './rules/deadline-near.js';
import { expectedToMiss } from './rules/expected-to-miss.js';
import { gapWidening } from './rules/gap-widening.js';
import { implausibleRevision } from './rules/implausible-revision.js';
import { implausibleValue } from './rules/implausible-value.js';
import { milestoneWithoutEvidence } from './rules/milestone-without-evidence.js';
import { relapse } from './rules/relapse.js';
import { reversal } from './rules/reversal.js';
import { volatile } from './rules/volatile.js';
import { severity } from './severity.js';
import type { Grade, NotEvaluated, RuleId, RuleParameters, Signal, SignalOf } from './warning.js';
import { warningRules } from './warning-rules.js';
import { worseGrade } from './worse-grade.js';

type Detectors = {
  readonly [Rule in RuleId]: (input: RuleInput, parameters: RuleParameters[Rule]) => RuleResult<Rule>;
};

const DETECTORS: Detectors = {
  'expected-to-miss': expectedToMiss,
  relapse,
  'deadline-near': deadlineNear,
  'behind-schedule': behindSchedule,
  'gap-widening': gapWidening,
  reversal,
  'milestone-without-evidence': milestoneWithoutEvidence,
  'against-the-others': againstTheOthers,
  'data-late': dataLate,
  'implausible-value': implausibleValue,
  'implausible-revision': implausibleRevision,
  volatile,
  'data-missing': dataMissing,
};

const RULE_IDS = Object.keys(DETECTORS) as readonly RuleId[];

/** The parameters that every rule is run with; a rule that is absent is switched off. */
export type ChosenRules = { readonly [Rule in RuleId]?: RuleParameters[Rule] };

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
 * @param chosen - the rules with their parameters
 * @returns the signals in the order of the rules, what could not be evaluated, and the grade within margins
 */
export function runRules(input: RuleInput, chosen: ChosenRules): RuleFindings {
  const signals: Signal[] = [];
  const notEvaluated: NotEvaluated[] = [];
  let within: Grade | undefined;
  const look = <Rule extends RuleId>(rule: Rule, parameters: RuleParameters[RuleId]): RuleResult<Rule> =>
    // The parameters that were chosen for a rule are of its own kind.
    DETECTORS[rule](input, parameters as RuleParameters[Rule]);
  for (const rule of RULE_IDS) {
    const parameters = chosen[rule];
    if (parameters === undefined) continue;
    const result = look(rule, parameters);
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
      weight: severity(result.grade) + warningRules[rule].weight,
      sureness: result.sureness,
      evidence: result.evidence,
      parameters,
    };
    // The evidence of a rule is of its own kind, which the compiler does not see.
    signals.push(signal as Signal);
  }
  return { signals, notEvaluated, within };
}
