import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import { fileMissing } from '../errors/command-messages.js';
import type { Plan } from '../model/plan.js';
import { addDatasetFindings } from './add-dataset-findings.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { loadPlan } from './load-plan.js';
import { loadTables } from './load-tables.js';
import { renderCheck } from './render-check.js';
import { usageError } from './usage-error.js';

const FORMATS = ['table', 'json', 'csv'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/**
 * `women-plan check FILE…`: reads tables as `evaluate` would, and prints what it finds by file, line and column, each graded:
 * an error refuses a figure or a file, a warning asks for a look, a note informs.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when an error was found
 * @throws PlanError `cli/usage`; `cli/unreadable` and `plan/invalid` for the plan only: a table that cannot be read is a
 *   finding
 */
export async function checkCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      plan: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: 'table' },
    },
  });
  const language = chooseOption('--lang', values.lang, LANGUAGES);
  const format = chooseOption('--format', values.format, FORMATS);
  if (positionals.length === 0) throw usageError(fileMissing());
  const plan: Plan = await loadPlan(values.plan);
  const tables = await loadTables(positionals, plan, language, io);
  const dataset = createDataset(tables.observations, plan);
  addDatasetFindings(dataset, tables);
  io.write(renderCheck(tables, dataset.counts, format, language));
  return [...tables.log.counts.values()].some(({ grade }) => grade === 'error') ? 1 : 0;
}
