import { isAbsent } from './is-absent.js';

/**
 * A cell as text.
 *
 * @param given - a cell; nothing about it is trusted
 * @param absent - what an absent cell is read as
 * @returns its text; a number as JavaScript writes it; `?`, which is no code of anything, for what is neither
 */
export function cellText(given: unknown, absent = ''): string {
  if (isAbsent(given)) return absent;
  return typeof given === 'string' ? given : typeof given === 'number' ? String(given) : '?';
}
