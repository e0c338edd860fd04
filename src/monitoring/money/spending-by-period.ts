import { assertYear } from '../../calendar/assert-year.js';
import { assertDay } from '../../calendar/assert-day.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import { addDecimals } from '../../exact/add-decimals.js';
import { roundDecimal } from '../../exact/round-decimal.js';
import { findArea } from '../../plan/find-area.js';
import type { Budget } from './budget-book.js';
import { knownEntries } from './known-entries.js';

/** What was spent in one period. */
export interface PeriodSpending {
  /** '2024', '2024-Q1' or '2024-01'. */
  readonly period: string;
  /** Sum of the lines that are known for the whole period; `no-budget-line` without lines, `no-spending-reported` where none is. */
  readonly spent: Outcome<DecimalText>;
  /** Lines in the sum. */
  readonly lines: number;
  /** Ids of lines that do not say what they spent in this period: not reported, or only for a longer time. */
  readonly unknown: readonly string[];
}

/** What is asked for. */
export interface SpendingByPeriodOptions {
  readonly year: number;
  readonly by: 'year' | 'quarter' | 'month';
  /** ISO day; what became known later is not seen. */
  readonly asOfDay: string;
  /** GB/T 2260 code; every area where absent. */
  readonly area?: string;
}

const MONTHS_IN = { year: 12, quarter: 3, month: 1 } as const;

/**
 * What was spent in each period of a year. A figure for a longer time is never divided: a line that reports by the quarter is
 * unknown in each of its months.
 *
 * @param budget - a budget (`createBudget`)
 * @param options - year, length of the periods, day, area
 * @returns every period of the year in order
 * @throws PlanError `argument/not-a-year`; `argument/not-a-date`; `argument/unknown-id` for an area that the plan does not have
 * @example
 * const line = { id: 'b-1', name: 'Screening', year: 2024, area: '640500', office: 'health', source: 'general-budget', targets: [], measures: [],
 *   entries: [{ kind: 'spent', period: '2024-01', amount: '1.10' }, { kind: 'spent', period: '2024-02', amount: '0.90' }, { kind: 'spent', period: '2024-03', amount: '0.00' }] };
 * const [first, second] = spendingByPeriod(createBudget([line], zhongweiPlan), { year: 2024, by: 'quarter', asOfDay: '2024-12-31' });
 * first; // => { period: '2024-Q1', spent: { status: 'ok', value: '2.00' }, lines: 1, unknown: [] }
 * second.unknown; // => ['b-1']
 */
export function spendingByPeriod(budget: Budget, options: SpendingByPeriodOptions): PeriodSpending[] {
  const { year, by, asOfDay, area } = options;
  assertYear('year', year);
  assertDay('asOfDay', asOfDay);
  if (area !== undefined) findArea(budget.plan, area);
  const lines = budget.lines
    .filter((line) => line.year === year && (area === undefined || line.area === area))
    .map((line) => ({ id: line.id, spendings: knownEntries(line, 'spent', asOfDay) }));
  const length = MONTHS_IN[by];
  return Array.from({ length: 12 / length }, (_, place) => {
    const [first, last] = [place * length + 1, (place + 1) * length];
    let total = '0';
    const unknown: string[] = [];
    for (const { id, spendings } of lines) {
      const inside = spendings.filter(({ months }) => months.first >= first && months.last <= last);
      const covered = inside.reduce((sum, { months }) => sum + months.last - months.first + 1, 0);
      if (covered < length) unknown.push(id);
      else total = inside.reduce((sum, { amount }) => addDecimals(sum, amount), total);
    }
    const known = lines.length - unknown.length;
    return {
      period: periodText(year, by, place),
      spent:
        known > 0
          ? ok(roundDecimal(total, 2))
          : unavailable(lines.length === 0 ? 'no-budget-line' : 'no-spending-reported'),
      lines: known,
      unknown,
    };
  });
}

function periodText(year: number, by: SpendingByPeriodOptions['by'], place: number): string {
  if (by === 'year') return String(year);
  const period = by === 'quarter' ? `Q${String(place + 1)}` : String(place + 1).padStart(2, '0');
  return `${String(year)}-${period}`;
}
