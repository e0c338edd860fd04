import type { BudgetLine } from '../../model/budget.js';
import type { Plan } from '../../model/plan.js';

/** What was found in budget lines. The codes are stable. */
export type BudgetFindingCode =
  | 'not-an-object'
  /** A field that must say something does not. */
  | 'field-missing'
  /** A field holds a code that does not exist. */
  | 'unknown-code'
  | 'unknown-area'
  | 'unknown-office'
  | 'unknown-target'
  | 'unknown-measure'
  /** A weight for something that the line does not serve. */
  | 'unknown-weight'
  | 'not-a-weight'
  | 'not-a-year'
  | 'not-a-period'
  /** A period of another year than the line's. */
  | 'period-outside-year'
  | 'not-a-date'
  /** No decimal text. */
  | 'not-an-amount'
  /** More than two decimals of a yuan: below the fen. */
  | 'below-the-fen'
  /** An appropriation, or the money of a year after adjustment, below 0. */
  | 'negative-amount'
  /** Two periods of one kind share a month, so that money would count twice. */
  | 'overlapping-periods'
  /** A performance goal that plans nothing, or a figure of it that is not a number of 0 or more. */
  | 'not-a-performance-figure'
  /** Two different lines with one id: both are refused. */
  | 'conflicting-id'
  /** A line that was given twice; one counts. */
  | 'repeated';

/** One thing found in the lines. */
export interface BudgetFinding {
  readonly code: BudgetFindingCode;
  /** `error` refuses the whole line, so that no total rests on part of it; `note` informs. */
  readonly grade: 'error' | 'note';
  /** Positions of the lines, from 0, in the order they were given. */
  readonly rows: readonly number[];
  /** The field that is wrong, as a path: 'entries.2.amount'. */
  readonly field?: string;
  /** What was received or suggested, for the message. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** Budget lines, checked against a plan. */
export interface Budget {
  readonly plan: Plan;
  /** The accepted lines, by id. */
  readonly lines: readonly BudgetLine[];
  readonly findings: readonly BudgetFinding[];
  /** `given` is always the sum of the others. */
  readonly counts: {
    readonly given: number;
    readonly used: number;
    readonly repeated: number;
    readonly refused: number;
  };
}
