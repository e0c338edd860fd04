import { reasonLabels } from '../../../attainment/reason-labels.js';
import { statusLabels } from '../../../attainment/labels.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { PlanEvaluation, TargetVerdict } from '../../../evaluation/plan-evaluation.js';
import { subtractDecimals } from '../../../exact/subtract-decimals.js';
import type { Unit } from '../../../model/unit.js';
import { clauseTitle } from '../compose/clause-title.js';
import { observationLinks } from '../compose/observation-links.js';
import { yearBefore } from '../figures/year-before.js';
import type { CellReason, ReportCell, ReportColumn, ReportRow, ReportTable } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { filledCell } from './filled-cell.js';

/** What a difference of two figures in this unit is measured in. */
const DIFFERENCE_UNITS: Readonly<Partial<Record<Unit, Unit>>> = { '%': '百分点' };

/**
 * The clauses of some goals as a table: latest figure, its change since the year before, and status, with other areas beside.
 *
 * @param context - what the report is written from
 * @param id - of the table
 * @param goals - whose clauses
 * @param comparisons - evaluations of other areas of the same year
 * @returns the table; what is not there has the reason
 */
export function clauseTable(
  context: ReportContext,
  id: string,
  goals: readonly TargetVerdict[],
  comparisons: readonly PlanEvaluation[],
): ReportTable {
  const others = comparisons.map((evaluation) => ({
    area: evaluation.area,
    verdicts: new Map(
      evaluation.targets.flatMap(({ criteria }) => criteria.map((verdict) => [verdict.criterion, verdict] as const)),
    ),
  }));
  return {
    kind: 'table',
    id: `clauses-${id}`,
    title: { zh: '各条目最新数据和结论', en: 'Latest figure and status of each clause' },
    columns: [
      { id: 'clause', title: { zh: '条目编号', en: 'Clause' }, type: 'code' },
      { id: 'title', title: { zh: '内容', en: 'What' }, type: 'text' },
      { id: 'latest', title: { zh: '最新数据', en: 'Latest' }, type: 'decimal' },
      { id: 'year', title: { zh: '年份', en: 'Year' }, type: 'year' },
      { id: 'change', title: { zh: '比上年变化', en: 'Change in a year' }, type: 'change' },
      { id: 'status', title: { zh: '结论', en: 'Status' }, type: 'text' },
      { id: 'reason', title: { zh: '依据', en: 'Ground' }, type: 'text' },
      ...others.flatMap(({ area }) => areaColumns(context, area)),
    ],
    rows: goals.flatMap(({ criteria }) =>
      criteria.map((verdict): ReportRow => {
        const beside = others.flatMap(({ area, verdicts }) =>
          Object.entries(areaCells(area, verdicts.get(verdict.criterion))),
        );
        return clauseRow(context, verdict, Object.fromEntries(beside));
      }),
    ),
  };
}

function areaColumns({ index }: ReportContext, area: string): ReportColumn[] {
  const title = index.areas.get(area)?.title ?? { zh: area, en: area };
  return [
    { id: `latest-${area}`, title, type: 'decimal' },
    { id: `year-${area}`, title: { zh: `${title.zh}年份`, en: `Year (${title.en})` }, type: 'year' },
  ];
}

function areaCells(area: string, verdict: CriterionVerdict | undefined): Record<string, ReportCell> {
  const { latest, year } = figureCells(verdict);
  return { [`latest-${area}`]: latest, [`year-${area}`]: year };
}

function figureCells(verdict: CriterionVerdict | undefined): {
  readonly latest: ReportCell;
  readonly year: ReportCell;
} {
  if (verdict?.level.status !== 'ok') {
    const reason: CellReason = verdict?.level.reason ?? 'not-asked';
    return { latest: filledCell(undefined, reason), year: filledCell(undefined, reason) };
  }
  const { value, year, unit } = verdict.level.value;
  return { latest: filledCell(value, 'not-asked', unit), year: filledCell(year, 'not-asked') };
}

function clauseRow(context: ReportContext, verdict: CriterionVerdict, beside: Record<string, ReportCell>): ReportRow {
  const ground = verdict.reasons[0];
  return {
    id: verdict.criterion,
    cells: {
      clause: filledCell(verdict.criterion, 'not-asked'),
      title: filledCell(clauseTitle(context.plan, verdict.criterion), 'not-asked'),
      ...figureCells(verdict),
      change: changeCell(context, verdict),
      status: filledCell(statusLabels[verdict.status], 'not-asked'),
      reason: filledCell(ground === undefined ? undefined : reasonLabels[ground], 'not-asked'),
      ...beside,
    },
    trace: [{ kind: 'criterion', id: verdict.criterion }, ...observationLinks(verdict.trace?.observations ?? [])],
  };
}

function changeCell(context: ReportContext, verdict: CriterionVerdict): ReportCell {
  if (verdict.level.status === 'unavailable') return filledCell(undefined, verdict.level.reason);
  if (verdict.kind === 'milestone') return filledCell(undefined, 'not-asked');
  const years = yearBefore(context, verdict);
  if (years?.before === undefined) return filledCell(undefined, 'no-year-before');
  const { unit } = verdict.level.value;
  const change = subtractDecimals(years.latest.value, years.before.value);
  return filledCell(change, 'not-asked', DIFFERENCE_UNITS[unit] ?? unit);
}
