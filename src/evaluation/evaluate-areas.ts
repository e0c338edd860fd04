import { checkAsOf } from '../attainment/check-as-of.js';
import { checkParameters } from '../attainment/check-parameters.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Area, Plan } from '../model/plan.js';
import { planIndex } from '../plan/plan-index.js';
import { areasWithin } from './areas-within.js';
import { evaluateInContext } from './evaluate-in-context.js';
import type { EvaluatePlanOptions } from './evaluate-plan.js';
import { planContext } from './plan-context.js';
import type { PlanEvaluation } from './plan-evaluation.js';

/** Which areas are evaluated, and how. */
export interface EvaluateAreasOptions extends Omit<EvaluatePlanOptions, 'area'> {
  /** Codes of areas, evaluated in this order. */
  readonly areas?: readonly string[];
  /** Code of an area: it and every area that the plan lists inside it, after those of `areas`. */
  readonly within?: string;
  /** Of the areas `within`, only those of these levels: `['county']` is all counties of a province. */
  readonly levels?: readonly Area['level'][];
}

/**
 * Evaluates a plan in several areas, one after the other.
 *
 * One evaluation is made for each step and nothing of it is kept, so that memory does not grow with the number of areas.
 * Traces are left out unless `trace: true` is asked for. The arguments are checked at once, before the first step.
 *
 * @param plan - the plan
 * @param dataset - the observations of all the areas
 * @param options - areas, year and options; an area that is named twice is evaluated once
 * @returns the evaluations in order, made as they are asked for; none where no area is named
 * @throws PlanError as `evaluatePlan`, for any of the areas
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const areas = evaluateAreas(zhongweiPlan, dataset, { within: '640500', asOf: 2024 });
 * [...areas].map(({ area }) => area); // => ['640500', '640502', '640521', '640522']
 * [...evaluateAreas(zhongweiPlan, dataset, { areas: [], asOf: 2024 })]; // => []
 */
export function evaluateAreas(
  plan: Plan,
  dataset: Dataset,
  options: EvaluateAreasOptions,
): IterableIterator<PlanEvaluation> {
  const { areas = [], within, levels, ...rest } = options;
  const inside = within === undefined ? [] : areasWithin(plan, within);
  const chosen = inside.filter(({ level }) => levels === undefined || levels.includes(level));
  const codes = [...new Set([...areas, ...chosen.map(({ code }) => code)])];
  for (const area of codes) {
    checkAsOf(plan, area, options.asOf, options.knownAt);
    checkAsOf(dataset.plan, area, options.asOf, options.knownAt);
  }
  checkParameters(options.parameters, dataset.plan, [...planIndex(plan).criteria.values()]);
  return evaluateEach(plan, dataset, codes, { trace: false, ...rest });
}

/** What does not depend on the area is worked out once. */
function* evaluateEach(
  plan: Plan,
  dataset: Dataset,
  areas: readonly string[],
  options: Omit<EvaluatePlanOptions, 'area'>,
): Generator<PlanEvaluation> {
  const [first] = areas;
  if (first === undefined) return;
  const context = planContext(dataset, { ...options, area: first });
  for (const area of areas) yield evaluateInContext(plan, { ...context, area });
}
