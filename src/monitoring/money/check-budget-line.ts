import { isDay } from '../../calendar/is-day.js';
import { tryParseMonths } from '../../calendar/try-parse-months.js';
import { tryParsePeriod } from '../../calendar/try-parse-period.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { tryParseDecimal } from '../../exact/try-parse-decimal.js';
import type { BudgetEntry, FundSource } from '../../model/budget.js';
import type { PlanIndex } from '../../plan/plan-index.js';
import type { BudgetFindingCode } from './budget-book.js';
import { checkAmount } from './check-amount.js';

/** The plan, and how to say what is wrong with the line in hand. */
export interface BudgetLineCheck {
  readonly index: PlanIndex;
  readonly report: (code: BudgetFindingCode, field: string | undefined, received: unknown) => void;
  /** Says so, with the nearest id, where the plan has no such record. */
  readonly look: (
    known: ReadonlyMap<string, unknown>,
    code: BudgetFindingCode,
    field: string,
    received: unknown,
  ) => void;
}

const SOURCES: readonly FundSource[] = ['general-budget', 'government-fund', 'transfer', 'society', 'other'];
const KINDS: readonly BudgetEntry['kind'][] = ['appropriated', 'adjusted', 'spent'];

/** Plain data whose fields may hold anything: callers without types pass what they have. */
type Untrusted = Readonly<Partial<Record<string, unknown>>>;

/**
 * Checks one budget line by itself: its fields, the ids of the plan that it names, its amounts and periods.
 *
 * @param given - what was handed in as a line
 * @param check - the plan, and how to say what is wrong
 */
export function checkBudgetLine(given: unknown, check: BudgetLineCheck): void {
  const { index, look, report } = check;
  if (!isObject(given)) {
    report('not-an-object', undefined, given);
    return;
  }
  for (const field of ['id', 'name']) {
    if (typeof given[field] !== 'string' || given[field].trim() === '') report('field-missing', field, undefined);
  }
  const { year, source, isNew, project } = given;
  if (typeof year !== 'number' || tryParsePeriod(String(year))?.kind !== 'year') report('not-a-year', 'year', year);
  look(index.areas, 'unknown-area', 'area', given['area']);
  // A plan without a list of offices leaves open which there are.
  if (index.offices.size > 0) look(index.offices, 'unknown-office', 'office', given['office']);
  else if (typeof given['office'] !== 'string') report('field-missing', 'office', undefined);
  if (!SOURCES.some((known) => known === source)) report('unknown-code', 'source', source);
  if (isNew !== undefined && isNew !== true) report('unknown-code', 'isNew', isNew);
  if (project !== undefined && typeof project !== 'string') report('field-missing', 'project', undefined);
  const targets = listOf(given, 'targets', check);
  const measures = listOf(given, 'measures', check);
  targets.forEach((id, at) => look(index.targets, 'unknown-target', `targets.${String(at)}`, id));
  measures.forEach((id, at) => look(index.measures, 'unknown-measure', `measures.${String(at)}`, id));
  if (given['weights'] !== undefined) checkWeights(listOf(given, 'weights', check), [targets, measures], check);
  checkEntries(listOf(given, 'entries', check), year, check);
  if (given['performance'] !== undefined) checkPerformance(listOf(given, 'performance', check), year, check);
}

function checkWeights(
  weights: readonly unknown[],
  sides: readonly (readonly unknown[])[],
  check: BudgetLineCheck,
): void {
  const { report } = check;
  const known = new Map<unknown, unknown>();
  weights.forEach((entry, at) => {
    const { id, weight } = isObject(entry) ? entry : {};
    if (!sides.some((side) => side.includes(id))) report('unknown-weight', `weights.${String(at)}.id`, id);
    if (!isNumberFromZero(weight) || known.has(id)) report('not-a-weight', `weights.${String(at)}.weight`, weight);
    known.set(id, weight);
  });
  // Goals share among goals, measures among measures; where all weigh nothing there is nothing to share by.
  const isNothing = (side: readonly unknown[]): boolean =>
    side.length > 0 && side.every((id) => known.has(id) && Number(known.get(id)) === 0);
  if (sides.some(isNothing)) report('not-a-weight', 'weights', undefined);
}

