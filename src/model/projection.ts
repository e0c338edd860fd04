import type { Outcome } from './outcome.js';

/** A range that a future value lies in with the given probability. */
export interface PredictionInterval {
  /** Probability, such as 0.8. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How a future value is distributed, so that a probability can be had for any goal. All but `center` are in the units of
 * the scale: the indicator's own, its logarithm, or the logit of its place between the bounds.
 */
export type ProjectedDistribution = {
  readonly scale: 'own' | 'log' | 'logit';
  /** The middle on that scale. */
  readonly center: number;
} & (
  | {
      /** Half-widths of the middle 50, 80, 95 and 99 %, between which the normal quantile is linear. */
      readonly family: 'learnt';
      readonly widths: readonly [number, number, number, number];
      /** How much slower than in the last of these pieces the normal quantile grows beyond 99 %. */
      readonly tail: number;
      /** Above the middle widths are multiplied, below it divided by this. */
      readonly skew: number;
    }
  | {
      readonly family: 'normal';
      readonly deviation: number;
    }
  | {
      readonly family: 'student';
      readonly deviation: number;
      readonly degrees: number;
    }
);

/** A projected year. */
export interface ProjectedPoint {
  readonly period: number;
  readonly value: number;
  readonly intervals: readonly PredictionInterval[];
  /** Where it is missing, only the intervals are known. */
  readonly distribution?: ProjectedDistribution;
}

/** Why a point of a series was not used. */
export type LeftOutReason =
  /** A break in the series lies after it. */
  | 'before-break'
  /** Its period is not one year. */
  | 'not-a-year'
  /** The same year and value once more. */
  | 'duplicate';

/** What a projected point can be computed again from by hand. */
export interface ProjectionExplanation {
  /** Where the series stands at its last year, smoothed as far as its roughness asks for. */
  readonly level: number;
  /** Yearly change before shrinkage. */
  readonly drift: number;
  /** Which part of the drift is carried forward. */
  readonly shrinkage: number;
  /** Which part of a year's change is left in the year after. */
  readonly damping: number;
  /** Half-width of the middle 50 % one year ahead: the noise that the method sees. */
  readonly noise: number;
  /** By how much the 95 % half-width exceeds a normal one of the same middle 50 %. */
  readonly calibration: number;
  /** Share of the year-to-year variation that counting alone explains; only with counts. */
  readonly countingShare?: number;
}

/** A series carried forward: one point for every year from the last observed one, exclusive, to the last asked for. */
export interface Projection {
  /** Name of the method that was used. */
  readonly method: string;
  readonly points: readonly ProjectedPoint[];
  /** Says that these are no observations. */
  readonly basis?: 'projected';
  /** How many points were used. */
  readonly pointsUsed?: number;
  /** First and last year of the points that were used. */
  readonly span?: { readonly from: number; readonly to: number };
  /** What was given and not used, and why. */
  readonly leftOut?: readonly { readonly period: number | string; readonly reason: LeftOutReason }[];
  readonly bounds?: { readonly lower?: number; readonly upper?: number };
  readonly explanation?: ProjectionExplanation;
}

/** A method of projection by its name; `auto` weighs simple ones by what the series shows. */
export type ProjectionMethod =
  | 'auto'
  | 'no-change'
  | 'drift'
  | 'linear'
  | 'compound'
  | 'theta'
  | 'damped-trend'
  | 'logistic';

/** A point of a series to be carried forward. */
export interface ProjectionInput {
  /** A year, as a number or as text. Pooled years, months and days are left out. */
  readonly period: number | string;
  readonly value: number;
  /** Definition or coverage changed with this point: earlier ones do not speak for it. */
  readonly break?: boolean;
}

/** What a projector may be told. */
export interface ProjectOptions {
  /** Last year to project to. */
  readonly to: number;
  /** Values that cannot be crossed. */
  readonly bounds?: { readonly lower?: number; readonly upper?: number };
  /** Probabilities of the intervals. */
  readonly levels?: readonly number[];
  readonly method?: string;
  /**
   * Events and the population they are counted in, one for each point in the same order, so that the noise of counting
   * is part of the model; `null` where they were not published.
   */
  readonly counts?: readonly ({ readonly numerator: number; readonly denominator: number } | null)[];
}

/** Carries a yearly series forward. */
export type Projector = (series: readonly ProjectionInput[], options: ProjectOptions) => Outcome<Projection>;

/** A goal that a projected value may meet. */
export interface ProjectionGoal {
  readonly op: 'at-least' | 'at-most';
  readonly value: number;
  readonly period: number;
}

/** The probability that a projection meets a goal. */
export type ProbabilityOfGoal = (projection: Projection, goal: ProjectionGoal) => Outcome<number>;

/** What an outlook is made with: the module `@zhongwei/women-plan/projection` is one, and so is a projector by itself. */
export type ProjectionTools =
  | Projector
  | { readonly project: Projector; readonly attainmentProbability?: ProbabilityOfGoal };
