/** One yearly figure of a series, with the counts it was made of where they were published. */
export interface SignalPoint {
  /** The year. */
  readonly period: number;
  readonly value: number;
  /** How many were counted. */
  readonly numerator?: number;
  /** Among how many. */
  readonly denominator?: number;
}

/** What the noise of counting is made of. */
export type CountingKind =
  /** Events among as many chances, each of which happens or not: a share, deaths among live births. */
  | 'proportion'
  /** Events in a population or time that may have several each: visits a person. */
  | 'rate'
  /** Two counts, one divided by the other: boys for each girl. Both are noisy. */
  | 'ratio';

/** How a detector reads a series. */
export interface SignalOptions {
  /** The last year that is used: the result is the same whatever follows it. Default: all years. */
  readonly asOf?: number;
  /** False alarms that are accepted, of 1,000 series of pure noise that are looked at once. */
  readonly falseAlarms?: number;
  /** Default `proportion` where no numerator is above its denominator, else `rate`. */
  readonly counting?: CountingKind;
  /** How far the true figure may lie from the printed one, in the unit of the series. Used where counts are missing. Default 0. */
  readonly rounding?: number;
}

/** What the earlier years show. */
export interface EarlierCourse {
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Change a year, after it was shrunk by its own noise. */
  readonly slope: number;
  /** Part of the change a year that was kept: 0 where noise alone makes such a change, near 1 where it is certain. */
  readonly shrinkage: number;
  /** The change a year before shrinkage, in its own standard deviations. */
  readonly slopeStatistic: number;
}

/** What a detector found in the latest years of a series. Plain data. */
export interface SeriesSignal {
  readonly detected: boolean;
  /** The latest year, which the finding speaks of. */
  readonly year: number;
  /** Where the latest figures lie against the earlier course. */
  readonly direction: 'up' | 'down';
  /** How far, in standard deviations of what the earlier years lead to expect; comparable for every length and noise. */
  readonly statistic: number;
  /** From which statistic on it is more than noise. */
  readonly threshold: number;
  /**
   * Where the latest figures go on in the direction of the earlier years: how far they lie beyond the full trend of those
   * years. Both statistics must reach their thresholds, or every steep trend would be an alarm.
   */
  readonly beyondTrend?: { readonly statistic: number; readonly threshold: number };
  /** The latest figure, or the mean of the latest ones, in the unit of the series. */
  readonly value: number;
  /** What the earlier years lead to expect, in the unit of the series. */
  readonly expected: number;
  /** `counting`: the noise is known from counts. `history`: it had to be learnt from the earlier years. */
  readonly noise: 'counting' | 'history';
  readonly earlier: EarlierCourse;
  /** What the detector was run with. */
  readonly parameters: {
    readonly falseAlarms: number;
    readonly counting?: CountingKind;
    readonly rounding: number;
  };
}

/** A turn: the latest figures lead another way than the earlier ones. */
export interface ReversalSignal extends SeriesSignal {
  /** The first year after the turn. */
  readonly turn: number;
  /** Which way the earlier years went. */
  readonly before: 'rising' | 'falling' | 'level';
}
