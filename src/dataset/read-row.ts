import { lastDay } from '../calendar/last-day.js';
import { tryParseDecimal } from '../exact/try-parse-decimal.js';
import type { Observation } from '../model/observation.js';
import { cellText } from './cell-text.js';
import { rowFlags, statuses } from './dataset.js';
import type { ExpectedRow } from './expected-row.js';
import { isAbsent } from './is-absent.js';
import type { ReadRow } from './create-read-row.js';
import { readValue } from './read-value.js';
import { type RowRefusal, refusal } from './row-refusal.js';
import { everyone, sexCode, urbanisationCode } from './series-cell.js';

const AGE = /^[A-Za-z0-9_]{1,24}$/;
const GROUP = /^[a-z0-9_-]{1,48}$/i;
const CONFLICT_BITS: Readonly<Record<string, number>> = {
  ROUNDING: rowFlags.roundingConflict,
  CONFLICT: rowFlags.conflict,
};
const QUALITY_BITS: Readonly<Record<string, number>> = { A: 1 << 3, B: 2 << 3, C: 3 << 3 };
const NONE: readonly (keyof Observation)[] = [];

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
  const sex = isAbsent(row.sex) ? 0 : sexCode(cellText(row.sex));
  if (sex < 0) return refusal('unknown-sex', 'sex', row.sex);
  if (expected.isWomenOnly && sex === 2) return refusal('sex-does-not-apply', 'sex', row.sex);
  const urbanisation = isAbsent(row.urbanisation) ? 0 : urbanisationCode(cellText(row.urbanisation));
  if (urbanisation < 0) return refusal('unknown-urbanisation', 'urbanisation', row.urbanisation);
  const subgroup = subgroupOf(row);
  if (typeof subgroup !== 'string') return subgroup;
  const status = isAbsent(row.status) ? 0 : statuses.indexOf(cellText(row.status) as (typeof statuses)[number]);
  if (status < 0) return refusal('unknown-status', 'status', row.status);
  const published = publicationDay(row.published);
  if (published === undefined) return refusal('not-a-date', 'published', row.published);
  read.sex = expected.isWomenOnly ? 1 : sex;
  read.urbanisation = urbanisation;
  read.subgroup = subgroup;
  read.status = status;
  read.published = published;
  read.flags =
    (row.derived === true ? rowFlags.derived : 0) | bits(CONFLICT_BITS, row.conflict) | bits(QUALITY_BITS, row.quality);
  read.unreadable = NONE;
  if (!isAbsent(row.numerator)) readCount(row.numerator, 'numerator', read);
  if (!isAbsent(row.denominator)) readCount(row.denominator, 'denominator', read);
  if (!isAbsent(row.standardError)) readCount(row.standardError, 'standardError', read);
  return readValue(row.value, row.unit, expected, read);
}

/** Age and group as one text, or why one of them is refused. */
function subgroupOf(row: Partial<Record<keyof Observation, unknown>>): string | RowRefusal {
  if (isAbsent(row.age) && isAbsent(row.group)) return everyone;
  const age = cellText(row.age, '_T');
  if (!AGE.test(age)) return refusal('not-an-age', 'age', row.age);
  const group = cellText(row.group, '_T');
  return GROUP.test(group) ? `${age}|${group}` : refusal('not-a-group', 'group', row.group);
}

/** A count or a standard error; what cannot be read is noted. */
function readCount(given: unknown, field: 'numerator' | 'denominator' | 'standardError', read: ReadRow): void {
  const number = tryParseDecimal(given) === undefined ? -1 : Number(given);
  if (number >= 0 && Number.isFinite(number)) {
    // −0 gives 0, as of values.
    read[field] = Math.abs(number);
    read.flags |= rowFlags[field];
  } else {
    read.unreadable = [...read.unreadable, field];
  }
}

function publicationDay(given: unknown): number | undefined {
  if (isAbsent(given)) return 0;
  const day = lastDay(cellText(given));
  return day === undefined ? undefined : Number(day.replaceAll('-', ''));
}

/** Only the object's own properties: an untrusted name never reaches what every object inherits. */
function bits(record: Readonly<Record<string, number>>, given: unknown): number {
  if (isAbsent(given)) return 0;
  const name = cellText(given);
  return Object.hasOwn(record, name) ? (record[name] as number) : 0;
}
