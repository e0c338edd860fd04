import { createDataset } from '../../src/dataset/create-dataset.js';
import { evaluatePlan } from '../../src/evaluation/evaluate-plan.js';
import type { PlanEvaluation } from '../../src/evaluation/plan-evaluation.js';
import { monitoringReport } from '../../src/monitoring/report/monitoring-report.js';
import { reportToMarkdown } from '../../src/monitoring/report/render/report-to-markdown.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import { detectWarnings } from '../../src/warning/detect-warnings.js';
import { publishedObservations } from './published.js';

const YEAR = 2024;
/** The city, with the nation beside it, and the nation held against the goals. */
const REPORTS = [
  { area: '640500', others: ['100000'] },
  { area: '100000', others: [] },
] as const;

/** The yearly monitoring of the published observations as Markdown, by the name of its file in `test/golden/`. */
export async function goldenReports(): Promise<Map<string, string>> {
  const dataset = createDataset(await publishedObservations(), zhongweiPlan);
  const at = (area: string, asOf: number): PlanEvaluation => evaluatePlan(zhongweiPlan, dataset, { area, asOf });
  const files = new Map<string, string>();
  for (const { area, others } of REPORTS) {
    const previous = at(area, YEAR - 1);
    const evaluation = at(area, YEAR);
    const report = monitoringReport(evaluation, {
      ...{ dataset, kind: 'annual', previous },
      warnings: detectWarnings(evaluation, { dataset, previous: detectWarnings(previous, { dataset }) }),
      comparisons: others.map((other) => at(other, YEAR)),
    });
    for (const language of ['zh', 'en'] as const) {
      files.set(`report-${String(YEAR)}-${area}.${language}.md`, reportToMarkdown(report, language, zhongweiPlan));
    }
  }
  return files;
}
