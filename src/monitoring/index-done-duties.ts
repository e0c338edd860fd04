import { lastDay } from '../calendar/last-day.js';
import type { BodyLevel, Occasion } from '../model/machinery.js';
import type { Area, Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';
import { comesIn } from './comes-in.js';
import type { CycleYears } from './cycle-years.js';
import type { DoneDuty } from './done-duty.js';
import type { UnusedRecord, UnusedRecordReason } from './duty-occurrence.js';
import { dutySlots } from './duty-slots.js';
import { occurrenceKey } from './occurrence-key.js';

/** On which day what was done, found by its name. */
export interface DoneDuties {
  /** ISO day by `occurrenceKey`. */
  readonly duties: ReadonlyMap<string, string>;
  /** ISO day by area, paper, occasion and period, joined by strokes. */
  readonly products: ReadonlyMap<string, string>;
  readonly unused: readonly UnusedRecord[];
}

/** What records are held against. */
export interface RecordFrame {
  readonly plan: Plan;
  readonly asOfDay: string;
  readonly years: CycleYears;
  readonly offices: Readonly<Record<string, readonly string[]>>;
}

/** Kinds of records that show that something was done. */
const KINDS: ReadonlySet<unknown> = new Set([
  undefined,
  'duty-done',
  'implementation-plan',
  'supervision',
  'submission',
]);

/**
 * Reads records of done duties once, for all areas: of several on the same occurrence the earliest day counts.
 *
 * @param records - the records; what became known after `asOfDay` is as if it were not there
 * @param frame - the plan, the day, the years and the offices told apart
 * @returns the days by occurrence, and every record that could not be used with the reason
 */
export function indexDoneDuties(records: Iterable<DoneDuty>, frame: RecordFrame): DoneDuties {
  const duties = new Map<string, string>();
  const products = new Map<string, string>();
  const unused: UnusedRecord[] = [];
  const bears = bearers(frame.plan);
  let row = -1;
  for (const record of records) {
    row += 1;
    const reason = readRecord(record, frame, bears, (map, key) => {
      const target = map === 'duties' ? duties : products;
      const earlier = target.get(key);
      if (earlier === undefined || record.date < earlier) target.set(key, record.date);
    });
    if (reason !== undefined) unused.push({ row, reason, ...wordsOf(record) });
  }
  return { duties, products, unused };
}

const TEXTS = ['id', 'duty', 'product', 'area', 'body', 'office', 'date'] as const;

/** What a record says it is, for whoever has to find it again; nothing of another type than it should have. */
function wordsOf(record: unknown): Omit<UnusedRecord, 'row' | 'reason'> {
  if (typeof record !== 'object' || record === null) return {};
  const given = record as Readonly<Record<string, unknown>>;
  const texts = TEXTS.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]] as const] : []));
  const { year } = given as { readonly year?: unknown };
  return { ...Object.fromEntries(texts), ...(Number.isInteger(year) ? { year: year as number } : {}) };
}

/** Every duty that a body of a level bears, as 'level|body|duty'. */
function bearers(plan: Plan): ReadonlySet<string> {
  const levels: readonly BodyLevel[] = ['province', 'prefecture', 'county'];
  return new Set(
    levels.flatMap((level) => dutySlots(plan, level).map(({ body, duty }) => `${level}|${body.id}|${duty.id}`)),
  );
}

function readRecord(
  record: DoneDuty,
  frame: RecordFrame,
  bears: ReadonlySet<string>,
  note: (map: 'duties' | 'products', key: string) => void,
): UnusedRecordReason | undefined {
  // Records come from outside, whatever their type says.
  const given: unknown = record;
  if (typeof given !== 'object' || given === null) return 'not-an-object';
  if (!KINDS.has(record.kind)) return undefined;
  const index = planIndex(frame.plan);
  const area = index.areas.get(record.area);
  if (area === undefined) return 'unknown-area';
  const duty = record.duty === undefined ? undefined : index.duties.get(record.duty);
  const product = record.product === undefined ? undefined : index.products.get(record.product);
  if (duty === undefined && (record.duty !== undefined || record.product === undefined)) return 'unknown-duty';
  if (product === undefined && record.product !== undefined) return 'unknown-product';
  if (record.body !== undefined && !index.bodies.has(record.body)) return 'unknown-body';
  if (record.office !== undefined && !index.offices.has(record.office)) return 'unknown-office';
  if (!isDay(record.date) || (record.recorded !== undefined && !isDay(record.recorded))) return 'not-a-date';
  if (record.year !== undefined && !Number.isInteger(record.year)) return 'not-a-year';
  if (record.date > frame.asOfDay || (record.recorded ?? record.date) > frame.asOfDay) return undefined;
  const occasions = (duty?.when ?? product?.when ?? []).filter(
    (occasion) => duty === undefined || product === undefined || product.when.includes(occasion),
  );
  const when = occasionOf(record, occasions, frame.years);
  if (typeof when === 'string') return when;
  if (duty === undefined) {
    note('products', [area.code, record.product, when.occasion, when.period].join('|'));
    return undefined;
  }
  let refused: UnusedRecordReason = 'not-its-duty';
  let isUsed = false;
  for (const body of record.body === undefined ? duty.who : [record.body]) {
    if (!bears.has(`${levelOf(area)}|${body}|${duty.id}`)) continue;
    const reason = officeReason(record, body, frame);
    if (reason !== undefined) {
      refused = reason;
      continue;
    }
    isUsed = true;
    note('duties', occurrenceKey({ area: area.code, duty: duty.id, ...when, body, office: record.office }));
  }
  return isUsed ? undefined : refused;
}

function isDay(text: unknown): boolean {
  return typeof text === 'string' && text.length === 10 && lastDay(text) === text;
}

function levelOf({ level }: Area): string {
  return level;
}

function officeReason({ office }: DoneDuty, body: string, { offices }: RecordFrame): UnusedRecordReason | undefined {
  const named = Object.hasOwn(offices, body) ? offices[body] : undefined;
  if (office === undefined) return named === undefined ? undefined : 'office-missing';
  return named?.includes(office) === true ? undefined : 'office-not-named';
}

function occasionOf(
  { year, occasion, date }: DoneDuty,
  occasions: readonly Occasion[],
  years: CycleYears,
): { readonly occasion: Occasion; readonly period: number | 'once' } | UnusedRecordReason {
  if (occasion !== undefined && !occasions.includes(occasion)) return 'occasion-does-not-apply';
  let [chosen] = occasion === undefined ? occasions : [occasion];
  if (occasion === undefined && occasions.length > 1) {
    if (year === undefined) return 'year-missing';
    const reporting = year;
    const coming = occasions.filter((item) => comesIn(item, reporting, years, reporting));
    if (coming.length > 1) return 'occasion-missing';
    chosen = coming[0];
  }
  if (chosen === undefined) return 'occasion-does-not-apply';
  switch (chosen) {
    case 'once':
      return { occasion: chosen, period: 'once' };
    case 'yearly':
      if (year === undefined) return 'year-missing';
      break;
    case 'mid-term':
      year ??= years.midTerm;
      break;
    case 'final':
      year ??= years.final;
      break;
    case 'regularly':
    case 'when-needed':
    case 'always':
      year ??= Number(date.slice(0, 4));
  }
  return comesIn(chosen, year, years, year) ? { occasion: chosen, period: year } : 'occasion-does-not-apply';
}
