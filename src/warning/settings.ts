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

/** The defaults. Each is documented with its reason in the guide on warnings; all are ours, no office has set them. */
export const defaultWarningSettings: WarningSettings = {
  probabilityBands: [0.1, 0.3, 0.5, 0.7],
  lagBands: [0.5, 0.25, 0.1],
  yearsLeftBands: [2, 5],
  nearDistance: 0.1,
  farDistance: 1,
  probabilityMargin: 0.05,
  wayMargin: 0.05,
  statisticMargin: 0.1,
  yearsMilder: 2,
};
