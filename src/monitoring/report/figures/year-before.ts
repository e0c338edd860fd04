import { comparablePoints } from '../../../attainment/comparable-points.js';
import type { JudgedPoint } from '../../../attainment/judged-point.js';
import { judgedSeries } from '../../../attainment/judged-series.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { ReportContext } from '../report-context.js';

/** The points of a clause that can be compared with its latest, and the one of the year before. */
export interface YearBefore {
  readonly area: string;
  readonly latest: JudgedPoint;
  /** The yearly figure of the year before; absent where there is none that can be compared. */
  readonly before?: JudgedPoint;
  /** All comparable points by year. */
  readonly byYear: Readonly<Record<string, JudgedPoint>>;
}

/**
 * The figure that a clause was judged by, and that of the year before it.
 *
 * Only what can be compared counts: yearly figures after the last break of the series. Where every county is judged it is the
 * county that decides.
 *
 * @param context - what the report is written from
 * @param verdict - verdict of the clause
 * @returns the two; `undefined` for a goal without an indicator or without a figure since the baseline
 */
export function yearBefore(
  { dataset, plan, index, evaluation }: ReportContext,
  verdict: CriterionVerdict,
): YearBefore | undefined {
  const criterion = index.criteria.get(verdict.criterion);
  if (criterion === undefined || criterion.kind === 'milestone' || verdict.level.status === 'unavailable')
    return undefined;
  const area = verdict.decidedBy ?? verdict.area;
  const horizon = {
    until: Math.min(evaluation.asOf, criterion.by),
    ...(evaluation.knownAt === undefined ? {} : { knownAt: evaluation.knownAt }),
  };
  const found = comparablePoints(judgedSeries(criterion, dataset, area, horizon, []), plan.baselineYear);
  if (found.status === 'unavailable') return undefined;
  const { latest, points } = found.value;
  const before = latest.span === 1 ? points.find(({ year }) => year === latest.year - 1) : undefined;
  return {
    area,
    latest,
    ...(before === undefined ? {} : { before }),
    byYear: Object.fromEntries(points.map((point) => [String(point.year), point])),
  };
}
