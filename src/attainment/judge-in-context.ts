import type { Criterion } from '../model/criterion.js';
import { applyOverride } from './apply-override.js';
import type { CriterionContext } from './criterion-context.js';
import { evaluateEachCounty } from './evaluate-each-county.js';
import { evaluateIndicator } from './evaluate-indicator.js';
import { evaluateMilestone } from './evaluate-milestone.js';
import type { CriterionVerdict } from './verdict.js';

/**
 * Judges one criterion with options that were checked before.
 *
 * @param criterion - any criterion
 * @param context - dataset, area, year and options
 * @returns the verdict, with an expert's judgement in its place where there is one
 */
export function judgeInContext(criterion: Criterion, context: CriterionContext): CriterionVerdict {
  const { dataset, overrides, knownAt } = context;
  return applyOverride(compute(criterion, context), dataset.plan, overrides, knownAt);
}

function compute(criterion: Criterion, context: CriterionContext): CriterionVerdict {
  if (criterion.kind === 'milestone') return evaluateMilestone(criterion, context);
  return criterion.scope === 'each-county'
    ? evaluateEachCounty(criterion, context)
    : evaluateIndicator(criterion, context);
}