function checkEntries(entries: readonly unknown[], year: unknown, check: BudgetLineCheck): void {
  const { report } = check;
  const placed: PlacedEntry[] = [];
  entries.forEach((given, at) => {
    const path = `entries.${String(at)}`;
    const entry = isObject(given) ? given : {};
    const { kind, amount } = entry;
    if (!KINDS.some((known) => known === kind)) report('unknown-code', `${path}.kind`, kind);
    const wrong = checkAmount(amount);
    if (wrong !== undefined) report(wrong, `${path}.amount`, amount);
    else if (kind === 'appropriated' && compareDecimals(amount as string, 0) < 0) {
      report('negative-amount', `${path}.amount`, amount);
    }
    const months = checkPeriod(entry, year, path, check);
    // Several adjustments may come in one period; they add up.
    if (months !== undefined && kind !== 'adjusted') {
      const { period, recorded } = entry;
      const vintage = JSON.stringify([kind, months.first, months.last, recorded ?? '']);
      placed.push({ ...months, kind, path, period, vintage });
    }
  });
  placed.sort((a, b) => a.first - b.first || a.last - b.last);
  const sameDay = new Map<string, number>();
  for (const { vintage } of placed) sameDay.set(vintage, (sameDay.get(vintage) ?? 0) + 1);
  for (const kind of KINDS) {
    let before: PlacedEntry | undefined;
    for (const entry of placed.filter((item) => item.kind === kind)) {
      if (before !== undefined && entry.first <= before.last) {
        // The same period known from another day is a later word on the same money.
        const isSamePeriod = entry.first === before.first && entry.last === before.last;
        if (!isSamePeriod || sameDay.get(entry.vintage) !== 1) {
          report('overlapping-periods', `${entry.path}.period`, entry.period);
        }
      }
      if (before === undefined || entry.last > before.last) before = entry;
    }
  }
}

interface PlacedEntry {
  readonly kind: unknown;
  readonly first: number;
  readonly last: number;
  readonly path: string;
  readonly period: unknown;
  readonly vintage: string;
}

function checkPeriod(
  { period, recorded }: Untrusted,
  year: unknown,
  path: string,
  { report }: BudgetLineCheck,
): { first: number; last: number } | undefined {
  const months = typeof period === 'string' ? tryParseMonths(period) : undefined;
  if (recorded !== undefined && !isDay(recorded)) report('not-a-date', `${path}.recorded`, recorded);
  if (months === undefined) report('not-a-period', `${path}.period`, period);
  else if (months.year !== year) report('period-outside-year', `${path}.period`, period);
  return months;
}

function checkPerformance(goals: readonly unknown[], year: unknown, check: BudgetLineCheck): void {
  const { report } = check;
  goals.forEach((given, at) => {
    const path = `performance.${String(at)}`;
    const goal = isObject(given) ? given : {};
    for (const field of ['id', 'name', 'unit']) {
      if (typeof goal[field] !== 'string') report('field-missing', `${path}.${field}`, undefined);
    }
    const { planned } = goal;
    if (!isNumberFromZero(planned) || compareDecimals(planned, 0) === 0) {
      report('not-a-performance-figure', `${path}.planned`, planned);
    }
    listOf(goal, 'reached', check, path).forEach((item, place) => {
      const reached = isObject(item) ? item : {};
      const { value } = reached;
      if (!isNumberFromZero(value)) {
        report('not-a-performance-figure', `${path}.reached.${String(place)}.value`, value);
      }
      checkPeriod(reached, year, `${path}.reached.${String(place)}`, check);
    });
  });
}

function listOf(given: Untrusted, field: string, { report }: BudgetLineCheck, path?: string): readonly unknown[] {
  const list = given[field];
  if (Array.isArray(list)) return list as readonly unknown[];
  report('field-missing', path === undefined ? field : `${path}.${field}`, undefined);
  return [];
}

function isNumberFromZero(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 30 &&
    tryParseDecimal(value) !== undefined &&
    compareDecimals(value, 0) >= 0
  );
}

function isObject(value: unknown): value is Untrusted {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
