import { compareDecimals } from '../exact/compare-decimals.js';
import { tryParseDecimal } from '../exact/try-parse-decimal.js';
import type { ContextIndicator, Indicator } from '../model/plan.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { cellText } from './cell-text.js';
import type { ReadRow } from './create-read-row.js';
import { firstMissingStatus, rowFlags, statuses } from './dataset.js';
import type { ExpectedRow, RangeEnd } from './expected-row.js';
import { isAbsent } from './is-absent.js';
import { type RowRefusal, refusal } from './row-refusal.js';
import { shownValue } from './shown-value.js';

/** Before and after the point. No statistic has as many, and products of such figures keep within what decimals can hold. */
const MOST_DIGITS = 60;
/** Beyond these no whole end of a range stays a safe integer. */
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * Reads the value of a row into the indicator's unit.
 *
 * @param given - the value
 * @param unit - its unit; the indicator's own where absent
 * @param expected - what rows of the indicator have to be like
 * @param read - the row so far, with its status and standard error; filled with the value
 * @returns why the value is refused; `undefined` for a sound one and for one that is declared missing
 */
export function readValue(
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
  if (shift !== 0 && (read.flags & rowFlags.standardError) !== 0) shiftStandardError(read, shift);
  const { coefficient } = decimal;
  const scale = decimal.scale - shift;
  if (scale > MOST_DIGITS || (typeof coefficient === 'bigint' && digitsBeforePoint(coefficient, scale) > MOST_DIGITS)) {
    return { reason: 'too-many-digits', field: 'value', details: { received: shownValue(given), most: MOST_DIGITS } };
  }
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

/** Of a row that has one. It is in the unit of its value; dividing by a power of ten is exact to the last place, multiplying is not. */
function shiftStandardError(read: ReadRow, shift: number): void {
  const shifted = shift > 0 ? read.standardError * 10 ** shift : read.standardError / 10 ** -shift;
  if (Number.isFinite(shifted)) {
    read.standardError = shifted;
    return;
  }
  read.flags &= ~rowFlags.standardError;
  read.unreadable = [...read.unreadable, 'standardError'];
}

function digitsBeforePoint(coefficient: bigint, scale: number): number {
  return String(coefficient).replace('-', '').length - scale;
}

/** The power of ten that brings a value into the indicator's unit. */
function unitShift(given: unknown, indicator: Indicator | ContextIndicator): number | RowRefusal {
  if (isAbsent(given) || given === indicator.unit) return 0;
  const definition = unitOf(cellText(given));
  if (definition === undefined) return refusal('unknown-unit', 'unit', given);
  const wanted: UnitDefinition = units[indicator.unit];
  if (definition.dimension !== wanted.dimension) {
    return { reason: 'unit-mismatch', field: 'unit', details: { received: cellText(given), expected: indicator.unit } };
  }
  return definition.exponent - wanted.exponent;
}

/** The object's own property: an untrusted name never reaches what every object inherits. */
function unitOf(name: string): UnitDefinition | undefined {
  return Object.hasOwn(units, name) ? units[name as keyof typeof units] : undefined;
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
