import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import { notOneOf, optionMissing, optionNotAYear } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Plan } from '../model/plan.js';
import type { CommandIo } from './command-io.js';
import { evaluationDocument } from './evaluation-document.js';
import { fill } from './fill.js';
import { loadObservations } from './load-observations.js';
import { loadPlan } from './load-plan.js';
import { renderCsv } from './render-csv.js';
import { renderEvaluation } from './render-evaluation.js';
import { renderTrace } from './render-trace.js';
import { words } from './words.js';

const FORMATS = ['table', 'json', 'csv'] as const;
const LANGUAGES = ['zh', 'en'] as const;
/**
 * `women-plan evaluate`: holds observations against the goals of a plan.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when files were given and none of their rows is usable
 * @throws PlanError `cli/usage`, `cli/unreadable`, `plan/invalid`, `argument/unknown-id`, `argument/as-of-before-baseline`
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
    },
  });
  const language = oneOf('--lang', values.lang, LANGUAGES);
  const format = oneOf('--format', values.format, FORMATS);
  const areas = values.area ?? [];
  if (areas.length === 0) throw usage(optionMissing('--area', '640500'));
  const asOf = yearOf(values['as-of']);
  const files = [...(values.observations ?? []), ...positionals];
  if (positionals.length > 0 && values.observations === undefined)
    throw usage(optionMissing('--observations', positionals[0] ?? ''));

  const plan: Plan = await loadPlan(values.plan);
  const rows = await loadObservations(files, language, io);
  const dataset = createDataset(rows.observations, plan);
  const evaluations = areas.map((area) => evaluatePlan(plan, dataset, { area, asOf }));
  const document = evaluationDocument(plan, dataset, evaluations, rows.locations);
  const json = `${JSON.stringify(document, null, 2)}\n`;

  if (values.trace !== undefined) io.write(renderTrace(plan, evaluations, values.trace, document, language));
  else if (format === 'json') io.write(json);
  else if (format === 'csv') io.write(renderCsv(plan, evaluations, language));
  else io.write(renderEvaluation(plan, evaluations, document, language, io.colour));
  if (values.output !== undefined) {
    await mkdir(dirname(values.output), { recursive: true });
    await writeFile(values.output, json);
    io.writeError(`${words.written[language]}: ${values.output}\n`);
  }
  if (format !== 'table' || values.trace !== undefined) {
    if (dataset.counts.refused > 0) io.writeError(`${fill(words.rows[language], { ...dataset.counts })}\n`);
  }
  return files.length > 0 && dataset.counts.used === 0 ? 1 : 0;
}

function oneOf<Choice extends string>(option: string, received: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === received);
  if (choice === undefined) throw usage(notOneOf(option, received, choices));
  return choice;
}

function yearOf(received: string | undefined): number {
  if (received === undefined) throw usage(optionMissing('--as-of', '2024'));
  if (!/^\d{4}$/.test(received)) throw usage(optionNotAYear('--as-of', received));
  return Number(received);
}

function usage(message: string): PlanError {
  return new PlanError('cli/usage', { received: message }, message);
}
