import { styleText } from 'node:util';
import type { Status } from '../attainment/status.js';

const COLOURS: Readonly<Record<Status, Parameters<typeof styleText>[0]>> = {
  attained: 'green',
  'on-track': 'cyan',
  behind: 'yellow',
  unlikely: 'red',
  lapsed: 'red',
  'no-data': 'gray',
  'not-assessable': 'gray',
};

/**
 * A status in its colour.
 *
 * @param text - its label
 * @param status - decides the colour
 * @param colour - whether the output takes colour
 * @returns the text, with escape codes where colour is wanted
 */
export function paint(text: string, status: Status, colour: boolean): string {
  // Whether colour is wanted was decided from the terminal; styleText must not decide again.
  return colour ? styleText(COLOURS[status], text) : text;
}
