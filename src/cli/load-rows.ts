import { readFile } from 'node:fs/promises';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import type { CommandIo } from './command-io.js';
import { loadTables } from './load-tables.js';
import type { LoadedRows } from './loaded-rows.js';
import { requireReadable } from './require-readable.js';
import { createFindingLog } from './tables/finding-log.js';

/** The published observations that the build lays beside the compiled sources. */
const PUBLISHED = new URL('../../data/observations.json', import.meta.url);

/**
 * The observations of the files that a command was given, else the published ones.
 *
 * @param files - paths of CSV files
 * @param plan - the plan
 * @param language - of progress messages
 * @param io - where to write them
 * @returns the rows, with the place of each
 * @throws PlanError `cli/unreadable` when a file is not there or not a table
 */
export async function loadRows(
  files: readonly string[],
  plan: Plan,
  language: Language,
  io: CommandIo,
): Promise<LoadedRows> {
  if (files.length === 0) return await publishedRows();
  const tables = await loadTables(files, plan, language, io);
  requireReadable(tables);
  return tables;
}

async function publishedRows(): Promise<LoadedRows> {
  const { observations } = JSON.parse(await readFile(PUBLISHED, 'utf8')) as { observations: Observation[] };
  return {
    observations,
    files: [],
    log: createFindingLog(),
    missing: 0,
    refused: 0,
    // The first line of the table that the rows were made from names the columns.
    place: (row) => ({ file: 'data/observations.csv', line: row + 2, column: 1, heading: '', layout: 'long' }),
  };
}
