import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import type { Dataset } from '../dataset/dataset.js';
import { optionMissing } from '../errors/command-messages.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Plan } from '../model/plan.js';
import { evaluationReport } from '../monitoring/report/evaluation-report.js';
import { monitoringReport } from '../monitoring/report/monitoring-report.js';
import { reportToMarkdown } from '../monitoring/report/render/report-to-markdown.js';
import type { Report, ReportKind } from '../monitoring/report/report.js';
import { adviseOn } from '../warning/advice/advise-on.js';
import { detectWarnings } from '../warning/detect-warnings.js';
import type { Warning } from '../warning/warning.js';
import { addDatasetFindings } from './add-dataset-findings.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { figureCounts } from './figure-counts.js';
import { fill } from './fill.js';
import { loadPlan } from './load-plan.js';
import { loadRows } from './load-rows.js';
import { usageError } from './usage-error.js';
import { words } from './words.js';
import { writeOutput } from './write-output.js';
import { yearOption } from './year-option.js';

const TYPES = ['monitoring', 'evaluation'] as const;
const KINDS = ['annual', 'midterm', 'final'] as const;
const FORMATS = ['md', 'json'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/**
 * `women-plan report`: writes a monitoring or an evaluation report.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when files were given and none of their figures could be read
 * @throws PlanError `cli/usage`, `cli/unreadable`, `cli/unwritable`, `plan/invalid`, `argument/unknown-id`, `argument/invalid`
 *   for a report that the plan does not know, `argument/out-of-range` for one whose year has not come
 */
export async function reportCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      type: { type: 'string' },
      kind: { type: 'string' },
      area: { type: 'string' },
      'as-of': { type: 'string' },
      'known-at': { type: 'string' },
      'compare-area': { type: 'string', multiple: true },
      observations: { type: 'string', multiple: true },
      plan: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: 'md' },
      output: { type: 'string' },
    },
  });
  if (values.type === undefined) throw usageError(optionMissing('--type', 'monitoring'));
  if (values.kind === undefined) throw usageError(optionMissing('--kind', 'annual'));
  if (values.area === undefined) throw usageError(optionMissing('--area', '640500'));
  if (values['as-of'] === undefined) throw usageError(optionMissing('--as-of', '2024'));
  const type = chooseOption('--type', values.type, TYPES);
  const kind = chooseOption('--kind', values.kind, KINDS);
  const language = chooseOption('--lang', values.lang, LANGUAGES);
  const format = chooseOption('--format', values.format, FORMATS);
  const when = {
    asOf: yearOption('--as-of', values['as-of']),
    ...(values['known-at'] === undefined ? {} : { knownAt: values['known-at'] }),
  };
  const files = [...(values.observations ?? []), ...positionals];

  const plan = await loadPlan(values.plan);
  const rows = await loadRows(files, plan, language, io);
  const dataset = createDataset(rows.observations, plan);
  addDatasetFindings(dataset, rows);
  const question = { type, kind, area: values.area, others: values['compare-area'] ?? [], ...when };
  const report = writeReport(plan, dataset, question);
  const text = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportToMarkdown(report, language, plan);
  if (values.output === undefined) io.write(text);
  else {
    await writeOutput(values.output, text);
    io.writeError(`${words.reportWritten[language]}: ${values.output}\n`);
  }
  const counts = figureCounts(dataset.counts, rows);
  if (counts.refused > 0) io.writeError(`${fill(words.rows[language], { ...counts })}\n`);
  return files.length > 0 && counts.used + counts.missing === 0 ? 1 : 0;
}

interface Question {
  readonly type: (typeof TYPES)[number];
  readonly kind: ReportKind;
  readonly area: string;
  /** Areas set beside it. */
  readonly others: readonly string[];
  readonly asOf: number;
  readonly knownAt?: string;
}

function writeReport(plan: Plan, dataset: Dataset, { type, kind, area, others, ...when }: Question): Report {
  const evaluation = evaluatePlan(plan, dataset, { area, ...when });
  const warnings = yearlyWarnings(plan, dataset, evaluation);
  if (type === 'evaluation') {
    // The types know no yearly evaluation; whoever asks for one is told so.
    const advice = warnings
      .filter(({ grade }) => grade !== 'grey')
      .map((warning) => adviseOn(warning, { evaluation, dataset }));
    return evaluationReport(evaluation, { dataset, kind: kind as 'final', warnings, advice });
  }
  const isFirst = when.asOf <= plan.baselineYear;
  return monitoringReport(evaluation, {
    dataset,
    kind,
    warnings,
    ...(isFirst ? {} : { previous: evaluatePlan(plan, dataset, { area, ...when, asOf: when.asOf - 1 }) }),
    comparisons: others.map((other) => evaluatePlan(plan, dataset, { area: other, ...when })),
  });
}

/** The warnings of the year, each compared with that of the year before, from the first year of the plan on. */
function yearlyWarnings(plan: Plan, dataset: Dataset, evaluation: PlanEvaluation): readonly Warning[] {
  const { area, asOf, knownAt } = evaluation;
  const options = { area, trace: false, ...(knownAt === undefined ? {} : { knownAt }) };
  let previous: readonly Warning[] = [];
  for (let year = plan.period.start; year < asOf; year += 1) {
    previous = detectWarnings(evaluatePlan(plan, dataset, { ...options, asOf: year }), { dataset, previous });
  }
  return detectWarnings(evaluation, { dataset, previous });
}
