import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Status, VerdictReason } from '../attainment/status.js';
import type { RowCounts } from '../dataset/dataset.js';
import type { Outcome } from '../model/outcome.js';

/** How many things have which status, with every denominator said. */
export interface StatusCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** All but `no-data` and `not-assessable`. */
  readonly assessable: number;
  readonly attained: number;
  /** `attained ÷ assessable`; `zero-denominator` when nothing is assessable. */
  readonly attainedOfAssessable: Outcome<number>;
  /** `attained ÷ total`, where what has no data counts as not attained. */
  readonly attainedOfAll: Outcome<number>;
}

/** The judgement of one goal: that of its weakest clause. */
export interface TargetVerdict {
  readonly target: string;
  readonly domain: string;
  readonly status: Status;
  readonly reasons: readonly VerdictReason[];
  /** The criterion whose status the goal takes. */
  readonly decidedBy?: string;
  /** How many of its criteria could be judged. */
  readonly assessed: number;
  /** How many of its criteria have a status that an expert judged. */
  readonly manual: number;
  readonly criteria: readonly CriterionVerdict[];
}

/** The figures that a measure itself promises. */
export interface MeasureVerdict {
  readonly measure: string;
  readonly domain: string;
  readonly criteria: readonly CriterionVerdict[];
}

/** One field of the plan. */
export interface DomainVerdict {
  readonly domain: string;
  /** How many goals the plan's text has here, where the plan says. */
  readonly extent?: number;
  readonly targets: StatusCounts;
  readonly criteria: StatusCounts;
  /** How many of the criteria have a status that an expert judged. */
  readonly manual: number;
}

/** Something that has to be reported before a verdict is possible, and by whom. */
export interface DataGap {
  /** The indicator; absent for a goal without a number, which needs evidence. */
  readonly indicator?: string;
  /** Id of the office that reports it. */
  readonly steward?: string;
  /** The criteria that wait for it. */
  readonly criteria: readonly string[];
  readonly reasons: readonly VerdictReason[];
}

/** The judgement of a plan in one area. Plain data; survives JSON. */
export interface PlanEvaluation {
  readonly plan: string;
  readonly area: string;
  readonly asOf: number;
  readonly knownAt?: string;
  /** True when the area is not bound by the plan: its figures are only held against the plan's goals. */
  readonly comparisonOnly: boolean;
  readonly summary: {
    readonly targets: StatusCounts;
    readonly criteria: StatusCounts;
    readonly measureCriteria: StatusCounts;
    /** Goals in the plan's text, where the plan says, and goals entered in the data. */
    readonly extent: { readonly targets?: number; readonly entered: number };
    /** How many statuses an expert judged: of goals (by the clause that decides), of their criteria, of those of measures. */
    readonly manual: { readonly targets: number; readonly criteria: number; readonly measureCriteria: number };
    readonly rows: RowCounts;
  };
  readonly domains: readonly DomainVerdict[];
  readonly targets: readonly TargetVerdict[];
  readonly measures: readonly MeasureVerdict[];
  readonly gaps: readonly DataGap[];
}
