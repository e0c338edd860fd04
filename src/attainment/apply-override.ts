import type { Plan } from '../model/plan.js';
import type { Override } from './override.js';
import { overrideIndex } from './override-index.js';
import type { CriterionVerdict } from './verdict.js';
import type { VerdictReason } from './status.js';

/** Reasons that say where a verdict stands, whoever judged. */
const FRAME: ReadonlySet<VerdictReason> = new Set<VerdictReason>(['final', 'comparison-only']);

/**
 * Puts an expert's judgement in the place of a computed status.
 *
 * The four questions and the trace stay as they were computed; only the word and its reasons change, and the computed ones
 * stay beside them. The day of a judgement is the day it became known: a day after `asOf` is usual, because the figures of a
 * year are judged in the next, and a day after `knownAt` leaves the judgement out. Of several judgements the one of the last
 * day counts, of the same day the last of the list.
 *
 * @param verdict - the computed verdict
 * @param plan - the plan whose criteria and areas the judgements name
 * @param overrides - judgements, also those about other criteria, areas and years
 * @param knownAt - the last day of publication used; everything where `undefined`
 * @returns the verdict itself where no judgement is about it, else one with `manual`
 * @throws PlanError for a judgement that cannot be used; see `overrideIndex`
 */
export function applyOverride(
  verdict: CriterionVerdict,
  plan: Plan,
  overrides: readonly Override[] | undefined,
  knownAt: string | undefined,
): CriterionVerdict {
  if (overrides === undefined) return verdict;
  const judged = overrideIndex(plan, overrides)
    .get(`${verdict.criterion}|${verdict.area}`)
    ?.findLast(
      ({ asOf, date }) => (asOf === undefined || asOf === verdict.asOf) && (knownAt === undefined || date <= knownAt),
    );
  if (judged === undefined) return verdict;
  const { by, date, reason } = judged;
  return {
    ...verdict,
    status: judged.status,
    reasons: ['judged-by-expert', ...verdict.reasons.filter((code) => FRAME.has(code))],
    manual: {
      area: verdict.area,
      by,
      date,
      reason,
      computed: { status: verdict.status, reasons: verdict.reasons },
    },
  };
}
