import type { ObservedPoint } from '../dataset/observed-series.js';
import type { Evidence } from '../model/observation.js';
import type { UnavailableReason } from '../model/outcome.js';
import type { CriterionKind, Stage } from '../model/criterion.js';
import type { Indicator } from '../model/plan.js';
import type { DecimalText, Interpretation } from '../model/text.js';
import type { AttainmentSettings } from './settings.js';
import type { Status } from './status.js';

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
