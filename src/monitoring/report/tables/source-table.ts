import type { ReportRow, ReportTable } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { observationLinks } from '../compose/observation-links.js';
import type { ObservedPoint } from '../../../dataset/observed-series.js';
import { filledCell } from './filled-cell.js';

type Column = 'source' | 'figures' | 'clauses';

/**
 * Where the figures behind the verdicts were published.
 *
 * @param context - what the report is written from
 * @returns a row for each source, in the order of the clauses that use it; figures whose source is not stated come last
 */
export function sourceTable({ verdicts }: ReportContext): ReportTable<Column> {
  const sources = new Map<string, { points: Map<number, ObservedPoint>; clauses: Set<string> }>();
  for (const { criterion, trace } of verdicts.values()) {
    for (const point of trace?.observations ?? []) {
      const entry = sources.get(point.source ?? '') ?? { points: new Map(), clauses: new Set() };
      entry.points.set(point.row, point);
      entry.clauses.add(criterion);
      sources.set(point.source ?? '', entry);
    }
  }
  const named = [...sources].filter(([source]) => source !== '');
  const unnamed = [...sources].filter(([source]) => source === '');
  return {
    kind: 'table',
    id: 'sources',
    title: { zh: '数据来源', en: 'Sources of the figures' },
    columns: [
      { id: 'source', title: { zh: '来源', en: 'Source' }, type: 'text' },
      { id: 'figures', title: { zh: '采用数据个数', en: 'Figures used' }, type: 'count' },
      { id: 'clauses', title: { zh: '涉及条目', en: 'Clauses' }, type: 'code' },
    ],
    rows: [...named, ...unnamed].map(
      ([source, { points, clauses }]): ReportRow<Column> => ({
        id: source,
        cells: {
          source: filledCell(source === '' ? undefined : source, 'not-stated'),
          figures: filledCell(points.size, 'not-asked'),
          clauses: filledCell([...clauses].join(' '), 'not-asked'),
        },
        trace: [
          ...[...clauses].map((id) => ({ kind: 'criterion' as const, id })),
          ...observationLinks([...points.values()]),
        ],
      }),
    ),
  };
}
