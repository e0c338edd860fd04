import { parseArgs } from 'node:util';
import { explain } from '../attainment/explanation/explain.js';
import { createDataset } from '../dataset/create-dataset.js';
import type { Dataset } from '../dataset/dataset.js';
import { optionMissing } from '../errors/command-messages.js';
import { evaluateCascade } from '../evaluation/evaluate-cascade.js';
import { evaluateHistory } from '../evaluation/evaluate-history.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { findCriterion } from '../plan/find-criterion.js';
import { planIndex } from '../plan/plan-index.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { loadPlan } from './load-plan.js';
import { loadRows } from './load-rows.js';
import { renderCascade } from './render-cascade.js';
import { renderHistory } from './render-history.js';
import { usageError } from './usage-error.js';
import { yearOption } from './year-option.js';

/**
 * `women-plan explain ID --area CODE --as-of YEAR`: a verdict in sentences, for a goal, a measure or one clause of it.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when files were given and none of their figures could be used
 * @throws PlanError `cli/usage`, `cli/unreadable`, `plan/invalid`, `argument/unknown-id`, `argument/as-of-before-baseline`
 */
export async function explainCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      observations: { type: 'string', multiple: true },
      plan: { type: 'string' },
      area: { type: 'string', multiple: true },
      'as-of': { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      cascade: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
    },
  });
  const language = chooseOption('--lang', values.lang, ['zh', 'en'] as const);
  const [id] = positionals;
  if (id === undefined) throw usageError(optionMissing('ID', 'health-03.1'));
  const areas = values.area ?? [];
  if (areas.length === 0) throw usageError(optionMissing('--area', '640500'));
  if (values['as-of'] === undefined) throw usageError(optionMissing('--as-of', '2024'));
  const asOf = yearOption('--as-of', values['as-of']);
  const plan = await loadPlan(values.plan);
  const criteria = criteriaOf(plan, id);
  const files = values.observations ?? [];
  const rows = await loadRows(files, plan, language, io);
  const dataset = createDataset(rows.observations, plan);
  const blocks = areas.flatMap((area) => {
    const sentences = explained(plan, dataset, criteria, { area, asOf }, language);
    return criteria.map((criterion, position) =>
      [
        criterion.id,
        ...(sentences[position] ?? []).map((line) => `  ${line}`),
        ...(values.cascade ? renderCascade(plan, evaluateCascade(criterion, dataset, { area, asOf }), language) : []),
        ...(values.history ? renderHistory(evaluateHistory(criterion, dataset, { area, asOf }), language) : []),
      ].join('\n'),
    );
  });
  io.write(`${blocks.join('\n\n')}\n`);
  return files.length > 0 && dataset.counts.used === 0 ? 1 : 0;
}

function criteriaOf(plan: Plan, id: string): readonly Criterion[] {
  const index = planIndex(plan);
  const owner = index.targets.get(id) ?? index.measures.get(id);
  return owner === undefined ? [findCriterion(plan, id)] : owner.criteria;
}

function explained(
  plan: Plan,
  dataset: Dataset,
  criteria: readonly Criterion[],
  options: { readonly area: string; readonly asOf: number },
  language: Language,
): string[][] {
  const { targets, measures } = evaluatePlan(plan, dataset, options);
  const verdicts = [...targets, ...measures].flatMap((owner) => owner.criteria);
  return criteria.map(({ id }) => {
    const verdict = verdicts.find(({ criterion }) => criterion === id);
    return verdict === undefined ? [] : explain(verdict, language, plan).map(({ text }) => text);
  });
}
