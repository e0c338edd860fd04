import { createReadStream } from 'node:fs';
import { type Info, parse } from 'csv-parse';
import { unreadableFile, unknownColumn, missingColumn } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Observation } from '../model/observation.js';
import { nearestId } from '../plan/nearest-id.js';

/** A row and where it stands. */
export interface LocatedRow {
  readonly observation: Observation;
  readonly file: string;
  readonly line: number;
}

/** Columns that become fields of an observation. */
const FIELDS: ReadonlySet<string> = new Set([
  'indicator',
  'area',
  'period',
  'sex',
  'urbanisation',
  'age',
  'group',
  'value',
  'numerator',
  'denominator',
  'standardError',
  'unit',
  'status',
  'published',
  'source',
  'url',
  'note',
  'derived',
  'conflict',
  'quality',
]);

/** Columns for the reader of the file only. */
const LABELS: ReadonlySet<string> = new Set(['indicator_zh', 'area_name']);
const REQUIRED = ['indicator', 'area', 'period', 'value'] as const;
/** A cell longer than this is not a figure or a source. */
const LONGEST_RECORD = 1_000_000;

/**
 * Reads a CSV file with the column names of the published observations, row by row.
 *
 * Every cell stays text, so that the printed precision of a figure is kept; an empty cell is an absent field. `derived` is
 * true for `1` or `true`. Whether the rows make sense is for `createDataset` to say.
 *
 * @param file - path of a UTF-8 file, with or without byte order mark; the first line names the columns
 * @returns the rows with their lines, in order
 * @throws PlanError `cli/unreadable` when the file cannot be read or is not CSV, when a column is missing or not known
 */
export async function* readObservationsCsv(file: string): AsyncGenerator<LocatedRow> {
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    columns: (header: string[]) => checkHeader(header, file),
  });
  const stream = createReadStream(file);
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: Info }>) {
      yield { observation: toObservation(record), file, line: info.lines };
    }
  } catch (error) {
    if (error instanceof PlanError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlanError('cli/unreadable', { file, reason }, unreadableFile(file, reason));
  }
}

function checkHeader(header: string[], file: string): string[] {
  const names = header.map((name) => name.trim());
  for (const name of names) {
    if (FIELDS.has(name) || LABELS.has(name)) continue;
    const nearest = nearestId(name, FIELDS);
    throw new PlanError('cli/unreadable', { file, reason: `column ${name}` }, unknownColumn(file, name, nearest));
  }
  for (const name of REQUIRED) {
    if (names.includes(name)) continue;
    throw new PlanError('cli/unreadable', { file, reason: `no column ${name}` }, missingColumn(file, name));
  }
  const repeated = names.find((name, position) => names.indexOf(name) !== position);
  if (repeated !== undefined) {
    throw new PlanError(
      'cli/unreadable',
      { file, reason: `column ${repeated} twice` },
      unreadableFile(file, `the column \`${repeated}\` stands twice`),
    );
  }
  return names;
}

function toObservation(record: Readonly<Record<string, string>>): Observation {
  const observation: Record<string, unknown> = { value: null };
  for (const [name, cell] of Object.entries(record)) {
    if (!FIELDS.has(name) || cell === '') continue;
    observation[name] = name === 'derived' ? cell === '1' || cell === 'true' : cell;
  }
  // Untrusted text: createDataset checks every field of it.
  return observation as unknown as Observation;
}
