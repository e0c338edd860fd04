import { tableFindingMessage } from '../errors/table-finding-messages.js';
import type { Text } from '../model/text.js';
import type { LoadedRows } from './loaded-rows.js';
import type { TableFinding } from './tables/table-finding.js';

/** A finding with its sentence. */
export interface WordedFinding extends TableFinding {
  readonly message: Text;
}

/**
 * What was found in tables, in words and in the order of the files, their lines and columns.
 *
 * @param rows - what was read
 * @returns the findings that were kept
 */
export function wordedFindings({ files, log }: Pick<LoadedRows, 'files' | 'log'>): WordedFinding[] {
  const order = new Map(files.map(({ file }, position) => [file, position] as const));
  const position = ({ file }: TableFinding): number => order.get(file) ?? 0;
  return [...log.kept]
    .sort((a, b) => position(a) - position(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map((finding) => ({ ...finding, message: tableFindingMessage(finding.code, finding.details) }));
}
