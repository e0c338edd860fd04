import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import type { CommandIo } from './command-io.js';
import { printable } from './printable.js';
import { type ReadTables, readTables } from './tables/read-tables.js';
import { words } from './words.js';

/** Milliseconds between two lines of progress. */
const BETWEEN_PROGRESS = 1000;
/** Figures between two looks at the clock. */
const BETWEEN_LOOKS = 10_000;

/**
 * Reads tables and tells of progress where it takes long.
 *
 * @param files - paths
 * @param plan - whose indicators and areas count
 * @param language - of the progress
 * @param io - where progress goes
 * @returns the rows of all files, with what was found
 */
export function loadTables(
  files: readonly string[],
  plan: Plan,
  language: Language,
  io: CommandIo,
): Promise<ReadTables> {
  let shownAt = io.clock();
  let lookedAt = 0;
  return readTables(files, plan, (file, figures) => {
    if (figures - lookedAt < BETWEEN_LOOKS) return;
    lookedAt = figures;
    if (io.clock() - shownAt < BETWEEN_PROGRESS) return;
    shownAt = io.clock();
    io.writeError(`${words.reading[language]} ${printable(file)}: ${String(figures)}\n`);
  });
}
