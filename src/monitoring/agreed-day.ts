/** A day that was agreed on, told from a reporting year. */
export interface AgreedDay {
  /**
   * A day of every year, '03-31', or one day, '2026-09-30'. '02-29' is 28 February in other years.
   */
  readonly on: string;
  /** How many years after the reporting year the day lies; 0 where absent. A report on 2025 due in March 2026 has 1. */
  readonly yearsAfter?: number;
}
