import { reasonLabels } from '../attainment/reason-labels.js';
import { statusLabels } from '../attainment/labels.js';
import type { VerdictRow } from '../evaluation/verdict-row.js';
import type { Language } from '../model/text.js';
import { words } from './words.js';

/**
 * The verdicts of the years before, for a person.
 *
 * @param rows - one a year
 * @param language - of the words
 * @returns lines
 */
export function renderHistory(rows: readonly VerdictRow[], language: Language): string[] {
  return [
    `  ${words.history[language]}:`,
    ...rows.map(({ asOf, status, reason, value, year }) => {
      const figure = value === undefined ? '—' : `${value} (${String(year)})`;
      const ground = reason === undefined ? '' : ` ${reasonLabels[reason][language]}`;
      return `    ${String(asOf)}: ${statusLabels[status][language]} ${figure}${ground}`;
    }),
  ];
}
