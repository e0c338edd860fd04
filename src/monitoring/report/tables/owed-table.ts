import { reasonLabels } from '../../../attainment/reason-labels.js';
import type { Text } from '../../../model/text.js';
import type { ReportRow, ReportTable } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { filledCell } from './filled-cell.js';

type Column = 'office' | 'indicator' | 'clauses' | 'reasons';

/**
 * What has to be reported before more can be judged, and by whom.
 *
 * @param context - what the report is written from
 * @returns a row for each indicator, and one for the evidence of goals without a number
 */
export function owedTable({ evaluation, plan, index }: ReportContext): ReportTable<Column> {
  return {
    kind: 'table',
    id: 'owed',
    title: { zh: '尚缺的数据和材料', en: 'Figures and evidence outstanding' },
    columns: [
      { id: 'office', title: { zh: '报送部门', en: 'Office' }, type: 'text' },
      { id: 'indicator', title: { zh: '指标', en: 'Indicator' }, type: 'text' },
      { id: 'clauses', title: { zh: '涉及条目', en: 'Clauses' }, type: 'code' },
      { id: 'reasons', title: { zh: '原因', en: 'Reason' }, type: 'text' },
    ],
    rows: evaluation.gaps.map(({ indicator, steward, criteria, reasons }): ReportRow<Column> => {
      const office = plan.offices?.find(({ id }) => id === steward);
      const title = indicator === undefined ? undefined : index.indicators.get(indicator)?.title;
      const words: Text = {
        zh: reasons.map((reason) => reasonLabels[reason].zh).join('、'),
        en: reasons.map((reason) => reasonLabels[reason].en).join(', '),
      };
      return {
        id: indicator ?? 'evidence',
        cells: {
          office: filledCell(
            office?.title ??
              (indicator === undefined ? { zh: '负有责任的部门', en: 'the offices in charge' } : steward),
            'not-stated',
          ),
          indicator: filledCell(
            title ?? { zh: '佐证材料（无数值条目）', en: 'Evidence (clauses without a number)' },
            'not-asked',
          ),
          clauses: filledCell(criteria.join(' '), 'not-asked'),
          reasons: filledCell(reasons.length === 0 ? undefined : words, 'not-stated'),
        },
        trace: [
          ...criteria.map((id) => ({ kind: 'criterion' as const, id })),
          ...(indicator === undefined ? [] : [{ kind: 'indicator' as const, id: indicator }]),
        ],
      };
    }),
  };
}
