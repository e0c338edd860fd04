import type { Language } from '../model/text.js';
import { printable } from './printable.js';
import { words } from './words.js';
import type { WordedFinding } from './worded-findings.js';

/**
 * A finding as one line for a person: `file:line:column heading: sentence`.
 *
 * @param finding - with its sentence
 * @param language - of the sentence
 * @returns text without line breaks or control characters
 */
export function findingLine(finding: WordedFinding, language: Language): string {
  const { file, line, column, heading, also, message } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const others = also === undefined ? '' : ` (${words.also[language]} ${also.join(', ')})`;
  return printable(
    `${place} ${heading === undefined || heading === '' ? '' : `${heading.slice(0, 40)}: `}${message[language]}${others}`,
  );
}
