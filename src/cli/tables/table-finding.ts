import type { FindingCode, FindingGrade } from '../../dataset/dataset.js';

/** What reading a table can find before its rows become a dataset. The codes are stable. */
export type TableFindingCode =
  | FindingCode
  /** The file cannot be read at all, or not to its end. */
  | 'file-not-found'
  | 'file-is-folder'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'file-is-workbook'
  | 'file-not-text'
  | 'damaged-encoding'
  | 'unclosed-quote'
  | 'row-too-long'
  /** The heading row cannot be used. */
  | 'missing-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'wide-and-long'
  | 'column-not-for-wide'
  /** The file has headings and nothing below them. */
  | 'no-rows'
  /** A row cannot be used. */
  | 'ragged-row'
  | 'cell-too-long'
  | 'ambiguous-name'
  | 'ambiguous-separator'
  | 'unit-disagrees'
  /** Something to look at. */
  | 'unused-column'
  | 'unnamed-column'
  | 'name-disagrees'
  | 'line-break-in-cell'
  | 'replacement-character'
  | 'coded-not-carried-out'
  /** Something to know. */
  | 'lines-before-headings'
  | 'missing-cell'
  | 'not-carried-out';

/** One thing found in a file, with its place. */
export interface TableFinding {
  readonly code: TableFindingCode;
  readonly grade: FindingGrade;
  readonly file: string;
  /** From 1; absent where the finding is about the whole file. */
  readonly line?: number;
  /** From 1; absent where the finding is about the whole row. */
  readonly column?: number;
  /** The heading of the column as the file has it. */
  readonly heading?: string;
  /** Other rows that it concerns, as `file:line`. */
  readonly also?: readonly string[];
  /** What was received, expected or suggested, for the message. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A finding without the file that it was found in. */
export type UnplacedFinding = Omit<TableFinding, 'file'>;
