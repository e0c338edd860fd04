import { severity } from './severity.js';
import type { Grade } from './grade.js';

/**
 * The more urgent of two grades.
 *
 * @param first - a grade; `undefined` for none
 * @param second - a grade; `undefined` for none
 * @returns the one of them that is more urgent; `undefined` when both are
 * @example
 * worseGrade('blue', 'orange'); // => 'orange'
 * worseGrade('grey', undefined); // => 'grey'
 */
export function worseGrade(first: Grade | undefined, second: Grade | undefined): Grade | undefined {
  return severity(second) > severity(first) ? second : first;
}
