import { formulaLabels } from '../attainment/formula-labels.js';
import { reasonLabels } from '../attainment/reason-labels.js';
import { statusLabels } from '../attainment/labels.js';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/text.js';
import { type FigureCounts, figureCounts } from './figure-counts.js';
import type { LoadedRows } from './loaded-rows.js';
import { showPlace } from './show-place.js';
import type { FindingCount } from './tables/finding-log.js';
import type { TableFile } from './tables/read-tables.js';
import { type WordedFinding, wordedFindings } from './worded-findings.js';

/** What the command line writes as JSON: the evaluations, and everything needed to read them without the package. */
export interface EvaluationDocument {
  readonly format: 'women-plan evaluation 1';
  readonly plan: { readonly id: string; readonly title: Text };
  readonly rows: FigureCounts;
  readonly files: readonly TableFile[];
  /** Of every code the first thousand; `findingCounts` counts them all. */
  readonly findings: readonly WordedFinding[];
  readonly findingCounts: Readonly<Record<string, FindingCount>>;
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
 * @param rows - where the observations came from, and everything that was found in them
 * @returns plain data; the same input gives the same document
 */
export function evaluationDocument(
  plan: Plan,
  dataset: Dataset,
  evaluations: readonly PlanEvaluation[],
  rows: LoadedRows,
): EvaluationDocument {
  const rowLocations: Record<string, string> = {};
  for (const row of evaluations.flatMap(tracedRows).sort((a, b) => a - b))
    rowLocations[String(row)] = showPlace(rows.place(row));
  return {
    format: 'women-plan evaluation 1',
    plan: { id: plan.id, title: plan.title },
    rows: figureCounts(dataset.counts, rows),
    files: rows.files,
    findings: wordedFindings(rows),
    findingCounts: Object.fromEntries(rows.log.counts),
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
