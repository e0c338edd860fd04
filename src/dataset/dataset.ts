import type { Observation, ObservationStatus } from '../model/observation.js';
import type { Plan } from '../model/plan.js';

/** Why a row was not taken. The codes are stable. */
export type RefusalReason =
  | 'not-an-object'
  | 'unknown-indicator'
  | 'unknown-area'
  | 'not-a-period'
  | 'unknown-sex'
  | 'sex-does-not-apply'
  | 'unknown-urbanisation'
  | 'not-an-age'
  | 'not-a-group'
  | 'too-many-groups'
  | 'unknown-status'
  | 'not-a-date'
  | 'missing-value'
  | 'value-declared-missing'
  | 'not-a-number'
  | 'too-many-digits'
  | 'unknown-unit'
  | 'unit-mismatch'
  | 'out-of-range'
  | 'conflicting-duplicate';

/** What the checks found. The codes are stable. */
export type FindingCode =
  | RefusalReason
  /** The same figure was given twice; one counts. */
  | 'duplicate'
  /** A later publication replaces this row. */
  | 'superseded'
  /** A month or a day never stands for a year; the row is kept but no verdict rests on it. */
  | 'not-yearly'
  /** A numerator, denominator or standard error could not be read; the value is used without it. */
  | 'counts-unreadable'
  /** A numerator exceeds its denominator although the indicator cannot exceed 100 %. */
  | 'numerator-over-denominator'
  /** Women and men do not add up to the total beyond what rounding explains. */
  | 'sexes-do-not-add-up'
  /** The total lies outside women and men. */
  | 'total-outside-sexes'
  /** The series breaks here: values before are not comparable with values after. */
  | 'series-break';

/** `error` refuses the row, `warning` asks for a look, `note` informs. */
export type FindingGrade = 'error' | 'warning' | 'note';

/** One thing found in the rows. */
export interface Finding {
  readonly code: FindingCode;
  readonly grade: FindingGrade;
  /** Positions of the rows, from 0, in the order they were given. */
  readonly rows: readonly number[];
  /** The field that is wrong, where one is. */
  readonly field?: keyof Observation;
  /** What was received, expected or suggested, for the message. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** How many rows became what: `given` is always the sum of `used`, `superseded` and `refused`. */
export interface RowCounts {
  readonly given: number;
  /** Rows that a verdict can rest on, and rows kept as context. */
  readonly used: number;
  /** Of the used rows, those whose indicator no goal uses. */
  readonly context: number;
  /** Rows that repeat another or were replaced by a later publication. */
  readonly superseded: number;
  readonly refused: number;
}

/** Column positions of the yearly kind of a period. */
export const periodKinds = ['year', 'years', 'month', 'day'] as const;

/** Every different period of the rows once, in order of first appearance. */
export interface PeriodTable {
  /** The period as it was given. */
  readonly text: readonly string[];
  readonly startYear: Int16Array;
  readonly endYear: Int16Array;
  /** Index into `periodKinds`. */
  readonly kind: Uint8Array;
  /** Position in time: by last year, first year, kind and then text. */
  readonly rank: Int32Array;
}

/** The accepted rows, column by column. The layout may change; read it through the functions of this room. */
export interface DatasetColumns {
  /** Row → series, −1 where the row was refused. */
  readonly series: Int32Array;
  /** Index into `periods`. */
  readonly period: Int32Array;
  readonly periods: PeriodTable;
  /** The value times ten to the scale; NaN where the row declares a missing figure. */
  readonly coefficient: Float64Array;
  /** Decimal places of the printed value in the indicator's unit; negative after a conversion from a larger unit. */
  readonly scale: Int16Array;
  /** Values whose digits do not fit a safe integer, by row. */
  readonly longValues: ReadonlyMap<number, string>;
  /** Publication day as YYYYMMDD, 0 where it is not known. Empty where it is known of no row. */
  readonly published: Int32Array;
  /** Index into `statuses`. */
  readonly status: Uint8Array;
  /** 0 where absent; `flags` says whether it is there. Empty where no row has one; so are the next two. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly standardError: Float64Array;
  /** Bits, see `rowFlags`. */
  readonly flags: Uint8Array;
  /** Index into `sources` plus one, 0 where none was given. Empty where no row has one. */
  readonly source: Int32Array;
  readonly sources: readonly string[];
}

/** Which series stands for which indicator, area, sex, urbanisation and subgroup. */
export interface DatasetSeries {
  /** Series → cell: one number for indicator, area, sex and urbanisation. */
  readonly cells: readonly number[];
  /** Series → interned code of age and group. */
  readonly subgroups: readonly number[];
  /** The series of a cell and subgroup, where there is one. */
  find(cell: number, subgroup: number): number | undefined;
}

/** The bits of `flags`. */
export const rowFlags = {
  derived: 1,
  roundingConflict: 2,
  conflict: 4,
  /** Two bits: 1 quality A, 2 B, 3 C. */
  quality: 8 + 16,
  numerator: 32,
  denominator: 64,
  standardError: 128,
} as const;

/** Observations, checked and indexed. Made by `createDataset`; never changed afterwards. */
export interface Dataset {
  readonly plan: Plan;
  readonly counts: RowCounts;
  readonly findings: readonly Finding[];
  readonly columns: DatasetColumns;
  readonly series: DatasetSeries;
  /** Series → position of its first row in `rowsBySeries`; one more entry than there are series. */
  readonly seriesStart: Int32Array;
  /** Rows in order of series, then period, then publication. */
  readonly rowsBySeries: Int32Array;
  /** Interned codes, by field. */
  readonly codes: {
    readonly indicator: ReadonlyMap<string, number>;
    readonly area: ReadonlyMap<string, number>;
    /** Age and group joined. */
    readonly subgroup: ReadonlyMap<string, number>;
  };
}

/** The statuses in the order of their codes in a dataset. */
export const statuses = [
  'A',
  'B',
  'D',
  'E',
  'F',
  'I',
  'P',
  'U',
  'V',
  'M',
  'L',
  'O',
  'Q',
] as const satisfies readonly ObservationStatus[];

/** Codes from here on declare that there is no figure. */
export const firstMissingStatus = statuses.indexOf('M');
