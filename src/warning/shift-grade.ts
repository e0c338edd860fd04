import type { Grade } from './grade.js';

/** The coloured grades, most urgent first. */
const COLOURS = ['red', 'orange', 'yellow', 'blue'] as const satisfies readonly Grade[];

/**
 * A coloured grade so many steps more or less urgent, never beyond red and blue.
 *
 * @param grade - a coloured grade; grey stays grey
 * @param steps - above 0 more urgent, below 0 less; whole
 * @returns the grade
 * @example
 * shiftGrade('yellow', 1); // => 'orange'
 * shiftGrade('blue', -1); // => 'blue'
 */
export function shiftGrade(grade: Grade, steps: number): Grade {
  const place = COLOURS.findIndex((colour) => colour === grade);
  if (place < 0) return grade;
  return COLOURS[Math.min(Math.max(place - steps, 0), COLOURS.length - 1)] as Grade;
}
