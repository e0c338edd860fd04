import type { Outcome } from '../../model/outcome.js';
import type { Unit } from '../../model/unit.js';

/** How an effect was tested: an interrupted time series, or a difference in differences. */
export type EffectMethod = 'interrupted-time-series' | 'difference-in-differences';

/** An estimated change, as `interruptedTimeSeries` and `differenceInDifferences` of the entry `statistics` give it. */
export interface TestedChange {
  /** In the unit of the figures. */
  readonly value: number;
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number };
  /** `cannot-tell` where 0 lies within the interval: neither an effect nor proof that there is none. */
  readonly conclusion: 'rise' | 'fall' | 'cannot-tell';
}

/** The tested effect of one measure on one indicator. Made by the caller; an evaluation report only quotes it. */
export interface MeasureEffect {
  /** Unique among the effects of a report. */
  readonly id: string;
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the indicator that it was to move. */
  readonly indicator: string;
  readonly method: EffectMethod;
  /** First year of the measure. */
  readonly from: number;
  /** Unit of the change; that of the indicator where absent. */
  readonly unit?: Unit;
  /** Unavailable, with its reason, where the data do not allow a test. */
  readonly result: Outcome<TestedChange>;
}
