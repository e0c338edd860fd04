import type { CriterionVerdict } from '../attainment/verdict.js';
import type { VerdictReason } from '../attainment/status.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Collection, Frequency, Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';

/** An indicator whose missing figures keep verdicts from being given. */
export interface SurveyGap {
  /** From 1; gaps that hold up as many goals and verdicts have the same rank. */
  readonly rank: number;
  readonly indicator: string;
  /** Id of the office that reports it. */
  readonly steward?: string;
  /** A register has its figures somewhere: then the office is to be asked, not a survey made. */
  readonly collection?: Collection;
  readonly frequency?: Frequency;
  /** Verdicts that wait for it: one for every criterion and area. */
  readonly verdicts: number;
  /** Goals, once for every area, that could be judged whole if this gap alone were filled. */
  readonly goalsAlone: number;
  /** Goals, once for every area, that wait for it, perhaps with others. */
  readonly goals: number;
  /** Ids of the criteria, in the order of the plan. */
  readonly criteria: readonly string[];
  /** Codes of the areas where it is missing, in the order evaluated. */
  readonly areas: readonly string[];
  readonly reasons: readonly VerdictReason[];
}

/** Of the reasons for a missing verdict those that new figures would cure. */
const CURED_BY_FIGURES: ReadonlySet<VerdictReason> = new Set<VerdictReason>([
  'no-observation',
  'only-before-baseline',
  'declared-missing',
  'no-observation-since-base',
  'latest-is-base',
  'no-base',
  'no-comparison',
  'members-missing',
  'no-counts-to-combine',
  'too-few-points',
  'series-break',
]);

/**
 * The gaps in the data that may be worth a special survey (专项统计调查), ranked by the verdicts that rest on them.
 *
 * First come gaps that alone keep the most goals from being judged, then those that most goals, then those that most
 * verdicts wait for: this order is ours. What no figure can cure (a parameter that was not given, evidence of a milestone,
 * counties that the plan does not list) is left out; `evaluation.gaps` has it.
 *
 * @param plan - the plan of the evaluations
 * @param evaluations - one an area, such as `evaluateAreas` gives; they are read one by one and not kept
 * @returns the gaps by rank, within a rank in the order in which they first come; empty where nothing is missing
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const gaps = surveyGaps(zhongweiPlan, [evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 })]);
 * [gaps[0].rank, gaps[0].areas]; // => [1, ['640500']]
 * surveyGaps(zhongweiPlan, []); // => []
 */
export function surveyGaps(plan: Plan, evaluations: Iterable<PlanEvaluation>): SurveyGap[] {
  const { criteria, indicators } = planIndex(plan);
  const tallies = new Map<string, Tally>();
  const cured = (verdict: CriterionVerdict): string | undefined => {
    const reason = verdict.reasons[0];
    return reason === undefined || !CURED_BY_FIGURES.has(reason)
      ? undefined
      : criteria.get(verdict.criterion)?.indicator;
  };
  for (const { area, targets, measures } of evaluations) {
    for (const target of targets) {
      const waiting = target.criteria.filter(isWaiting);
      const needed = new Set(waiting.map(cured));
      for (const indicator of needed) {
        if (indicator === undefined) continue;
        const tally = tallyOf(tallies, indicator);
        tally.goals += 1;
        if (needed.size === 1) tally.goalsAlone += 1;
      }
      for (const verdict of waiting) note(tallies, cured(verdict), verdict, area);
    }
    for (const verdict of measures.flatMap((measure) => measure.criteria).filter(isWaiting)) {
      note(tallies, cured(verdict), verdict, area);
    }
  }
  const order = [...criteria.keys()];
  const place = new Map(order.map((id, position) => [id, position] as const));
  const ranked = [...tallies].toSorted(([, a], [, b]) => compare(a, b));
  let rank = 0;
  return ranked.map(([indicator, tally], position) => {
    const before = ranked[position - 1];
    if (before === undefined || compare(before[1], tally) !== 0) rank = position + 1;
    const record = indicators.get(indicator);
    const { goals, goalsAlone, verdicts } = tally;
    return {
      rank,
      indicator,
      ...(record === undefined
        ? {}
        : { steward: record.steward, collection: record.collection, frequency: record.frequency }),
      verdicts,
      goalsAlone,
      goals,
      criteria: [...tally.criteria].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
      areas: [...tally.areas],
      reasons: [...tally.reasons],
    };
  });
}

interface Tally {
  verdicts: number;
  goalsAlone: number;
  goals: number;
  readonly criteria: Set<string>;
  readonly areas: Set<string>;
  readonly reasons: Set<VerdictReason>;
}

function isWaiting({ status }: CriterionVerdict): boolean {
  return status === 'no-data' || status === 'not-assessable';
}

function tallyOf(tallies: Map<string, Tally>, indicator: string): Tally {
  let tally = tallies.get(indicator);
  if (tally === undefined) {
    tally = { verdicts: 0, goalsAlone: 0, goals: 0, criteria: new Set(), areas: new Set(), reasons: new Set() };
    tallies.set(indicator, tally);
  }
  return tally;
}

function note(
  tallies: Map<string, Tally>,
  indicator: string | undefined,
  { criterion, reasons }: CriterionVerdict,
  area: string,
): void {
  if (indicator === undefined) return;
  const tally = tallyOf(tallies, indicator);
  tally.verdicts += 1;
  tally.criteria.add(criterion);
  tally.areas.add(area);
  if (reasons[0] !== undefined) tally.reasons.add(reasons[0]);
}

function compare(a: Tally, b: Tally): number {
  return b.goalsAlone - a.goalsAlone || b.goals - a.goals || b.verdicts - a.verdicts;
}
