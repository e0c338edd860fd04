import type { MonitoringRecord } from '../../model/record.js';
import type { Plan } from '../../model/plan.js';

/** What was found in records that were handed in. The codes are stable. */
export type RecordFindingCode =
  | 'not-an-object'
  /** A field that must say something does not. */
  | 'field-missing'
  /** A field holds a code that does not exist. */
  | 'unknown-code'
  | 'unknown-area'
  | 'unknown-body'
  | 'unknown-office'
  | 'unknown-duty'
  | 'unknown-product'
  | 'unknown-approval'
  | 'unknown-subject'
  | 'unknown-stage'
  /** It names a record that is not in the log, or was refused. */
  | 'unknown-record'
  | 'not-a-milestone'
  | 'not-a-date'
  | 'not-a-year'
  /** A score outside 0 to 100. */
  | 'not-a-score'
  /** It is known from a day before it happened. */
  | 'recorded-before-date'
  /** A paper handed in or decided on by a body whose paper or word it is not. */
  | 'wrong-body'
  /** A duty done by a body that the plan does not name for it; kept, because a place may name another. */
  | 'other-body'
  /** The approval does not concern this product. */
  | 'other-product'
  /** Two different records with one id: both are refused, because nothing tells which counts. */
  | 'conflicting-id'
  /** A record that was given twice; one counts. */
  | 'repeated'
  /** A correction of a record of another kind or area. */
  | 'replaces-other-kind'
  /** It corrects or withdraws a record that became known later. */
  | 'before-its-record'
  /** The record was corrected or withdrawn by another record already. */
  | 'already-replaced'
  /** Corrections that correct each other. */
  | 'circular'
  /** A retraction can neither be withdrawn nor corrected; hand the record in again under a new id. */
  | 'retraction-stands';

/** `error` refuses the record, `warning` asks for a look, `note` informs. */
export type RecordFindingGrade = 'error' | 'warning' | 'note';

/** One thing found in the records. */
export interface RecordFinding {
  readonly code: RecordFindingCode;
  readonly grade: RecordFindingGrade;
  /** Positions of the records, from 0, in the order they were given. */
  readonly rows: readonly number[];
  /** The field that is wrong, where one is. */
  readonly field?: string;
  /** What was received, expected or suggested, for the message. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The records of a cycle, checked against a plan. */
export interface RecordLog {
  readonly plan: Plan;
  /** The accepted records, by the day from which they are known, then by the day they happened, then by id. */
  readonly records: readonly MonitoringRecord[];
  readonly findings: readonly RecordFinding[];
  /** `given` is always the sum of the others. */
  readonly counts: {
    readonly given: number;
    readonly used: number;
    readonly repeated: number;
    readonly refused: number;
  };
}
