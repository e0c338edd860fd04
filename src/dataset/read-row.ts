import { lastDay } from '../calendar/last-day.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { tryParseDecimal } from '../exact/try-parse-decimal.js';
import type { Observation } from '../model/observation.js';
import type { ContextIndicator, Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { type RefusalReason, firstMissingStatus, statuses } from './dataset.js';
import { shownValue } from './shown-value.js';
import { everyone, sexCode, urbanisationCode } from './series-cell.js';

/** A row in the form that the columns take. */
export interface ReadRow {
  readonly sex: number;
  readonly urbanisation: number;
  readonly subgroup: string;
  /** NaN where the row declares that there is no figure. */
  readonly coefficient: number;
  readonly scale: number;
  /** The digits where they do not fit a safe integer. */
  readonly longValue: string | undefined;
  readonly published: number;
  readonly status: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly standardError: number;
  readonly flags: number;
  /** Fields beside the value that could not be read. */
  readonly unreadable: readonly (keyof Observation)[];
}

/** Why a row cannot be read, and where. */
export interface RowRefusal {
  readonly reason: RefusalReason;
  readonly field: keyof Observation;
  readonly details: Readonly<Record<string, string | number>>;
}

const AGE = /^[A-Za-z0-9_]{1,24}$/;
const GROUP = /^[a-z0-9_-]{1,48}$/i;
const CONFLICT_BITS: Readonly<Record<string, number>> = { ROUNDING: 2, CONFLICT: 4 };
/** 10^22 is the largest power of ten that a double holds exactly. */
const LARGEST_EXACT_SCALE = 22;
const COUNTS = ['numerator', 'denominator', 'standardError'] as const;
const NONE: readonly (keyof Observation)[] = [];
const QUALITY_BITS: Readonly<Record<string, number>> = { A: 8, B: 16, C: 24 };

/**
 * Checks one row against its indicator and brings it into the form of the columns.
 *
 * Units of one dimension convert exactly. Of an indicator that concerns women only, total and women are one series.
 *
 * @param row - the row as it was given; nothing about it is trusted
 * @param indicator - the indicator it names
 * @returns the row, or why it is refused; the first reason found in the order of the fields
 */
export function readRow(
  row: Partial<Record<keyof Observation, unknown>>,
  indicator: Indicator | ContextIndicator,
): ReadRow | RowRefusal {
  let sex = sexCode(text(row.sex, '_T'));
  if (sex < 0) return refusal('unknown-sex', 'sex', row.sex);
  if ('womenOnly' in indicator) {
    if (sex === 2) return refusal('sex-does-not-apply', 'sex', row.sex);
    sex = 1;
  }
  const urbanisation = urbanisationCode(text(row.urbanisation, '_T'));
  if (urbanisation < 0) return refusal('unknown-urbanisation', 'urbanisation', row.urbanisation);
  const age = text(row.age, '_T');
  if (age !== '_T' && !AGE.test(age)) return refusal('not-an-age', 'age', row.age);
  const group = text(row.group, '_T');
  if (group !== '_T' && !GROUP.test(group)) return refusal('not-a-group', 'group', row.group);
  const status = statuses.indexOf(text(row.status, 'A') as (typeof statuses)[number]);
  if (status < 0) return refusal('unknown-status', 'status', row.status);
  const published = publicationDay(row.published);
  if (published === undefined) return refusal('not-a-date', 'published', row.published);
  const value = readValue(row.value, status, row.unit, indicator);
  if ('reason' in value) return value;

  const numerator = count(row.numerator);
  const denominator = count(row.denominator);
  const standardError = count(row.standardError);
  return {
    sex,
    urbanisation,
    subgroup: age === '_T' && group === '_T' ? everyone : `${age}|${group}`,
    coefficient: value.coefficient,
    scale: value.scale,
    longValue: value.longValue,
    published,
    status,
    numerator: numerator ?? Number.NaN,
    denominator: denominator ?? Number.NaN,
    standardError: standardError ?? Number.NaN,
    flags:
      (row.derived === true ? 1 : 0) |
      (isAbsent(row.conflict) ? 0 : (own(CONFLICT_BITS, text(row.conflict)) ?? 0)) |
      (isAbsent(row.quality) ? 0 : (own(QUALITY_BITS, text(row.quality)) ?? 0)),
    unreadable:
      numerator === undefined || denominator === undefined || standardError === undefined
        ? COUNTS.filter((field) => count(row[field]) === undefined)
        : NONE,
  };
}

/** A count or a standard error: NaN where absent, `undefined` where it cannot be read. */
function count(given: unknown): number | undefined {
  if (isAbsent(given)) return Number.NaN;
  if (tryParseDecimal(given) === undefined) return undefined;
  const number = Number(given);
  return number >= 0 && Number.isFinite(number) ? number : undefined;
}

function readValue(
  given: unknown,
  status: number,
  unit: unknown,
  indicator: Indicator | ContextIndicator,
): Pick<ReadRow, 'coefficient' | 'scale' | 'longValue'> | RowRefusal {
  if (isAbsent(given)) {
    if (status < firstMissingStatus) return refusal('missing-value', 'value', given);
    return { coefficient: Number.NaN, scale: 0, longValue: undefined };
  }
  if (status >= firstMissingStatus) return refusal('value-declared-missing', 'status', statuses[status]);
  const decimal = tryParseDecimal(given);
  if (decimal === undefined) return refusal('not-a-number', 'value', given);
  const shift = unitShift(unit, indicator);
  if (typeof shift !== 'number') return shift;
  const scale = decimal.scale - shift;
  if ('range' in indicator) {
    const { lower, upper } = indicator.range;
    if (
      (lower !== undefined && compareScaled(decimal.coefficient, scale, lower) < 0) ||
      (upper !== undefined && compareScaled(decimal.coefficient, scale, upper) > 0)
    ) {
      return {
        reason: 'out-of-range',
        field: 'value',
        details: { received: String(given), lower: lower ?? '−∞', upper: upper ?? '∞', unit: indicator.unit },
      };
    }
  }
  return typeof decimal.coefficient === 'number'
    ? { coefficient: decimal.coefficient, scale, longValue: undefined }
    : { coefficient: Number(decimal.coefficient), scale, longValue: decimal.coefficient.toString() };
}

/** The power of ten that brings a value into the indicator's unit. */
function unitShift(given: unknown, indicator: Indicator | ContextIndicator): number | RowRefusal {
  if (isAbsent(given) || given === indicator.unit) return 0;
  const definition = own<UnitDefinition>(units, text(given));
  if (definition === undefined) return refusal('unknown-unit', 'unit', given);
  const wanted: UnitDefinition = units[indicator.unit];
  if (definition.dimension !== wanted.dimension) {
    return { reason: 'unit-mismatch', field: 'unit', details: { received: text(given), expected: indicator.unit } };
  }
  return definition.exponent - wanted.exponent;
}

/** Compares a value with an end of a range; whole ends, as nearly all are, without making text of the value. */
function compareScaled(coefficient: number | bigint, scale: number, end: DecimalText): number {
  const whole = Number(end);
  if (typeof coefficient === 'number' && Number.isSafeInteger(whole) && scale >= 0 && scale <= LARGEST_EXACT_SCALE) {
    const lifted = whole * 10 ** scale;
    if (Number.isSafeInteger(lifted)) return coefficient - lifted;
  }
  return compareDecimals(`${coefficient.toString()}e${String(-scale)}`, end);
}

function publicationDay(given: unknown): number | undefined {
  if (isAbsent(given)) return 0;
  const day = lastDay(text(given));
  return day === undefined ? undefined : Number(day.replaceAll('-', ''));
}

function isAbsent(given: unknown): boolean {
  return given === undefined || given === null || given === '';
}

/** A property of the object itself: an untrusted name never reaches what every object inherits. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function text(given: unknown, absent = ''): string {
  if (isAbsent(given)) return absent;
  return typeof given === 'string' ? given : typeof given === 'number' ? String(given) : '?';
}

function refusal(reason: RefusalReason, field: keyof Observation, received: unknown): RowRefusal {
  return { reason, field, details: { received: shownValue(received) } };
}
