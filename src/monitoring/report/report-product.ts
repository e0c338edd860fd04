import { noSuchReport, reportTooEarly, reportTooLate } from '../../errors/report-messages.js';
import { PlanError } from '../../errors/plan-error.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import type { Occasion, Product } from '../../model/machinery.js';
import type { Plan } from '../../model/plan.js';
import type { ReportKind } from './report.js';

/** When a report of each kind is due, in the words of the machinery. */
const OCCASIONS: Readonly<Record<ReportKind, Occasion>> = { annual: 'yearly', midterm: 'mid-term', final: 'final' };

/**
 * The product of the plan that a report is.
 *
 * @param plan - the plan
 * @param type - by which of the two groups
 * @param kind - on which occasion
 * @param evaluation - its year decides whether the occasion has come
 * @returns the product; `undefined` for a plan that says nothing of who monitors and evaluates
 * @throws PlanError `argument/invalid` where the plan knows no such report: evaluations are made at mid-term and at the end
 *   only; `argument/out-of-range` for a year before the plan begins, a mid-term report of the last year or later, and a final
 *   one of an earlier year
 */
export function reportProduct(
  plan: Plan,
  type: 'monitoring' | 'evaluation',
  kind: ReportKind,
  { asOf }: PlanEvaluation,
): Product | undefined {
  const occasion = (OCCASIONS as Readonly<Partial<Record<string, Occasion>>>)[kind];
  const known = (plan.machinery?.products ?? []).filter(
    (product) => product.group === type && product.kind === 'report',
  );
  const product = known.find(({ when }) => occasion !== undefined && when.includes(occasion));
  const isKnown = plan.machinery === undefined ? !(type === 'evaluation' && kind === 'annual') : product !== undefined;
  if (!isKnown || occasion === undefined) {
    // Callers without types may pass anything.
    const received = (typeof (kind as unknown) === 'string' ? kind : typeof kind).slice(0, 80);
    const kinds = known.flatMap(({ when }) => when);
    throw new PlanError('argument/invalid', { where: 'kind', received }, noSuchReport(type, received, plan.id, kinds));
  }
  const { start, end } = plan.period;
  const earliest = kind === 'final' ? end : start;
  if (asOf < earliest) refuse(asOf, `${String(earliest)} or later`, reportTooEarly(kind, asOf, earliest));
  if (kind === 'midterm' && asOf >= end) refuse(asOf, `before ${String(end)}`, reportTooLate(kind, asOf, end));
  return product;
}

function refuse(received: number, expected: string, message: string): never {
  throw new PlanError('argument/out-of-range', { where: 'asOf', received, expected }, message);
}
