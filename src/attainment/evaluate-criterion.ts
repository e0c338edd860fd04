import type { Dataset } from '../dataset/dataset.js';
import type { Evidence } from '../model/observation.js';
import type { Criterion } from '../model/plan.js';
import type { ProjectionTools } from '../model/projection.js';
import type { DecimalText } from '../model/text.js';
import { checkAsOf } from './check-as-of.js';
import { checkParameters } from './check-parameters.js';
import { createContext } from './create-context.js';
import { judgeInContext } from './judge-in-context.js';
import type { Override } from './override.js';
import type { AttainmentSettings } from './settings.js';
import type { CriterionVerdict } from './verdict.js';

/** Where, when and how a criterion is judged. */
export interface EvaluateCriterionOptions {
  /** GB/T 2260 code of an area of the plan. */
  readonly area: string;
  /** The last reference year used; pooled years count by their end. Later observations change nothing. */
  readonly asOf: number;
  /** The last day of publication used, 'YYYY-MM-DD'; everything where absent. Figures of unknown day are used. */
  readonly knownAt?: string;
  /**
   * Carries the series to the deadline for the outlook: `{ project, attainmentProbability }`, or a function alone, which
   * gives no probability. Without one the outlook is `unavailable('no-projector')`.
   */
  readonly projector?: ProjectionTools | null;
  /** Dated evidence for milestone criteria. */
  readonly evidence?: readonly Evidence[];
  /**
   * Figures that the plan leaves to rules elsewhere, by the id of the parameter that a `prescribed` criterion names, in the
   * unit of that criterion. A criterion whose figure is not given is `not-assessable` with `parameter-not-given`.
   */
  readonly parameters?: Readonly<Record<string, DecimalText | number>>;
  /**
   * Judgements of experts that stand in the place of computed statuses; those about other criteria, areas and years are
   * passed over. The computed status stays beside them in `manual`.
   */
  readonly overrides?: readonly Override[];
  /** Replacements for the default thresholds. */
  readonly settings?: Partial<AttainmentSettings>;
  /** `false` leaves the trace out. Default `true`. */
  readonly trace?: boolean;
}

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
