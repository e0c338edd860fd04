import { assertDay } from '../../calendar/assert-day.js';
import { addDecimals } from '../../exact/add-decimals.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { roundDecimal } from '../../exact/round-decimal.js';
import { ratioOfDecimals } from '../../exact/ratio-of-decimals.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import type { BudgetEntry, BudgetLine } from '../../model/budget.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import { knownEntries } from './known-entries.js';

/** The money of one line on a day. Amounts are yuan with two decimals. */
export interface LineMoney {
  readonly line: string;
  readonly asOfDay: string;
  readonly appropriated: Outcome<DecimalText>;
  /** Sum of the adjustments known; 0.00 where none is. */
  readonly adjustment: DecimalText;
  /** What may be spent: `appropriated + adjustment`. */
  readonly budget: Outcome<DecimalText>;
  /** Spent from January to the end of month `through`; unavailable where a month in between is missing. */
  readonly spent: Outcome<DecimalText>;
  /** Sum of the months reported, whether or not some are missing; absent where none is. */
  readonly reported?: DecimalText;
  /** The last month reported, 1 to 12; absent where none is. */
  readonly through?: number;
  /** Months before `through` that were not reported. */
  readonly missingMonths: readonly number[];
  /** `budget − spent`; below 0 where more was spent than there was. */
  readonly remaining: Outcome<DecimalText>;
  /** Execution rate (预算执行率): `spent ÷ budget`, a fraction of 1, unrounded; `zero-denominator` for a budget of 0 or less. */
  readonly rate: Outcome<number>;
  /** Share of the year that the spending covers (时序进度): `through ÷ 12`. */
  readonly elapsed: Outcome<number>;
  /** `rate ÷ elapsed`: 1 is in step with time. */
  readonly pace: Outcome<number>;
}

const MONTHS_OF_A_YEAR = 12;

/**
 * What a budget line was given, what was spent of it, and how that keeps up with time.
 *
 * Sums are exact to the fen. What is not reported is not 0: a line without appropriation has no rate, and a month without a
 * figure leaves spending unavailable, because the sum of the others is not what was spent. Spending is set against the time
 * that it covers, not against the day of the question: a line reported to September is judged by nine months.
 *
 * @param line - a line of a budget (`createBudget`)
 * @param asOfDay - ISO day; what became known later is not seen
 * @returns amounts, execution rate and pace, each with the reason where it is not known
 * @throws PlanError `argument/not-a-date`
 * @example
 * const line = { id: 'b-1', name: 'Screening', year: 2024, area: '640500', office: 'health', source: 'general-budget', targets: [], measures: [], entries: [
 *   { kind: 'appropriated', period: '2024', amount: '0.30' }, { kind: 'spent', period: '2024-Q1', amount: '0.10' }, { kind: 'spent', period: '2024-Q2', amount: '0.20' } ] };
 * lineMoney(line, '2024-06-30').spent; // => { status: 'ok', value: '0.30' }
 * lineMoney(line, '2024-06-30').pace; // => { status: 'ok', value: 2 }
 * lineMoney(line, '2024-06-29').through; // => 3
 * lineMoney(line, '2024-03-30').spent; // => { status: 'unavailable', reason: 'no-spending-reported' }
 */
export function lineMoney(line: BudgetLine, asOfDay: string): LineMoney {
  assertDay('asOfDay', asOfDay);
  const appropriations = knownEntries(line, 'appropriated', asOfDay);
  const adjustment = sum(knownEntries(line, 'adjusted', asOfDay));
  const spendings = knownEntries(line, 'spent', asOfDay);
  const appropriated: Outcome<DecimalText> =
    appropriations.length === 0 ? unavailable('no-appropriation-reported') : ok(sum(appropriations));
  const budget: Outcome<DecimalText> =
    appropriated.status === 'ok' ? ok(addDecimals(appropriated.value, adjustment)) : appropriated;
  const covered = new Set<number>();
  for (const { months } of spendings)
    for (let month = months.first; month <= months.last; month += 1) covered.add(month);
  const through = Math.max(0, ...covered);
  const missingMonths = Array.from({ length: through }, (_, month) => month + 1).filter((month) => !covered.has(month));
  const spent: Outcome<DecimalText> =
    through === 0
      ? unavailable('no-spending-reported')
      : missingMonths.length > 0
        ? unavailable('months-missing')
        : ok(sum(spendings));
  const rate = rateOf(spent, budget);
  return {
    line: line.id,
    asOfDay,
    appropriated,
    adjustment,
    budget,
    spent,
    ...(through === 0 ? {} : { reported: sum(spendings), through }),
    missingMonths,
    remaining: bothOf(budget, spent, subtractDecimals),
    rate,
    elapsed: through === 0 ? unavailable('no-spending-reported') : ok(through / MONTHS_OF_A_YEAR),
    pace: paceOf(spent, budget, through),
  };
}

function sum(entries: readonly BudgetEntry[]): DecimalText {
  return roundDecimal(
    entries.reduce((total, { amount }) => addDecimals(total, amount), '0'),
    2,
  );
}

function bothOf<Result>(
  first: Outcome<DecimalText>,
  second: Outcome<DecimalText>,
  combine: (a: DecimalText, b: DecimalText) => Result,
): Outcome<Result> {
  if (first.status === 'unavailable') return first;
  return second.status === 'unavailable' ? second : ok(combine(first.value, second.value));
}

function rateOf(spent: Outcome<DecimalText>, budget: Outcome<DecimalText>): Outcome<number> {
  if (budget.status === 'ok' && compareDecimals(budget.value, 0) <= 0) return unavailable('zero-denominator');
  return bothOf(budget, spent, (total, part) => ratioOfDecimals(part, total));
}

function paceOf(spent: Outcome<DecimalText>, budget: Outcome<DecimalText>, through: number): Outcome<number> {
  if (budget.status === 'ok' && compareDecimals(budget.value, 0) <= 0) return unavailable('zero-denominator');
  return bothOf(budget, spent, (total, part) =>
    ratioOfDecimals(multiplyDecimals(part, MONTHS_OF_A_YEAR), multiplyDecimals(total, through)),
  );
}
