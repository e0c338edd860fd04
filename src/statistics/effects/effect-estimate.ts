import type { Interval } from '../checks/interval.js';

/** Which way the figures moved with the measure, as far as the data can tell at the level asked for. */
export type EffectConclusion = 'rise' | 'fall' | 'cannot-tell';

/** An estimated change and how sure it is. */
export interface EffectEstimate {
  /** In the unit of the figures. */
  readonly value: number;
  readonly interval: Interval;
  /** Two-sided: how easily a change so far from 0 would come about without any effect. */
  readonly p: number;
  /** `cannot-tell` where 0 lies within the interval: neither an effect nor proof that there is none. */
  readonly conclusion: EffectConclusion;
}
