import { assertDay } from '../../calendar/assert-day.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { addDecimals } from '../../exact/add-decimals.js';
import { ratioOfDecimals } from '../../exact/ratio-of-decimals.js';
import type { BudgetLine } from '../../model/budget.js';
import { type Outcome, ok, type Unavailable, unavailable, type UnavailableReason } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import { findArea } from '../../plan/find-area.js';
import type { Budget } from './budget-book.js';
import { lineMoney, type LineMoney } from './line-money.js';
import { type BudgetGrouping, partsOfLine } from './parts-of-line.js';

/** A sum of amounts, and what it does not hold. */
export interface AmountSum {
  /** Sum of the lines that are known; the reason where none is. */
  readonly amount: Outcome<DecimalText>;
  /** Lines in the sum. */
  readonly lines: number;
  /** Ids of the lines whose amount is not known: the sum is not the whole while there is one. */
  readonly unknown: readonly string[];
}

/** Amounts of several lines together. */
export interface MoneySum {
  readonly appropriated: AmountSum;
  /** After adjustment. */
  readonly budget: AmountSum;
  readonly spent: AmountSum;
  /** `spent ÷ budget` over the lines of which both are known; where there is none, the reason of the first amount missing. */
  readonly rate: Outcome<number>;
  /** `Σ spent ÷ Σ (budget × share of the year reported)` over the same lines; 1 is in step with time. */
  readonly pace: Outcome<number>;
}

/** One group. */
export interface MoneyGroup extends MoneySum {
  /** Id or code of the group; `unassigned` for lines that are tied to none. */
  readonly key: string;
  /** Ids of the lines in it that other groups have a part of as well. */
  readonly shared: readonly string[];
}

/** Totals by group, and of everything. */
export interface BudgetTotals {
  readonly by: BudgetGrouping;
  readonly sharing: 'split' | 'whole';
  readonly groups: readonly MoneyGroup[];
  /** Every line once. */
  readonly total: MoneySum;
}

/** What is added up, and how. */
export interface BudgetTotalsOptions {
  readonly by: BudgetGrouping;
  /** ISO day; what became known later is not seen. */
  readonly asOfDay: string;
  /** Budget year; every year where absent. */
  readonly year?: number;
  /** GB/T 2260 code; every area where absent. Areas inside it are not added. */
  readonly area?: string;
  /**
   * What becomes of a line that several groups share. `split` (default) divides it to the fen, so that the groups add up to the
   * total; `whole` shows it whole in each, so that they do not, and each group names what it shares.
   */
  readonly sharing?: 'split' | 'whole';
}

/**
 * What was appropriated and spent, by area, office, source, year, project, goal, measure or domain.
 *
 * The total counts every line once, whoever shares it. Sums are exact to the fen. A line whose amount is not known is listed in
 * `unknown` and never counts as 0; no line at all is `no-budget-line`.
 *
 * @param budget - a budget (`createBudget`)
 * @param options - grouping, day, year, area, and what becomes of shared lines
 * @returns the groups that have a line, in the order of the plan, else by key, and the total
 * @throws PlanError `argument/not-a-date`; `argument/unknown-id` for an area that the plan does not have
 * @example
 * const line = { id: 'b-1', name: 'Screening', year: 2024, area: '640500', office: 'health', source: 'general-budget', targets: ['health-04', 'health-03'], measures: [], entries: [{ kind: 'appropriated', period: '2024', amount: '0.03' }] };
 * const totals = budgetTotals(createBudget([line], zhongweiPlan), { by: 'target', asOfDay: '2024-06-30' });
 * totals.groups.map(({ key, appropriated }) => [key, appropriated.amount.value]); // => [['health-03', '0.02'], ['health-04', '0.01']]
 * totals.total.spent; // => { amount: { status: 'unavailable', reason: 'no-spending-reported' }, lines: 0, unknown: ['b-1'] }
 */
