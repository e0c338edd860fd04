import { tryParsePeriod } from '../../calendar/try-parse-period.js';
import { statuses } from '../../dataset/dataset.js';
import { createReadRow } from '../../dataset/create-read-row.js';
import { expectedRow } from '../../dataset/expected-row.js';
import { readRow } from '../../dataset/read-row.js';
import type { Observation } from '../../model/observation.js';
import type { ContextIndicator, Indicator } from '../../model/plan.js';
import { declaresMissing } from './declares-missing.js';
import type { Figure } from './read-figure.js';
import type { UnplacedFinding } from './table-finding.js';

/** Why a figure of a row cannot be used, and which of its fields says so. */
export interface RowProblem {
  readonly code: UnplacedFinding['code'];
  readonly field: keyof Observation;
  readonly details: UnplacedFinding['details'];
}

/**
 * What keeps a figure of a table from being an observation, if anything does: what the table itself shows first, then what a
 * dataset would refuse.
 *
 * @param figure - as the cell was read
 * @param observation - what would be made of it
 * @param text - the cell as it stands
 * @param indicator - the indicator of the row
 * @returns the problem; `undefined` for a figure that can be used or that is missing
 */
export function rowProblem(
  figure: Figure,
  observation: Observation,
  text: string,
  indicator: Indicator | ContextIndicator,
): RowProblem | undefined {
  const received = text.slice(0, 80);
  if (tryParsePeriod(observation.period) === undefined) {
    return { code: 'not-a-period', field: 'period', details: { received: observation.period.slice(0, 80) } };
  }
  if (figure.kind === 'unreadable') return { code: 'not-a-number', field: 'value', details: { received } };
  if (figure.kind === 'ambiguous') return { code: 'ambiguous-separator', field: 'value', details: { received } };
  if (figure.kind === 'figure' && figure.unit !== undefined && observation.unit !== figure.unit) {
    const details = { received: figure.unit, expected: observation.unit ?? '' };
    return { code: 'unit-disagrees', field: 'value', details };
  }
  // A figure that is missing without a reason is no row yet; whether the rest of the row can be read is checked all the same.
  const undeclared = figure.kind === 'missing' && !declaresMissing(observation.status);
  const checked = undeclared && isStatus(observation.status) ? { ...observation, status: 'O' as const } : observation;
  const refusal = readRow(checked, expectedRow(indicator), createReadRow());
  return refusal === undefined ? undefined : { code: refusal.reason, field: refusal.field, details: refusal.details };
}

function isStatus(status: string | undefined): boolean {
  return status === undefined || statuses.some((known) => known === status);
}
