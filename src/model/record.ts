import type { Occasion } from './machinery.js';
import type { DecimalText } from './text.js';

/** A paper that shows what a record says. */
export interface RecordDocument {
  readonly title: string;
  /** Its number (文号), where it has one. */
  readonly number?: string;
  readonly url?: string;
}

/** What every record of the cycle has. */
export interface RecordBase {
  /** Unique among the records of a log. */
  readonly id: string;
  /** GB/T 2260 code of the area that it concerns. */
  readonly area: string;
  /** ISO day on which it happened. */
  readonly date: string;
  /** ISO day from which it is known, not before `date`; `date` where absent. */
  readonly recorded?: string;
  /** Id of the body of the machinery that did it. */
  readonly body?: string;
  /** Id of the kind of office of the plan that did it. */
  readonly office?: string;
  /** Who it was by name: an office, an institution, a panel. */
  readonly by?: string;
  readonly documents?: readonly RecordDocument[];
  readonly note?: string;
  /** Id of the earlier record of the same kind that this one corrects. The earlier one stays in the history. */
  readonly replaces?: string;
}

/** Evidence that a stage of a goal without a number was reached. */
export interface EvidenceRecord extends RecordBase {
  readonly kind: 'evidence';
  /** Id of the milestone criterion. */
  readonly criterion: string;
  readonly stage: string;
  /** At least one. */
  readonly documents: readonly RecordDocument[];
}

/** What an assessor found: 已达到, 部分达到, 未达到, 无法判断. */
export type AssessmentFinding = 'reached' | 'partly' | 'not-reached' | 'cannot-tell';

/** Who assesses: the office for itself (自评), or somebody outside (第三方评估). */
export type AssessmentParty = 'self' | 'third-party';

/** A self-evaluation or an evaluation by a third party of a goal, a measure, one clause or one stage. */
export interface AssessmentRecord extends RecordBase {
  readonly kind: 'assessment';
  readonly party: AssessmentParty;
  /** Id of the goal, measure or criterion. */
  readonly about: string;
  /** Stage of the milestone criterion that `about` names. */
  readonly stage?: string;
  readonly finding: AssessmentFinding;
  /** Who assessed. */
  readonly by: string;
}

/** What a record that fulfils duties may say besides. */
export interface ActRecordBase extends RecordBase {
  /** Id of the duty of the machinery that it fulfils. */
  readonly duty?: string;
  /** Id of the product of the machinery that it concerns. */
  readonly product?: string;
  /** The reporting year of the duty or product, where it comes every year or once in a term. */
  readonly year?: number;
  /** Which of its occasions, where it comes on several in one year. */
  readonly occasion?: Occasion;
}

/** A duty was done: the implementation plan of an office, a supervision visit, or any other. */
export interface ActivityRecord extends ActRecordBase {
  readonly kind: 'implementation-plan' | 'supervision' | 'duty-done';
  readonly duty: string;
  readonly body: string;
  /** Of a supervision visit: what it found, in sentences. */
  readonly findings?: readonly string[];
}

/** A product was handed in, fed back on, or published. */
export interface ProductRecord extends ActRecordBase {
  readonly kind: 'submission' | 'feedback' | 'publication';
  readonly product: string;
  readonly body: string;
}

/** What the body above said: 通过, 退回修改, 不予通过. */
export type ApprovalDecision = 'granted' | 'returned' | 'refused';

/** The word from above that a product needs (审批, 审核). */
export interface ApprovalRecord extends ActRecordBase {
  readonly kind: 'approval';
  /** Id of the approval of the machinery. */
  readonly approval: string;
  readonly product: string;
  readonly decision: ApprovalDecision;
  /** The body whose word it is. */
  readonly body: string;
  /** Id of the submission that was decided on; the last one up to that day where absent. */
  readonly submission?: string;
}

/** 事前绩效评估: 予以支持, 调整完善后支持, 不予支持. */
export type BeforehandResult = 'support' | 'support-after-changes' | 'not-support';

/** 绩效评价: 优, 良, 中, 差. */
export type AfterwardsResult = 'excellent' | 'good' | 'fair' | 'poor';

/** What the two kinds of appraisal have in common. */
export interface AppraisalBase extends ActRecordBase {
  readonly kind: 'appraisal';
  /** The project or policy, as budget lines name it (`BudgetLine.project`). */
  readonly project: string;
  readonly party: AssessmentParty;
  /** Out of 100. */
  readonly score?: DecimalText;
}

/** An appraisal of a new policy or project beforehand, or of a project when it has ended. */
export type AppraisalRecord = AppraisalBase &
  (
    | { readonly stage: 'beforehand'; readonly result: BeforehandResult }
    | { readonly stage: 'afterwards'; readonly result: AfterwardsResult }
  );

/** An earlier record was wrong altogether. It stays in the history. */
export interface RetractionRecord extends RecordBase {
  readonly kind: 'retraction';
  /** Id of the record that is withdrawn. */
  readonly retracts: string;
  readonly reason: string;
}

/** One dated thing that happened in the cycle of monitoring and evaluation. */
export type MonitoringRecord =
  | EvidenceRecord
  | AssessmentRecord
  | ActivityRecord
  | ProductRecord
  | ApprovalRecord
  | AppraisalRecord
  | RetractionRecord;

/** The kind of a record. */
export type MonitoringRecordKind = MonitoringRecord['kind'];
