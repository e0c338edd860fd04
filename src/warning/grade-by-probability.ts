import { defaultWarningSettings } from './settings.js';
import { shiftGrade } from './shift-grade.js';
import { timeLeftBand } from './time-left-band.js';
import type { Grade } from './grade.js';
import type { WarningSettings } from './settings.js';

/** What a grade is read from where a probability is known. */
export interface ProbabilityQuestion {
  /** Probability that the goal is met at its deadline, 0 to 1. */
  readonly probability: number;
  /** Share of the way from base to goal that is left: 0 where the goal is met, above 1 after moving away; unknown where absent. */
  readonly distance?: number;
  /** Whole years from the year of the evaluation to the deadline. */
  readonly yearsLeft: number;
}

/** Line: under which probability. Column: time short, middling, long. */
const TABLE: readonly (readonly [Grade, Grade, Grade])[] = [
  ['red', 'red', 'orange'],
  ['red', 'orange', 'orange'],
  ['orange', 'yellow', 'yellow'],
  ['yellow', 'blue', 'blue'],
];

/**
 * The grade of a goal from the probability of attaining it, the distance left and the time left.
 *
 * | probability of attaining | 2 years or less left | 3 to 5 | more |
 * |---|---|---|---|
 * | under 0.1 | red | red | orange |
 * | under 0.3 | red | orange | orange |
 * | under 0.5 | orange | yellow | yellow |
 * | under 0.7 | yellow | blue | blue |
 * | 0.7 or more | none | none | none |
 *
 * One step milder where at most a tenth of the way is left, one step more urgent where the figure moved away from the goal
 * since the base year (more than the whole way is left). The thresholds are ours and can be replaced. A probability that
 * equals a threshold belongs to the milder line.
 *
 * @param question - probability, distance and time left, finite
 * @param settings - thresholds in place of the defaults
 * @returns the grade; `undefined` where the probability is not under the last threshold
 * @example
 * gradeByProbability({ probability: 0.23, distance: 0.62, yearsLeft: 6 }); // => 'orange'
 * gradeByProbability({ probability: 0.7, distance: 0.62, yearsLeft: 6 }); // => undefined
 */
export function gradeByProbability(
  { probability, distance, yearsLeft }: ProbabilityQuestion,
  settings: Partial<WarningSettings> = {},
): Grade | undefined {
  const { probabilityBands, yearsLeftBands, nearDistance, farDistance } = { ...defaultWarningSettings, ...settings };
  const line = probabilityBands.findIndex((threshold) => probability < threshold);
  const grade = TABLE[line]?.[timeLeftBand(yearsLeft, yearsLeftBands)];
  if (grade === undefined || distance === undefined) return grade;
  if (distance <= nearDistance) return shiftGrade(grade, -1);
  return distance > farDistance ? shiftGrade(grade, 1) : grade;
}
