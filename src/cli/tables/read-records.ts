import { finished } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import type { Delimiter } from './detect-delimiter.js';
import type { UnplacedFinding } from './table-finding.js';

/** The cells of one row and the lines that it takes up; or, once and at the end, why no more rows can be read. */
export type TableRecord =
  | {
      readonly problem?: never;
      readonly cells: readonly string[];
      /** From 1. */
      readonly line: number;
      /** Greater than `line` where a cell holds line breaks. */
      readonly endLine: number;
    }
  | { readonly problem: UnplacedFinding };

/** A longer row is no row of a table: most likely a quote was left open. */
const LONGEST_ROW = 1_000_000;

/**
 * Cuts the text of a table into rows and cells (RFC 4180, with any line ending).
 *
 * A quote inside a cell that does not begin with one is a character like any other. Rows may have different numbers of
 * cells. A quote that is never closed, or a row longer than a million characters, ends the reading with a problem that names
 * the line on which the row began: nobody can tell where it should have ended.
 *
 * @param chunks - bytes of UTF-8 or text
 * @param delimiter - what separates cells
 * @returns rows in order, blank lines among them
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array | string>,
  delimiter: Delimiter,
): AsyncGenerator<TableRecord> {
  let rows: { readonly cells: string[]; readonly lines: number }[] = [];
  const parser: Parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[], { lines }) => {
      // The parser compares every row with the first one and makes an error of every difference, even where differences are
      // allowed, which costs more than all the rest. A first row is compared with nothing.
      (parser.info as { records: number }).records = 0;
      // Taken here, because a stream that fails drops what was not yet read from it.
      rows.push({ cells, lines });
      return null;
    },
  });
  const failure = new Promise<unknown>((resolve) => finished(parser.resume(), resolve));
  let next = 1;
  // The parser counts a line break of two characters inside a quoted cell as two.
  let overcounted = 0;
  const take = (): TableRecord[] => {
    const taken = rows.map(({ cells, lines }): TableRecord => {
      const line = next;
      if (lines - overcounted > line) {
        for (const cell of cells) overcounted += cell.match(/\r\n/g)?.length ?? 0;
      }
      next = lines - overcounted + 1;
      return { cells, line, endLine: next - 1 };
    });
    rows = [];
    return taken;
  };
  try {
    for await (const chunk of chunks) {
      const failed = await new Promise<boolean>((resolve) =>
        parser.write(chunk, (error) => resolve(error !== undefined && error !== null)),
      );
      yield* take();
      if (failed) break;
    }
  } catch (error) {
    yield { problem: problemOf(error, next) };
    return;
  } finally {
    parser.end();
  }
  const error = await failure;
  yield* take();
  if (error !== undefined && error !== null) yield { problem: problemOf(error, next) };
}

function problemOf(error: unknown, line: number): UnplacedFinding {
  if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return { code: 'unclosed-quote', grade: 'error', line, details: {} };
  }
  if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') {
    return { code: 'row-too-long', grade: 'error', line, details: { limit: LONGEST_ROW } };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'file-unreadable', grade: 'error', line, details: { reason } };
}
