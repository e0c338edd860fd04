import type { RuleFindings } from './run-rules.js';
import { severity } from './severity.js';
import type { Grade } from './grade.js';
import type { NotEvaluated, Signal } from './signal.js';
import { warningRules } from './warning-rules.js';

/** The most urgent grade that a measure can give a goal. Ours. */
const MOST_URGENT: Grade = 'yellow';

/**
 * What the figures of a measure say about the goals that it serves.
 *
 * A measure is a means: that it falls short is a reason to look, not the goal failing, so its signals count yellow at most.
 * A figure of a measure that nobody reported is listed as not evaluated and makes no warning of its own, because the goal
 * itself may be known well.
 *
 * @param findings - of one clause of the measure
 * @param measure - id of the measure
 * @returns the same, told for its goals
 */
export function measureFindings({ signals, notEvaluated, within }: RuleFindings, measure: string): RuleFindings {
  const told: Signal[] = [];
  const skipped: NotEvaluated[] = notEvaluated.map((item) => ({ ...item, measure }));
  for (const signal of signals) {
    if (signal.grade === 'grey') {
      const reason = signal.rule === 'data-missing' ? signal.evidence.reason : 'no-evidence';
      skipped.push({ rule: signal.rule, criterion: signal.criterion, measure, reason });
      continue;
    }
    const grade = capped(signal.grade);
    told.push({ ...signal, measure, grade, weight: severity(grade) + warningRules[signal.rule].weight });
  }
  const isGrey = within === undefined || within === 'grey';
  return { signals: told, notEvaluated: skipped, within: isGrey ? undefined : capped(within) };
}

function capped(grade: Grade): Grade {
  return severity(grade) > severity(MOST_URGENT) ? MOST_URGENT : grade;
}
