import type { PlanEvaluation, TargetVerdict } from '../evaluation/plan-evaluation.js';
import { holdGrade } from './hold-grade.js';
import type { RuleFindings } from './run-rules.js';
import { severity } from './severity.js';
import type { Grade } from './grade.js';
import type { WarningSettings } from './settings.js';
import type { NotEvaluated, Signal } from './signal.js';
import type { WarningAct } from './warning-act.js';
import type { EarlierWarning, Warning } from './warning.js';
import { worseGrade } from './worse-grade.js';

/** Everything about one goal. */
export interface FoldQuestion {
  readonly evaluation: PlanEvaluation;
  readonly target: TargetVerdict;
  /** Of its clauses and of the measures that serve it. */
  readonly findings: readonly RuleFindings[];
  readonly earlier: EarlierWarning | undefined;
  /** What people did about this goal in this area, oldest first. */
  readonly acts: readonly WarningAct[];
  readonly lacksData: (criterion: string) => boolean;
  readonly settings: WarningSettings;
}

/**
 * One warning from everything that was found about a goal.
 *
 * The grade is that of the most urgent signal; hysteresis against the year before; then the word of a person for this year,
 * the last one given.
 *
 * @param question - findings, the year before, acts
 * @returns the warning; `undefined` where there is neither a signal, nor a grade to hold, nor a person's word for this year
 */
export function foldFindings(question: FoldQuestion): Warning | undefined {
  const { evaluation, target, findings, earlier, acts, settings } = question;
  const { plan, area, asOf, knownAt } = evaluation;
  const signals: Signal[] = [];
  const notEvaluated: NotEvaluated[] = [];
  let within: Grade | undefined;
  for (const finding of findings) {
    signals.push(...finding.signals);
    notEvaluated.push(...finding.notEvaluated);
    within = worseGrade(within, finding.within);
  }
  // A stable sort keeps the order of the clauses.
  signals.sort((a, b) => b.weight - a.weight);
  const computed = signals[0]?.grade;
  const held = holdGrade(
    {
      asOf,
      computed,
      within,
      decidedBy: criteriaAt(signals, computed),
      previous: earlier,
      lacksData: question.lacksData,
    },
    settings,
  );
  const override = acts.findLast((act) => act.act === 'overridden' && act.asOf === asOf);
  const grade = override?.grade ?? held.held;
  if (grade === undefined) return undefined;
  return {
    plan,
    target: target.target,
    domain: target.domain,
    area,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    status: target.status,
    grade,
    ...(held.held === undefined ? {} : { held: held.held }),
    ...(computed === undefined ? {} : { computed }),
    since: held.since,
    decidedBy: held.decidedBy,
    ...(held.hold === undefined ? {} : { hold: held.hold }),
    ...(earlier === undefined ? {} : { previous: earlier }),
    signals,
    notEvaluated,
    acknowledged: acts.some((act) => act.act === 'acknowledged' && act.asOf === asOf && covers(act.grade, grade)),
    acts,
  };
}

function criteriaAt(signals: readonly Signal[], grade: Grade | undefined): string[] {
  const criteria = new Set<string>();
  for (const signal of signals) if (signal.grade === grade) criteria.add(signal.criterion);
  return [...criteria];
}

/** Whether who acknowledged the one grade need not be asked again about the other. Grey and the colours say different things. */
function covers(acknowledged: Grade, grade: Grade): boolean {
  if (acknowledged === 'grey' || grade === 'grey') return acknowledged === grade;
  return severity(acknowledged) >= severity(grade);
}
