import { severity } from './severity.js';
import type { Grade } from './grade.js';
import type { WarningSettings } from './settings.js';
import type { EarlierWarning, GradeHold } from './warning.js';
import { worseGrade } from './worse-grade.js';

/** What this year's signals say, and what is known of the year before. */
export interface HoldQuestion {
  readonly asOf: number;
  /** By the signals of this year alone. */
  readonly computed: Grade | undefined;
  /** The same with every threshold moved by its margin. */
  readonly within: Grade | undefined;
  /** The criteria whose signals carry `computed`. */
  readonly decidedBy: readonly string[];
  readonly previous: EarlierWarning | undefined;
  /** Whether a criterion has no data now. */
  readonly lacksData: (criterion: string) => boolean;
}

/** A grade after hysteresis. */
export interface HeldGrade {
  readonly held: Grade | undefined;
  readonly since: number;
  readonly decidedBy: readonly string[];
  readonly hold?: GradeHold;
}

/**
 * Hysteresis: a grade rises at once, and falls only when it is clear of its threshold by a margin, or after several years.
 *
 * 1. At least as urgent as before: the computed grade.
 * 2. Milder, and a criterion that the grade rested on has no data now: the grade stays. Silence never lowers a grade.
 * 3. Milder for `yearsMilder` yearly evaluations in succession: the computed grade.
 * 4. Milder, but with every threshold moved by its margin not: the grade that the margins allow, at most that of before.
 * 5. Else the computed grade.
 *
 * @param question - this year and the one before
 * @param settings - after how many years
 * @returns the grade, since when it is the same, what it rests on, and why it is held where it is
 */
export function holdGrade(question: HoldQuestion, { yearsMilder }: Pick<WarningSettings, 'yearsMilder'>): HeldGrade {
  const { asOf, computed, within, decidedBy, previous } = question;
  const now = (held: Grade | undefined): number => (held === previous?.held ? (previous?.since ?? asOf) : asOf);
  const asComputed: HeldGrade = { held: computed, since: now(computed), decidedBy };
  if (previous === undefined || severity(computed) >= severity(previous.held)) return asComputed;
  const milderSince = previous.milderSince ?? asOf;
  if (previous.decidedBy.some(question.lacksData)) {
    // Grey is no colour to hold: it says only that nothing is known.
    if (previous.held === 'grey') return asComputed;
    return {
      held: previous.held,
      since: previous.since,
      decidedBy: previous.decidedBy,
      hold: { reason: 'no-data', milderSince },
    };
  }
  if (asOf - milderSince + 1 >= yearsMilder) return asComputed;
  const allowed = severity(within) > severity(previous.held) ? previous.held : within;
  const held = worseGrade(allowed, computed);
  if (held === computed || held === undefined) return asComputed;
  return {
    held,
    since: now(held),
    decidedBy: previous.decidedBy,
    hold: { reason: 'within-margin', milderSince },
  };
}
