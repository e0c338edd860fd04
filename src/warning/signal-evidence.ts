import type { VerdictReason } from '../attainment/status.js';
import type { DecimalText } from '../model/text.js';

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
