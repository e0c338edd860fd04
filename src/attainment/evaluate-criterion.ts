import type { Dataset } from '../dataset/dataset.js';
import type { Evidence } from '../model/observation.js';
import type { Criterion } from '../model/plan.js';
import type { ProjectionTools } from '../model/projection.js';
import { checkAsOf } from './check-as-of.js';
import type { CriterionContext } from './criterion-context.js';
import { evaluateEachCounty } from './evaluate-each-county.js';
import { evaluateIndicator } from './evaluate-indicator.js';
import { evaluateMilestone } from './evaluate-milestone.js';
import { type AttainmentSettings, defaultAttainmentSettings } from './settings.js';
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
  /** Replacements for the default thresholds. */
  readonly settings?: Partial<AttainmentSettings>;
  /** `false` leaves the trace out. Default `true`. */
  readonly trace?: boolean;
}

/**
 * Judges one criterion in one area: level, pace and trend, and one status from them.
 *
 * Level: does the latest observation meet the goal? Pace: progress since the base year against the elapsed share of time.
 * Trend: the mean yearly change of the last years. The base is the observation of the plan's baseline year, else the nearest
 * within two years. Once the deadline has passed only observations up to the deadline count and the verdict is final.
 * Comparisons are exact on the decimal figures; every threshold is a setting.
 *
 * Missing data is part of the result: each of the four questions is an outcome with a reason of its own.
 *
 * @param criterion - a criterion of the dataset's plan, or one changed by the caller
 * @param dataset - the observations
 * @param options - area, year and options
 * @returns the verdict, plain data
 * @throws PlanError `argument/unknown-id` for an area or indicator that the dataset's plan does not have,
 *   `argument/as-of-before-baseline`, `argument/not-a-year`, `argument/not-a-date`, `argument/unit-mismatch`
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
  const context: CriterionContext = {
    dataset,
    area: options.area,
    asOf: options.asOf,
    knownAt: options.knownAt,
    projector: options.projector ?? undefined,
    evidence: options.evidence ?? [],
    settings: { ...defaultAttainmentSettings, ...options.settings },
    trace: options.trace ?? true,
  };
  if (criterion.kind === 'milestone') return evaluateMilestone(criterion, context);
  return criterion.scope === 'each-county'
    ? evaluateEachCounty(criterion, context)
    : evaluateIndicator(criterion, context);
}
