/** Which of the lines through the earlier years the latest figures are held against. */
export type CourseLine =
  /** The line whose slope is shrunk by its own noise, carried on to the latest years. */
  | 'expected'
  /** The same line where the earlier years end. */
  | 'level-before'
  /** The line with its whole slope, carried on. */
  | 'whole-trend';

/** Latest figures against a line through the earlier ones. */
export interface Departure {
  /**
   * In standard deviations, negative below the line; a normal quantile whatever the noise and the number of points. One that is
   * under the least score asked for may be any other under it, of the same sign.
   */
  readonly score: number;
  /** What the line says, in the unit of the series. */
  readonly expected: number;
}

/** The course of the earlier years of a series, and its noise. */
export interface Course {
  readonly noise: 'counting' | 'history';
  /** Change a year in the unit of the series, shrunk. */
  readonly slope: number;
  readonly shrinkage: number;
  /**
   * The change a year before shrinkage, in its own standard deviations; its sign is that of the change. Where a least score was
   * asked for, one that is under 1 may be any other under it.
   */
  readonly slopeStatistic: number;
  /** How far the latest figures lie from a line. */
  readonly departure: (line: CourseLine) => Departure;
  /** The latest figure, or the mean of the latest ones, in the unit of the series. */
  readonly value: number;
}
