import type { Status } from './status.js';

/** An expert's judgement in place of a computed status. */
export interface Override {
  /** Id of a criterion of the plan. */
  readonly criterion: string;
  /** Code of an area of the plan. */
  readonly area: string;
  readonly status: Status;
  /** Who judged. */
  readonly by: string;
  /** The day of the judgement, 'YYYY-MM-DD'. */
  readonly date: string;
  /** Why. */
  readonly reason: string;
  /**
   * The reference year that was judged. Where absent the judgement is about whatever year is evaluated, and never about the
   * earlier years of a history.
   */
  readonly asOf?: number;
}
