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
import type { RuleId, RuleParameters } from './rule-parameters.js';
import { warningRules } from './warning-rules.js';

/** The parameters that every rule is run with; a rule that is absent is switched off. */
export type ChosenRules = { readonly [Rule in RuleId]?: RuleParameters[Rule] };

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

/** A rule of whatever kind, with parameters of its own kind. */
export interface RuleToRun {
  readonly rule: RuleId;
  readonly detect: (input: RuleInput, parameters: RuleParameters[RuleId]) => RuleResult<RuleId>;
  readonly parameters: RuleParameters[RuleId];
  readonly weight: number;
}

const RULE_IDS = Object.keys(DETECTORS) as readonly RuleId[];

/**
 * The chosen rules side by side with what each is run with, looked up once for all clauses.
 *
 * @param chosen - the rules with their parameters
 * @returns the rules in their own order
 */
export function rulesToRun(chosen: ChosenRules): readonly RuleToRun[] {
  return RULE_IDS.flatMap((rule) => {
    const parameters = chosen[rule];
    // A rule and its parameters are of one kind, which the compiler does not see.
    const detect = DETECTORS[rule] as RuleToRun['detect'];
    return parameters === undefined ? [] : [{ rule, detect, parameters, weight: warningRules[rule].weight }];
  });
}
