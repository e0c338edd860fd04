import { reasonLabels } from '../attainment/reason-labels.js';
import { statusLabels } from '../attainment/labels.js';
import type { CriterionChange, EvaluationComparison } from '../evaluation/compare-evaluations.js';
import type { VerdictRow } from '../evaluation/verdict-row.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { planIndex } from '../plan/plan-index.js';
import { fill } from './fill.js';
import { causeWords, groupWords, words } from './words.js';

/**
 * What changed between two years, for a person: of every clause whose status or figure differs both, and why.
 *
 * @param plan - the plan
 * @param comparisons - one for each area
 * @param language - of the words
 * @returns text
 */
export function renderComparison(plan: Plan, comparisons: readonly EvaluationComparison[], language: Language): string {
  return comparisons.map((comparison) => `${lines(plan, comparison, language).join('\n')}\n`).join('\n');
}

function lines(plan: Plan, comparison: EvaluationComparison, language: Language): string[] {
  const { area: code, before, after, criteria } = comparison;
  const area = planIndex(plan).areas.get(code)?.title[language] ?? '';
  const changed = criteria.filter((change) => change.changed);
  return [
    fill(words.comparedYears[language], { area, code, before: before.asOf, after: after.asOf }),
    ...changed.flatMap((change) => changeLines(plan, change, language)),
    fill(words.unchangedCriteria[language], { count: criteria.length - changed.length }),
  ];
}

function changeLines(plan: Plan, change: CriterionChange, language: Language): string[] {
  const title = planIndex(plan).criteria.get(change.criterion)?.title?.[language] ?? '';
  const causes = change.causes.map((cause) => causeWords[cause][language]).join(language === 'zh' ? '、' : ', ');
  return [
    `  ${change.criterion}  ${title}`,
    `    ${rowText(change.before, language)} → ${rowText(change.after, language)}`,
    `    ${words.because[language]}: ${causes}`,
    ...change.observations.map(({ period, sex, urbanisation, before, after }) => {
      const groups = [groupWords[sex], groupWords[urbanisation]].flatMap((word) =>
        word === undefined ? [] : [word[language]],
      );
      return `      ${[period, ...groups].join(' ')}: ${before ?? '—'} → ${after ?? '—'}`;
    }),
  ];
}

function rowText({ status, reason, value, year }: VerdictRow, language: Language): string {
  const ground = reason === undefined ? '' : `, ${reasonLabels[reason][language]}`;
  return `${statusLabels[status][language]} (${value === undefined ? '—' : `${value}, ${String(year)}`}${ground})`;
}
