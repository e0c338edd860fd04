import { type EvaluateCriterionOptions, evaluateCriterion } from '../attainment/evaluate-criterion.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Criterion } from '../model/plan.js';
import { attainmentProbability } from '../projection/attainment-probability.js';
import { project } from '../projection/project.js';

/**
 * Judges one criterion as every function of this room does: with the projection of the package where no other is named.
 *
 * @param criterion - the criterion
 * @param dataset - the observations
 * @param options - those of a whole plan; of its parameters only the one that the criterion asks for is passed on, because
 *   the others belong to other criteria of a plan that the caller may have changed
 * @returns the verdict
 */
export function judgeCriterion(
  criterion: Criterion,
  dataset: Dataset,
  options: EvaluateCriterionOptions,
): CriterionVerdict {
  const { projector = { project, attainmentProbability }, parameters, ...rest } = options;
  const asked = criterion.kind === 'prescribed' ? criterion.parameter.id : undefined;
  const isGiven = parameters !== undefined && asked !== undefined && Object.hasOwn(parameters, asked);
  return evaluateCriterion(criterion, dataset, {
    ...rest,
    projector,
    ...(isGiven ? { parameters: { [asked]: parameters[asked] as string | number } } : {}),
  });
}
