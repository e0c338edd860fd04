import { readFile } from 'node:fs/promises';
import { unreadableFile } from '../errors/command-messages.js';
import { PlanError } from '../errors/plan-error.js';
import { grades } from '../warning/grades.js';
import type { Warning } from '../warning/warning.js';

/** The mark of a document of warnings. */
export const warningsFormat = 'women-plan warnings 1';

const TEXTS = ['plan', 'target', 'domain', 'area', 'status'] as const;
const YEARS = ['asOf', 'since'] as const;
const LISTS = ['decidedBy', 'signals', 'notEvaluated', 'acts'] as const;

/**
 * The warnings of an earlier year, from what `women-plan warnings --format json` wrote.
 *
 * @param file - path of the file
 * @returns the warnings
 * @throws PlanError `cli/unreadable` when the file is not there or is no such document
 */
export async function loadWarnings(file: string): Promise<readonly Warning[]> {
  try {
    const document: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
    if (!isRecord(document) || document['format'] !== warningsFormat) {
      throw new Error(`it is not a document of the format “${warningsFormat}”`);
    }
    const { warnings } = document;
    if (!Array.isArray(warnings)) throw new Error('it has no list of warnings');
    warnings.forEach((warning: unknown, position) => {
      const wrong = wrongField(warning);
      if (wrong !== undefined) throw new Error(`warnings[${String(position)}]${wrong}`);
    });
    return warnings as readonly Warning[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlanError('cli/unreadable', { file, reason }, unreadableFile(file, reason));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What a warning cannot be compared with the next one without. */
function wrongField(warning: unknown): string | undefined {
  if (!isRecord(warning)) return ' is no object';
  for (const name of TEXTS) if (typeof warning[name] !== 'string') return `.${name} is no text`;
  for (const name of YEARS) if (!Number.isInteger(warning[name])) return `.${name} is no year`;
  for (const name of LISTS) if (!Array.isArray(warning[name])) return `.${name} is no list`;
  const isGrade = (value: unknown): boolean => grades.some((grade) => grade === value);
  if (!isGrade(warning['grade'])) return '.grade is no grade';
  if (warning['held'] !== undefined && !isGrade(warning['held'])) return '.held is no grade';
  return undefined;
}
