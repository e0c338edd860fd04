/** What a true rate or proportion is asked to be; the named value itself meets the goal. */
export interface NumericGoal {
  /** At least (以上) or at most (以下) the value. */
  readonly op: 'at-least' | 'at-most';
  /** The goal, in the unit of the rate or as a share of 1. */
  readonly value: number;
}

/** How probable it is, after the counts, that the true figure meets a goal. */
export interface GoalProbability {
  /** From 0 to 1. */
  readonly probability: number;
  /** The goal that it answers. */
  readonly goal: NumericGoal;
  /** What was taken to be known before the counts: Jeffreys' prior, which does not depend on the unit. */
  readonly prior: 'jeffreys';
  /** How it was found: a tail of the gamma or of the beta distribution. */
  readonly formula: 'gamma-posterior' | 'beta-posterior';
  /** The parameters of that distribution: shape and rate of the gamma, the two shapes of the beta. */
  readonly parameters: readonly [number, number];
}