export function budgetTotals(budget: Budget, options: BudgetTotalsOptions): BudgetTotals {
  const { by, asOfDay, year, area, sharing = 'split' } = options;
  assertDay('asOfDay', asOfDay);
  if (area !== undefined) findArea(budget.plan, area);
  const lines = budget.lines.filter(
    (line) => (year === undefined || line.year === year) && (area === undefined || line.area === area),
  );
  const whole: LineMoney[] = [];
  const groups = new Map<string, { parts: LineMoney[]; shared: string[] }>();
  for (const line of lines) {
    const money = lineMoney(line, asOfDay);
    whole.push(money);
    const parts = partsOfLine(budget.plan, line, by, sharing === 'split' ? money : undefined);
    for (const { key, money: part } of parts) {
      const group = groups.get(key) ?? { parts: [], shared: [] };
      groups.set(key, group);
      group.parts.push(part ?? money);
      if (parts.length > 1) group.shared.push(line.id);
    }
  }
  const order = keyOrder(budget, by);
  return {
    by,
    sharing,
    groups: [...groups]
      .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
      .map(([key, { parts, shared }]) => ({ key, ...sumMoney(parts), shared })),
    total: sumMoney(whole),
  };
}

function keyOrder({ plan }: Budget, by: BudgetGrouping): (key: string) => number {
  const keys: Partial<Record<BudgetGrouping, readonly string[]>> = {
    area: plan.areas.map(({ code }) => code),
    office: (plan.offices ?? []).map(({ id }) => id),
    domain: plan.domains.map(({ id }) => id),
    target: plan.targets.map(({ id }) => id),
    measure: plan.measures.map(({ id }) => id),
  };
  const places = new Map((keys[by] ?? []).map((key, place) => [key, place] as const));
  return (key) => places.get(key) ?? places.size;
}

function sumMoney(parts: readonly LineMoney[]): MoneySum {
  const both = parts.filter(({ spent, budget }) => spent.status === 'ok' && budget.status === 'ok');
  const [spent, given] = [amountSum(both, 'spent'), amountSum(both, 'budget')];
  const none = whyNone(parts, both);
  // In twelfths, so that the share of the year stays a whole number.
  const due = both.reduce(
    (sum, { budget, through = 0 }) =>
      addDecimals(sum, budget.status === 'ok' ? multiplyDecimals(budget.value, through) : '0'),
    '0',
  );
  return {
    appropriated: amountSum(parts, 'appropriated'),
    budget: amountSum(parts, 'budget'),
    spent: amountSum(parts, 'spent'),
    rate: none ?? quotient(spent.amount, given.amount),
    pace:
      none ??
      quotient(spent.amount.status === 'ok' ? ok(multiplyDecimals(spent.amount.value, 12)) : spent.amount, ok(due)),
  };
}

/** Why no line has both amounts; `undefined` where one has, or where there is no line at all. */
function whyNone(parts: readonly LineMoney[], both: readonly LineMoney[]): Unavailable | undefined {
  if (both.length > 0) return undefined;
  return parts.flatMap(({ spent, budget }) => [spent, budget]).find((amount) => amount.status === 'unavailable');
}

function quotient(part: Outcome<DecimalText>, whole: Outcome<DecimalText>): Outcome<number> {
  if (part.status === 'unavailable') return part;
  if (whole.status === 'unavailable') return whole;
  return compareDecimals(whole.value, 0) <= 0
    ? unavailable('zero-denominator')
    : ok(ratioOfDecimals(part.value, whole.value));
}

function amountSum(parts: readonly LineMoney[], field: 'appropriated' | 'budget' | 'spent'): AmountSum {
  let total = '0.00';
  let lines = 0;
  let reason: UnavailableReason = parts.length === 0 ? 'no-budget-line' : 'no-spending-reported';
  const unknown: BudgetLine['id'][] = [];
  for (const part of parts) {
    const amount = part[field];
    if (amount.status === 'ok') {
      total = addDecimals(total, amount.value);
      lines += 1;
    } else {
      reason = amount.reason;
      unknown.push(part.line);
    }
  }
  return { amount: lines === 0 ? unavailable(reason) : ok(total), lines, unknown };
}
