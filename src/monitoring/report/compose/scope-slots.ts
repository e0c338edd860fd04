import { findArea } from '../../../plan/find-area.js';
import type { ReportFigure } from '../report.js';
import type { ReportContext } from '../report-context.js';
import type { SentenceSlots } from './compose-sentence.js';
import { takeFigure } from './take-figure.js';

/**
 * The places of the sentence that says what a report is about.
 *
 * @param context - what the report is written from
 * @returns year, day of knowledge, area, plan, numbers of goals and clauses
 */
export function scopeSlots({ evaluation, plan }: ReportContext): SentenceSlots {
  const { area, asOf, knownAt } = evaluation;
  const take = (path: string): { readonly figure: ReportFigure } => ({
    figure: takeFigure({ kind: 'evaluation', area, asOf }, evaluation, 'as-is', path),
  });
  return {
    year: take('asOf'),
    known:
      knownAt === undefined ? { word: 'nothing', slots: {} } : { word: 'known-at', slots: { day: take('knownAt') } },
    area: { quote: findArea(plan, area).title },
    plan: { quote: plan.title },
    goals: take('summary.targets.total'),
    clauses: take('summary.criteria.total'),
  };
}
