import { styleText } from 'node:util';
import { statusLabels } from '../attainment/labels.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { planIndex } from '../plan/plan-index.js';
import type { Advice } from '../warning/advice/advice.js';
import { explainWarning } from '../warning/explanation/explain-warning.js';
import { grades } from '../warning/grades.js';
import { gradeLabels } from '../warning/labels.js';
import type { Grade } from '../warning/grade.js';
import type { Signal } from '../warning/signal.js';
import type { Warning } from '../warning/warning.js';
import { warningRules } from '../warning/warning-rules.js';
import { fill } from './fill.js';
import { groupedTable } from './grouped-table.js';
import { words } from './words.js';

/** Of the columns; with borders 151. */
const WIDTHS = [14, 18, 44, 14, 44];
const COLOURS: Readonly<Record<Grade, Parameters<typeof styleText>[0]>> = {
  red: 'red',
  // Terminals have no orange.
  orange: 'magenta',
  yellow: 'yellow',
  blue: 'blue',
  grey: 'gray',
};

/** A warning, and its advice where it was asked for. */
export interface AdvisedWarning {
  readonly warning: Warning;
  readonly advice?: Advice;
}

/** The warnings of one area, the most urgent first. */
export interface AreaWarnings {
  readonly evaluation: PlanEvaluation;
  /** How many goals have no warning; absent where only some were asked for. */
  readonly silent?: number;
  readonly warnings: readonly AdvisedWarning[];
}

/**
 * The warnings of several areas for a person: a table of each, or with advice every warning in sentences.
 *
 * @param plan - the plan
 * @param found - the warnings of each area
 * @param language - of the words
 * @param colour - whether grades are coloured
 * @returns text for a terminal of about 150 columns, nothing cut off in a narrower one
 */
export function renderWarnings(
  plan: Plan,
  found: readonly AreaWarnings[],
  language: Language,
  colour: boolean,
): string {
  return `${found.map((area) => renderArea(plan, area, language, colour)).join('\n\n')}\n`;
}

function renderArea(
  plan: Plan,
  { evaluation, warnings, silent }: AreaWarnings,
  language: Language,
  colour: boolean,
): string {
  const area = planIndex(plan).areas.get(evaluation.area);
  const isAdvised = warnings.some(({ advice }) => advice !== undefined);
  return [
    `${plan.title[language]} · ${area?.title[language] ?? ''} ${evaluation.area} · ${words.asOf[language]} ${String(evaluation.asOf)}`,
    ...(evaluation.comparisonOnly ? [words.comparison[language]] : []),
    counts(warnings, language),
    '',
    ...(isAdvised
      ? warnings.map((one) => sentences(plan, one, language, colour))
      : warnings.length === 0
        ? []
        : [table(plan, warnings, language, colour), '']),
    ...(silent === undefined ? [] : [fill(words.warningsSilent[language], { count: silent })]),
    ...(isAdvised || warnings.length === 0 ? [] : [words.warningsHint[language]]),
  ].join('\n');
}

function counts(warnings: readonly AdvisedWarning[], language: Language): string {
  const parts = grades.flatMap((grade) => {
    const count = warnings.filter(({ warning }) => warning.grade === grade).length;
    return count === 0 ? [] : [`${gradeLabels[grade][language]} ${String(count)}`];
  });
  return `${words.warningsPart[language]} ${String(warnings.length)}${parts.length === 0 ? '' : `: ${parts.join(' · ')}`}`;
}

function table(plan: Plan, warnings: readonly AdvisedWarning[], language: Language, colour: boolean): string {
  const { grade, target, content, status, signals } = words;
  return groupedTable(
    [grade, target, content, status, signals].map((word) => word[language]),
    WIDTHS,
    warnings.map(({ warning }) => [
      [
        painted(warning.grade, language, colour),
        warning.target,
        planIndex(plan).targets.get(warning.target)?.title[language] ?? '',
        statusLabels[warning.status][language],
        warning.signals.map((signal) => signalText(warning, signal, language)).join('\n'),
      ],
    ]),
  );
}

/** The number of a clause of the goal itself; the whole id for the figure of a measure. */
function signalText({ target }: Warning, { rule, criterion, grade }: Signal, language: Language): string {
  const clause = criterion.startsWith(`${target}.`) ? criterion.slice(target.length) : criterion;
  return `${clause} ${warningRules[rule].label[language]} · ${gradeLabels[grade][language]}`;
}

function sentences(plan: Plan, { warning, advice }: AdvisedWarning, language: Language, colour: boolean): string {
  const explained = explainWarning(warning, language, { plan, ...(advice === undefined ? {} : { advice }) });
  return [
    `${painted(warning.grade, language, colour)} ${warning.target}`,
    ...explained.map(({ text }) => `  ${text}`),
    '',
  ].join('\n');
}

function painted(grade: Grade, language: Language, colour: boolean): string {
  const label = gradeLabels[grade][language];
  // Whether colour is wanted was decided from the terminal; styleText must not decide again.
  return colour ? styleText(COLOURS[grade], label) : label;
}
