import type { Occasion } from '../model/machinery.js';

/** A date that was agreed on for a duty or a paper where the plan states none. */
export interface AgreedDate {
  /** Id of the duty. */
  readonly duty?: string;
  /** Id of the paper, in the place of a duty: the date holds for every duty that names it. */
  readonly product?: string;
  /** Only on this occasion. */
  readonly occasion?: Occasion;
  /** Only for this area. */
  readonly area?: string;
  /** Only for this body. */
  readonly body?: string;
  /** Only for this office. */
  readonly office?: string;
  /**
   * A day of every year, '03-31', or one day, '2026-09-30'. '02-29' is 28 February in other years.
   */
  readonly on: string;
  /** How many years after the reporting year the day lies; 0 where absent. A report on 2025 due in March 2026 has 1. */
  readonly yearsAfter?: number;
}
