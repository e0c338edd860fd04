import type { BodyLevel, DutyForce, DutyTopic, Occasion, Recipient } from '../model/machinery.js';
import type { Outcome } from '../model/outcome.js';

/**
 * How one occurrence of a duty stands on a day. Every occurrence has exactly one state.
 *
 * - `done`: a record shows it
 * - `late`: it has a date, which has passed, and no record
 * - `due`: it has a date, which has not passed
 * - `not-dated`: it has to be done in this year, and neither the plan nor an agreement says by when
 * - `standing`: it holds as long as the plan runs or when the need comes, so that no date can be missed
 * - `not-this-year`: it does not come in this reporting year
 */
export type DutyState = 'done' | 'late' | 'due' | 'not-dated' | 'standing' | 'not-this-year';

/** By which day, and who says so. */
export interface DueDay {
  /** ISO day. */
  readonly day: string;
  readonly basis: 'plan' | 'agreed';
  /** The day before it was moved to the next working day. */
  readonly movedFrom?: string;
}

/** To whom something is handed, and in which area that body is. */
export interface DutyRecipient extends Recipient {
  /** Absent where the plan lists no area around this one. */
  readonly area?: string;
}

/** A duty that one body of one area has, for one reporting year or once. Plain data. */
export interface DutyOccurrence {
  /** Names it and never changes: area, duty, occasion, reporting year or 'once', body, and the office where one is named. */
  readonly key: string;
  readonly area: string;
  readonly duty: string;
  readonly occasion: Occasion;
  /** The reporting year; 'once' for what is done one time. */
  readonly period: number | 'once';
  /** Id of the body that bears it. */
  readonly body: string;
  readonly level: BodyLevel;
  /** Id of the office, where the offices of a body were named. */
  readonly office?: string;
  readonly topic: DutyTopic;
  readonly force: DutyForce;
  /** To whom it is handed; empty where it is handed to nobody. */
  readonly to: readonly DutyRecipient[];
  /** Ids of the papers that fulfil it on this occasion; empty where the plan names none. */
  readonly products: readonly string[];
  readonly state: DutyState;
  /** By when; `not-stated`, `promulgation-not-given` or `not-this-year` where there is no date. */
  readonly due: Outcome<DueDay>;
  /** ISO day on which it was done. */
  readonly doneOn?: string;
  /** Days after the due day, up to the day it was done or else the day asked about; absent where it is not late. */
  readonly daysLate?: number;
}

/** Occurrences and how many have which state. */
export interface DutyList {
  readonly occurrences: readonly DutyOccurrence[];
  /** One number a state; together they are `total`. */
  readonly counts: Readonly<Record<DutyState, number>> & { readonly total: number };
}

/** Why a record of a done duty was not used. */
export type UnusedRecordReason =
  | 'not-an-object'
  | 'unknown-area'
  | 'unknown-duty'
  | 'unknown-product'
  | 'unknown-body'
  /** The body does not bear this duty at the level of this area. */
  | 'not-its-duty'
  | 'unknown-office'
  /** The offices of the body are told apart and the record does not say which. */
  | 'office-missing'
  /** The record names an office that was not told apart; one office never stands for all. */
  | 'office-not-named'
  | 'not-a-date'
  | 'not-a-year'
  /** It fulfils something yearly and does not say which year. */
  | 'year-missing'
  /** The duty comes on several occasions in that year and the record does not say which. */
  | 'occasion-missing'
  /** The duty or product does not come on the occasion that the record names. */
  | 'occasion-does-not-apply';

/**
 * A record that was not used: its position among those given, why, and what it says it is. Of its own words those stand here
 * that have the type they should have, as they were given: they may name what the plan does not know.
 */
export interface UnusedRecord {
  readonly row: number;
  readonly reason: UnusedRecordReason;
  /** Where the record has one, as those of a record log have. */
  readonly id?: string;
  readonly duty?: string;
  readonly product?: string;
  readonly area?: string;
  readonly body?: string;
  readonly office?: string;
  /** The reporting year that it names. */
  readonly year?: number;
  /** The day on which it says that it was done. */
  readonly date?: string;
}

/** The duties of one area in one reporting year, as they stand on one day. Plain data. */
export interface DutyCalendar {
  readonly plan: string;
  readonly area: string;
  /** The reporting year. */
  readonly year: number;
  readonly asOfDay: string;
  /** False where the area is not bound by the plan. */
  readonly bound: boolean;
  /** What the bodies of the area itself have to do, in the order of the plan's bodies and text. */
  readonly own: DutyList;
  /** What the areas directly inside hand up to this one. */
  readonly fromBelow: DutyList;
  /** Of both, what is late, longest first. */
  readonly late: readonly DutyOccurrence[];
  /** Of both, what comes next, soonest first. */
  readonly next: readonly DutyOccurrence[];
  /** Records that could not be used, of whatever area and year. */
  readonly unused: readonly UnusedRecord[];
}
