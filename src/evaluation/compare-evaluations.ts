import { statuses } from '../attainment/statuses.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import { comparedEvaluations } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { compareObservations, type ObservationChange } from './compare-observations.js';
import { changeCauses, type ChangeCause } from './change-causes.js';
import type { PlanEvaluation } from './plan-evaluation.js';
import { type VerdictRow, verdictRow } from './verdict-row.js';

/** How a criterion changed between two evaluations. */
export interface CriterionChange {
  readonly criterion: string;
  readonly before: VerdictRow;
  readonly after: VerdictRow;
  /** Whether status, figure judged or its state differ. */
  readonly changed: boolean;
  /** `better` and `worse` among the statuses that judge; `other` where one of them is missing or cannot be assessed. */
  readonly direction: 'same' | 'better' | 'worse' | 'other';
  /** Why, as far as the two verdicts say; empty where nothing differs. */
  readonly causes: readonly ChangeCause[];
  /** Observations behind the two verdicts that differ; empty where the traces were left out. */
  readonly observations: readonly ObservationChange[];
}

/** Two evaluations of one plan in one area, criterion by criterion. */
export interface EvaluationComparison {
  readonly plan: string;
  readonly area: string;
  readonly before: { readonly asOf: number; readonly knownAt?: string };
  readonly after: { readonly asOf: number; readonly knownAt?: string };
  /** Criteria of goals, then of measures, that both evaluations have. */
  readonly criteria: readonly CriterionChange[];
  /** Criteria that only one of them has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly counts: Readonly<Record<CriterionChange['direction'], number>>;
}

/**
 * What changed between two evaluations of a plan in one area, and why: two years, two days of knowledge, or before and after
 * a correction.
 *
 * With traces the observations behind each verdict are compared, and new, revised and withdrawn ones are listed; without
 * them the causes are told as far as the verdicts show.
 *
 * @param before - the earlier evaluation
 * @param after - the later one
 * @returns every criterion, changed or not, in the order of the plan
 * @throws PlanError `argument/invalid` where plan or area differ; `compareAreas` sets areas side by side
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const at = (asOf) => evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf });
 * compareEvaluations(at(2023), at(2024)).counts.worse; // => 0
 */
export function compareEvaluations(before: PlanEvaluation, after: PlanEvaluation): EvaluationComparison {
  for (const name of ['plan', 'area'] as const) {
    if (before[name] !== after[name]) {
      const message = comparedEvaluations(name, before[name], after[name]);
      throw new PlanError('argument/invalid', { where: name, received: after[name] }, message);
    }
  }
  const [earlier, later] = [verdicts(before), verdicts(after)];
  const criteria = [...earlier].flatMap(([id, verdict]) => {
    const other = later.get(id);
    return other === undefined ? [] : [compareVerdicts(verdict, other)];
  });
  const counts = { same: 0, better: 0, worse: 0, other: 0 };
  for (const { direction } of criteria) counts[direction] += 1;
  return {
    plan: before.plan,
    area: before.area,
    before: when(before),
    after: when(after),
    criteria,
    onlyBefore: [...earlier.keys()].filter((id) => !later.has(id)),
    onlyAfter: [...later.keys()].filter((id) => !earlier.has(id)),
    counts,
  };
}

function when({ asOf, knownAt }: PlanEvaluation): EvaluationComparison['before'] {
  return knownAt === undefined ? { asOf } : { asOf, knownAt };
}

function verdicts({ targets, measures }: PlanEvaluation): Map<string, CriterionVerdict> {
  const all = [...targets, ...measures].flatMap(({ criteria }) => criteria);
  return new Map(all.map((verdict) => [verdict.criterion, verdict] as const));
}

function compareVerdicts(before: CriterionVerdict, after: CriterionVerdict): CriterionChange {
  const observations = compareObservations(before.trace, after.trace);
  const causes = changeCauses(before, after, observations);
  const rows = { before: verdictRow(before), after: verdictRow(after) };
  return {
    criterion: before.criterion,
    ...rows,
    changed:
      before.status !== after.status ||
      stateOf(before) !== stateOf(after) ||
      rows.before.value !== rows.after.value ||
      rows.before.year !== rows.after.year,
    direction: direction(before, after),
    causes,
    observations,
  };
}

function stateOf({ level }: CriterionVerdict): string {
  return level.status === 'ok' ? level.value.state : level.reason;
}

function direction(before: CriterionVerdict, after: CriterionVerdict): CriterionChange['direction'] {
  if (before.status === after.status) return 'same';
  const missing = statuses.indexOf('no-data');
  const [from, to] = [statuses.indexOf(before.status), statuses.indexOf(after.status)];
  if (from >= missing || to >= missing) return 'other';
  return to < from ? 'better' : 'worse';
}
