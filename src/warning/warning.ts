import type { Status, VerdictReason } from '../attainment/status.js';
import type { Outcome } from '../model/outcome.js';
import type { DecimalText } from '../model/text.js';

/** 红 橙 黄 蓝, most urgent first, and 灰 where there is nothing to judge by. The codes are stable. */
export type Grade = 'red' | 'orange' | 'yellow' | 'blue' | 'grey';

/** A rule that is run with no figures of its own. */
export type NoParameters = Readonly<Record<string, never>>;

/** The figures that each rule is run with; every one can be replaced. */
export interface RuleParameters {
  /** The probability of attaining is low. */
  readonly 'expected-to-miss': {
    /** Fires when the probability that the goal is met at its deadline is under this. */
    readonly below: number;
  };
  /** Progress is less than the elapsed time asks for. */
  readonly 'behind-schedule': NoParameters;
  /** The series turned and now leads away from the goal. */
  readonly reversal: {
    /** False alarms that are accepted, of 1,000 series without a turn; not how probable it is that a signal is false. */
    readonly falseAlarms: number;
  };
  /** The latest change is more than counting noise and the series' own history explain. */
  readonly volatile: {
    /** False alarms that are accepted, of 1,000 series of noise; not how probable it is that a signal is false. */
    readonly falseAlarms: number;
  };
  /** A goal to be kept was met and is not met now. */
  readonly relapse: NoParameters;
  /** Women and men, country and town, mountain and plain grow apart. */
  readonly 'gap-widening': {
    /** For gaps that no clause names: greatest one-sided probability that a gap without a trend would rise as steadily. */
    readonly significance: number;
    /** For gaps that no clause names: fewest years with both groups. */
    readonly points: number;
  };
  /** An area moves away from the goal while the others like it move toward it. */
  readonly 'against-the-others': {
    /** Over how many years changes are compared. */
    readonly years: number;
    /** Fewest other areas. */
    readonly fewestOthers: number;
    /** The comparison widens from the area around to the next until it has this many others. */
    readonly othersWanted: number;
    /** One-sided probability that an area like the others lies as far out. */
    readonly significance: number;
  };
  /** The latest figure is out of all proportion to the series. */
  readonly 'implausible-value': {
    /** Fires when the figure is this many times the greatest of the earlier ones, or this part of the least. */
    readonly factor: number;
    /** Fires when the change is this many times the greatest change before. */
    readonly changes: number;
    /** Fewest earlier figures. */
    readonly points: number;
  };
  /** A later publication changed a figure by more than the series usually changes in a year. */
  readonly 'implausible-revision': {
    /** Fires when the revision is this many times the median yearly change. */
    readonly changes: number;
  };
  /** The latest figure is older than the indicator's own frequency explains. */
  readonly 'data-late': {
    /** How many results may be missing before it is more than a notice. */
    readonly results: number;
  };
  /** There is nothing to judge by. */
  readonly 'data-missing': NoParameters;
  /** The deadline is near and the goal is not met. */
  readonly 'deadline-near': {
    /** How many years before the deadline. */
    readonly years: number;
  };
  /** A goal without a number has no evidence at all. */
  readonly 'milestone-without-evidence': {
    /** How many years before the deadline this is more than a missing report. */
    readonly years: number;
  };
}

/** The rules by id. The ids are stable. */
export type RuleId = keyof RuleParameters;

