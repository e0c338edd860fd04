import type { Outcome } from '../../model/outcome.js';

/** How an interval was made. Codes are stable: new ones are added, none is renamed. */
export type IntervalMethod =
  | 'agresti-coull'
  | 'beta-jeffreys'
  | 'binomial-exact'
  | 'binomial-mid-p'
  | 'conditional-exact'
  | 'conditional-mid-p'
  | 'katz'
  | 'koopman'
  | 'korn-graubard'
  | 'miettinen-nurminen'
  | 'newcombe'
  | 'normal'
  | 'order-statistics'
  | 'poisson-byar'
  | 'poisson-exact'
  | 'poisson-mid-p'
  | 'student'
  | 'wilson'
  | 'wilson-effective-size';

/** An estimate with its confidence interval: plain data, in the unit of the estimate, unrounded. */
export interface IntervalEstimate {
  /** What was observed. */
  readonly estimate: number;
  /** Lower confidence limit. */
  readonly lower: number;
  /** Upper confidence limit. */
  readonly upper: number;
  /** Confidence level, two-sided, as a share of 1. */
  readonly level: number;
  /** How the limits were found. */
  readonly method: IntervalMethod;
}

/** A ratio with its confidence interval. Where the group below has no event, neither estimate nor upper limit exists. */
export interface RatioInterval {
  /** First group divided by second; `zero-denominator` where the second has no event. */
  readonly estimate: Outcome<number>;
  /** Lower confidence limit, 0 or more. */
  readonly lower: number;
  /** Upper confidence limit; `'unbounded'` where the counts do not limit the ratio. */
  readonly upper: number | 'unbounded';
  /** Confidence level, two-sided, as a share of 1. */
  readonly level: number;
  /** How the limits were found. */
  readonly method: IntervalMethod;
}

/** How many of how many. */
export interface ShareOfTotal {
  /** Whole number of persons or events that have the property. */
  readonly count: number;
  /** Whole number of all, at least `count`. */
  readonly total: number;
}

/** How many events in how much exposure. */
export interface EventsInExposure {
  /** Whole number of events. */
  readonly count: number;
  /** Births, person-years, whatever the events are counted against; 0 or more. */
  readonly exposure: number;
}
