import { parseArgs } from 'node:util';
import { optionMissing } from '../errors/messages.js';
import type { Plan } from '../model/plan.js';
import { templateRows } from '../monitoring/template-rows.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { loadPlan } from './load-plan.js';
import { renderTemplate } from './render-template.js';
import { usageError } from './usage-error.js';
import { words } from './words.js';
import { writeOutput } from './write-output.js';
import { yearOption } from './year-option.js';

/**
 * `women-plan template --area CODE`: writes the table to fill in, for all years from the baseline to the end of the plan or
 * for those named, of all indicators or those of one office.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0
 * @throws PlanError `cli/usage`, `cli/unreadable`, `cli/unwritable`, `plan/invalid`, `argument/unknown-id`
 */
export async function templateCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      plan: { type: 'string' },
      area: { type: 'string', multiple: true },
      year: { type: 'string', multiple: true },
      office: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      output: { type: 'string' },
    },
  });
  const language = chooseOption('--lang', values.lang, ['zh', 'en'] as const);
  if (values.area === undefined) throw usageError(optionMissing('--area', '640500'));
  const years = [...new Set(values.year?.map((year) => yearOption('--year', year)))];
  const plan: Plan = await loadPlan(values.plan);
  const { office } = values;
  const rows = templateRows(
    plan,
    values.area,
    years.length > 0 ? years : yearsOf(plan),
    office === undefined ? {} : { office },
  );
  const text = renderTemplate(plan, rows, language);
  if (values.output === undefined) io.write(text);
  else {
    await writeOutput(values.output, text);
    io.writeError(`${words.templateWritten[language]}: ${values.output}\n`);
  }
  return 0;
}

function yearsOf({ baselineYear, period }: Plan): number[] {
  const first = Math.min(baselineYear, period.start);
  return Array.from({ length: period.end - first + 1 }, (_, position) => first + position);
}
