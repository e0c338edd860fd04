import type { Citation, Interpretation, Text } from './text.js';

/**
 * A general objective of a plan: what its goals are to bring about together. It has no figure of its own and is judged
 * by the goals that carry it.
 */
export interface Objective<TargetId extends string = string> {
  readonly id: string;
  /** Place in the order of the plan's text, from 1. */
  readonly number: number;
  readonly title: Text;
  /** Ids of the goals that carry it. */
  readonly targets: readonly TargetId[];
  /** What of it is our reading, such as the choice of the goals that carry it. */
  readonly interpretation?: Interpretation;
  readonly cite: Citation;
}
