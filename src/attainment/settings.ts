/** The thresholds of a judgement. No office has set them; they are ours, and every one can be replaced. */
export interface AttainmentSettings {
  /** How many years from the baseline year another year may stand in for it. */
  readonly baseWindow: number;
  /** A miss of at most this share of the goal (for percentages: of the goal or its complement, whichever is smaller) is `nearly`. */
  readonly nearlyShare: number;
  /** Progress of at least this many times the elapsed share of time is on schedule. */
  readonly onScheduleRatio: number;
  /** Over how many of the last changes the trend is taken. */
  readonly trendChanges: number;
  /** Fewest points that describe a trend. */
  readonly trendPoints: number;
  /** Fewest points that describe a slowing down. */
  readonly slowDownPoints: number;
  /** Fewest points that describe a continued slowing down (持续). */
  readonly sustainedSlowDownPoints: number;
  /** A goal behind schedule is `unlikely` when a prediction interval of at least this level lies wholly on the wrong side. */
  readonly unlikelyLevel: number;
  /** Level of the interval beside a published figure; `clear` when it lies wholly on one side of the goal. */
  readonly certaintyLevel: number;
  /** `likely` when the true figure meets the goal with at least this probability, or misses it with at least this. */
  readonly likelyProbability: number;
  /** Over how many years counts are pooled beside the latest year, fewest first. */
  readonly pooledYears: readonly number[];
}

/** The defaults. Each is documented with its reason in the guide on verdicts. */
export const defaultAttainmentSettings: AttainmentSettings = {
  baseWindow: 2,
  nearlyShare: 0.05,
  onScheduleRatio: 1,
  trendChanges: 5,
  trendPoints: 3,
  slowDownPoints: 3,
  sustainedSlowDownPoints: 4,
  unlikelyLevel: 0.8,
  certaintyLevel: 0.95,
  likelyProbability: 0.8,
  pooledYears: [1, 3, 5],
};
