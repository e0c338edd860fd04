import type { ObservedPoint } from '../dataset/observed-series.js';
import type { Evidence } from '../model/observation.js';
import type { Outcome, UnavailableReason } from '../model/outcome.js';
import type { CriterionKind, Indicator, Stage } from '../model/plan.js';
import type { PredictionInterval } from '../model/projection.js';
import type { DecimalText, Interpretation } from '../model/text.js';
import type { Unit } from '../model/unit.js';
import type { AttainmentSettings } from './settings.js';

/** The one word of a verdict. The codes are stable; their labels are in `statusLabels`. */
export type Status = 'attained' | 'on-track' | 'behind' | 'unlikely' | 'lapsed' | 'no-data' | 'not-assessable';

/** What a status or a figure rests on, or is limited by. The codes are stable. */
export type VerdictReason =
  | UnavailableReason
  /** The goal is met by the latest observation. */
  | 'goal-met'
  /** The goal is not met by the latest observation. */
  | 'goal-not-met'
  /** Progress keeps up with the elapsed time. */
  | 'on-schedule'
  /** Progress is less than the elapsed time asks for. */
  | 'behind-schedule'
  /** The change so far goes the way the goal asks for; it is settled only at the deadline. */
  | 'direction-right-so-far'
  /** The change so far does not go the way the goal asks for, beyond printed rounding. */
  | 'direction-not-right'
  /** The deadline has passed; the verdict is final. */
  | 'final'
  /** A goal to be kept was met in an earlier year and is not met now. */
  | 'lapsed-since-met'
  /** The goal was met in the base year and is not met now. */
  | 'fell-below-goal'
  /** The goal is met, and the trend leads away from it. */
  | 'met-and-worsening'
  /** The trend of the last years goes the other way than what decided: a direction, or progress that is on schedule. */
  | 'trend-disagrees'
  /** The value went through the whole range and misses it on the other side than the base. */
  | 'overshot'
  /** A goal to be kept was missed in some year after it was first met. */
  | 'missed-in-between'
  /** A goal to be kept was missed, by no more than the counts may vary by chance. */
  | 'lapse-within-noise'
  /** In some year since a goal to be kept was first met, no figure was given: whether it was kept then is unknown. */
  | 'unknown-years'
  /** A floor or ceiling that holds at any time and not only by the deadline, so that a miss needs no base. */
  | 'standing-rule'
  /** A projection misses the goal with its whole interval. */
  | 'projected-to-miss'
  /** Another year stands in for the baseline year. */
  | 'base-substituted'
  /** The latest observation is older than the indicator's frequency explains. */
  | 'stale'
  /** The latest figure covers several years. */
  | 'pooled-years'
  /** A figure used is provisional, estimated or imputed. */
  | 'provisional'
  /** A figure used was computed from a published change, not printed itself. */
  | 'derived'
  /** Other sources print another figure. */
  | 'conflicting-sources'
  /** A figure used replaced an earlier publication. */
  | 'revised'
  /** A yearly figure is missing among those whose changes decide, or contradict what was decided. */
  | 'gaps-in-series'
  /** A year of this indicator is another twelve months than the calendar year; it counts by its name. */
  | 'other-reporting-year'
  /** The series breaks; only what follows the break is compared. */
  | 'break-in-series'
  /** The change lies within printed rounding. */
  | 'within-rounding'
  /** The yearly change in points and the relative rate disagree on whether the growth slows down. */
  | 'relative-rate-disagrees'
  /** The absolute and the relative gap disagree on whether it narrows. */
  | 'relative-gap-disagrees'
  /** The group that was behind is now ahead; the size of the gap decides. */
  | 'gap-changed-sides'
  /** Every county is judged and this verdict is that of the weakest. */
  | 'weakest-county'
  /** At least one county was not reported. */
  | 'county-missing'
  /** All stages are shown by evidence. */
  | 'stages-complete'
  /** Some stages are shown by evidence. */
  | 'stages-incomplete'
  /** The area is not bound by this plan; its figures are only held against the plan's goals. */
  | 'comparison-only'
  /** An expert's judgement stands in the place of the computed status. */
  | 'judged-by-expert';

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

/** What an interval and a probability say about a goal. */
export interface CertaintyAnswer {
  /**
   * `clear`: the whole interval lies on one side of the goal. `likely`: not clear, and the probability is near 1 or near 0.
   * `cannot-tell`: neither.
   */
  readonly state: 'clear' | 'likely' | 'cannot-tell';
  /** On which side; absent where the data cannot tell. */
  readonly side?: 'met' | 'missed';
  /** Limits of the interval, in the indicator's unit. */
  readonly lower: number;
  readonly upper: number;
  /** Probability that the true figure meets the goal. */
  readonly probability: number;
  /** Of the distribution behind the probability: shape and rate, the two shapes, or mean and standard error. */
  readonly parameters: readonly [number, number];
}

