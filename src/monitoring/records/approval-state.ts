import type { Approval } from '../../model/machinery.js';
import type { ApprovalDecision, ApprovalRecord, ProductRecord } from '../../model/record.js';
import { findRecord } from '../../plan/find-record.js';
import { planIndex } from '../../plan/plan-index.js';
import { recordIndex } from './record-index.js';
import type { RecordLog } from './record-log.js';
import { type RecordQuery, recordsInForce } from './records-in-force.js';

/**
 * Where a product stands on its way to being final.
 *
 * - `not-submitted`: neither handed in nor decided on
 * - `not-required`: handed in, and nobody's word is needed
 * - `pending`: handed in, no word yet
 * - `returned`, `refused`: 退回修改, 不予通过
 * - `changed-since`: an earlier version has its word, the last one does not
 * - `approved`: the last version has every word that it needs
 */
export type ApprovalStateName =
  | 'not-submitted'
  | 'not-required'
  | 'pending'
  | 'returned'
  | 'refused'
  | 'changed-since'
  | 'approved';

/** Where one of the words that a product needs stands. */
export interface ApprovalStep {
  readonly approval: Approval;
  readonly state: Exclude<ApprovalStateName, 'not-submitted' | 'not-required'>;
  /** The decision on the last version, where there is one. */
  readonly decision?: ApprovalRecord;
}

/** Where a product stands. */
export interface ApprovalState {
  readonly product: string;
  readonly area: string;
  readonly year?: number;
  readonly asOfDay: string;
  readonly state: ApprovalStateName;
  /** Only a product that was handed in and has every word that it needs is final. */
  readonly final: boolean;
  /** The last version. */
  readonly submission?: ProductRecord;
  readonly steps: readonly ApprovalStep[];
  /** Everything handed in and decided, in the order of the days. */
  readonly history: readonly (ProductRecord | ApprovalRecord)[];
}

/** Which product. */
export interface ApprovalQuery extends Required<RecordQuery> {
  /** The reporting year, as the records give it; records without a year where absent. */
  readonly year?: number;
}

/** The first of these that a step is in is the state of the product. */
const WORST_FIRST: readonly ApprovalStep['state'][] = ['refused', 'returned', 'pending', 'changed-since', 'approved'];
/** Of two words of one day the stricter counts, so that nothing becomes final on a day of doubt. */
const STRICTNESS: readonly ApprovalDecision[] = ['granted', 'returned', 'refused'];

/**
 * Whether a paper of the monitoring or evaluation group is final: approved (审批) or reviewed (审核) as the machinery demands.
 *
 * A decision speaks of the version that it names, else of the last one handed in up to its day. A later version needs a word
 * of its own. Where only decisions are on record, they stand for a version that was handed in. A correction of a submission
 * is the same version.
 *
 * @param log - a log of records
 * @param product - id of a product of the machinery
 * @param query - area, year and day; what became known later is not seen
 * @returns the state, every word needed, and what it rests on
 * @throws PlanError `argument/unknown-id` for a product or an area that the plan does not have; `argument/not-a-date`
 * @example
 * const made = { kind: 'submission', id: 's-1', area: '640500', date: '2025-03-01', product: 'monitoring-scheme', body: 'monitoring-group' };
 * const word = { kind: 'approval', id: 'd-1', area: '640500', date: '2025-03-20', approval: 'approve-schemes', product: 'monitoring-scheme', body: 'leading-group', decision: 'granted' };
 * const log = createRecordLog([made, word], zhongweiPlan);
 * approvalState(log, 'monitoring-scheme', { area: '640500', asOfDay: '2025-03-19' }).state; // => 'pending'
 * approvalState(log, 'monitoring-scheme', { area: '640500', asOfDay: '2025-03-20' }).final; // => true
 * approvalState(log, 'statistics-volume', { area: '640500', asOfDay: '2025-03-20' }).state; // => 'not-submitted'
 */
export function approvalState(log: RecordLog, product: string, query: ApprovalQuery): ApprovalState {
  const index = planIndex(log.plan);
  const { id } = findRecord('product', index.products, product, log.plan.id);
  const { area, asOfDay, year } = query;
  const history = recordsInForce(log, query)
    .filter(
      (record): record is ProductRecord | ApprovalRecord =>
        (record.kind === 'submission' || record.kind === 'approval') && record.product === id && record.year === year,
    )
    // The order of the log settles what happened on one day.
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const submission = history.findLast((record): record is ProductRecord => record.kind === 'submission');
  const decisions = history.filter((record): record is ApprovalRecord => record.kind === 'approval');
  const steps = (log.plan.machinery?.approvals ?? [])
    .filter(({ products }) => products.includes(id))
    .map((approval) =>
      stepOf(
        approval,
        decisions.filter((decision) => decision.approval === approval.id),
        (decision) => speaksOf(log, decision, submission),
      ),
    );
  const isThere = history.length > 0;
  const state: ApprovalStateName = !isThere
    ? 'not-submitted'
    : (WORST_FIRST.find((worst) => steps.some((step) => step.state === worst)) ?? 'not-required');
  return {
    product: id,
    area,
    ...(year === undefined ? {} : { year }),
    asOfDay,
    state,
    final: state === 'approved' || state === 'not-required',
    ...(submission === undefined ? {} : { submission }),
    steps,
    history,
  };
}

function stepOf(
  approval: Approval,
  decisions: readonly ApprovalRecord[],
  concernsLastVersion: (decision: ApprovalRecord) => boolean,
): ApprovalStep {
  const lastDay = decisions.findLast(concernsLastVersion)?.date;
  const decision = decisions
    .filter((word) => concernsLastVersion(word) && word.date === lastDay)
    .toSorted((a, b) => STRICTNESS.indexOf(b.decision) - STRICTNESS.indexOf(a.decision))[0];
  if (decision !== undefined) {
    return { approval, state: decision.decision === 'granted' ? 'approved' : decision.decision, decision };
  }
  const isEarlierGranted = decisions.some((word) => word.decision === 'granted');
  return { approval, state: isEarlierGranted ? 'changed-since' : 'pending' };
}

function speaksOf(log: RecordLog, decision: ApprovalRecord, submission: ProductRecord | undefined): boolean {
  if (submission === undefined) return true;
  if (decision.submission === undefined) return decision.date >= submission.date;
  // A version keeps its identity through corrections of its record.
  const { byId } = recordIndex(log);
  for (let id: string | undefined = submission.id; id !== undefined; id = byId.get(id)?.replaces) {
    if (id === decision.submission) return true;
  }
  return false;
}
