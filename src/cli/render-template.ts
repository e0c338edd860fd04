import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { units } from '../model/unit.js';
import type { TemplateRow } from '../monitoring/template-rows.js';
import { planIndex } from '../plan/plan-index.js';
import type { ColumnMeaning } from './tables/column-names.js';
import { toCsv } from './to-csv.js';

/** The columns of a template with their headings, in order. */
const COLUMNS: readonly (readonly [meaning: ColumnMeaning, zh: string, en: string])[] = [
  ['indicatorName', '指标名称', 'indicator_name'],
  ['indicator', '指标代码', 'indicator'],
  ['areaName', '地区名称', 'area_name'],
  ['area', '地区代码', 'area'],
  ['period', '年份', 'period'],
  ['sex', '性别', 'sex'],
  ['urbanisation', '城乡', 'urbanisation'],
  ['age', '年龄', 'age'],
  ['group', '群体', 'group'],
  ['value', '数值', 'value'],
  ['unit', '单位', 'unit'],
  ['numerator', '分子', 'numerator'],
  ['denominator', '分母', 'denominator'],
  ['standardError', '标准误', 'standardError'],
  ['status', '状态', 'status'],
  ['published', '发布日期', 'published'],
  ['source', '来源', 'source'],
  ['note', '备注', 'note'],
];
const CODES: Readonly<Record<string, string>> = { F: '女', M: '男', U: '城市', R: '农村', _T: '合计' };
/** Without it spreadsheets take Chinese text for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table to fill in, as CSV in UTF-8 with a byte order mark: everything but the figures stands in it.
 *
 * @param plan - for the names
 * @param rows - the figures that are needed
 * @param language - of headings, names and words; codes stand beside the names
 * @returns the text of the file, which `evaluate` and `check` read back
 */
export function renderTemplate(plan: Plan, rows: readonly TemplateRow[], language: Language): string {
  const { areas } = planIndex(plan);
  const code = (text: string): string => (language === 'zh' ? (CODES[text] ?? text) : text);
  const lines = rows.map(({ indicator, area, year, select }) => {
    const cells: Partial<Record<ColumnMeaning, string>> = {
      indicatorName: indicator.title[language],
      indicator: indicator.id,
      areaName: areas.get(area)?.title[language] ?? '',
      area,
      period: String(year),
      sex: code(select.sex ?? '_T'),
      urbanisation: code(select.urbanisation ?? '_T'),
      age: select.age ?? '',
      group: select.group ?? '',
      unit: units[indicator.unit].title.zh === '' ? '' : indicator.unit,
    };
    return COLUMNS.map(([meaning]) => cells[meaning] ?? '');
  });
  const header = COLUMNS.map(([, zh, en]) => (language === 'zh' ? zh : en));
  return `${BYTE_ORDER_MARK}${toCsv(header, lines)}`;
}
