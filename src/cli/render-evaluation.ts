import { reasonLabels } from '../attainment/reason-labels.js';
import { statusLabels } from '../attainment/labels.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Status } from '../attainment/status.js';
import type { PlanEvaluation, StatusCounts } from '../evaluation/plan-evaluation.js';
import { roundDecimal } from '../exact/round-decimal.js';
import type { Measure, Plan, Target } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { findCriterion } from '../plan/find-criterion.js';
import { planIndex } from '../plan/plan-index.js';
import type { EvaluationDocument } from './evaluation-document.js';
import { fileLine } from './file-line.js';
import { fill } from './fill.js';
import { findingLine } from './finding-line.js';
import { groupedTable } from './grouped-table.js';
import { paint } from './paint.js';
import { verdictCells } from './verdict-cells.js';
import { words } from './words.js';

/** Of the columns; with borders 160. */
const WIDTHS = [10, 24, 12, 12, 13, 11, 11, 12, 12, 22];
/** A goal or measure and the verdicts on its clauses. */
interface Group {
  readonly owner: Target | Measure;
  readonly criteria: readonly CriterionVerdict[];
  readonly status: Status | undefined;
}

/** How many refused figures are listed by name; `check` and the JSON list more. */
const MOST_REFUSED_SHOWN = 20;

/**
 * The evaluations of several areas as tables for a person.
 *
 * @param plan - the plan
 * @param evaluations - one for each area
 * @param document - for the findings
 * @param language - of the words
 * @param colour - whether statuses are coloured
 * @returns text for a terminal of about 160 columns, nothing cut off in a narrower one
 */
export function renderEvaluation(
  plan: Plan,
  evaluations: readonly PlanEvaluation[],
  document: EvaluationDocument,
  language: Language,
  colour: boolean,
): string {
  const parts = evaluations.map((evaluation) => renderArea(plan, evaluation, language, colour));
  return `${[...parts, renderRows(document, language), words.explainHint[language]].join('\n\n')}\n`;
}

function renderArea(plan: Plan, evaluation: PlanEvaluation, language: Language, colour: boolean): string {
  const area = planIndex(plan).areas.get(evaluation.area);
  const title = `${plan.title[language]} · ${area?.title[language] ?? ''} ${evaluation.area} · ${words.asOf[language]} ${String(evaluation.asOf)}`;
  const targets = planIndex(plan).targets;
  const measures = planIndex(plan).measures;
  const goals = evaluation.targets.map((verdict) => ({
    owner: targets.get(verdict.target) as Target,
    criteria: verdict.criteria,
    status: verdict.status,
  }));
  const figures = evaluation.measures.map((verdict) => ({
    owner: measures.get(verdict.measure) as Measure,
    criteria: verdict.criteria,
    status: undefined,
  }));
  const { targets: all, entered } = evaluation.summary.extent;
  return [
    title,
    ...(evaluation.comparisonOnly ? [words.comparison[language]] : []),
    ...(all !== undefined && all > entered ? [fill(words.notEntered[language], { all, entered })] : []),
    `\n${words.goalsPart[language]}`,
    renderTable(plan, goals, language, colour),
    ...(figures.length > 0 ? [`\n${words.measuresPart[language]}`, renderTable(plan, figures, language, colour)] : []),
    '',
    renderCounts(words.countGoals[language], evaluation.summary.targets, language),
    renderCounts(words.countClauses[language], evaluation.summary.criteria, language),
    renderCounts(words.countMeasures[language], evaluation.summary.measureCriteria, language),
    '',
    renderGaps(plan, evaluation, language),
  ].join('\n');
}

function renderTable(plan: Plan, groups: readonly Group[], language: Language, colour: boolean): string {
  const { clause, content, base, latest, goal, level, pace, trend, projected, status } = words;
  return groupedTable(
    [clause, content, base, latest, goal, level, pace, trend, projected, status].map((word) => word[language]),
    WIDTHS,
    groups.map(({ owner, criteria, status: decided }) => [
      [
        owner.id,
        owner.title[language],
        ...Array<string>(WIDTHS.length - 3).fill(''),
        decided === undefined ? '' : paint(statusLabels[decided][language], decided, colour),
      ],
      ...criteria.map((verdict) => clauseLine(plan, owner, verdict, language, colour)),
    ]),
  );
}

