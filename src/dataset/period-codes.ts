import { type Period, tryParsePeriod } from '../calendar/try-parse-period.js';
import { periodKinds } from './dataset.js';

/** A period with its position in the list of texts. */
export interface CodedPeriod {
  readonly code: number;
  /** Index into `periodKinds`. */
  readonly kind: number;
  readonly period: Period;
}

/** Reads every different period once. */
export interface PeriodCodes {
  readonly texts: readonly string[];
  /** The period, or `undefined` where the text is none. */
  read(given: unknown): CodedPeriod | undefined;
}

/** No period is longer; what is longer is refused unread. */
const LONGEST_PERIOD = 10;

/**
 * An empty list of periods.
 *
 * @returns a reader that gives every different period a number, in order of first appearance; a whole number is the year
 */
export function createPeriodCodes(): PeriodCodes {
  const known = new Map<string, CodedPeriod>();
  const texts: string[] = [];
  return {
    texts,
    read(given) {
      const text = typeof given === 'number' ? String(given) : given;
      if (typeof text !== 'string' || text.length > LONGEST_PERIOD) return undefined;
      const read = known.get(text);
      if (read !== undefined) return read;
      const period = tryParsePeriod(text);
      if (period === undefined) return undefined;
      const coded = { code: texts.push(text) - 1, kind: periodKinds.indexOf(period.kind), period };
      known.set(text, coded);
      return coded;
    },
  };
}
