import { readFile } from 'node:fs/promises';
import type { Observation } from '../model/observation.js';
import type { Language } from '../model/text.js';
import type { CommandIo } from './command-io.js';
import { readObservationsCsv } from './read-observations-csv.js';
import { words } from './words.js';

/** The published observations that the build lays beside the compiled sources. */
const PUBLISHED = new URL('../../data/observations.json', import.meta.url);
/** Rows between two looks at the clock. */
const ROWS_BETWEEN_PROGRESS = 10_000;

/** Observations and where each was read. */
export interface LoadedObservations {
  readonly observations: readonly Observation[];
  /** File and line of every row. */
  readonly locations: readonly string[];
}

/**
 * Reads the observations that a command is to use.
 *
 * @param files - CSV files; the published observations where there is none
 * @param language - of the progress messages
 * @param io - where those go
 * @returns the observations with their places
 * @throws PlanError `cli/unreadable` when a file is not there or not a table of observations
 */
export async function loadObservations(
  files: readonly string[],
  language: Language,
  io: CommandIo,
): Promise<LoadedObservations> {
  return files.length === 0 ? publishedRows() : fileRows(files, language, io);
}

async function publishedRows(): Promise<LoadedObservations> {
  const { observations } = JSON.parse(await readFile(PUBLISHED, 'utf8')) as { observations: Observation[] };
  // The first line of the table that the rows were made from names the columns.
  return { observations, locations: observations.map((_, row) => `data/observations.csv:${String(row + 2)}`) };
}

async function fileRows(files: readonly string[], language: Language, io: CommandIo): Promise<LoadedObservations> {
  const observations: Observation[] = [];
  const locations: string[] = [];
  let shownAt = io.clock();
  for (const file of files) {
    for await (const { observation, line } of readObservationsCsv(file)) {
      observations.push(observation);
      locations.push(`${file}:${String(line)}`);
      if (observations.length % ROWS_BETWEEN_PROGRESS === 0 && io.clock() - shownAt > 1000) {
        shownAt = io.clock();
        io.writeError(`${words.reading[language]} ${file}: ${String(observations.length)}\n`);
      }
    }
  }
  return { observations, locations };
}
