import { certaintyLabels, levelLabels, paceLabels, statusLabels, trendLabels } from '../attainment/labels.js';
import { formulaLabels } from '../attainment/formula-labels.js';
import { reasonLabels } from '../attainment/reason-labels.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { ObservedPoint } from '../dataset/observed-series.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Outcome } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { findCriterion } from '../plan/find-criterion.js';
import { planIndex } from '../plan/plan-index.js';
import type { EvaluationDocument } from './evaluation-document.js';
import { printable } from './printable.js';
import { groupWords, words } from './words.js';

/**
 * What one verdict rests on, for a person: the rule, the observations with file and line, every step of the calculation,
 * the thresholds and the reasons.
 *
 * @param plan - the plan
 * @param evaluations - one for each area
 * @param id - id of a criterion, or of a goal or measure for all its criteria
 * @param document - for file and line of the rows
 * @param language - of the words
 * @returns text
 * @throws PlanError `argument/unknown-id`, with the nearest id
 */
export function renderTrace(
  plan: Plan,
  evaluations: readonly PlanEvaluation[],
  id: string,
  document: EvaluationDocument,
  language: Language,
): string {
  const index = planIndex(plan);
  const owner = index.targets.get(id) ?? index.measures.get(id);
  const wanted = new Set(
    owner === undefined ? [findCriterion(plan, id).id] : owner.criteria.map((criterion) => criterion.id),
  );
  return evaluations
    .flatMap(({ targets, measures }) => [...targets, ...measures])
    .flatMap(({ criteria }) => criteria)
    .filter(({ criterion }) => wanted.has(criterion))
    .map((verdict) => `${renderVerdict(plan, verdict, document, language)}\n`)
    .join('\n');
}

function renderVerdict(
  plan: Plan,
  verdict: CriterionVerdict,
  document: EvaluationDocument,
  language: Language,
): string {
  const criterion = findCriterion(plan, verdict.criterion);
  const area = planIndex(plan).areas.get(verdict.area);
  const { trace } = verdict;
  if (trace === undefined) return '';
  const parameters = Object.entries(trace.rule.parameters).map(([name, value]) => `${name} = ${value}`);
  const located = (point: ObservedPoint): string => printable(document.rowLocations[String(point.row)] ?? '');
  return [
    `${criterion.id}  ${criterion.title?.[language] ?? ''}`,
    `${area?.title[language] ?? ''} ${verdict.area} · ${words.asOf[language]} ${String(verdict.asOf)} → ${statusLabels[verdict.status][language]} (${verdict.status})`,
    `${words.reasons[language]}:`,
    ...verdict.reasons.map((reason) => `  ${reason}: ${reasonLabels[reason][language]}`),
    `${words.rule[language]}: ${trace.rule.kind}, ${words.by[language]} ${String(trace.rule.by)}${trace.rule.hold ? `, ${words.hold[language]}` : ''}${trace.rule.scope === 'each-county' ? `, ${words.eachCounty[language]}` : ''}; ${parameters.join(', ')}`,
    ...section(words.answers[language], answers(verdict, language)),
    ...(trace.interpretation === undefined
      ? []
      : [
          `${words.interpretation[language]}: ${trace.interpretation.reading[language]} — ${trace.interpretation.reason[language]}`,
        ]),
    ...(verdict.decidedBy === undefined ? [] : [`${words.decidedBy[language]}: ${verdict.decidedBy}`]),
    ...section(
      words.counties[language],
      (trace.members ?? []).map(
        ({ area: code, status, value, year, reason }) =>
          `${code} ${planIndex(plan).areas.get(code)?.title[language] ?? ''}: ${statusLabels[status][language]} ${value === undefined ? '' : `${value} (${String(year)})`}${reason === undefined ? '' : reasonLabels[reason][language]}`,
      ),
    ),
    ...section(
      words.observations[language],
      trace.observations.map(
        (point) =>
          `${point.roles.join('+')}: ${pointText(point, language)}  [${located(point)}] ${printable(point.source ?? '')}`,
      ),
    ),
    ...section(
      words.instead[language],
      (trace.reportedInstead ?? []).map((point) => `${pointText(point, language)}  [${located(point)}]`),
    ),
    ...section(
      words.calculations[language],
      trace.calculations.map(({ formula, inputs, result }) => {
        const { title, expression } = formulaLabels[formula];
        const given = Object.entries(inputs).map(([name, value]) => `${name} = ${figure(value)}`);
        return `${title[language]}: ${expression} = ${figure(result)}   (${given.join(', ')})`;
      }),
    ),
    `${words.thresholds[language]}: ${Object.entries(trace.settings)
      .map(([name, value]) => `${name} = ${String(value)}`)
      .join(', ')}`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** The four questions and the certainty, each answered with its figures or with the reason why it cannot be. */
function answers({ level, pace, trend, outlook, certainty }: CriterionVerdict, language: Language): string[] {
  const answer = <Value>(title: keyof typeof words, outcome: Outcome<Value>, text: (value: Value) => string): string =>
    `${words[title][language]}: ${outcome.status === 'ok' ? text(outcome.value) : `— (${reasonLabels[outcome.reason][language]})`}`;
  return [
    answer('level', level, ({ state, value, year }) => `${levelLabels[state][language]}, ${value} (${String(year)})`),
    answer(
      'pace',
      pace,
      ({ state, progress, elapsed, ratio }) =>
        `${paceLabels[state][language]}: ${words.progress[language]} ${figure(progress)} ÷ ${words.elapsed[language]} ${figure(elapsed)} = ${figure(ratio)}`,
    ),
    answer(
      'trend',
      trend,
      ({ state, meanYearlyChange, from, to }) =>
        `${trendLabels[state][language]}, ${figure(meanYearlyChange)} ${words.aYear[language]} (${String(from.year)}–${String(to.year)})`,
    ),
    answer(
      'outlook',
      outlook,
      ({ value, year, probability }) =>
        `${figure(value)} (${String(year)})${probability === undefined ? '' : `, ${words.chance[language]} ${figure(probability)}`}`,
    ),
    answer(
      'certainty',
      certainty,
      ({ state, probability }) =>
        `${certaintyLabels[state][language]}, ${words.chance[language]} ${figure(probability)}`,
    ),
  ];
}

function pointText({ period, sex, urbanisation, value }: ObservedPoint, language: Language): string {
  const groups = [groupWords[sex], groupWords[urbanisation]].flatMap((word) =>
    word === undefined ? [] : [word[language]],
  );
  return [period, ...groups, value ?? '—'].join(' ');
}

/** Decimal texts as they stand; doubles to twelve digits, which hides what binary fractions add at the sixteenth. */
function figure(value: string | number): string {
  return typeof value === 'string' ? value : String(Number(value.toPrecision(12)));
}
