import type { Outcome } from '../model/outcome.js';
import type { CriterionKind } from '../model/criterion.js';
import type { PredictionInterval } from '../model/projection.js';
import type { DecimalText } from '../model/text.js';
import type { Unit } from '../model/unit.js';
import type { Certainty } from './certainty.js';
import type { Status, VerdictReason } from './status.js';
import type { Trace } from './trace.js';

/** Does the latest observation meet the goal? */
export interface Level {
  readonly state: 'met' | 'nearly' | 'not-met';
  /** The figure judged, in `unit`: the observation, the gap or the change that the criterion speaks of. */
  readonly value: DecimalText;
  readonly year: number;
  readonly unit: Unit;
  /** What is to be reached; absent for a direction. Both ends are included. */
  readonly goal?: { readonly lower?: DecimalText; readonly upper?: DecimalText };
  /** How far inside the goal the value lies; negative when it is missed. */
  readonly margin?: DecimalText;
  /** 实现程度: value ÷ goal for a floor, goal ÷ value for a ceiling, at most 1. It knows no baseline. */
  readonly achievement?: number;
  /** For a direction: the change since the base year. */
  readonly change?: DecimalText;
  /** For a gap or a difference: the two figures behind it, both of this period, in the indicator's unit. */
  readonly compared?: ComparedFigures & { readonly period: string };
}

/** A figure and the one it is compared with: women and men, country and town, mountain and plain, a share and its reference. */
export interface ComparedFigures {
  readonly value: DecimalText;
  readonly reference: DecimalText;
}

/** Is progress since the base year in step with time (时序进度)? */
export interface Pace {
  readonly state: 'on-schedule' | 'behind-schedule';
  readonly method: 'linear' | 'geometric' | 'stages';
  readonly base: { readonly value: DecimalText; readonly year: number };
  /** Share of the way from base to goal; negative when moving away, above 1 beyond the goal and still inside a range. */
  readonly progress: number;
  /** Share of the time from base year to deadline, at the year of the latest observation. */
  readonly elapsed: number;
  /** `progress ÷ elapsed`. */
  readonly ratio: number;
  /** The value that would be just on schedule in the year of the latest observation. */
  readonly expected?: number;
  /** Where both ends come with counts: between which limits the progress may lie. Approximate, as its method says. */
  readonly interval?: Outcome<PaceInterval>;
}

/** Limits of a progress, from the exact limits of both its ends. */
export interface PaceInterval {
  readonly method: 'approximate-mover';
  /** Confidence level, two-sided. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** Where is it heading? */
export interface Trend {
  /** Towards the goal, flat within printed rounding, or away from it. */
  readonly state: 'toward' | 'flat' | 'away';
  /** Mean yearly change, in the unit of the level. */
  readonly meanYearlyChange: number;
  readonly from: { readonly value: DecimalText; readonly year: number };
  readonly to: { readonly value: DecimalText; readonly year: number };
  readonly points: number;
  /** Years in between for which a yearly figure was due and is missing. */
  readonly missingYears?: readonly number[];
}

/** What is expected at the deadline? */
export interface Outlook {
  readonly method: string;
  readonly year: number;
  readonly value: number;
  readonly intervals: readonly PredictionInterval[];
  /** Whether the projected value meets the goal. */
  readonly meets: boolean;
  /** Probability that the goal is met in that year, where the projector gives one. */
  readonly probability?: number;
}

/** The judgement that a verdict's status was taken from, with the computed status beside it. */
export interface ManualJudgement {
  /** The area that was judged: a county, where the weakest county decides. */
  readonly area: string;
  readonly by: string;
  readonly date: string;
  readonly reason: string;
  readonly computed: { readonly status: Status; readonly reasons: readonly VerdictReason[] };
}

/** The judgement of one criterion in one area. Plain data; survives JSON. */
export interface CriterionVerdict {
  readonly criterion: string;
  readonly kind: CriterionKind;
  readonly area: string;
  readonly asOf: number;
  readonly status: Status;
  /** True when the deadline has passed: later data will not change it. */
  readonly final: boolean;
  /** What decided, first, and what else has to be known. */
  readonly reasons: readonly VerdictReason[];
  readonly level: Outcome<Level>;
  readonly pace: Outcome<Pace>;
  readonly trend: Outcome<Trend>;
  readonly outlook: Outcome<Outlook>;
  readonly certainty: Outcome<Certainty>;
  /** Years in which a goal to be kept was missed after it was first met. */
  readonly lapses?: readonly number[];
  /** Years since it was first met for which a yearly figure was due and is missing: unknown, neither kept nor lapsed. */
  readonly unknownYears?: readonly number[];
  /** The county that decides, where every county is judged. */
  readonly decidedBy?: string;
  /** Who judged and why, where an expert's judgement stands in the place of the computed status, which is kept beside it. */
  readonly manual?: ManualJudgement;
  /** Counties for which nothing was reported, where every county is judged. */
  readonly missingCounties?: readonly string[];
  /** Left out when `trace: false` was asked for. */
  readonly trace?: Trace;
}
