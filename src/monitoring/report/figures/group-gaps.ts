import { comparablePoints } from '../../../attainment/comparable-points.js';
import { gapSeries } from '../../../attainment/gap-series.js';
import type { JudgedPoint } from '../../../attainment/judged-point.js';
import type { NarrowGapCriterion } from '../../../model/criterion.js';
import type { ContextIndicator, Indicator } from '../../../model/plan.js';
import type { Selection } from '../../../model/selection.js';
import { units } from '../../../model/unit.js';
import type { ReportContext } from '../report-context.js';

/** Between which groups. */
export type GroupPair = NarrowGapCriterion['between'];

/** The latest gap between two groups in one indicator. */
export interface GroupGap {
  readonly indicator: ContextIndicator | Indicator;
  readonly select: Selection;
  readonly between: GroupPair;
  readonly latest: JudgedPoint;
  /** The gap before, where there is one that can be compared. */
  readonly before?: JudgedPoint;
  /** All comparable gaps by year. */
  readonly byYear: Readonly<Record<string, JudgedPoint>>;
}

/**
 * The latest gap of every indicator that was reported for both groups in one year since the baseline: women and men, country
 * and town, mountain and plain. Numbers of people and institutions are left out, because unequal groups have unequal numbers.
 *
 * @param context - what the report is written from
 * @returns the gaps, sexes first, in the order of the plan's indicators
 */
export function groupGaps(context: ReportContext): GroupGap[] {
  const { plan } = context;
  const counted = new Set<string>(['people', 'institutions']);
  const indicators = [...plan.indicators, ...(plan.contextIndicators ?? [])].filter(
    ({ unit }) => !counted.has(units[unit].dimension),
  );
  return (['sex', 'urbanisation'] as const)
    .flatMap((between) => gapsOf(context, indicators, between))
    .concat(gapsOf(context, plan.indicators, 'terrain'));
}

function gapsOf(
  { dataset, plan, evaluation, index }: ReportContext,
  indicators: readonly (ContextIndicator | Indicator)[],
  between: GroupPair,
): GroupGap[] {
  const { area, asOf, knownAt } = evaluation;
  if (between === 'terrain' && index.areas.get(area)?.countiesListed !== true) return [];
  const horizon = { until: asOf, ...(knownAt === undefined ? {} : { knownAt }) };
  return indicators.flatMap((indicator) =>
    selections(indicator.id, [...index.criteria.values()]).flatMap((select): GroupGap[] => {
      const question: NarrowGapCriterion = {
        kind: 'narrow-gap',
        id: indicator.id,
        by: plan.period.end,
        indicator: indicator.id,
        select,
        between,
        cite: { source: plan.id },
      };
      const found = comparablePoints(gapSeries(question, dataset, area, horizon, []), plan.baselineYear);
      if (found.status === 'unavailable') return [];
      const { latest, points } = found.value;
      const before = points.at(-2);
      return [
        {
          indicator,
          select,
          between,
          latest,
          ...(before === undefined ? {} : { before }),
          byYear: Object.fromEntries(points.map((point) => [String(point.year), point])),
        },
      ];
    }),
  );
}

/** Everyone, and the ages and groups that clauses on the indicator ask for. */
function selections(
  indicator: string,
  criteria: readonly { readonly indicator?: string; readonly select?: Selection }[],
): Selection[] {
  const chosen = new Map<string, Selection>([['|', {}]]);
  for (const { indicator: other, select } of criteria) {
    if (other !== indicator || select === undefined) continue;
    const { age, group } = select;
    chosen.set(`${age ?? ''}|${group ?? ''}`, {
      ...(age === undefined ? {} : { age }),
      ...(group === undefined ? {} : { group }),
    });
  }
  return [...chosen.values()];
}
