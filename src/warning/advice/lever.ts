import type { Evidence, Observation } from '../../model/observation.js';
import type { StepDownCondition } from './advice.js';

/** What would be reported for one clause next year, from the worst that is looked at (0) to the best (`best`). */
export interface Lever {
  readonly best: number;
  /** The rung at which everything is reported as it is now, where there is one. */
  readonly now?: number;
  /** The rows and evidence of a rung. */
  readonly at: (rung: number) => { readonly rows: readonly Observation[]; readonly evidence: readonly Evidence[] };
  /** What a rung asks for. */
  readonly condition: (rung: number) => StepDownCondition;
}
