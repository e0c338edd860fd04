import type { ProjectionInput, ProjectOptions } from '../model/projection.js';
import { refused } from './refused.js';

/** Furthest year that a projection is written out to, so that a typing mistake does not fill the memory. */
const MOST_YEARS = 1e6;

/**
 * Refuses options that make no sense.
 *
 * @param series - for the number of counts
 * @param options - what `project` was given
 * @throws PlanError `argument/out-of-range`
 */
export function checkProjectOptions(series: readonly ProjectionInput[], options: ProjectOptions): void {
  const { to, bounds = {}, levels = [], counts } = options;
  if (!Number.isInteger(to) || Math.abs(to) > MOST_YEARS) refuse('to', to, 'a whole year');
  for (const end of ['lower', 'upper'] as const) {
    const bound = bounds[end];
    if (bound !== undefined && !Number.isFinite(bound)) refuse(`bounds.${end}`, bound, 'a finite number');
  }
  if (bounds.lower !== undefined && bounds.upper !== undefined && bounds.lower >= bounds.upper) {
    refuse('bounds.lower', bounds.lower, `below the upper bound ${String(bounds.upper)}`);
  }
  for (const level of levels)
    if (!(level > 0 && level < 1)) refuse('levels', level, 'probabilities above 0 and below 1');
  if (counts === undefined) return;
  if (counts.length !== series.length)
    refuse('counts', counts.length, `one entry for each of the ${String(series.length)} points`);
  counts.forEach((count, index) => {
    if (count === null) return;
    const { numerator, denominator } = count;
    if (numerator >= 0 && denominator > 0 && Number.isFinite(numerator + denominator)) return;
    refuse(`counts[${index}]`, `${numerator}/${denominator}`, '0 or more over a number above 0');
  });
}

function refuse(name: string, received: unknown, expected: string): never {
  throw refused(`project: \`${name}\``, received, expected);
}
