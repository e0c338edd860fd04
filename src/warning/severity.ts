import type { Grade } from './grade.js';

const SEVERITIES: Readonly<Record<Grade, number>> = { red: 4, orange: 3, yellow: 2, blue: 1, grey: 0 };

/**
 * How urgent a grade is, as a number to compare with.
 *
 * @param grade - a grade; `undefined` for none
 * @returns 4 red, 3 orange, 2 yellow, 1 blue, 0 grey, −1 none
 * @example
 * severity('orange') > severity('yellow'); // => true
 * severity(undefined); // => -1
 */
export function severity(grade: Grade | undefined): number {
  return grade === undefined ? -1 : SEVERITIES[grade];
}
