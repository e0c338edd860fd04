import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import { optionMissing } from '../errors/command-messages.js';
import { compareEvaluations } from '../evaluation/compare-evaluations.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Plan } from '../model/plan.js';
import { addDatasetFindings } from './add-dataset-findings.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { evaluationDocument } from './evaluation-document.js';
import { fill } from './fill.js';
import { loadPlan } from './load-plan.js';
import { loadRows } from './load-rows.js';
import { renderComparison } from './render-comparison.js';
import { renderCsv } from './render-csv.js';
import { renderEvaluation } from './render-evaluation.js';
import { renderTrace } from './render-trace.js';
import { usageError } from './usage-error.js';
import { words } from './words.js';
import { writeOutput } from './write-output.js';
import { yearOption } from './year-option.js';

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
      'compare-with': { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const language = chooseOption('--lang', values.lang, LANGUAGES);
  const format = chooseOption('--format', values.format, FORMATS);
  const areas = values.area ?? [];
  if (areas.length === 0) throw usageError(optionMissing('--area', '640500'));
  if (values['as-of'] === undefined) throw usageError(optionMissing('--as-of', '2024'));
  const asOf = yearOption('--as-of', values['as-of']);
  const other = values['compare-with'] === undefined ? undefined : yearOption('--compare-with', values['compare-with']);
  const files = [...(values.observations ?? []), ...positionals];
  if (positionals.length > 0 && values.observations === undefined)
    throw usageError(optionMissing('--observations', positionals[0] ?? ''));

  const plan: Plan = await loadPlan(values.plan);
  const rows = await loadRows(files, plan, language, io);
  const dataset = createDataset(rows.observations, plan);
  addDatasetFindings(dataset, rows);
  const evaluations = areas.map((area) => evaluatePlan(plan, dataset, { area, asOf }));
  if (other !== undefined) {
    const [before, after] = [Math.min(asOf, other), Math.max(asOf, other)];
    const comparisons = areas.map((area) =>
      compareEvaluations(
        evaluatePlan(plan, dataset, { area, asOf: before }),
        evaluatePlan(plan, dataset, { area, asOf: after }),
      ),
    );
    io.write(
      format === 'json'
        ? `${JSON.stringify({ format: 'women-plan comparison 1', comparisons }, null, 2)}\n`
        : renderComparison(plan, comparisons, language),
    );
    return files.length > 0 && dataset.counts.used === 0 ? 1 : 0;
  }
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
