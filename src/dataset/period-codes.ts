import { tryParsePeriod } from '../calendar/try-parse-period.js';
import type { Period } from '../calendar/try-parse-years.js';
import { type PeriodTable, periodKinds } from './dataset.js';

/** Reads every different period once. */
export interface PeriodCodes {
  /** The number of a period, −1 where the text is none. */
  read(given: unknown): number;
  /** Whether the period with this number stands for years, and not for a part of one. */
  isYearly(code: number): boolean;
  /** The periods read so far. */
  table(): PeriodTable;
}

/** No period is longer; what is longer is refused unread. */
const LONGEST_PERIOD = 10;

/**
 * An empty list of periods.
 *
 * @returns a reader that gives every different period a number, in order of first appearance; a whole number is the year
 */
export function createPeriodCodes(): PeriodCodes {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const periods: Period[] = [];
  // The figures of women, men and both mostly follow each other.
  let lastGiven: unknown;
  let lastCode = -1;
  const read = (given: unknown): number => {
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || text.length > LONGEST_PERIOD) return -1;
    const code = known.get(text);
    if (code !== undefined) return code;
    const period = tryParsePeriod(text);
    if (period === undefined) return -1;
    known.set(text, periods.push(period) - 1);
    return texts.push(text) - 1;
  };
  return {
    read(given) {
      if (given !== lastGiven) {
        lastGiven = given;
        lastCode = read(given);
      }
      return lastCode;
    },
    isYearly: (code) => periods[code]?.kind === 'year' || periods[code]?.kind === 'years',
    table: () => periodTable(periods, texts),
  };
}

function periodTable(periods: readonly Period[], text: readonly string[]): PeriodTable {
  return {
    text,
    startYear: Int16Array.from(periods, ({ start }) => start),
    endYear: Int16Array.from(periods, ({ end }) => end),
    kind: Uint8Array.from(periods, ({ kind }) => periodKinds.indexOf(kind)),
    rank: ranks(periods, text),
  };
}

function ranks(periods: readonly Period[], texts: readonly string[]): Int32Array {
  const kindOf = (code: number): number => periodKinds.indexOf((periods[code] as Period).kind);
  const ordered = [...periods.keys()].sort((a, b) => {
    const [first, second] = [periods[a] as Period, periods[b] as Period];
    return (
      first.end - second.end ||
      first.start - second.start ||
      kindOf(a) - kindOf(b) ||
      ((texts[a] as string) < (texts[b] as string) ? -1 : 1)
    );
  });
  const rank = new Int32Array(ordered.length);
  for (const [position, code] of ordered.entries()) rank[code] = position;
  return rank;
}
