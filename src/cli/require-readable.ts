import { unreadableTable } from '../errors/messages.js';
import { tableFindingMessage } from '../errors/table-finding-messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { ReadTables } from './tables/read-tables.js';

/**
 * Refuses tables of which one could not be read, or not to its end: figures that rest on half a file would not say so.
 *
 * @param tables - what was read
 * @throws PlanError `cli/unreadable` for the first such file, with everything that is wrong with it and where
 */
export function requireReadable({ files }: ReadTables): void {
  const broken = files.find(({ problems }) => problems.length > 0);
  if (broken === undefined) return;
  const { file, encoding, problems } = broken;
  const sentences = problems.map(({ code, line, heading, details }) => {
    const place = line === undefined ? '' : `line ${String(line)}: `;
    return `${place}${heading === undefined ? '' : `${heading}: `}${tableFindingMessage(code, details).en}`;
  });
  const message = unreadableTable(
    file,
    encoding === undefined || encoding === 'utf-8'
      ? sentences
      : [...sentences, `It was read as ${encoding.toUpperCase()}.`],
  );
  throw new PlanError('cli/unreadable', { file, reason: sentences.join('; ').slice(0, 1000) }, message);
}