/** The figures and codes that made each rule fire. */
export interface SignalEvidence {
  readonly 'expected-to-miss': {
    /** Probability that the goal is met at its deadline; absent where an expert judged. */
    readonly probability?: number;
    /** Projected value at the deadline. */
    readonly projected?: number;
    /** Share of the way from base to goal that is left; above 1 when the figure moved away from the goal. */
    readonly distance?: number;
    readonly yearsLeft: number;
  };
  readonly 'behind-schedule': {
    readonly progress?: number;
    readonly elapsed?: number;
    /** Share of the way that progress lies behind time: elapsed − progress. */
    readonly lag?: number;
    readonly yearsLeft: number;
  };
  readonly reversal: {
    readonly value: DecimalText;
    /** The year of the turn. */
    readonly turn: number;
    readonly statistic: number;
    readonly threshold: number;
  };
  readonly volatile: {
    readonly value: DecimalText;
    readonly statistic: number;
    readonly threshold: number;
  };
  readonly relapse: {
    readonly value?: DecimalText;
    /** Years in which the goal was missed after it was first met. */
    readonly lapses: readonly number[];
    /** Whether chance in the counts explains it. */
    readonly withinNoise: boolean;
  };
  readonly 'gap-widening': {
    readonly between: 'sex' | 'urbanisation' | 'terrain';
    /** Whether a clause of the plan asks for this gap to narrow. */
    readonly named: boolean;
    readonly indicator: string;
    readonly from: { readonly value: DecimalText; readonly year: number };
    readonly to: { readonly value: DecimalText; readonly year: number };
    /** For a gap that no clause names: one-sided probability that a gap without a trend would rise as steadily. */
    readonly probability?: number;
  };
  readonly 'against-the-others': {
    /** Mean yearly change of the area, and the middle of those of the others. */
    readonly change: number;
    readonly othersChange: number;
    readonly others: number;
    /** The area around, within which it is compared. */
    readonly within: string;
    readonly from: number;
    /** Distance from the others in units of their spread, and from which distance on it counts. */
    readonly statistic: number;
    readonly threshold: number;
  };
  readonly 'implausible-value': {
    readonly value: DecimalText;
    /** The figure before. */
    readonly before: DecimalText;
    /** `factor`: held against the greatest or least earlier figure. `changes`: its change against the greatest earlier one. */
    readonly test: 'factor' | 'changes';
    /** That earlier figure or change. */
    readonly against: number;
  };
  readonly 'implausible-revision': {
    readonly value: DecimalText;
    readonly revisedFrom: DecimalText;
    readonly usualChange: number;
    /** Whether the goal is met by one of the two publications and missed by the other. */
    readonly decides: boolean;
  };
  readonly 'data-late': {
    /** Year of the latest figure. */
    readonly latest: number;
    /** Years between two results by the indicator's frequency. */
    readonly every: number;
    /** How many results are missing. */
    readonly results: number;
  };
  readonly 'data-missing': {
    readonly reason: VerdictReason;
    /** Counties without data, where every county is judged. */
    readonly counties?: readonly string[];
  };
  readonly 'deadline-near': {
    readonly yearsLeft: number;
    /** What is missing to the goal, in the unit of the level; absent for a direction. */
    readonly missing?: DecimalText;
    /** True when the deadline has passed. */
    readonly passed: boolean;
  };
  readonly 'milestone-without-evidence': {
    readonly stages: number;
    readonly yearsLeft: number;
  };
}

/** How sure a signal is; `probability` that what it says is so, where one is known. How often a rule fires on noise is a parameter. */
export interface Sureness {
  readonly state: 'clear' | 'likely' | 'cannot-tell';
  readonly probability?: number;
}

/** A rule that fired for one clause, of the rule `Rule`. */
export interface SignalOf<Rule extends RuleId> {
  readonly rule: Rule;
  readonly criterion: string;
  /** The measure that the clause belongs to, where it is none of the goal's own. */
  readonly measure?: string;
  /** The area that it is about: a county, where the weakest county decides. */
  readonly area: string;
  /** The reference year that it speaks of. */
  readonly year: number;
  readonly grade: Grade;
  /** Orders the signals of a warning: severity of the grade (red 4 … grey 0) plus the weight of the rule, under 1. */
  readonly weight: number;
  /** `unavailable` where nothing is known about counting or sampling. */
  readonly sureness: Outcome<Sureness>;
  /** Figures and codes, enough to say why. */
  readonly evidence: SignalEvidence[Rule];
  /** What the rule was run with. */
  readonly parameters: RuleParameters[Rule];
}

/** A rule that fired for one clause. */
export type Signal = { readonly [Rule in RuleId]: SignalOf<Rule> }[RuleId];

/** A rule that could not be evaluated for one clause, and why. Its silence says nothing. */
export interface NotEvaluated {
  readonly rule: RuleId;
  readonly criterion: string;
  readonly measure?: string;
  readonly reason: VerdictReason;
}

