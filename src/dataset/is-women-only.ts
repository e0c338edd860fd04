import { planIndex } from '../plan/plan-index.js';
import type { Dataset } from './dataset.js';

/**
 * Whether an indicator concerns women only, so that total and women are one figure.
 *
 * @param dataset - the dataset, for its plan
 * @param indicator - id
 * @returns false also for an indicator that the plan does not have
 */
export function isWomenOnly(dataset: Dataset, indicator: string): boolean {
  return planIndex(dataset.plan).indicators.get(indicator)?.womenOnly === true;
}
