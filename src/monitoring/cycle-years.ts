import type { Plan } from '../model/plan.js';

/** In which reporting years the occasions of a cycle come. */
export interface CycleYears {
  /** Years that are reported on each year. */
  readonly reporting: readonly number[];
  /** The last year that the mid-term evaluation looks at. */
  readonly midTerm: number;
  /** The last year that the final evaluation looks at. */
  readonly final: number;
}

/**
 * The reporting years of a plan's cycle, where nobody says otherwise.
 *
 * Every year of the plan is reported on; the mid-term evaluation looks at the years up to the end of the first half, the
 * final one at all. Plans say 年度, 中期, 终期 without a year: this is our reading. The work on a reporting year is done in
 * the year after it: for 2021–2030 the mid-term evaluation of 2025 takes place in 2026, the final one of 2030 in 2031.
 *
 * @param plan - any plan, for its period
 * @returns the years; a plan of a single year has its mid-term and its end in it
 * @example
 * cycleYears(zhongweiPlan).midTerm; // => 2025
 * cycleYears({ ...zhongweiPlan, period: { start: 2021, end: 2025 } }).midTerm; // => 2023
 */
export function cycleYears({ period }: Pick<Plan, 'period'>): CycleYears {
  return {
    reporting: Array.from({ length: period.end - period.start + 1 }, (_, position) => period.start + position),
    midTerm: Math.floor((period.start + period.end) / 2),
    final: period.end,
  };
}
