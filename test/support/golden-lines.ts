import type { CriterionVerdict } from '../../src/attainment/verdict.js';
import { createDataset } from '../../src/dataset/create-dataset.js';
import { evaluatePlan } from '../../src/evaluation/evaluate-plan.js';
import { roundDecimal } from '../../src/exact/round-decimal.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import { publishedObservations } from './published.js';

/** The areas and the year of the golden file. */
const AREAS = ['100000', '640500'] as const;
const YEAR = 2024;

/** The evaluation of the published observations, one line a criterion: what the golden file holds. */
export async function goldenLines(): Promise<string[]> {
  const dataset = createDataset(await publishedObservations(), zhongweiPlan);
  return AREAS.flatMap((area) => {
    const { summary, targets, measures } = evaluatePlan(zhongweiPlan, dataset, { area, asOf: YEAR });
    const counts = (['targets', 'criteria', 'measureCriteria'] as const).map(
      (name) => `${name} ${JSON.stringify(summary[name].byStatus)}`,
    );
    const verdicts = [...targets, ...measures].flatMap(({ criteria }) => criteria);
    return [...counts.map((line) => `${area} ${line}`), ...verdicts.map(goldenLine)];
  });
}

function goldenLine({ area, criterion, status, reasons, level, pace, trend, outlook }: CriterionVerdict): string {
  return [
    `${area} ${criterion}`,
    status,
    reasons.join(' '),
    level.status === 'ok'
      ? `${level.value.state} ${level.value.value} in ${String(level.value.year)}, margin ${level.value.margin ?? '—'}, change ${level.value.change ?? '—'}`
      : level.reason,
    pace.status === 'ok'
      ? `${pace.value.state} from ${pace.value.base.value} in ${String(pace.value.base.year)}, ${roundDecimal(pace.value.progress, 4)} in ${roundDecimal(pace.value.elapsed, 4)}`
      : pace.reason,
    trend.status === 'ok'
      ? `${trend.value.state} ${roundDecimal(trend.value.meanYearlyChange, 4)} a year since ${String(trend.value.from.year)}`
      : trend.reason,
    outlook.status === 'ok'
      ? `${outlook.value.method} ${roundDecimal(outlook.value.value, 4)} in ${String(outlook.value.year)}, probability ${outlook.value.probability === undefined ? '—' : roundDecimal(outlook.value.probability, 4)}`
      : outlook.reason,
  ].join(' | ');
}
