import type { Text } from '../../../model/text.js';
import { observationLinks } from '../compose/observation-links.js';
import type { GroupGap, GroupPair } from '../figures/group-gaps.js';
import type { ReportRow, ReportTable } from '../report.js';
import { filledCell } from './filled-cell.js';

type Column = 'indicator' | 'groups' | 'year' | 'first' | 'second' | 'gap' | 'before' | 'yearBefore';

/**
 * The gaps between groups as a table.
 *
 * @param gaps - the gaps
 * @param names - of the group and of the one it is compared with
 * @returns the table, a row for each gap
 */
export function groupGapTable(
  gaps: readonly GroupGap[],
  names: Readonly<Record<GroupPair, readonly [Text, Text]>>,
): ReportTable<Column> {
  return {
    kind: 'table',
    id: 'group-gaps',
    title: { zh: '群体差距', en: 'Gaps between groups' },
    columns: [
      { id: 'indicator', title: { zh: '指标', en: 'Indicator' }, type: 'text' },
      { id: 'groups', title: { zh: '比较的群体', en: 'Groups' }, type: 'text' },
      { id: 'year', title: { zh: '年份', en: 'Year' }, type: 'year' },
      { id: 'first', title: { zh: '前者', en: 'First' }, type: 'decimal' },
      { id: 'second', title: { zh: '后者', en: 'Second' }, type: 'decimal' },
      { id: 'gap', title: { zh: '差距', en: 'Gap' }, type: 'decimal' },
      { id: 'before', title: { zh: '此前差距', en: 'Gap before' }, type: 'decimal' },
      { id: 'yearBefore', title: { zh: '此前年份', en: 'Year before' }, type: 'year' },
    ],
    rows: gaps.map(({ indicator, select, between, latest, before }): ReportRow<Column> => {
      const [first, second] = names[between];
      const { unit } = indicator;
      return {
        id: [indicator.id, select.age ?? '', select.group ?? '', between].join('|'),
        cells: {
          indicator: filledCell(indicator.title, 'not-asked'),
          groups: filledCell({ zh: `${first.zh}与${second.zh}`, en: `${first.en} and ${second.en}` }, 'not-asked'),
          year: filledCell(latest.year, 'not-asked'),
          first: filledCell(latest.compared?.value, 'not-asked', unit),
          second: filledCell(latest.compared?.reference, 'not-asked', unit),
          gap: filledCell(latest.value, 'not-asked', unit === '%' ? '百分点' : unit),
          before: filledCell(before?.value, 'no-earlier-figure', unit === '%' ? '百分点' : unit),
          yearBefore: filledCell(before?.year, 'no-earlier-figure'),
        },
        trace: [{ kind: 'indicator', id: indicator.id }, ...observationLinks(latest.observations)],
      };
    }),
  };
}
