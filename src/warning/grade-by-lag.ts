import { defaultWarningSettings } from './settings.js';
import { timeLeftBand } from './time-left-band.js';
import type { Grade } from './grade.js';
import type { WarningSettings } from './settings.js';

/** What a grade is read from where only progress and time are known. */
export interface LagQuestion {
  /** Share of the way that progress lies behind time, elapsed − progress; unknown where absent. */
  readonly lag?: number;
  /** Whole years from the year of the evaluation to the deadline. */
  readonly yearsLeft: number;
}

/** Line: from which lag on. Column: time short, middling, long. */
const TABLE: readonly (readonly [Grade, Grade, Grade])[] = [
  ['red', 'orange', 'orange'],
  ['orange', 'orange', 'yellow'],
  ['orange', 'yellow', 'blue'],
];
const SMALL_LAG = ['yellow', 'blue', 'blue'] as const;
const UNKNOWN_LAG = ['orange', 'yellow', 'yellow'] as const;

/**
 * The grade of a goal that is behind schedule, from how far it is behind and the time left; read where no probability of
 * attaining is known.
 *
 * | share of the way behind time | 2 years or less left | 3 to 5 | more |
 * |---|---|---|---|
 * | 0.5 or more | red | orange | orange |
 * | 0.25 or more | orange | orange | yellow |
 * | 0.1 or more | orange | yellow | blue |
 * | above 0 | yellow | blue | blue |
 * | behind, but not known how far | orange | yellow | yellow |
 *
 * The thresholds are ours and can be replaced; a lag that equals one belongs to the more urgent line.
 *
 * @param question - lag and time left, finite
 * @param settings - thresholds in place of the defaults
 * @returns the grade; `undefined` where the lag is 0 or less
 * @example
 * gradeByLag({ lag: 0.25, yearsLeft: 4 }); // => 'orange'
 * gradeByLag({ yearsLeft: 6 }); // => 'yellow'
 * gradeByLag({ lag: 0, yearsLeft: 1 }); // => undefined
 */
export function gradeByLag(
  { lag, yearsLeft }: LagQuestion,
  settings: Partial<WarningSettings> = {},
): Grade | undefined {
  const { lagBands, yearsLeftBands } = { ...defaultWarningSettings, ...settings };
  const column = timeLeftBand(yearsLeft, yearsLeftBands);
  if (lag === undefined) return UNKNOWN_LAG[column];
  if (lag <= 0) return undefined;
  const line = lagBands.findIndex((threshold) => lag >= threshold);
  return (TABLE[line] ?? SMALL_LAG)[column];
}
