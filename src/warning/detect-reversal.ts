import { type Outcome, ok } from '../model/outcome.js';
import { alarmThreshold } from './alarm-threshold.js';
import { HAS_DIRECTION, judgeReversal, LATEST } from './judge-reversal.js';
import { readSignalSeries } from './read-signal-series.js';
import { seriesFinding } from './series-finding.js';
import type { ReversalSignal, SignalOptions, SignalPoint } from './series-signal.js';

/** Of 1,000 series of pure noise, in either direction. Ours; an argument. */
const FALSE_ALARMS = 12;

/**
 * Whether the two latest figures together lead another way than the earlier years, by more than noise explains.
 *
 * Against years that rose or fell, the mean of the two is held against the level where those years ended: falling more slowly
 * is no turn. Against years without a sure direction it is held against their course, on either side; on the side to which they
 * lean it must also lie beyond their whole trend (`beyondTrend`). Going on in a sure direction is never a turn. The noise is
 * found as in `detectVolatility`.
 *
 * The finding says `up` or `down`, not better or worse: that depends on the indicator. Method and thresholds are ours, measured
 * by `scripts/simulate-signals.js`; no office has set them.
 *
 * @param points - one a year, in any order, years may be missing; cut off what lies before a break; not changed
 * @param options - `asOf`, the last year used; `falseAlarms` accepted of 1,000 series (12); `counting`; `rounding`
 * @returns the finding, detected or not, with the first year after the turn; `too-few-points` under six, `no-variation` where
 *   there are no counts and the earlier years (almost) never changed, `conflicting-values` where a year has two figures,
 *   `not-representable` beyond 1e100
 * @throws PlanError `argument/out-of-range` for points or options that make no sense
 *
 * @example
 * const falling = [40, 36, 33, 29, 26, 24, 43, 47].map((numerator, index) => ({
 *   period: 2017 + index,
 *   value: numerator / 2,
 *   numerator,
 *   denominator: 200000,
 * }));
 * const { detected, before, direction, turn } = detectReversal(falling).value;
 * [detected, before, direction, turn]; // => [true, 'falling', 'up', 2023]
 * detectReversal(falling, { asOf: 2022 }).value.detected; // => false
 * detectReversal(falling.slice(3)); // => { status: 'unavailable', reason: 'too-few-points' }
 */
export function detectReversal(points: readonly SignalPoint[], options: SignalOptions = {}): Outcome<ReversalSignal> {
  const read = readSignalSeries('detectReversal', points, options);
  if (read.status === 'unavailable') return read;
  const { years } = read.value;
  const { falseAlarms = FALSE_ALARMS, rounding = 0 } = options;
  const judged = judgeReversal(read.value, rounding, 0);
  if (judged.status === 'unavailable') return judged;
  const { course, beyondTrend } = judged.value;
  const threshold = alarmThreshold('detectReversal', falseAlarms);
  const finding = seriesFinding(read.value, LATEST, judged.value, threshold, options, falseAlarms);
  const { detected, year, direction, statistic, value, expected, noise, parameters } = finding;
  // Written out: a copy with more fields than its origin costs as much as the whole estimate.
  return ok({
    detected,
    year,
    direction,
    statistic,
    threshold,
    value,
    expected,
    noise,
    earlier: finding.earlier,
    parameters,
    turn: years[years.length - LATEST] as number,
    before:
      Math.abs(course.slopeStatistic) < HAS_DIRECTION ? 'level' : course.slopeStatistic > 0 ? 'rising' : 'falling',
    ...(beyondTrend === undefined ? {} : { beyondTrend }),
  });
}
