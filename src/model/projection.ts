import type { Outcome } from './outcome.js';

/** A range that a future value lies in with the given probability. */
export interface PredictionInterval {
  /** Probability, such as 0.8. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** A projected year. */
export interface ProjectedPoint {
  readonly period: number;
  readonly value: number;
  readonly intervals: readonly PredictionInterval[];
}

/** A series carried forward: one point for every year from the last observed one, exclusive, to the last asked for. */
export interface Projection {
  /** Name of the method that was used. */
  readonly method: string;
  readonly points: readonly ProjectedPoint[];
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
}

/** Carries a yearly series forward. */
export type Projector = (
  series: readonly { readonly period: number | string; readonly value: number }[],
  options: ProjectOptions,
) => Outcome<Projection>;
