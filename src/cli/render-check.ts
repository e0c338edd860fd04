import type { FindingGrade, RowCounts } from '../dataset/dataset.js';
import type { Language } from '../model/text.js';
import { fileLine } from './file-line.js';
import { figureCounts } from './figure-counts.js';
import { fill } from './fill.js';
import { findingLine } from './finding-line.js';
import type { LoadedRows } from './loaded-rows.js';
import { toCsv } from './to-csv.js';
import { type WordedFinding, wordedFindings } from './worded-findings.js';
import { words } from './words.js';

/** A person reads so many notes of a kind; the other formats list up to a thousand. */
const MOST_NOTES_SHOWN = 20;
const HEADER = ['file', 'line', 'column', 'heading', 'grade', 'code', 'message', 'also'] as const;

/**
 * What `check` found, as text, JSON or CSV.
 *
 * @param rows - what was read, with its findings and those of the dataset
 * @param counts - of the dataset
 * @param format - text for a person, or one of two for a program
 * @param language - of the sentences; JSON has both
 * @returns the output, its last line ended
 */
export function renderCheck(
  rows: LoadedRows,
  counts: RowCounts,
  format: 'table' | 'json' | 'csv',
  language: Language,
): string {
  const findings = wordedFindings(rows);
  const figures = figureCounts(counts, rows);
  if (format === 'json') {
    const findingCounts = Object.fromEntries(rows.log.counts);
    return `${JSON.stringify({ format: 'women-plan check 1', files: rows.files, rows: figures, findings, findingCounts }, null, 2)}\n`;
  }
  const unlisted = new Map([...rows.log.counts].map(([code, { count }]) => [code, count] as const));
  for (const { code } of findings) unlisted.set(code, (unlisted.get(code) ?? 0) - 1);
  if (format === 'csv') return csv(findings, unlisted, rows, language);

  const shown = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const before = shown.get(finding.code) ?? 0;
    if (finding.grade === 'note' && before >= MOST_NOTES_SHOWN) {
      unlisted.set(finding.code, (unlisted.get(finding.code) ?? 0) + 1);
      return [];
    }
    shown.set(finding.code, before + 1);
    return [`${words[finding.grade][language]}  ${findingLine(finding, language)}`];
  });
  const grades: Record<FindingGrade, number> = { error: 0, warning: 0, note: 0 };
  for (const { grade, count } of rows.log.counts.values()) grades[grade] += count;
  return `${[
    ...rows.files.map((file) => fileLine(file, language)),
    ...(lines.length === 0 ? [] : ['', ...lines]),
    ...[...unlisted]
      .filter(([, count]) => count > 0)
      .map(([code, count]) => `…  ${code}: ${fill(words.moreLikeIt[language], { count })}`),
    '',
    fill(words.rows[language], { ...figures }),
    fill(words.findingCounts[language], grades),
  ].join('\n')}\n`;
}

function csv(
  findings: readonly WordedFinding[],
  unlisted: ReadonlyMap<string, number>,
  rows: LoadedRows,
  language: Language,
): string {
  const listed = findings.map(({ file, line, column, heading, grade, code, message, also }) => [
    file,
    line ?? '',
    column ?? '',
    heading ?? '',
    grade,
    code,
    message[language],
    (also ?? []).join(' '),
  ]);
  const rest = [...rows.log.counts]
    .map(([code, { grade }]) => ({ code, grade, count: unlisted.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ code, grade, count }) => ['', '', '', '', grade, code, fill(words.moreLikeIt[language], { count }), '']);
  return toCsv(HEADER, [...listed, ...rest]);
}
