import type { DecimalText } from './text.js';

/** Where the money comes from: 一般公共预算, 政府性基金, 上级转移支付, 社会资金, 其他. */
export type FundSource = 'general-budget' | 'government-fund' | 'transfer' | 'society' | 'other';

/**
 * What an amount is.
 *
 * - `appropriated`: 年初预算, what the budget gave
 * - `adjusted`: 预算调整, what was added later, or taken away (below 0)
 * - `spent`: 支出, what was paid out in the period itself, not since the beginning of the year; below 0 where money came back
 */
export type BudgetEntryKind = 'appropriated' | 'adjusted' | 'spent';

/** One amount of a budget line. */
export interface BudgetEntry {
  readonly kind: BudgetEntryKind;
  /** '2024' the year, '2024-Q1' a quarter, '2024-03' a month; it lies in the year of the line. */
  readonly period: string;
  /** Yuan, as decimal text with at most two decimals. */
  readonly amount: DecimalText;
  /**
   * ISO day from which it is known. Where absent, an appropriation is known from the first day of its period on, everything
   * else from the last day.
   */
  readonly recorded?: string;
}

/** A performance goal of a budget line (绩效目标): something that grows with the work, counted from the beginning of the year. */
export interface PerformanceGoal {
  readonly id: string;
  readonly name: string;
  /** What is to be reached in the year; above 0. */
  readonly planned: DecimalText;
  readonly unit: string;
  /** What was reached by the end of the period, counted from the beginning of the year. */
  readonly reached: readonly { readonly period: string; readonly value: DecimalText; readonly recorded?: string }[];
}

/** How much of a shared line belongs to a goal or measure, relative to the others of the line. */
export interface BudgetWeight {
  /** Id of a goal or measure of the line. */
  readonly id: string;
  /** 0 or more. */
  readonly weight: DecimalText;
}

/** Money for something, in one year and one area. The year is the calendar year, as budgets have it. */
export interface BudgetLine {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** GB/T 2260 code. */
  readonly area: string;
  /** Id of the kind of office that manages it. */
  readonly office: string;
  readonly source: FundSource;
  /** Ids of the goals that it serves. */
  readonly targets: readonly string[];
  /** Ids of the measures that it pays for. */
  readonly measures: readonly string[];
  /** Equal shares where absent. */
  readonly weights?: readonly BudgetWeight[];
  /** The project or policy that it belongs to, the same through the years; appraisals name it. */
  readonly project?: string;
  /** True in the first year of a new policy or project, which has to be appraised beforehand. */
  readonly isNew?: true;
  /** An amount that is not there is not known; it is not 0. */
  readonly entries: readonly BudgetEntry[];
  readonly performance?: readonly PerformanceGoal[];
}
