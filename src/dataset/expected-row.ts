import type { ContextIndicator, Indicator } from '../model/plan.js';
import type { DecimalText } from '../model/text.js';

/** What rows of an indicator have to be like. */
export interface ExpectedRow {
  readonly indicator: Indicator | ContextIndicator;
  readonly isWomenOnly: boolean;
  readonly range: { readonly lower: RangeEnd | undefined; readonly upper: RangeEnd | undefined };
}

/** An end of a range, and the same as a number where it is whole. */
export interface RangeEnd {
  readonly text: DecimalText;
  readonly whole: number | undefined;
}

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
