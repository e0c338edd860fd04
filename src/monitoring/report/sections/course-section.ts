import { composeSentence } from '../compose/compose-sentence.js';
import { takeFigure } from '../compose/take-figure.js';
import { yearBefore } from '../figures/year-before.js';
import type { MonitoringSectionId, ReportRow, ReportSection, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from '../compose/clause-title.js';
import { observationLinks } from '../compose/observation-links.js';
import { filledCell } from '../tables/filled-cell.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/**
 * The course since the baseline, which mid-term and final reports have: the comparable figures of every clause, year by year.
 *
 * @param context - what the report is written from
 * @returns the section; a clause without figures has its reason in every year
 */
export function courseSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const { plan, evaluation } = context;
  const { area, asOf } = evaluation;
  const years = Array.from({ length: asOf - plan.baselineYear + 1 }, (_, step) => plan.baselineYear + step);
  const rows = [...context.verdicts.values()].map((verdict): ReportRow => {
    const found = yearBefore(context, verdict);
    const unit = verdict.level.status === 'ok' ? verdict.level.value.unit : undefined;
    const reason = verdict.level.status === 'ok' ? 'no-figure-of-year' : verdict.level.reason;
    const used = years.flatMap((year) => found?.byYear[String(year)]?.observations ?? []);
    return {
      id: verdict.criterion,
      cells: {
        clause: filledCell(verdict.criterion, 'not-asked'),
        title: filledCell(clauseTitle(plan, verdict.criterion), 'not-asked'),
        ...Object.fromEntries(
          years.map((year) => [columnOf(year), filledCell(found?.byYear[String(year)]?.value, reason, unit)]),
        ),
      },
      trace: [{ kind: 'criterion', id: verdict.criterion }, ...observationLinks(used)],
    };
  });
  const several: TraceLink[] = rows
    .filter(({ cells }) => years.filter((year) => cells[columnOf(year)]?.status === 'ok').length > 1)
    .map(({ id }) => ({ kind: 'criterion', id }));
  const slots = {
    baseline: { figure: takeFigure({ kind: 'plan' }, plan, 'as-is', 'baselineYear') },
    year: { figure: takeFigure({ kind: 'evaluation', area, asOf }, evaluation, 'as-is', 'asOf') },
    count: { count: 'criterion' as const },
  };
  return {
    id: 'course',
    title: monitoringSectionTitles.course,
    blocks: [
      {
        kind: 'paragraph',
        sentences: [composeSentence('course-since-baseline', slots, [context.areaLink, ...several])],
      },
      {
        kind: 'table',
        id: 'course',
        title: { zh: '各条目历年数据', en: 'Figures of the clauses by year' },
        columns: [
          { id: 'clause', title: { zh: '条目编号', en: 'Clause' }, type: 'code' },
          { id: 'title', title: { zh: '内容', en: 'What' }, type: 'text' },
          ...years.map((year) => ({
            id: columnOf(year),
            title: { zh: `${String(year)}年`, en: String(year) },
            type: 'decimal' as const,
          })),
        ],
        rows,
      },
    ],
  };
}

function columnOf(year: number): string {
  return `year-${String(year)}`;
}
