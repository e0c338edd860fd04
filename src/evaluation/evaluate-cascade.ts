import type { EvaluateCriterionOptions } from '../attainment/evaluate-criterion-options.js';
import { judgeInContext } from '../attainment/judge-in-context.js';
import type { Dataset } from '../dataset/dataset.js';
import type { HigherGoal } from '../model/higher-goal.js';
import type { Criterion } from '../model/criterion.js';
import type { Area, Plan } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';
import { planIndex } from '../plan/plan-index.js';
import { type VerdictRow, verdictRow } from './verdict-row.js';
import { planContext } from './plan-context.js';

/** How figures along the chain stand to one goal. */
export interface CascadeGoal {
  /** The goal of a higher level; absent for the plan's own criterion. */
  readonly higherGoal?: HigherGoal;
  /** Code of the area that set it. */
  readonly setBy: string;
  /** From the nation down to the area asked for; only areas of which something was reported. */
  readonly rows: readonly VerdictRow[];
}

/** One criterion from the nation down. */
export interface Cascade {
  readonly criterion: string;
  /** Codes from the nation down to the area. */
  readonly areas: readonly string[];
  /** Goals of higher levels in the order of their areas, then the plan's own. */
  readonly goals: readonly CascadeGoal[];
}

/**
 * The goals of nation, region and plan for one criterion, and how nation, region, city and county stand to each.
 *
 * A goal of a higher level binds nobody here and decides no verdict; every row says `comparison-only` where the area is not
 * bound by the plan. It is judged by its own figure and its own selection, which may be everybody where the plan means women;
 * where no deadline was seen, by the deadline of the criterion. `about` takes the tolerance of the criterion, and no tolerance
 * where that has none. Areas and goals without data are left out, never guessed.
 *
 * @param criterion - a criterion of the plan
 * @param dataset - the observations of all levels
 * @param options - area, year and options; experts' judgements count for the plan's own criterion only
 * @returns the cascade; only the plan's own goal for a goal without a number
 * @throws PlanError as `evaluateCriterion`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const cascade = evaluateCascade(findCriterion(zhongweiPlan, 'health-03.1'), dataset, { area: '640500', asOf: 2024 });
 * cascade.areas; // => ['100000', '640000', '640500']
 * cascade.goals.map(({ rows }) => rows.length).every((count) => count === 0); // => true
 */
export function evaluateCascade(criterion: Criterion, dataset: Dataset, options: EvaluateCriterionOptions): Cascade {
  const { plan } = dataset;
  const chain = chainOf(plan, options.area);
  const place = new Map(chain.map(({ code }, position) => [code, position] as const));
  const higher = (plan.higherGoals ?? [])
    .filter(({ indicator, area }) => indicator === criterion.indicator && place.has(area))
    .sort((a, b) => (place.get(a.area) ?? 0) - (place.get(b.area) ?? 0));
  const judge = (one: Criterion, own: boolean): VerdictRow[] =>
    chain.flatMap(({ code }) => {
      const { overrides, ...rest } = options;
      const judged = own && overrides !== undefined ? { overrides } : {};
      const verdict = judgeInContext(one, planContext(dataset, { ...rest, ...judged, area: code, trace: false }));
      return verdict.level.status === 'unavailable' && verdict.manual === undefined ? [] : [verdictRow(verdict)];
    });
  return {
    criterion: criterion.id,
    areas: chain.map(({ code }) => code),
    goals: [
      ...higher.map((goal) => ({
        higherGoal: goal,
        setBy: goal.area,
        rows: judge(criterionOf(goal, criterion), false),
      })),
      { setBy: plan.jurisdiction ?? options.area, rows: judge(criterion, true) },
    ],
  };
}

/** From the highest area that the plan lists down to the area itself; the nation, which need be nobody's parent, first. */
function chainOf(plan: Plan, code: string): readonly Area[] {
  const { areas } = planIndex(plan);
  const chain: Area[] = [];
  for (let at: Area | undefined = findArea(plan, code); at !== undefined && !chain.includes(at); ) {
    chain.unshift(at);
    at = at.parent === undefined ? undefined : areas.get(at.parent);
  }
  const nation = plan.areas.find(({ level }) => level === 'nation');
  return nation === undefined || chain.includes(nation) ? chain : [nation, ...chain];
}

function criterionOf(goal: HigherGoal, criterion: Criterion): Criterion {
  const { id, indicator, select, cite, by = criterion.by } = goal;
  const base = { id, indicator, select, by, cite };
  switch (goal.kind) {
    case 'increase':
    case 'decrease':
      return { ...base, kind: goal.kind };
    case 'at-least':
    case 'at-most':
      return { ...base, kind: goal.kind, value: goal.value, unit: goal.unit };
    case 'about': {
      const tolerance = criterion.kind === 'about' ? criterion.tolerance : '0';
      return { ...base, kind: 'about', value: goal.value, tolerance, unit: goal.unit };
    }
  }
}
