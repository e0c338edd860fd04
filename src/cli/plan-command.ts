import { parseArgs } from 'node:util';
import { unknownId } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Objective } from '../model/objective.js';
import type { Criterion } from '../model/criterion.js';
import type { Indicator, Measure, Plan, Target } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { higherGoalsOf } from '../plan/higher-goals-of.js';
import { nearestId } from '../plan/nearest-id.js';
import { objectivesOf } from '../plan/objectives-of.js';
import { planIndex } from '../plan/plan-index.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { fill } from './fill.js';
import { loadPlan } from './load-plan.js';
import { planList, planLists } from './plan-list.js';
import { showCitation } from './show-citation.js';
import { groupWords, words } from './words.js';

/**
 * `women-plan plan [ID]`: lists goals and measures, or shows one domain, goal, measure, criterion or indicator; or lists
 * and shows objectives, goals of higher levels, bodies, duties, papers and approvals.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0
 * @throws PlanError `cli/usage`, `argument/unknown-id`, `cli/unreadable`, `plan/invalid`
 */
export async function planCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { plan: { type: 'string' }, lang: { type: 'string', default: 'zh' } },
  });
  const language: Language = chooseOption('--lang', values.lang, ['zh', 'en'] as const);
  const plan = await loadPlan(values.plan);
  const [id] = positionals;
  io.write(`${(id === undefined ? overview(plan, language) : record(plan, id, language)).join('\n')}\n`);
  return 0;
}

function overview(plan: Plan, language: Language): string[] {
  return [
    `${plan.id}  ${plan.title[language]}`,
    ...plan.domains.flatMap((domain) => [
      '',
      `${domain.id}  ${domain.title[language]}`,
      ...plan.targets
        .filter((target) => target.domain === domain.id)
        .map((target) => `  ${target.id}  ${target.title[language]}`),
      ...plan.measures
        .filter((measure) => measure.domain === domain.id)
        .map((measure) => `  ${measure.id}  ${measure.title[language]}`),
    ]),
  ];
}

function record(plan: Plan, id: string, language: Language): string[] {
  const index = planIndex(plan);
  const target = index.targets.get(id);
  if (target !== undefined) return owner(target, target.measures, language, objectivesOf(plan, id));
  const measure = index.measures.get(id);
  if (measure !== undefined) return owner(measure, measure.targets, language);
  const criterion = index.criteria.get(id);
  if (criterion !== undefined) return showCriterion(criterion, language);
  const indicator = index.indicators.get(id);
  if (indicator !== undefined) {
    const goals = higherGoalsOf(plan, id).flatMap((goal) => planList(plan, goal.id, language) ?? []);
    const heading = goals.length === 0 ? [] : [`${words.higherGoals[language]}:`];
    return [...showIndicator(plan, indicator, language), ...heading, ...goals];
  }
  const domain = plan.domains.find((candidate) => candidate.id === id);
  if (domain !== undefined) return overview({ ...plan, domains: [domain] }, language).slice(2);
  const list = planList(plan, id, language);
  if (list !== undefined) return list;
  const records = [index.targets, index.measures, index.criteria, index.indicators, index.bodies];
  const known = [
    ...records.flatMap((map) => [...map.keys()]),
    ...planLists,
    ...[plan.objectives, plan.higherGoals, plan.machinery?.duties, plan.machinery?.products].flatMap((items) =>
      (items ?? []).map((item) => item.id),
    ),
  ];
  const nearest = nearestId(id, known);
  throw new PlanError(
    'argument/unknown-id',
    { kind: 'record', received: id, ...(nearest === undefined ? {} : { nearest }) },
    unknownId('record', id, plan.id, nearest),
  );
}

function owner(
  item: Target | Measure,
  links: readonly string[],
  language: Language,
  objectives: readonly Objective[] = [],
): string[] {
  return [
    `${item.id}  ${item.title[language]}`,
    `${words.links[language]}: ${links.join(', ')}`,
    ...objectives.map(({ id, title }) => `${words.objectives[language]}: ${id} ${title[language]}`),
    `${words.cite[language]}: ${showCitation(item.cite)}`,
    ...item.criteria.flatMap((criterion) => ['', ...showCriterion(criterion, language)]),
  ];
}

function showCriterion(criterion: Criterion, language: Language): string[] {
  const figures = Object.entries(criterion).filter(
    ([name, value]) =>
      !['id', 'title', 'cite', 'interpretation', 'by', 'hold', 'scope'].includes(name) && typeof value === 'string',
  );
  return [
    `${criterion.id}  ${criterion.title?.[language] ?? ''}`,
    `  ${figures.map(([name, value]) => `${name} = ${String(value)}`).join(', ')}; ${words.by[language]} ${String(criterion.by)}${criterion.hold === true ? `, ${words.hold[language]}` : ''}${criterion.scope === undefined ? '' : `, ${words.eachCounty[language]}`}`,
    ...parameterLines(criterion, language),
    ...(criterion.kind === 'milestone'
      ? criterion.stages.map((stage) => `  ${stage.id}: ${stage.title[language]}`)
      : []),
    ...(criterion.interpretation === undefined
      ? []
      : [
          `  ${words.interpretation[language]}: ${criterion.interpretation.reading[language]} — ${criterion.interpretation.reason[language]}`,
        ]),
    `  ${words.cite[language]}: ${showCitation(criterion.cite)}`,
  ];
}

/** What a criterion names beside figures: the parameter that has to be given, the series that it is held against. */
function parameterLines(criterion: Criterion, language: Language): string[] {
  if (criterion.kind === 'prescribed') {
    const { id, title } = criterion.parameter;
    return [`  ${words.parameter[language]}: ${id} — ${title[language]} (${criterion.unit})`];
  }
  if (criterion.kind !== 'relative-to') return [];
  const { indicator, select } = criterion.reference;
  const groups = Object.values(select).map((code: string) => groupWords[code]?.[language] ?? code);
  const margin = criterion.margin ?? '0';
  return [
    `  ${words.reference[language]}: ${[indicator, ...groups].join(' ')}; ${fill(words.allowedBelow[language], { margin })}`,
  ];
}

function showIndicator(plan: Plan, indicator: Indicator, language: Language): string[] {
  const office = plan.offices?.find(({ id }) => id === indicator.steward)?.title[language] ?? indicator.steward;
  return [
    `${indicator.id}  ${indicator.title[language]} (${indicator.unit})`,
    `${words.definition[language]}: ${indicator.definition[language]}`,
    ...(indicator.numerator === undefined ? [] : [`  ÷ ${indicator.numerator[language]}`]),
    ...(indicator.denominator === undefined ? [] : [`  / ${indicator.denominator[language]}`]),
    `  ${indicator.measure}, ${indicator.collection}, ${indicator.frequency}; ${words.office[language]} ${office}`,
    ...(indicator.interpretation === undefined
      ? []
      : [
          `${words.interpretation[language]}: ${indicator.interpretation.reading[language]} — ${indicator.interpretation.reason[language]}`,
        ]),
    `${words.cite[language]}: ${showCitation(indicator.cite)}`,
  ];
}
