import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import { optionMissing } from '../errors/messages.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { addDatasetFindings } from './add-dataset-findings.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { evaluationDocument } from './evaluation-document.js';
import { fill } from './fill.js';
import { loadPlan } from './load-plan.js';
import { loadTables } from './load-tables.js';
import type { LoadedRows } from './loaded-rows.js';
import { renderCsv } from './render-csv.js';
import { renderEvaluation } from './render-evaluation.js';
import { renderTrace } from './render-trace.js';
import { requireReadable } from './require-readable.js';
import { createFindingLog } from './tables/finding-log.js';
import { usageError } from './usage-error.js';
import { words } from './words.js';
import { writeOutput } from './write-output.js';
import { yearOption } from './year-option.js';

/** The published observations that the build lays beside the compiled sources. */
const PUBLISHED = new URL('../../data/observations.json', import.meta.url);
const FORMATS = ['table', 'json', 'csv'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/**
 * `women-plan evaluate`: holds observations against the goals of a plan.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when files were given and none of their figures could be read, or with `--strict` when one was refused
 * @throws PlanError `cli/usage`, `cli/unreadable`, `cli/unwritable`, `plan/invalid`, `argument/unknown-id`,
 *   `argument/as-of-before-baseline`
 */
export async function evaluateCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      observations: { type: 'string', multiple: true },
      plan: { type: 'string' },
      area: { type: 'string', multiple: true },
      'as-of': { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: 'table' },
      output: { type: 'string' },
      trace: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const language = chooseOption('--lang', values.lang, LANGUAGES);
  const format = chooseOption('--format', values.format, FORMATS);
  const areas = values.area ?? [];
  if (areas.length === 0) throw usageError(optionMissing('--area', '640500'));
  if (values['as-of'] === undefined) throw usageError(optionMissing('--as-of', '2024'));
  const asOf = yearOption('--as-of', values['as-of']);
  const files = [...(values.observations ?? []), ...positionals];
  if (positionals.length > 0 && values.observations === undefined)
    throw usageError(optionMissing('--observations', positionals[0] ?? ''));

  const plan: Plan = await loadPlan(values.plan);
  const rows = files.length === 0 ? await publishedRows() : await fileRows(files, plan, language, io);
  const dataset = createDataset(rows.observations, plan);
  addDatasetFindings(dataset, rows);
  const evaluations = areas.map((area) => evaluatePlan(plan, dataset, { area, asOf }));
  const document = evaluationDocument(plan, dataset, evaluations, rows);
  const json = `${JSON.stringify(document, null, 2)}\n`;

  if (values.trace !== undefined) io.write(renderTrace(plan, evaluations, values.trace, document, language));
  else if (format === 'json') io.write(json);
  else if (format === 'csv') io.write(renderCsv(plan, evaluations, language));
  else io.write(renderEvaluation(plan, evaluations, document, language, io.colour));
  if (values.output !== undefined) {
    await writeOutput(values.output, json);
    io.writeError(`${words.written[language]}: ${values.output}\n`);
  }
  const { refused, used, missing } = document.rows;
  if (refused > 0 && (format !== 'table' || values.trace !== undefined)) {
    io.writeError(`${fill(words.rows[language], { ...document.rows })}\n`);
  }
  // Figures that are declared or left blank were read; only files of which nothing could be read have nothing to say.
  const nothingRead = files.length > 0 && used + missing === 0;
  return nothingRead || (values.strict && refused > 0) ? 1 : 0;
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

async function fileRows(
  files: readonly string[],
  plan: Plan,
  language: (typeof LANGUAGES)[number],
  io: CommandIo,
): Promise<LoadedRows> {
  const tables = await loadTables(files, plan, language, io);
  requireReadable(tables);
  return tables;
}