/** Several years counted together. */
export interface PooledYears extends CertaintyAnswer {
  /** How many years, and which. */
  readonly years: number;
  readonly from: number;
  readonly to: number;
  readonly numerator: number;
  readonly denominator: number;
  /** `Σ numerators ÷ Σ denominators`, in the indicator's unit. */
  readonly estimate: number;
}

/** How sure is the level, given counting and sampling? It stands beside the status and never changes it. */
export interface Certainty extends CertaintyAnswer {
  /** Confidence level of the interval, two-sided. */
  readonly level: number;
  /** How the limits were found. */
  readonly method: 'poisson-exact' | 'binomial-exact' | 'normal';
  /** How the probability was found. */
  readonly formula: 'gamma-posterior' | 'beta-posterior' | 'normal-posterior';
  /** What was taken to be known before the data: Jeffreys' prior for counts, a flat one for a survey. */
  readonly prior: 'jeffreys' | 'flat';
  /** Where counts were published. */
  readonly counts?: { readonly numerator: number; readonly denominator: number };
  /** Where a survey gave its standard error. */
  readonly standardError?: number;
  /** Where counts were published: the latest year alone, and with the years before it. */
  readonly pooled?: readonly PooledYears[];
  /** Lengths of time that cannot be pooled, with the years that lack usable counts. */
  readonly notPooled?: readonly { readonly years: number; readonly missing: readonly number[] }[];
  /** Which of the pooled lengths to read, and why: the shortest that is clear, else the longest there is. */
  readonly advised?: { readonly years: number; readonly why: 'shortest-clear' | 'longest-available' };
}

/** The formulas that verdicts are computed with; their expressions are in `formulaLabels`. */
export type FormulaId =
  | 'margin-floor'
  | 'margin-ceiling'
  | 'margin-range'
  | 'achievement-floor'
  | 'achievement-ceiling'
  | 'change-since-base'
  | 'printed-rounding'
  | 'progress-linear'
  | 'progress-geometric'
  | 'progress-overshot-linear'
  | 'progress-overshot-geometric'
  | 'progress-stages'
  | 'elapsed-share'
  | 'pace-ratio'
  | 'expected-linear'
  | 'mean-yearly-change'
  | 'yearly-change'
  | 'relative-yearly-change'
  | 'gap-absolute'
  | 'gap-relative'
  | 'difference-from-reference'
  | 'ratio-of-sums'
  | 'poisson-exact-lower'
  | 'poisson-exact-upper'
  | 'binomial-exact-lower'
  | 'binomial-exact-upper'
  | 'normal-lower'
  | 'normal-upper'
  | 'gamma-posterior'
  | 'beta-posterior'
  | 'normal-posterior'
  | 'progress-mover-lower'
  | 'progress-mover-upper';

/** One step that can be done again by hand. */
export interface Calculation {
  readonly formula: FormulaId;
  readonly inputs: Readonly<Record<string, DecimalText | number>>;
  readonly result: DecimalText | number;
}

/** An observation and what it was used for. */
export interface TracedObservation extends ObservedPoint {
  readonly roles: readonly ('base' | 'latest' | 'series' | 'comparison')[];
}

/** How one county came out. */
export interface MemberVerdict {
  readonly area: string;
  readonly status: Status;
  readonly value?: DecimalText;
  readonly year?: number;
  readonly reason?: UnavailableReason;
}

/** Everything that made a verdict, enough to recompute it by hand. */
export interface Trace {
  readonly rule: {
    readonly kind: CriterionKind;
    readonly by: number;
    readonly hold: boolean;
    readonly scope: 'area' | 'each-county';
    readonly parameters: Readonly<Record<string, string>>;
  };
  readonly settings: AttainmentSettings;
  /** The plan's baseline year. */
  readonly baselineYear: number;
  /** What of the indicator's record the rule looked at. */
  readonly indicator?: Pick<Indicator, 'unit' | 'measure' | 'collection' | 'range' | 'frequency' | 'reportingYear'>;
  /** What is to be reached, in the indicator's unit. */
  readonly goal?: { readonly lower?: DecimalText; readonly upper?: DecimalText };
  /** The last year used. */
  readonly until: number;
  readonly knownAt?: string;
  readonly observations: readonly TracedObservation[];
  readonly calculations: readonly Calculation[];
  readonly interpretation?: Interpretation;
  /** Other selections of the indicator that were reported, where the one asked for was not. */
  readonly reportedInstead?: readonly ObservedPoint[];
  /** For a criterion of every county. */
  readonly members?: readonly MemberVerdict[];
  /** For a milestone: the stages, each with the evidence that shows it. */
  readonly stages?: readonly { readonly stage: Stage; readonly evidence: readonly Evidence[] }[];
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
