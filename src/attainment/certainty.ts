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
