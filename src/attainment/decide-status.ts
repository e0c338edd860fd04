import type { Outcome, UnavailableReason } from '../model/outcome.js';
import type { GoalRange } from './goal-range.js';
import type { Level, Outlook, Pace } from './verdict.js';
import type { Status, VerdictReason } from './status.js';

/** What a status is decided from. */
export interface StatusQuestion {
  readonly level: Outcome<Level>;
  readonly pace: Outcome<Pace>;
  readonly outlook: Outcome<Outlook>;
  /** The range to be reached; `undefined` for a direction. */
  readonly goal: GoalRange | undefined;
  readonly final: boolean;
  readonly hold: boolean;
  /** Whether the goal is a rule that holds at any time (不低于另一数列, 符合规定), not a figure to be reached by the deadline. */
  readonly standing: boolean;
  /** Whether the goal was met in an earlier judged year. */
  readonly metBefore: boolean;
  readonly unlikelyLevel: number;
}

/** Reasons that mean that somebody still has to report. All others mean that the criterion cannot be judged. */
const NOT_REPORTED: ReadonlySet<UnavailableReason> = new Set<UnavailableReason>([
  'no-observation',
  'only-before-baseline',
  'declared-missing',
  'no-observation-since-base',
  'latest-is-base',
  'no-comparison',
  'no-evidence',
  'members-missing',
]);

/**
 * One status from level, pace and outlook, by this table; the first line that applies decides.
 *
 * | level | and | status |
 * |---|---|---|
 * | not there | somebody still has to report | `no-data` |
 * | not there | any other reason | `not-assessable` |
 * | met | a direction, deadline not passed | `on-track` |
 * | met | | `attained` |
 * | missed | to be kept, and met in an earlier year | `lapsed` |
 * | missed | a direction, or the deadline has passed | `behind` |
 * | missed | base met the goal | `behind` |
 * | missed | pace not there, a rule that holds at any time | `behind` |
 * | missed | pace not there | `not-assessable` |
 * | missed | on schedule | `on-track` |
 * | missed | behind schedule, a whole prediction interval misses the goal | `unlikely` |
 * | missed | behind schedule | `behind` |
 *
 * @param question - the parts of the verdict
 * @returns the status and what decided it
 */
export function decideStatus(question: StatusQuestion): { status: Status; reasons: VerdictReason[] } {
  const { level, pace, goal, final, hold, standing, metBefore } = question;
  if (level.status === 'unavailable') {
    return { status: NOT_REPORTED.has(level.reason) ? 'no-data' : 'not-assessable', reasons: [level.reason] };
  }
  const isMet = level.value.state === 'met';
  if (!isMet && hold && metBefore) {
    return {
      status: 'lapsed',
      reasons: ['lapsed-since-met', goal === undefined ? 'direction-not-right' : 'goal-not-met'],
    };
  }
  if (goal === undefined) {
    if (!isMet) return { status: 'behind', reasons: ['direction-not-right'] };
    return final
      ? { status: 'attained', reasons: ['goal-met'] }
      : { status: 'on-track', reasons: ['direction-right-so-far'] };
  }
  if (isMet) return { status: 'attained', reasons: ['goal-met'] };
  if (final) return { status: 'behind', reasons: ['goal-not-met'] };
  if (pace.status === 'unavailable') {
    if (pace.reason === 'base-equals-goal' || pace.reason === 'base-beyond-goal') {
      return { status: 'behind', reasons: ['fell-below-goal', pace.reason] };
    }
    return standing
      ? { status: 'behind', reasons: ['goal-not-met', 'standing-rule', pace.reason] }
      : { status: 'not-assessable', reasons: [pace.reason, 'goal-not-met'] };
  }
  if (pace.value.state === 'on-schedule') return { status: 'on-track', reasons: ['on-schedule'] };
  return missesForSure(question, goal)
    ? { status: 'unlikely', reasons: ['behind-schedule', 'projected-to-miss'] }
    : { status: 'behind', reasons: ['behind-schedule'] };
}

function missesForSure({ outlook, unlikelyLevel }: StatusQuestion, goal: GoalRange): boolean {
  if (outlook.status === 'unavailable') return false;
  return outlook.value.intervals.some(
    ({ level, lower, upper }) =>
      level >= unlikelyLevel &&
      ((goal.lower !== undefined && upper < Number(goal.lower)) ||
        (goal.upper !== undefined && lower > Number(goal.upper))),
  );
}
