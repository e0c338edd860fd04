import type { VerdictReason } from '../../attainment/status.js';
import type { Outcome } from '../../model/outcome.js';
import type { Selection } from '../../model/selection.js';
import type { DecimalText, Text } from '../../model/text.js';
import type { Unit } from '../../model/unit.js';
import type { Grade } from '../grade.js';

/** A record of the plan by its id and its own words. */
export interface NamedRecord {
  readonly id: string;
  readonly title: Text;
}

/** Which office reports what a warning is about. */
export interface Reporter {
  readonly indicator: NamedRecord;
  /** The office of the indicator's record; its id stands for the title where the plan does not list its offices. */
  readonly office: NamedRecord;
  /** The clauses of the warning that rest on it, in the order of its signals. */
  readonly criteria: readonly string[];
}

/** A duty of the plan that a warning calls for, and whose it is at this level of government. */
export interface AnsweringDuty extends NamedRecord {
  readonly who: readonly NamedRecord[];
}

/** The largest change towards a goal that an area has managed over a length of time. */
export interface BestChange {
  readonly area: string;
  readonly from: { readonly year: number; readonly value: DecimalText };
  readonly to: { readonly year: number; readonly value: DecimalText };
  /** The second figure less the first. */
  readonly change: DecimalText;
  /** `change ÷ years`, unrounded. */
  readonly perYear: number;
}

/** What one clause still needs, against the best that any area has managed over as many years. */
export interface RequiredChange {
  readonly criterion: string;
  /** The area that it is about: the county that decides, where every county is judged. */
  readonly area: string;
  readonly unit: Unit;
  readonly latest: { readonly year: number; readonly value: DecimalText };
  /** The end of the goal that the figure has to reach, and by when. */
  readonly goal: { readonly year: number; readonly value: DecimalText };
  /** `(goal − latest) ÷ years`, unrounded, in the unit of the level. */
  readonly perYear: number;
  /** `no-comparable-change` where no area has figures that far apart. */
  readonly best: Outcome<BestChange>;
  /** Whether the best change, done again from the latest figure, would reach the goal. */
  readonly withinReach: Outcome<boolean>;
}

/** A figure that has to be so good: of the value, the gap or the difference that the clause judges. */
export interface FigureCondition {
  readonly kind: 'figure';
  readonly criterion: string;
  readonly indicator: string;
  readonly select: Selection;
  readonly year: number;
  /** The areas that have to report it so. */
  readonly areas: readonly string[];
  readonly bound: 'at-least' | 'at-most';
  readonly value: DecimalText;
  readonly unit: Unit;
}

/** A figure that has to be reported, whatever it is. */
export interface ReportCondition {
  readonly kind: 'report';
  readonly criterion: string;
  readonly indicator: string;
  readonly select: Selection;
  readonly year: number;
  readonly areas: readonly string[];
}

/** Stages that have to be shown by dated evidence. */
export interface EvidenceCondition {
  readonly kind: 'evidence';
  readonly criterion: string;
  readonly year: number;
  readonly stages: readonly NamedRecord[];
}

/** One thing that has to be true by the next monitoring. */
export type StepDownCondition = FigureCondition | ReportCondition | EvidenceCondition;

/**
 * What would have to be true by the next yearly monitoring for the grade to fall. All conditions together are enough; each
 * figure is the least that is enough, to the last printed place, while everything else stays as it is.
 */
export interface StepDown {
  readonly from: Grade;
  /**
   * `none`: the warning ends. `grey`: what was warned of ends, and only clauses without data are left. `graded`: a missing
   * figure is there, and the grade is what it says.
   */
  readonly to: Grade | 'none' | 'graded';
  readonly year: number;
  readonly conditions: readonly StepDownCondition[];
}

/** Something missing that would decide a clause. */
export interface DecidingObservation {
  readonly criterion: string;
  /**
   * `figure`: a value; `counts`: numerator and denominator of a value that is there; `standard-error`: that of a survey;
   * `evidence`: of the stages of a goal without a number; `parameter`: a figure that only the jurisdiction knows.
   */
  readonly what: 'figure' | 'counts' | 'standard-error' | 'evidence' | 'parameter';
  /** Why it is missing. */
  readonly reason: VerdictReason;
  readonly areas: readonly string[];
  readonly year: number;
  readonly indicator?: string;
  readonly select?: Selection;
  /** Id of the office that reports it. */
  readonly office?: string;
  readonly parameter?: string;
}

/**
 * What the plan itself has to offer where a goal needs somebody, and what the figures ask for. Nothing in it is invented:
 * measures, objectives, offices and duties are records of the plan, everything else is computed. Plain data; survives JSON.
 */
export interface Advice {
  readonly target: string;
  readonly area: string;
  readonly asOf: number;
  /** True when the area is not bound by the plan: its measures and duties are not this area's. */
  readonly comparisonOnly: boolean;
  /** The plan's measures that serve the goal, in the order of the plan; where the warning is about a measure's own figure, that one first. */
  readonly measures: readonly NamedRecord[];
  /** The general objectives that the goal carries. */
  readonly objectives: readonly NamedRecord[];
  readonly reporters: readonly Reporter[];
  /** Duties on the use of results that the plan wants done when there is an occasion. */
  readonly duties: readonly AnsweringDuty[];
  /** For the clauses of the warning that miss a figure. */
  readonly required: readonly RequiredChange[];
  /**
   * `deadline-passed` where nothing that is reported later counts; `no-single-report` where no figure, report or evidence of
   * the next year alone lowers the grade.
   */
  readonly stepDown: Outcome<StepDown>;
  readonly deciding: readonly DecidingObservation[];
}
