import type { WorkingDays } from '../calendar/next-working-day.js';
import type { AgreedDate } from './agreed-date.js';
import type { CycleYears } from './cycle-years.js';
import type { DoneDuty } from './done-duty.js';

/** Of which year the duties are asked for, on which day, and what is known of them. */
export interface DutyCalendarsOptions {
  /** The reporting year. */
  readonly year: number;
  /** ISO day on which the question is asked: nothing that became known later counts. */
  readonly asOfDay: string;
  /** What was done. */
  readonly records?: Iterable<DoneDuty>;
  /** Dates agreed on where the plan states none. Of several that apply the last one counts. */
  readonly agreed?: readonly AgreedDate[];
  /** ISO days on which areas promulgated their own plan, by code of the area. */
  readonly promulgated?: Readonly<Record<string, string>>;
  /** Where given, a due day on a day off moves to the next working day. */
  readonly workingDays?: WorkingDays;
  /** Reporting years; those of `cycleYears` where absent. */
  readonly years?: Partial<CycleYears>;
  /** Ids of the offices that a body stands for, by id of the body: each then has the duties of the body for itself. */
  readonly offices?: Readonly<Record<string, readonly string[]>>;
}

/** The same for one area. */
export interface DutyCalendarOptions extends DutyCalendarsOptions {
  /** GB/T 2260 code of the area. */
  readonly area: string;
}
