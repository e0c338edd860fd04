import { createDataset } from '../../src/dataset/create-dataset.js';
import { evaluatePlan } from '../../src/evaluation/evaluate-plan.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import type { Advice } from '../../src/warning/advice/advice.js';
import { adviseOn } from '../../src/warning/advice/advise-on.js';
import { detectWarnings } from '../../src/warning/detect-warnings.js';
import { explainWarning } from '../../src/warning/explanation/explain-warning.js';
import type { Warning } from '../../src/warning/warning.js';
import { publishedObservations } from './published.js';

/** The areas and the year of the golden file. */
const AREAS = ['100000', '640500'] as const;
const YEAR = 2024;

/**
 * The warnings on the published observations, most urgent first: a line of codes for each, and for those that are not grey every
 * sentence in both languages. A grey one has its advice in codes, and in the first of each area the sentences, too.
 */
export async function goldenWarnings(): Promise<string[]> {
  const dataset = createDataset(await publishedObservations(), zhongweiPlan);
  return AREAS.flatMap((area) => {
    const evaluation = evaluatePlan(zhongweiPlan, dataset, { area, asOf: YEAR, trace: false });
    const warnings = detectWarnings(evaluation, { dataset });
    const firstGrey = warnings.findIndex(({ grade }) => grade === 'grey');
    return warnings.flatMap((warning, position) => {
      const advice = adviseOn(warning, { evaluation, dataset });
      const isTold = warning.grade !== 'grey' || position === firstGrey;
      return [codes(warning, advice), ...(isTold ? sentences(warning, advice) : [])];
    });
  });
}

function codes({ area, target, grade, status, signals }: Warning, { stepDown, deciding }: Advice): string {
  const step =
    stepDown.status === 'ok'
      ? `to ${stepDown.value.to} by ${stepDown.value.conditions.map(({ kind, criterion }) => `${kind} ${criterion}`).join(', ')}`
      : stepDown.reason;
  return [
    `${area} ${target}`,
    `${grade} ${status}`,
    signals.map(({ rule, criterion, grade: own }) => `${criterion} ${rule} ${own}`).join(', '),
    step,
    deciding.map(({ criterion, what, reason, year }) => `${criterion} ${what} ${String(year)} ${reason}`).join(', ') ||
      '—',
  ].join(' | ');
}

function sentences(warning: Warning, advice: Advice): string[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    explainWarning(warning, language, { plan: zhongweiPlan, advice }).map(
      ({ topic, text }, position) =>
        `${warning.area} ${warning.target} ${language} ${String(position + 1)} ${topic} | ${text}`,
    ),
  );
}
