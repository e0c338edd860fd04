import type { Dataset } from '../dataset/dataset.js';
import type { Criterion } from '../model/criterion.js';
import { checkAsOf } from './check-as-of.js';
import { checkParameters } from './check-parameters.js';
import { createContext } from './create-context.js';
import type { EvaluateCriterionOptions } from './evaluate-criterion-options.js';
import { judgeInContext } from './judge-in-context.js';
import type { CriterionVerdict } from './verdict.js';

/**
 * Judges one criterion in one area: level, pace and trend, and one status from them.
 *
 * Level: does the latest observation meet the goal? Pace: progress since the base year against the elapsed share of time.
 * Trend: the mean yearly change of the last years. Certainty: how sure the level is, where counts or a standard error were
 * published; it stands beside the status, which follows the published figure. The base is the observation of the plan's baseline year, else the nearest
 * within two years. Once the deadline has passed only observations up to the deadline count and the verdict is final.
 * Comparisons are exact on the decimal figures; every threshold is a setting.
 *
 * Missing data is part of the result: each of the questions is an outcome with a reason of its own.
 *
 * @param criterion - a criterion of the dataset's plan, or one changed by the caller
 * @param dataset - the observations
 * @param options - area, year and options
 * @returns the verdict, plain data
 * @throws PlanError `argument/unknown-id` for an area or indicator that the dataset's plan does not have, and for a parameter
 *   that neither the criterion nor a criterion of that plan asks for,
 *   `argument/as-of-before-baseline`, `argument/not-a-year`, `argument/not-a-date`, `argument/unit-mismatch`, `argument/not-a-decimal` for
 *   a parameter that is not a number, `argument/invalid` and the others for an unusable judgement of an expert
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const criterion = findCriterion(zhongweiPlan, 'health-03.1');
 * evaluateCriterion(criterion, dataset, { area: '640500', asOf: 2024 }).status; // => 'no-data'
 */
export function evaluateCriterion(
  criterion: Criterion,
  dataset: Dataset,
  options: EvaluateCriterionOptions,
): CriterionVerdict {
  checkAsOf(dataset.plan, options.area, options.asOf, options.knownAt);
  checkParameters(options.parameters, dataset.plan, [criterion]);
  return judgeInContext(criterion, createContext(dataset, options));
}
