import type { CriterionVerdict } from '../attainment/verdict.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { planIndex } from '../plan/plan-index.js';
import { toCsv } from './to-csv.js';

const COLUMNS = [
  'area',
  'as_of',
  'owner',
  'criterion',
  'title',
  'kind',
  'indicator',
  'base',
  'base_year',
  'latest',
  'latest_year',
  'goal_lower',
  'goal_upper',
  'unit',
  'level',
  'margin',
  'change',
  'achievement',
  'progress',
  'elapsed',
  'pace',
  'trend',
  'mean_yearly_change',
  'projected',
  'projected_lower',
  'projected_upper',
  'probability',
  'status',
  'final',
  'decided_by',
  'reasons',
] as const;
/** The cells of a criterion by column. */
type Line = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * The evaluations as CSV, a line for every criterion. Codes rather than labels, figures unrounded, an empty cell for what is
 * not there; the reasons say why. Text that a spreadsheet would take for a formula is escaped.
 *
 * @param plan - the plan
 * @param evaluations - one for each area
 * @param language - of the titles
 * @returns the text of the file
 */
export function renderCsv(plan: Plan, evaluations: readonly PlanEvaluation[], language: Language): string {
  const lines: Line[] = evaluations.flatMap(({ targets, measures }) => [
    ...targets.flatMap(({ target, criteria }) => criteria.map((verdict) => line(plan, target, verdict, language))),
    ...measures.flatMap(({ measure, criteria }) => criteria.map((verdict) => line(plan, measure, verdict, language))),
  ]);
  return toCsv(
    COLUMNS,
    lines.map((cells) => COLUMNS.map((column) => cells[column])),
  );
}

function line(plan: Plan, owner: string, verdict: CriterionVerdict, language: Language): Line {
  const criterion = planIndex(plan).criteria.get(verdict.criterion);
  const level = verdict.level.status === 'ok' ? verdict.level.value : undefined;
  const pace = verdict.pace.status === 'ok' ? verdict.pace.value : undefined;
  const outlook = verdict.outlook.status === 'ok' ? verdict.outlook.value : undefined;
  // The widest interval, whatever levels the projector gives.
  const widest = outlook?.intervals.reduce((wide, other) => (other.level > wide.level ? other : wide));
  const trend = verdict.trend.status === 'ok' ? verdict.trend.value : undefined;
  return {
    area: verdict.area,
    as_of: verdict.asOf,
    owner,
    criterion: verdict.criterion,
    title: criterion?.title?.[language] ?? '',
    kind: verdict.kind,
    indicator: criterion?.indicator ?? '',
    base: pace?.base.value ?? '',
    base_year: pace?.base.year ?? '',
    latest: level?.value ?? '',
    latest_year: level?.year ?? '',
    goal_lower: level?.goal?.lower ?? '',
    goal_upper: level?.goal?.upper ?? '',
    unit: level?.unit ?? '',
    level: level?.state ?? '',
    margin: level?.margin ?? '',
    change: level?.change ?? '',
    achievement: level?.achievement ?? '',
    progress: pace?.progress ?? '',
    elapsed: pace?.elapsed ?? '',
    pace: pace?.state ?? '',
    trend: trend?.state ?? '',
    mean_yearly_change: trend?.meanYearlyChange ?? '',
    projected: outlook?.value ?? '',
    projected_lower: widest?.lower ?? '',
    projected_upper: widest?.upper ?? '',
    probability: outlook?.probability ?? '',
    status: verdict.status,
    final: verdict.final ? 1 : 0,
    decided_by: verdict.decidedBy ?? '',
    reasons: verdict.reasons.join(' '),
  };
}