/** What a person did about a warning. Kept by the caller, or carried from warning to warning through `previous`. */
export type WarningAct = {
  readonly target: string;
  readonly area: string;
  /** The reference year of the warning that was acted on; an act never speaks for another year. */
  readonly asOf: number;
  readonly by: string;
  /** The day, 'YYYY-MM-DD'. */
  readonly date: string;
  /** Why. */
  readonly reason: string;
} & (
  | {
      readonly act: 'acknowledged';
      /** The grade that was acknowledged: when the warning gets worse it asks for attention again. */
      readonly grade: Grade;
    }
  | {
      readonly act: 'overridden';
      /** The grade that is put in the place of the computed one. */
      readonly grade: Grade;
    }
);

/** Why a grade stays although the signals of this year alone would lower it. */
export interface GradeHold {
  /** `within-margin`: not clear of the threshold, and not yet for long enough. `no-data`: what it rested on is not reported. */
  readonly reason: 'within-margin' | 'no-data';
  /** Since which year in succession the signals alone would have given a milder grade. */
  readonly milderSince: number;
}

/** The warning of an earlier year, as far as the next one rests on it. */
export interface EarlierWarning {
  readonly asOf: number;
  readonly grade: Grade;
  readonly held: Grade;
  readonly since: number;
  readonly decidedBy: readonly string[];
  readonly milderSince?: number;
}

/** What one goal needs in one area. Plain data; survives JSON. */
export interface Warning {
  readonly plan: string;
  readonly target: string;
  readonly domain: string;
  readonly area: string;
  readonly asOf: number;
  readonly knownAt?: string;
  /** The goal's status in the evaluation. */
  readonly status: Status;
  /** What is to be shown: `held`, or what a person put in its place. */
  readonly grade: Grade;
  /** Computed, with hysteresis against the year before; absent where nothing fired and a person set the grade. */
  readonly held?: Grade;
  /** By the signals of this year alone; absent where none fired. */
  readonly computed?: Grade;
  /** The year since which `held` has been the same without interruption. */
  readonly since: number;
  /** The criteria that `held` rests on. */
  readonly decidedBy: readonly string[];
  /** Why `held` is not `computed`. */
  readonly hold?: GradeHold;
  /** The warning of an earlier year that this one was compared with. */
  readonly previous?: EarlierWarning;
  /** In order of weight, the heaviest first. */
  readonly signals: readonly Signal[];
  /** Rules that could not be evaluated: their silence says nothing. */
  readonly notEvaluated: readonly NotEvaluated[];
  /** Whether this grade, or a worse one, was acknowledged for this year. */
  readonly acknowledged: boolean;
  /** Everything people did about this goal's warnings in this area, oldest first. */
  readonly acts: readonly WarningAct[];
}

/** The thresholds of grades and of their hysteresis. No office has set them; they are ours, and every one can be replaced. */
export interface WarningSettings {
  /** Probabilities of attaining under which the first, second, third and fourth line of the table applies; ascending. */
  readonly probabilityBands: readonly [number, number, number, number];
  /** Shares of the way behind time from which the first, second and third line of the table applies; descending. */
  readonly lagBands: readonly [number, number, number];
  /** Up to how many years before the deadline time is short, and up to how many it is middling. */
  readonly yearsLeftBands: readonly [number, number];
  /** With at most this share of the way left the grade is one step milder. */
  readonly nearDistance: number;
  /** With more than this share of the way left, that is after moving away from the goal, it is one step more urgent. */
  readonly farDistance: number;
  /** How far beyond a threshold of probability a figure must be before the grade falls. */
  readonly probabilityMargin: number;
  /** How far beyond a threshold of lag or distance, both shares of the way, a figure must be before the grade falls. */
  readonly wayMargin: number;
  /** By which part of its threshold the statistic of a detector must lie under it before the grade falls. */
  readonly statisticMargin: number;
  /** After so many yearly evaluations in succession with milder signals the grade falls although within a margin. */
  readonly yearsMilder: number;
}
