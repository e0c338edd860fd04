import type { FigureForm } from '../../attainment/explanation/explanation.js';
import type { VerdictReason } from '../../attainment/status.js';
import type { Selection } from '../../model/selection.js';
import type { DecimalText, Text } from '../../model/text.js';
import type { Unit } from '../../model/unit.js';
import type { ApprovalStateName } from '../records/approval-state.js';

/** Which product of the plan a report is: of every year, of the middle of the plan's term, or of its end. */
export type ReportKind = 'annual' | 'midterm' | 'final';

/** What a sentence, a row or a figure of a report can be followed back to. */
export type TraceKind =
  | 'area'
  | 'domain'
  | 'target'
  | 'measure'
  | 'criterion'
  | 'indicator'
  | 'office'
  | 'body'
  | 'duty'
  | 'product'
  | 'observation'
  | 'record'
  | 'warning'
  | 'effect';

/**
 * One thing that a sentence rests on.
 *
 * The id is that of the plan (an area: its code), of the caller's record or effect, or of the goal that a warning is about.
 * An observation is named by indicator, area, period, sex and urbanisation joined by `|`, and by its row in the dataset.
 */
export interface TraceLink {
  readonly kind: TraceKind;
  readonly id: string;
  readonly row?: number;
}

/** What the paths of a figure lead into. */
export type FigureSource =
  | { readonly kind: 'verdict'; readonly criterion: string; readonly area: string; readonly asOf: number }
  | { readonly kind: 'evaluation'; readonly area: string; readonly asOf: number }
  /** The comparison of the evaluation with that of an earlier year, as `compareEvaluations` gives it. */
  | { readonly kind: 'comparison'; readonly before: number; readonly after: number }
  /** The comparable points of what a clause judges, by year. */
  | { readonly kind: 'series'; readonly criterion: string; readonly area: string; readonly asOf: number }
  /** The comparable gaps of two groups in an indicator, by year. */
  | {
      readonly kind: 'gaps';
      readonly indicator: string;
      readonly select: Selection;
      readonly between: 'sex' | 'urbanisation' | 'terrain';
      readonly area: string;
      readonly asOf: number;
    }
  /** Observations by their rows; paths begin with the position in this list. */
  | { readonly kind: 'observations'; readonly rows: readonly number[] }
  | { readonly kind: 'plan' }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'warning'; readonly id: string }
  | { readonly kind: 'effect'; readonly id: string }
  /** The sentence's own trace: how many links of one kind it has. */
  | { readonly kind: 'trace'; readonly of: TraceKind };

/** A figure of a sentence and where it comes from. */
export interface ReportFigure {
  /** As the sentence prints it, without its unit; a minus sign is U+2212. */
  readonly shown: string;
  readonly form: FigureForm;
  readonly of: FigureSource;
  /** Paths into it, such as 'summary.targets.attained'. */
  readonly from: readonly string[];
}

/**
 * One sentence in both languages. Titles of the plan and words of people stand in quotation marks “…” inside it; every
 * number outside them is in `figures`.
 */
export interface ReportSentence {
  /** What it says. The codes are stable. */
  readonly code: string;
  readonly text: Text;
  readonly figures: readonly ReportFigure[];
  readonly trace: readonly TraceLink[];
}

/** Sentences that belong together. */
export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly ReportSentence[];
}

/** Why a cell is empty. The codes are stable; their words are in `cellReasonLabels`. */
export type CellReason =
  | VerdictReason
  /** The year before has no figure that could be compared. */
  | 'no-year-before'
  /** The column does not ask anything of this row. */
  | 'not-asked'
  /** The source did not say. */
  | 'not-stated'
  /** No earlier year has a figure that could be compared. */
  | 'no-earlier-figure'
  /** This year has no figure that could be compared with the latest. */
  | 'no-figure-of-year';

/** A cell of a table: a figure or words, or the reason why there is neither. */
export type ReportCell =
  | { readonly status: 'ok'; readonly value: DecimalText | number | Text; readonly unit?: Unit }
  | { readonly status: 'unavailable'; readonly reason: CellReason };

/** What the cells of a column hold. */
export type ColumnType = 'text' | 'code' | 'decimal' | 'change' | 'count' | 'year' | 'day';

/** A column of a table. */
export interface ReportColumn<Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
  readonly type: ColumnType;
}

/** A row of a table: a cell for every column, and what it rests on. */
export interface ReportRow<Id extends string = string> {
  readonly id: string;
  readonly cells: Readonly<Record<Id, ReportCell>>;
  readonly trace: readonly TraceLink[];
}

/** A table. */
export interface ReportTable<Id extends string = string> {
  readonly kind: 'table';
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ReportColumn<Id>[];
  readonly rows: readonly ReportRow<Id>[];
}

/** A part of a section under a heading of its own, such as one domain or one goal. */
export interface ReportPart {
  readonly kind: 'part';
  /** Id of what the part is about. */
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly ReportBlock[];
}

/** What a section is made of. */
export type ReportBlock = ReportParagraph | ReportTable | ReportPart;

/** A section of a report. */
export interface ReportSection<Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
  readonly blocks: readonly ReportBlock[];
}

/** A body that a report is handed to, and the area whose body it is; without one where the plan lists no area above. */
export interface ReportRecipient {
  readonly body: string;
  readonly at: 'same-level' | 'level-above';
  readonly area?: string;
}

/** A draft until it was handed in and has every word that the plan asks for. */
export type ReportStatus = 'draft' | 'final';

/** What both types of report have. */
export interface ReportBase {
  readonly format: 'women-plan report 1';
  /** Id of the plan. */
  readonly plan: string;
  readonly area: string;
  readonly asOf: number;
  readonly knownAt?: string;
  readonly title: Text;
  /** Id of the product of the plan's machinery; absent for a plan without machinery and for an area that the plan does not bind. */
  readonly product?: string;
  /** Id of the body that makes it; absent where `product` is. */
  readonly by?: string;
  readonly to: readonly ReportRecipient[];
  readonly status: ReportStatus;
  /** Where it stands on the way to being final; `not-submitted` where no records were given. */
  readonly approval: ApprovalStateName;
  /** The records that the status rests on, in the order of their days. */
  readonly decidedBy: readonly string[];
}

/** The sections of a monitoring report, in their order. */
export type MonitoringSectionId =
  | 'conclusion'
  | 'background'
  | 'domains'
  | 'group-gaps'
  | 'course'
  | 'warnings'
  | 'unmet-and-unreported'
  | 'monitoring-notes';

/** The sections of an evaluation report, in their order. */
export type EvaluationSectionId =
  | 'abstract'
  | 'basic-situation'
  | 'evaluation-work'
  | 'attainment'
  | 'effect-of-measures'
  | 'practice'
  | 'problems'
  | 'outlook'
  | 'advice'
  | 'evaluation-notes';

/** What the monitoring group hands in: figures, statuses, gaps, warnings. Plain data; survives JSON. */
export interface MonitoringReport extends ReportBase {
  readonly type: 'monitoring';
  readonly kind: ReportKind;
  readonly sections: readonly ReportSection<MonitoringSectionId>[];
}

/** What the evaluation group hands in: attainment, effect, experience, problems, advice. Plain data; survives JSON. */
export interface EvaluationReport extends ReportBase {
  readonly type: 'evaluation';
  readonly kind: Exclude<ReportKind, 'annual'>;
  readonly sections: readonly ReportSection<EvaluationSectionId>[];
}

/** Either type of report. The two are never mixed: neither has a section of the other. */
export type Report = MonitoringReport | EvaluationReport;
