import type { CriterionVerdict } from '../attainment/verdict.js';

/**
 * Share of the way from base to goal that is left.
 *
 * @param verdict - the verdict
 * @returns 0 where the goal is met, `1 − progress` elsewhere, above 1 after moving away from the goal; `undefined` without a
 *   progress
 */
export function wayLeft({ level, pace }: Pick<CriterionVerdict, 'level' | 'pace'>): number | undefined {
  if (level.status === 'ok' && level.value.state === 'met') return 0;
  return pace.status === 'ok' ? 1 - pace.value.progress : undefined;
}
