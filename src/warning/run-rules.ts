import type { VerdictReason } from '../attainment/verdict.js';
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
  const run = <Rule extends RuleId>(rule: Rule): void => {
    const parameters = chosen[rule];
    if (parameters === undefined) return;
    const result: RuleResult<Rule> = DETECTORS[rule](input, parameters);
    if (result.state === 'not-evaluated') notEvaluated.push(skipped(rule, input, result.reason));
    else if (result.state !== 'does-not-apply') {
      within = worseGrade(within, result.within);
      if (result.state !== 'fired') return;
      within = worseGrade(within, result.grade);
      const signal: SignalOf<Rule> = {
        rule,
        criterion: input.criterion.id,
        area: input.area,
        year: input.verdict.level.status === 'ok' ? input.verdict.level.value.year : input.horizon.until,
        grade: result.grade,
        weight: severity(result.grade) + warningRules[rule].weight,
        sureness: result.sureness,
        evidence: result.evidence,
        parameters,
      };
      // The compiler does not see that a signal of each rule is one of the signals.
      signals.push(signal as unknown as Signal);
    }
  };
  for (const rule of RULE_IDS) run(rule);
  return { signals, notEvaluated, within };
}

function skipped(rule: RuleId, { criterion }: RuleInput, reason: VerdictReason): NotEvaluated {
  return { rule, criterion: criterion.id, reason };
}
