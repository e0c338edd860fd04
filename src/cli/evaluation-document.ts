import { formulaLabels, reasonLabels, statusLabels } from '../attainment/labels.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset, Finding, RowCounts } from '../dataset/dataset.js';
import { findingMessage } from '../errors/messages.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/text.js';

/** A finding with the file and line of its rows, in words. */
export interface LocatedFinding extends Finding {
  readonly locations: readonly string[];
  readonly message: Text;
}

/** What the command line writes as JSON: the evaluations, and everything needed to read them without the package. */
export interface EvaluationDocument {
  readonly format: 'women-plan evaluation 1';
  readonly plan: { readonly id: string; readonly title: Text };
  readonly rows: RowCounts;
  readonly findings: readonly LocatedFinding[];
  readonly evaluations: readonly PlanEvaluation[];
  /** Row of a traced observation → file and line. */
  readonly rowLocations: Readonly<Record<string, string>>;
  readonly labels: {
    readonly status: typeof statusLabels;
    readonly reason: typeof reasonLabels;
    readonly formula: typeof formulaLabels;
  };
}

/**
 * The evaluations of several areas as one document.
 *
 * @param plan - the plan
 * @param dataset - the observations
 * @param evaluations - one for each area
 * @param locations - file and line of every row
 * @returns plain data; the same input gives the same document
 */
export function evaluationDocument(
  plan: Plan,
  dataset: Dataset,
  evaluations: readonly PlanEvaluation[],
  locations: readonly string[],
): EvaluationDocument {
  const rowLocations: Record<string, string> = {};
  for (const row of evaluations.flatMap(tracedRows).sort((a, b) => a - b))
    rowLocations[String(row)] = locations[row] ?? '';
  return {
    format: 'women-plan evaluation 1',
    plan: { id: plan.id, title: plan.title },
    rows: dataset.counts,
    findings: dataset.findings.map((finding) => ({
      ...finding,
      locations: finding.rows.map((row) => locations[row] ?? ''),
      message: findingMessage(finding.code, finding.details),
    })),
    evaluations,
    rowLocations,
    labels: { status: statusLabels, reason: reasonLabels, formula: formulaLabels },
  };
}

function tracedRows({ targets, measures }: PlanEvaluation): number[] {
  const verdicts: CriterionVerdict[] = [...targets, ...measures].flatMap(({ criteria }) => criteria);
  return verdicts.flatMap(({ trace }) =>
    [...(trace?.observations ?? []), ...(trace?.reportedInstead ?? [])].map(({ row }) => row),
  );
}
