import { checkAsOf } from '../attainment/check-as-of.js';
import { createContext } from '../attainment/create-context.js';
import type { CriterionContext } from '../attainment/criterion-context.js';
import type { EvaluateCriterionOptions } from '../attainment/evaluate-criterion-options.js';
import type { Dataset } from '../dataset/dataset.js';
import { attainmentProbability } from '../projection/attainment-probability.js';
import { project } from '../projection/project.js';

/**
 * The context in which every function of this room judges: with the projection of the package where no other is named.
 *
 * @param dataset - the observations
 * @param options - area, year and options; parameters are not checked, because they belong to criteria of a plan that the
 *   caller may have changed
 * @returns the context for all criteria of the area
 * @throws PlanError as `checkAsOf`, by the plan of the dataset
 */
export function planContext(dataset: Dataset, options: EvaluateCriterionOptions): CriterionContext {
  checkAsOf(dataset.plan, options.area, options.asOf, options.knownAt);
  const { projector = { project, attainmentProbability } } = options;
  return createContext(dataset, { ...options, projector });
}
