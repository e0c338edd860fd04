import type { Language, Text } from '../../../model/text.js';
import type { Plan } from '../../../model/plan.js';
import { planIndex } from '../../../plan/plan-index.js';
import type { Report, ReportBlock, ReportRow, ReportTable } from '../report.js';
import { cellText } from './cell-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { headLabels } from './head-labels.js';

/**
 * A report as Markdown, for people to read and to turn into a page or a document.
 *
 * Nothing is added to the report and nothing is left out of it but its codes, figures and traces, which stay in the data. All
 * text is escaped: titles, notes and sources of other people cannot make markup, HTML or links.
 *
 * @param report - a monitoring or evaluation report
 * @param language - 'zh' or 'en'
 * @param plan - for the names of the bodies; their ids stand in for those that it does not have
 * @returns the text, its last line ended; the same report gives the same text
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 });
 * const report = monitoringReport(evaluation, { dataset, kind: 'annual' });
 * reportToMarkdown(report, 'en', zhongweiPlan).split('\n')[0]; // => '# Women\'s Development Plan of Zhongwei (2021–2030): yearly monitoring report of Zhongwei, 2024'
 */
export function reportToMarkdown(report: Report, language: Language, plan: Plan): string {
  const sections = report.sections.flatMap(({ title, blocks }, position) => [
    `## ${sectionNumber(position, language)}${escapeMarkdown(title[language])}`,
    ...blocks.flatMap((block) => blockText(block, 3, language)),
  ]);
  return `${[`# ${escapeMarkdown(report.title[language])}`, ...headLines(report, language, plan), ...sections].join('\n\n')}\n`;
}

const CHINESE_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Sections are numbered as such reports number them: 一、 in Chinese, 1. in English. */
function sectionNumber(position: number, language: Language): string {
  return language === 'zh' ? `${CHINESE_NUMBERS[position] ?? String(position + 1)}、` : `${String(position + 1)}. `;
}

function headLines(report: Report, language: Language, plan: Plan): string[] {
  const { bodies, areas } = planIndex(plan);
  const body = (id: string): string => bodies.get(id)?.title[language] ?? id;
  const entry = (label: Text, value: string): string => `${label[language]}${escapeMarkdown(value)}`;
  const recipients = report.to.map((recipient) => {
    const place = recipient.area === undefined ? undefined : areas.get(recipient.area)?.title[language];
    const name = body(recipient.body);
    if (place === undefined) return name;
    return language === 'zh' ? `${place}${name}` : `${name} of ${place}`;
  });
  return [
    ...(report.by === undefined ? [] : [entry(headLabels.by, body(report.by))]),
    ...(recipients.length === 0 ? [] : [entry(headLabels.to, recipients.join(language === 'zh' ? '、' : '; '))]),
    entry(headLabels.status, headLabels[report.status][language]),
  ];
}

function blockText(block: ReportBlock, depth: number, language: Language): string[] {
  switch (block.kind) {
    case 'paragraph': {
      const sentences = block.sentences.map(({ text }) => escapeMarkdown(text[language]));
      return [sentences.join(language === 'zh' ? '' : ' ')];
    }
    case 'table':
      return tableText(block, language);
    case 'part':
      return [
        `${'#'.repeat(Math.min(depth, 6))} ${escapeMarkdown(block.title[language])}`,
        ...block.blocks.flatMap((inner) => blockText(inner, depth + 1, language)),
      ];
  }
}

function tableText({ title, columns, rows }: ReportTable, language: Language): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const isFigure = new Set(['decimal', 'change', 'count', 'year']);
  return [
    `**${escapeMarkdown(title[language])}**`,
    [
      line(columns.map((column) => escapeMarkdown(column.title[language]))),
      line(columns.map(({ type }) => (isFigure.has(type) ? '---:' : '---'))),
      ...rows.map((row) => line(rowTexts(columns, row, language))),
    ].join('\n'),
  ];
}

/** The cells of a row; a reason is written out once and stands for the empty cells that follow it for the same reason. */
function rowTexts(columns: ReportTable['columns'], { cells }: ReportRow, language: Language): string[] {
  let said = '';
  return columns.map(({ id, type }) => {
    const cell = cells[id];
    if (cell === undefined) return '';
    const reason = cell.status === 'unavailable' ? cell.reason : '';
    const isRepeated = reason !== '' && reason === said;
    said = reason;
    return isRepeated ? '—' : escapeMarkdown(cellText(cell, type, language));
  });
}