function clauseLine(
  plan: Plan,
  owner: Target | Measure,
  verdict: CriterionVerdict,
  language: Language,
  colour: boolean,
): string[] {
  const criterion = findCriterion(plan, verdict.criterion);
  const cells = verdictCells(criterion, verdict, language);
  return [
    `.${criterion.id.slice(owner.id.length + 1)}`,
    (criterion.title ?? owner.title)[language],
    cells.base,
    cells.latest,
    cells.goal,
    cells.level,
    cells.pace,
    cells.trend,
    cells.outlook,
    `${paint(cells.status, verdict.status, colour)}\n${reasonNote(verdict, language)}`.trimEnd(),
  ];
}

/** Why a figure is missing or limited, where the columns beside do not show it already. */
function reasonNote(verdict: CriterionVerdict, language: Language): string {
  const shown = new Set(['goal-met', 'on-schedule', 'behind-schedule', 'goal-not-met', 'comparison-only']);
  const reason = verdict.reasons.find((candidate) => !shown.has(candidate));
  return reason === undefined ? '' : reasonLabels[reason][language];
}

function renderCounts(title: string, counts: StatusCounts, language: Language): string {
  const parts = (Object.keys(counts.byStatus) as Status[])
    .filter((status) => counts.byStatus[status] > 0)
    .map((status) => `${statusLabels[status][language]} ${String(counts.byStatus[status])}`);
  const share = (of: number): string =>
    of === 0 ? '—' : `${String(counts.attained)}/${String(of)} = ${roundDecimal((counts.attained / of) * 100, 1)}%`;
  return [
    `${title} ${String(counts.total)}: ${parts.join(' · ')}`,
    `  ${words.attainedOfAssessable[language]}: ${share(counts.assessable)}; ${words.attainedOfAll[language]}: ${share(counts.total)}`,
  ].join('\n');
}

function renderGaps(plan: Plan, evaluation: PlanEvaluation, language: Language): string {
  if (evaluation.gaps.length === 0) return '';
  const offices = new Map((plan.offices ?? []).map((office) => [office.id, office.title] as const));
  const byOffice = new Map<string, string[]>();
  for (const gap of evaluation.gaps) {
    const indicator = gap.indicator === undefined ? undefined : planIndex(plan).indicators.get(gap.indicator);
    const office =
      gap.steward === undefined
        ? words.evidenceOffice[language]
        : (offices.get(gap.steward)?.[language] ?? gap.steward);
    const what = indicator?.title[language] ?? words.evidence[language];
    const why = gap.reasons.map((reason) => reasonLabels[reason][language]).join(language === 'zh' ? '、' : '; ');
    byOffice.set(office, [...(byOffice.get(office) ?? []), `    ${what} (${gap.criteria.join(', ')}): ${why}`]);
  }
  const lines = [...byOffice].flatMap(([office, gaps]) => [`  ${words.office[language]} ${office}`, ...gaps]);
  return [`${words.gaps[language]}:`, ...lines].join('\n');
}

function renderRows(document: EvaluationDocument, language: Language): string {
  const shown = document.findings
    .filter(({ grade }) => grade === 'error')
    .slice(0, MOST_REFUSED_SHOWN)
    .map((finding) => `  ${findingLine(finding, language)}`);
  let refused = 0;
  for (const { grade, count } of Object.values(document.findingCounts)) if (grade === 'error') refused += count;
  return [
    ...document.files.map((file) => fileLine(file, language)),
    fill(words.rows[language], { ...document.rows }),
    ...(shown.length > 0 ? [`${words.refused[language]}:`, ...shown] : []),
    ...(refused > shown.length ? [`  ${fill(words.moreRefused[language], { count: refused - shown.length })}`] : []),
  ].join('\n');
}
