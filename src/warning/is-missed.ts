import type { CriterionVerdict } from '../attainment/verdict.js';

/**
 * Whether a clause is not met: by its level, or by the word of an expert where one judged.
 *
 * @param verdict - the verdict
 * @returns false where it is met, and where nothing is known
 */
export function isMissed({ manual, status, level }: CriterionVerdict): boolean {
  if (manual !== undefined) return status === 'behind' || status === 'unlikely' || status === 'lapsed';
  return level.status === 'ok' && level.value.state !== 'met';
}
