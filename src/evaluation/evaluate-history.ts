import type { EvaluateCriterionOptions } from '../attainment/evaluate-criterion-options.js';
import { judgeInContext } from '../attainment/judge-in-context.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Criterion } from '../model/criterion.js';
import { type VerdictRow, verdictRow } from './verdict-row.js';
import { planContext } from './plan-context.js';

/** Where and how the verdicts of all years are told. */
export interface EvaluateHistoryOptions extends Omit<EvaluateCriterionOptions, 'trace'> {
  /** First year; the baseline year where absent. Not before `asOf`, it gives the row of `asOf` alone. */
  readonly from?: number;
}

/**
 * The verdicts on a criterion of every year up to `asOf`, so that earlier ones stay visible beside the current one.
 *
 * Each year is judged with figures of reference years up to it, as they are known today (or on `knownAt`): a figure that was
 * revised later makes the earlier year's verdict what it would be now. To see what was said at the time, ask with the
 * `knownAt` of the time. An expert's judgement without a year of its own is about `asOf` only.
 *
 * @param criterion - the criterion
 * @param dataset - the observations
 * @param options - area, years and options
 * @returns one row a year, oldest first; the last is that of `asOf`; after the deadline the rows stand still
 * @throws PlanError as `evaluateCriterion`, also for `from`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const criterion = findCriterion(zhongweiPlan, 'health-03.1');
 * evaluateHistory(criterion, dataset, { area: '640500', asOf: 2022 }).map(({ asOf }) => asOf); // => [2020, 2021, 2022]
 */
export function evaluateHistory(criterion: Criterion, dataset: Dataset, options: EvaluateHistoryOptions): VerdictRow[] {
  const { from = dataset.plan.baselineYear, overrides, ...rest } = options;
  const dated = overrides?.filter(({ asOf }) => asOf !== undefined);
  const at = (asOf: number): VerdictRow =>
    verdictRow(
      judgeInContext(
        criterion,
        planContext(dataset, {
          ...rest,
          ...(overrides === undefined ? {} : { overrides: asOf === options.asOf ? overrides : (dated ?? []) }),
          asOf,
          trace: false,
        }),
      ),
    );
  // The last year first: what cannot be evaluated is refused before the loop runs over its years.
  const last = at(options.asOf);
  if (from >= options.asOf) return [last];
  const rows = [at(from)];
  for (let year = from + 1; year < options.asOf; year += 1) rows.push(at(year));
  return [...rows, last];
}
