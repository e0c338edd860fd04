import { lastDay } from '../calendar/last-day.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { tryParseDecimal } from '../exact/try-parse-decimal.js';
import type { Observation } from '../model/observation.js';
import type { ContextIndicator, Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { type RefusalReason, firstMissingStatus, rowFlags, statuses } from './dataset.js';
import { shownValue } from './shown-value.js';
import { everyone, sexCode, urbanisationCode } from './series-cell.js';

/** A row in the form that the columns take; one is filled again and again. */
export interface ReadRow {
  sex: number;
  urbanisation: number;
  subgroup: string;
  /** NaN where the row declares that there is no figure. */
  coefficient: number;
  scale: number;
  /** The digits where they do not fit a safe integer. */
  longValue: string | undefined;
  published: number;
  status: number;
  /** Counts are 0 where `flags` does not say that they are there. */
  numerator: number;
  denominator: number;
  standardError: number;
  flags: number;
  /** Fields beside the value that could not be read. */
  unreadable: readonly (keyof Observation)[];
}

/** What rows of an indicator have to be like. */
export interface ExpectedRow {
  readonly indicator: Indicator | ContextIndicator;
  readonly isWomenOnly: boolean;
  readonly range: { readonly lower: RangeEnd | undefined; readonly upper: RangeEnd | undefined };
}

/** An end of a range, and the same as a number where it is whole. */
interface RangeEnd {
  readonly text: DecimalText;
  readonly whole: number | undefined;
}

/** Why a row cannot be read, and where. */
export interface RowRefusal {
  readonly reason: RefusalReason;
  readonly field: keyof Observation;
  readonly details: Readonly<Record<string, string | number>>;
}

const AGE = /^[A-Za-z0-9_]{1,24}$/;
const GROUP = /^[a-z0-9_-]{1,48}$/i;
const CONFLICT_BITS: Readonly<Record<string, number>> = {
  ROUNDING: rowFlags.roundingConflict,
  CONFLICT: rowFlags.conflict,
};
const QUALITY_BITS: Readonly<Record<string, number>> = { A: 1 << 3, B: 2 << 3, C: 3 << 3 };
/** Beyond these no whole end of a range stays a safe integer. */
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const NONE: readonly (keyof Observation)[] = [];

/**
 * What rows of an indicator have to be like, worked out once.
 *
 * @param indicator - the indicator
 * @returns its range with whole ends as numbers, and whether it concerns women only; a context indicator has no range
 */
export function expectedRow(indicator: Indicator | ContextIndicator): ExpectedRow {
  const { lower, upper } = 'range' in indicator ? indicator.range : {};
  return {
    indicator,
    isWomenOnly: 'womenOnly' in indicator && indicator.womenOnly,
    range: { lower: rangeEnd(lower), upper: rangeEnd(upper) },
  };
}

function rangeEnd(text: DecimalText | undefined): RangeEnd | undefined {
  if (text === undefined) return undefined;
  const whole = Number(text);
  return { text, whole: Number.isSafeInteger(whole) ? whole : undefined };
}

/**
 * A row to be filled by `readRow`.
 *
 * @returns an empty row
 */
export function createReadRow(): ReadRow {
  return {
    sex: 0,
    urbanisation: 0,
    subgroup: everyone,
    coefficient: Number.NaN,
    scale: 0,
    longValue: undefined,
    published: 0,
    status: 0,
    numerator: 0,
    denominator: 0,
    standardError: 0,
    flags: 0,
    unreadable: NONE,
  };
}

/**
 * Checks one row against its indicator and brings it into the form of the columns.
 *
 * Units of one dimension convert exactly. Of an indicator that concerns women only, total and women are one series.
 *
 * @param row - the row as it was given; nothing about it is trusted
 * @param expected - what rows of its indicator have to be like
 * @param read - filled with the row; what it holds after a refusal means nothing
 * @returns why the row is refused, the first reason found in the order of the fields; `undefined` for a sound row
 */
export function readRow(
  row: Partial<Record<keyof Observation, unknown>>,
  expected: ExpectedRow,
  read: ReadRow,
): RowRefusal | undefined {
  const sex = isAbsent(row.sex) ? 0 : sexCode(text(row.sex));
  if (sex < 0) return refusal('unknown-sex', 'sex', row.sex);
  if (expected.isWomenOnly && sex === 2) return refusal('sex-does-not-apply', 'sex', row.sex);
  const urbanisation = isAbsent(row.urbanisation) ? 0 : urbanisationCode(text(row.urbanisation));
  if (urbanisation < 0) return refusal('unknown-urbanisation', 'urbanisation', row.urbanisation);
  const subgroup = subgroupOf(row);
  if (typeof subgroup !== 'string') return subgroup;
  const status = isAbsent(row.status) ? 0 : statuses.indexOf(text(row.status) as (typeof statuses)[number]);
  if (status < 0) return refusal('unknown-status', 'status', row.status);
  const published = publicationDay(row.published);
  if (published === undefined) return refusal('not-a-date', 'published', row.published);
  read.sex = expected.isWomenOnly ? 1 : sex;
  read.urbanisation = urbanisation;
  read.subgroup = subgroup;
  read.status = status;
  read.published = published;
  read.flags =
    (row.derived === true ? rowFlags.derived : 0) |
    (isAbsent(row.conflict) ? 0 : (own(CONFLICT_BITS, text(row.conflict)) ?? 0)) |
    (isAbsent(row.quality) ? 0 : (own(QUALITY_BITS, text(row.quality)) ?? 0));
  read.unreadable = NONE;
  if (!isAbsent(row.numerator)) readCount(row.numerator, 'numerator', read);
  if (!isAbsent(row.denominator)) readCount(row.denominator, 'denominator', read);
  if (!isAbsent(row.standardError)) readCount(row.standardError, 'standardError', read);
  return readValue(row.value, row.unit, expected, read);
}

/** Age and group as one text, or why one of them is refused. */
function subgroupOf(row: Partial<Record<keyof Observation, unknown>>): string | RowRefusal {
  if (isAbsent(row.age) && isAbsent(row.group)) return everyone;
  const age = text(row.age, '_T');
  if (!AGE.test(age)) return refusal('not-an-age', 'age', row.age);
  const group = text(row.group, '_T');
  return GROUP.test(group) ? `${age}|${group}` : refusal('not-a-group', 'group', row.group);
}

/** A count or a standard error; what cannot be read is noted. */
function readCount(given: unknown, field: 'numerator' | 'denominator' | 'standardError', read: ReadRow): void {
  const number = tryParseDecimal(given) === undefined ? -1 : Number(given);
  if (number >= 0 && Number.isFinite(number)) {
    read[field] = number;
    read.flags |= rowFlags[field];
  } else {
    read.unreadable = [...read.unreadable, field];
  }
}

function readValue(
  given: unknown,
  unit: unknown,
  { indicator, range }: ExpectedRow,
  read: ReadRow,
): RowRefusal | undefined {
  read.longValue = undefined;
  if (isAbsent(given)) {
    if (read.status < firstMissingStatus) return refusal('missing-value', 'value', given);
    read.coefficient = Number.NaN;
    read.scale = 0;
    return undefined;
  }
  if (read.status >= firstMissingStatus) return refusal('value-declared-missing', 'status', statuses[read.status]);
  const decimal = tryParseDecimal(given);
  if (decimal === undefined) return refusal('not-a-number', 'value', given);
  const shift = unitShift(unit, indicator);
  if (typeof shift !== 'number') return shift;
  // A standard error is in the unit of its value; dividing by a power of ten is exact to the last place, multiplying is not.
  if (shift !== 0)
    read.standardError = shift > 0 ? read.standardError * 10 ** shift : read.standardError / 10 ** -shift;
  const { coefficient } = decimal;
  const scale = decimal.scale - shift;
  const { lower, upper } = range;
  if (
    (lower !== undefined && compareScaled(coefficient, scale, lower) < 0) ||
    (upper !== undefined && compareScaled(coefficient, scale, upper) > 0)
  ) {
    return {
      reason: 'out-of-range',
      field: 'value',
      details: {
        received: String(given),
        lower: lower?.text ?? '−∞',
        upper: upper?.text ?? '∞',
        unit: indicator.unit,
      },
    };
  }
  read.coefficient = Number(coefficient);
  read.scale = scale;
  if (typeof coefficient === 'bigint') read.longValue = coefficient.toString();
  return undefined;
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
function compareScaled(coefficient: number | bigint, scale: number, { text, whole }: RangeEnd): number {
  if (whole === 0) return coefficient < 0 ? -1 : coefficient > 0 ? 1 : 0;
  if (typeof coefficient === 'number' && whole !== undefined && scale >= 0 && scale < POWERS_OF_TEN.length) {
    const lifted = whole * (POWERS_OF_TEN[scale] as number);
    if (Number.isSafeInteger(lifted)) return coefficient - lifted;
  }
  return compareDecimals(`${coefficient.toString()}e${String(-scale)}`, text);
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
