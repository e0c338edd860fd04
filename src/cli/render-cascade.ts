import { statusLabels } from '../attainment/labels.js';
import type { Cascade, CascadeGoal } from '../evaluation/evaluate-cascade.js';
import type { HigherGoal } from '../model/higher-goal.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { planIndex } from '../plan/plan-index.js';
import { qualityWords, words } from './words.js';

/**
 * The goals from the nation down, each with the figures held against it, for a person.
 *
 * @param plan - for titles of areas
 * @param cascade - what to show
 * @param language - of the words
 * @returns lines
 */
export function renderCascade(plan: Plan, cascade: Cascade, language: Language): string[] {
  const title = (code: string): string => planIndex(plan).areas.get(code)?.title[language] ?? code;
  return [`  ${words.cascade[language]}:`, ...cascade.goals.flatMap((goal) => goalLines(goal, title, language))];
}

function goalLines(
  { higherGoal, setBy, rows }: CascadeGoal,
  title: (code: string) => string,
  language: Language,
): string[] {
  const own = higherGoal === undefined ? words.planGoal[language] : higherText(higherGoal, language);
  return [
    `    ${title(setBy)}: ${own}`,
    ...rows.map(
      ({ area, status, value, year, margin }) =>
        `      ${title(area)} ${value ?? '—'} (${String(year ?? '—')}) ${statusLabels[status][language]}${margin === undefined ? '' : `, ${margin}`}`,
    ),
  ];
}

function higherText(goal: HigherGoal, language: Language): string {
  const signs = { 'at-least': '≥', 'at-most': '≤', about: '≈', increase: '↑', decrease: '↓' } as const;
  const figure = 'value' in goal ? ` ${goal.value} ${goal.unit}` : '';
  const by = goal.by === undefined ? '' : `, ${String(goal.by)}`;
  return `${signs[goal.kind]}${figure}${by} (${goal.document[language]}; ${qualityWords[goal.quality][language]})`;
}
