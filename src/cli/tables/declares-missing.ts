import { firstMissingStatus, statuses } from '../../dataset/dataset.js';

/**
 * Whether a status says that the figure is missing, so that a row without a figure is still a row.
 *
 * @param status - SDMX status as the table gives it; any text
 * @returns true for the codes of missing figures; false for others, unknown ones and none
 */
export function declaresMissing(status: string | undefined): boolean {
  return statuses.findIndex((known) => known === status) >= firstMissingStatus;
}
