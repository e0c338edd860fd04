import { type MonthSpan, tryParseMonths } from '../../calendar/try-parse-months.js';
import type { BudgetEntry, BudgetEntryKind, BudgetLine } from '../../model/budget.js';
import { isKnownOn } from './is-known-on.js';

/** An amount with the months that it covers. */
export type DatedEntry = BudgetEntry & { readonly months: MonthSpan };

/**
 * The amounts of one kind that a line says on a day.
 *
 * Of several words on one period the one known last counts, one without a day as known first; adjustments all count, because
 * they add up.
 *
 * @param line - a line of a budget
 * @param kind - which amounts
 * @param asOfDay - ISO day; what became known later is not seen
 * @returns the amounts, each period once
 */
export function knownEntries(line: BudgetLine, kind: BudgetEntryKind, asOfDay: string): DatedEntry[] {
  const known = line.entries.flatMap((entry): DatedEntry[] => {
    const months = entry.kind === kind ? tryParseMonths(entry.period) : undefined;
    if (months === undefined || !isKnownOn(months, entry.recorded, kind === 'appropriated', asOfDay)) return [];
    return [{ ...entry, months }];
  });
  if (kind === 'adjusted') return known;
  const last = new Map<string, DatedEntry>();
  for (const entry of known) {
    const key = `${String(entry.months.first)}-${String(entry.months.last)}`;
    const earlier = last.get(key);
    if (earlier === undefined || (entry.recorded ?? '') > (earlier.recorded ?? '')) last.set(key, entry);
  }
  return [...last.values()];
}
