import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import { optionMissing } from '../errors/command-messages.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { findTarget } from '../plan/find-target.js';
import { adviseOn } from '../warning/advice/advise-on.js';
import { detectWarnings } from '../warning/detect-warnings.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { loadPlan } from './load-plan.js';
import { loadRows } from './load-rows.js';
import { loadWarnings } from './load-warnings.js';
import { type AreaWarnings, renderWarnings } from './render-warnings.js';
import { renderWarningsCsv } from './render-warnings-csv.js';
import { usageError } from './usage-error.js';
import { warningsDocument } from './warnings-document.js';
import { yearOption } from './year-option.js';

const FORMATS = ['table', 'json', 'csv'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/**
 * `women-plan warnings`: which goals need someone now, the most urgent first.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when files were given and none of their figures could be used
 * @throws PlanError `cli/usage`, `cli/unreadable`, `plan/invalid`, `argument/unknown-id`, `argument/as-of-before-baseline`,
 *   `argument/out-of-range` for earlier warnings that are not earlier
 */
export async function warningsCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      observations: { type: 'string', multiple: true },
      plan: { type: 'string' },
      area: { type: 'string', multiple: true },
      'as-of': { type: 'string' },
      previous: { type: 'string' },
      target: { type: 'string', multiple: true },
      advice: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: 'table' },
    },
  });
  const language = chooseOption('--lang', values.lang, LANGUAGES);
  const format = chooseOption('--format', values.format, FORMATS);
  const areas = values.area ?? [];
  if (areas.length === 0) throw usageError(optionMissing('--area', '640500'));
  if (values['as-of'] === undefined) throw usageError(optionMissing('--as-of', '2024'));
  const asOf = yearOption('--as-of', values['as-of']);

  const plan = await loadPlan(values.plan);
  const wanted = values.target?.map((id) => findTarget(plan, id).id);
  const previous = values.previous === undefined ? [] : await loadWarnings(values.previous);
  const files = values.observations ?? [];
  const rows = await loadRows(files, plan, language, io);
  const dataset = createDataset(rows.observations, plan);
  const found = areas.map((area): AreaWarnings => {
    const evaluation = evaluatePlan(plan, dataset, { area, asOf, trace: false });
    const all = detectWarnings(evaluation, { dataset, previous });
    const warnings = wanted === undefined ? all : all.filter(({ target }) => wanted.includes(target));
    return {
      evaluation,
      ...(wanted === undefined ? { silent: evaluation.targets.length - all.length } : {}),
      warnings: warnings.map((warning) => ({
        warning,
        ...(values.advice ? { advice: adviseOn(warning, { evaluation, dataset }) } : {}),
      })),
    };
  });
  if (format === 'json') io.write(`${JSON.stringify(warningsDocument(plan, found), null, 2)}\n`);
  else if (format === 'csv') io.write(renderWarningsCsv(plan, found, language));
  else io.write(renderWarnings(plan, found, language, io.colour));
  return files.length > 0 && dataset.counts.used === 0 ? 1 : 0;
}
