import { reasonLabels } from '../../../attainment/reason-labels.js';
import { statusLabels } from '../../../attainment/labels.js';
import type { Status } from '../../../attainment/status.js';
import type { ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from './clause-title.js';
import { composeSentence } from './compose-sentence.js';

/** Statuses of goals that were looked at and found wanting. */
const UNMET: ReadonlySet<Status> = new Set(['behind', 'unlikely', 'lapsed']);

/**
 * The goals that are behind, unlikely or lapsed, each with the clause that decides and its ground.
 *
 * @param context - what the report is written from
 * @returns the sentences, in the order of the plan; empty where there is no such goal
 */
export function unmetSentences({ evaluation, plan, index }: ReportContext): ReportSentence[] {
  return evaluation.targets
    .filter(({ status }) => UNMET.has(status))
    .map(({ target, status, decidedBy, reasons, criteria }) => {
      const ground = reasons[0];
      const slots = {
        title: { quote: index.targets.get(target)?.title ?? target },
        status: { label: statusLabels[status] },
        reason: { label: ground === undefined ? statusLabels[status] : reasonLabels[ground] },
      };
      const trace = [{ kind: 'target' as const, id: target }];
      if (decidedBy === undefined || criteria.length < 2) return composeSentence('goal-unmet', slots, trace);
      return composeSentence('goal-weakest', { ...slots, clause: { quote: clauseTitle(plan, decidedBy) } }, [
        ...trace,
        { kind: 'criterion', id: decidedBy },
      ]);
    });
}
