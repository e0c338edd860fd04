import { halfWidth } from './half-width.js';

/**
 * A heading as it is looked up: without blanks, underscores and hyphens, in lower case, half width.
 *
 * @param heading - the heading as the file has it
 * @returns the key
 * @example
 * columnKey(' Standard_Error '); // => 'standarderror'
 */
export function columnKey(heading: string): string {
  return halfWidth(heading)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
}
