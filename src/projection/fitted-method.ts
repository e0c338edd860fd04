import type { ProjectedDistribution, ProjectionExplanation } from '../model/projection.js';

/** A method fitted to one series. */
export interface FittedMethod {
  readonly explanation: Omit<ProjectionExplanation, 'noise' | 'calibration'>;
  /** The distribution so many years after the last point; its middle, on its scale, is the projected value. */
  readonly ahead: (horizon: number) => ProjectedDistribution;
}
