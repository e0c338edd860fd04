import type { ObservedPoint } from '../../dataset/observed-series.js';
import type { Outcome } from '../../model/outcome.js';
import type { Disaggregation as Field } from '../../model/plan.js';
import type { Selection } from '../../model/selection.js';
import type { DecimalText } from '../../model/text.js';
import type { Interval } from '../checks/interval.js';

/** What names a group. Absent fields mean everyone. */
export interface GroupKey {
  readonly sex?: 'F' | 'M';
  readonly urbanisation?: 'U' | 'R';
  readonly terrain?: 'mountain' | 'plain';
  /** GB/T 2260 code. */
  readonly county?: string;
  /** SDMX age code. */
  readonly age?: string;
  /** A named population group. */
  readonly group?: string;
}

/** What to break down, by what. */
export interface DisaggregateQuery {
  readonly indicator: string;
  /** GB/T 2260 code. */
  readonly area: string;
  /** A year '2022', or years pooled '2016/2020'; only figures of exactly this period are used. */
  readonly period: string;
  /** One field, or several for their intersections. */
  readonly by: Field | readonly Field[];
  /** Fields that are the same for all groups; none that `by` has, unless it is `_T`, everyone. */
  readonly select?: Selection;
  /**
   * The group that others are compared with: the fields in which it differs, or `total` for everyone together. Default men,
   * urban, plain by the first of the fields that has one; `total` for ages, groups and counties.
   */
  readonly reference?: GroupKey | 'total';
  /** The ages expected, so that one nobody reported is seen to be missing. Default: those in the dataset. */
  readonly ages?: readonly string[];
  /** The population groups expected. Default: those in the dataset. */
  readonly groups?: readonly string[];
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
}

/** The figure of one group. */
export interface GroupFigure {
  readonly key: GroupKey;
  /**
   * In the indicator's unit; `no-observation` or `declared-missing` where the group has no figure, `members-missing` where some
   * of its counties have none.
   */
  readonly value: Outcome<number>;
  /** As it was printed, where it is a published figure of the group: never of a terrain with several counties. */
  readonly printed?: DecimalText;
  /** Of several counties the sum, as the denominator; absent unless every one of them has reported it. */
  readonly numerator?: number;
  readonly denominator?: number;
  /**
   * In the indicator's unit: Wilson for a counted proportion, exact Poisson for a counted rate, from the standard error for a
   * survey.
   */
  readonly interval: Outcome<Interval>;
  /** What the figure rests on; of an incomplete terrain what was reported, for `ratioOfSums` to say how much it covers. */
  readonly observations: readonly ObservedPoint[];
}

/** One group beside the reference. */
export interface GroupComparison {
  readonly key: GroupKey;
  /** The key of the reference group; empty for everyone together. */
  readonly reference: GroupKey;
  /** Figure of the group less that of the reference, in the indicator's unit. */
  readonly gap: Outcome<number>;
  /** Figure of the group by that of the reference. */
  readonly ratio: Outcome<number>;
  /** The gap of a counted proportion as whole people of the group. */
  readonly people: Outcome<number>;
  /** Which of the two is better off; `neither` also where no direction is better or a figure is missing. */
  readonly favours: 'group' | 'reference' | 'neither';
}

/** Women and men against the published total. */
export interface SexCheck {
  /** The fields that the three have in common. */
  readonly key: GroupKey;
  readonly of: 'value' | 'numerator' | 'denominator';
  /** Counts are to add up, other figures to enclose the total; `explained-by-rounding` up to half a printed unit of each. */
  readonly result: 'agrees' | 'explained-by-rounding' | 'disagrees';
  readonly women: DecimalText;
  readonly men: DecimalText;
  readonly total: DecimalText;
}

/** A figure broken down. */
export interface Disaggregated {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly by: readonly Field[];
  readonly reference: GroupKey | 'total';
  /** Everyone together, as published. */
  readonly total: GroupFigure;
  /** Every group, also those without a figure. */
  readonly groups: readonly GroupFigure[];
  readonly comparisons: readonly GroupComparison[];
  readonly checks: readonly SexCheck[];
}
