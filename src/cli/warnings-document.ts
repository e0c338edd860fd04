import { reasonLabels } from '../attainment/reason-labels.js';
import { statusLabels } from '../attainment/labels.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/text.js';
import type { Advice } from '../warning/advice/advice.js';
import { gradeLabels, holdLabels } from '../warning/labels.js';
import type { RuleId } from '../warning/rule-parameters.js';
import type { Warning } from '../warning/warning.js';
import { warningRules } from '../warning/warning-rules.js';
import { warningsFormat } from './load-warnings.js';
import type { AreaWarnings } from './render-warnings.js';

/** What the command line writes as JSON: the warnings, and everything needed to read them without the package. */
export interface WarningsDocument {
  readonly format: typeof warningsFormat;
  readonly plan: { readonly id: string; readonly title: Text };
  /** By area, in each the most urgent first. The file can be given back as `--previous`. */
  readonly warnings: readonly Warning[];
  /** Where advice was asked for, one for each warning, in the same order. */
  readonly advice?: readonly Advice[];
  readonly labels: {
    readonly grade: typeof gradeLabels;
    readonly hold: typeof holdLabels;
    readonly rule: Readonly<Record<RuleId, Text>>;
    readonly status: typeof statusLabels;
    readonly reason: typeof reasonLabels;
  };
}

/**
 * The warnings of several areas as one document.
 *
 * @param plan - the plan
 * @param found - the warnings of each area
 * @returns plain data; the same input gives the same document
 */
export function warningsDocument(plan: Plan, found: readonly AreaWarnings[]): WarningsDocument {
  const all = found.flatMap(({ warnings }) => warnings);
  const advice = all.flatMap((one) => one.advice ?? []);
  const rules = Object.values(warningRules).map(({ id, label }) => [id, label] as const);
  return {
    format: warningsFormat,
    plan: { id: plan.id, title: plan.title },
    warnings: all.map(({ warning }) => warning),
    ...(advice.length === 0 ? {} : { advice }),
    labels: {
      grade: gradeLabels,
      hold: holdLabels,
      rule: Object.fromEntries(rules) as Record<RuleId, Text>,
      status: statusLabels,
      reason: reasonLabels,
    },
  };
}
