import type { UnavailableReason } from '../model/outcome.js';

/** The one word of a verdict. The codes are stable; their labels are in `statusLabels`. */
export type Status = 'attained' | 'on-track' | 'behind' | 'unlikely' | 'lapsed' | 'no-data' | 'not-assessable';

/** What a status or a figure rests on, or is limited by. The codes are stable. */
export type VerdictReason =
  | UnavailableReason
  /** The goal is met by the latest observation. */
  | 'goal-met'
  /** The goal is not met by the latest observation. */
  | 'goal-not-met'
  /** Progress keeps up with the elapsed time. */
  | 'on-schedule'
  /** Progress is less than the elapsed time asks for. */
  | 'behind-schedule'
  /** The change so far goes the way the goal asks for; it is settled only at the deadline. */
  | 'direction-right-so-far'
  /** The change so far does not go the way the goal asks for, beyond printed rounding. */
  | 'direction-not-right'
  /** The deadline has passed; the verdict is final. */
  | 'final'
  /** A goal to be kept was met in an earlier year and is not met now. */
  | 'lapsed-since-met'
  /** The goal was met in the base year and is not met now. */
  | 'fell-below-goal'
  /** The goal is met, and the trend leads away from it. */
  | 'met-and-worsening'
  /** The trend of the last years goes the other way than what decided: a direction, or progress that is on schedule. */
  | 'trend-disagrees'
  /** The value went through the whole range and misses it on the other side than the base. */
  | 'overshot'
  /** A goal to be kept was missed in some year after it was first met. */
  | 'missed-in-between'
  /** A goal to be kept was missed, by no more than the counts may vary by chance. */
  | 'lapse-within-noise'
  /** In some year since a goal to be kept was first met, no figure was given: whether it was kept then is unknown. */
  | 'unknown-years'
  /** A floor or ceiling that holds at any time and not only by the deadline, so that a miss needs no base. */
  | 'standing-rule'
  /** A projection misses the goal with its whole interval. */
  | 'projected-to-miss'
  /** Another year stands in for the baseline year. */
  | 'base-substituted'
  /** The latest observation is older than the indicator's frequency explains. */
  | 'stale'
  /** The latest figure covers several years. */
  | 'pooled-years'
  /** A figure used is provisional, estimated or imputed. */
  | 'provisional'
  /** A figure used was computed from a published change, not printed itself. */
  | 'derived'
  /** Other sources print another figure. */
  | 'conflicting-sources'
  /** A figure used replaced an earlier publication. */
  | 'revised'
  /** A yearly figure is missing among those whose changes decide, or contradict what was decided. */
  | 'gaps-in-series'
  /** A year of this indicator is another twelve months than the calendar year; it counts by its name. */
  | 'other-reporting-year'
  /** The series breaks; only what follows the break is compared. */
  | 'break-in-series'
  /** The change lies within printed rounding. */
  | 'within-rounding'
  /** The yearly change in points and the relative rate disagree on whether the growth slows down. */
  | 'relative-rate-disagrees'
  /** The absolute and the relative gap disagree on whether it narrows. */
  | 'relative-gap-disagrees'
  /** The group that was behind is now ahead; the size of the gap decides. */
  | 'gap-changed-sides'
  /** Every county is judged and this verdict is that of the weakest. */
  | 'weakest-county'
  /** At least one county was not reported. */
  | 'county-missing'
  /** All stages are shown by evidence. */
  | 'stages-complete'
  /** Some stages are shown by evidence. */
  | 'stages-incomplete'
  /** The area is not bound by this plan; its figures are only held against the plan's goals. */
  | 'comparison-only'
  /** An expert's judgement stands in the place of the computed status. */
  | 'judged-by-expert';
