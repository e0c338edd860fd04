import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritableFile } from '../errors/command-messages.js';
import { PlanError } from '../errors/plan-error.js';

/**
 * Writes a file, its folders where they are missing.
 *
 * @param file - path
 * @param text - content
 * @throws PlanError `cli/unwritable`
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlanError('cli/unwritable', { file, reason }, unwritableFile(file, reason));
  }
}
