/**
 * Why a figure cannot be given. Reasons are facts about the data, never a caller's mistake; a caller's mistake throws a
 * `PlanError`. The codes are stable: new ones are added, none is renamed. Their words stand in `reasonLabels`.
 */
export type UnavailableReason =
  /** Nothing was reported for this indicator, area and selection. */
  | 'no-observation'
  /** Every report is older than the baseline year. */
  | 'only-before-baseline'
  /** The reporter declared the figure missing (SDMX status M, L, O …). */
  | 'declared-missing'
  /** Only the base is known; nothing was reported since. */
  | 'no-observation-since-base'
  /** A later year stands in for the baseline year; its figure is the latest, too, so there is nothing to compare it with. */
  | 'latest-is-base'
  /** No observation in the baseline year nor within the years allowed around it. */
  | 'no-base'
  /** The base already equals the goal, so progress towards it is not defined. */
  | 'base-equals-goal'
  /** The base already lies beyond the goal, so progress towards it is not defined. */
  | 'base-beyond-goal'
  /** The groups were already equal in the base year, so their gap cannot narrow. */
  | 'base-gap-zero'
  /** The deadline does not lie after the base year. */
  | 'deadline-not-after-base'
  /** The criterion names no figure to be reached. */
  | 'no-goal-value'
  /** The value is 0 where the formula divides by it. */
  | 'zero-denominator'
  /** The method takes the logarithm of a count that is 0. */
  | 'zero-count'
  /** No event was counted in either group, so nothing is known about their ratio. */
  | 'no-events'
  /** A geometric rate needs base, value and goal above 0. */
  | 'not-positive'
  /** Too few points for the method. */
  | 'too-few-points'
  /** A break in the series lies between the points that the method needs. */
  | 'series-break'
  /** Inside its range no direction is better than the other. */
  | 'inside-range'
  /** The other group of the comparison was not reported in the same period. */
  | 'no-comparison'
  /** The plan does not list all counties of this area. */
  | 'members-not-listed'
  /** At least one member area was not reported and none of the reported ones misses the goal. */
  | 'members-missing'
  /** Areas of this kind can only be combined from numerators and denominators, which were not reported. */
  | 'no-counts-to-combine'
  /** The indicator of one area cannot be combined from several areas at all (a median). */
  | 'not-aggregable'
  /** No area of the kind that the criterion compares is listed. */
  | 'no-such-areas'
  /** No dated evidence was given for a goal without a number. */
  | 'no-evidence'
  /** No method of projection was given. */
  | 'no-projector'
  /** The projection does not reach the year asked for. */
  | 'projection-too-short'
  /** The deadline has passed, so nothing is left to project. */
  | 'deadline-passed'
  /** One year was given with two values. */
  | 'conflicting-values'
  /** The method needs a lower and an upper bound. */
  | 'bounds-needed'
  /** The method needs values strictly between the bounds. */
  | 'not-inside-bounds'
  /** The projection gives intervals but no distribution to take a probability from. */
  | 'no-distribution'
  /** No numerator and denominator were published, so no interval can be given. */
  | 'no-counts'
  /** A survey estimate without a standard error: clustering is unknown. */
  | 'design-effect-unknown'
  /** No interval is defined for this kind of indicator or goal. */
  | 'no-interval-method'
  /** The published counts are not whole numbers of events among cases, or do not give the published figure. */
  | 'counts-unusable'
  /** The goal is a single value or the end of the range (0, 100 %): no count can show that the true rate is exactly there. */
  | 'goal-not-testable'
  /** The counts do not tell the base from the goal, so the way between them has no upper limit. */
  | 'base-too-uncertain'
  /** A figure that only the jurisdiction knows was not given. */
  | 'parameter-not-given'
  /** The result is too large for a double. */
  | 'not-representable'
  /** One of the groups that are compared has no members. */
  | 'empty-group'
  /** All values are equal where the method needs them to differ. */
  | 'no-variation'
  /** The columns are so nearly dependent on each other that no digit of the result would be sure. */
  | 'ill-conditioned'
  /** At least one of the years to be pooled was not reported. */
  | 'years-missing'
  /** The indicator does not concern this group: men, where it concerns women only. */
  | 'does-not-apply'
  /** The indicator comes irregularly, so that no year is known in which a figure was due. */
  | 'no-frequency'
  /** Too few other areas like this one were reported to compare it with. */
  | 'too-few-areas'
  /** No area has two figures of this indicator as many years apart, so nothing shows what can be managed. */
  | 'no-comparable-change'
  /** No figure, report or evidence of one year alone lowers the grade of a warning. */
  | 'no-single-report'
  /** No budget line is known; that is not the same as no money. */
  | 'no-budget-line'
  /** The line says nothing of what was appropriated. */
  | 'no-appropriation-reported'
  /** Nothing was reported on spending. */
  | 'no-spending-reported'
  /** Spending was reported for later months, not for all earlier ones. */
  | 'months-missing'
  /** Too early in the year to judge how money and work keep up with time. */
  | 'too-early-in-year'
  /** The line has no performance goal, and none of its goals was graded. */
  | 'no-performance-known'
  /** The plan gives no date for a duty, and none was agreed. */
  | 'not-stated'
  /** A duty does not come in the reporting year asked for. */
  | 'not-this-year'
  /** The date runs from the promulgation of the area's plan, whose day was not given. */
  | 'promulgation-not-given'
  /** None of the duties has a date, so there is nothing to put into a calendar. */
  | 'nothing-dated'
  /** Too few years with figures before the measure. */
  | 'too-few-before'
  /** Too few years with figures since the measure. */
  | 'too-few-since'
  /** The figures lie exactly on the fitted values, so that nothing shows how much chance moves them. */
  | 'perfect-fit'
  /** No unit got the measure. */
  | 'no-treated-units'
  /** Every unit got the measure, so nothing shows what would have happened without it. */
  | 'no-comparison-units'
  /** Too few units for the spread between them to be estimated. */
  | 'too-few-units'
  /** There are more ways to choose the units than can be gone through. */
  | 'too-many-assignments'
  /** Not every unit was given a weight. */
  | 'no-weights'
  /** A part of a result that the options leave out. */
  | 'not-asked-for';

/** A figure that is there. */
export interface Ok<Value> {
  readonly status: 'ok';
  readonly value: Value;
}

/** A figure that is not there, and why. */
export interface Unavailable {
  readonly status: 'unavailable';
  readonly reason: UnavailableReason;
}

/** A figure, or the reason why there is none. It is plain data and survives JSON. */
export type Outcome<Value> = Ok<Value> | Unavailable;

/**
 * Wraps a figure as an available outcome.
 *
 * @param value - the figure
 * @returns `{ status: 'ok', value }`
 * @example
 * ok(0.9); // => { status: 'ok', value: 0.9 }
 */
export function ok<Value>(value: Value): Ok<Value> {
  return { status: 'ok', value };
}

/**
 * Says that a figure cannot be given, and why.
 *
 * @param reason - a stable reason code
 * @returns `{ status: 'unavailable', reason }`
 * @example
 * unavailable('no-base'); // => { status: 'unavailable', reason: 'no-base' }
 */
export function unavailable(reason: UnavailableReason): Unavailable {
  return { status: 'unavailable', reason };
}
