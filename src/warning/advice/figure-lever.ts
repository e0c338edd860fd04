import { comparablePoints } from '../../attainment/comparable-points.js';
import { directionTowardGoal } from '../../attainment/direction-toward-goal.js';
import type { GoalRange } from '../../attainment/goal-range.js';
import type { JudgedPoint } from '../../attainment/judged-point.js';
import { type IndicatorCriterion, judgedSeries } from '../../attainment/judged-series.js';
import { selectBase } from '../../attainment/select-base.js';
import { defaultAttainmentSettings } from '../../attainment/settings.js';
import type { CriterionVerdict } from '../../attainment/verdict.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { SeriesHorizon } from '../../dataset/observed-series.js';
import { multiplyByPowerOfTen } from '../../exact/multiply-by-power-of-ten.js';
import { roundDecimal } from '../../exact/round-decimal.js';
import type { DecimalText } from '../../model/text.js';
import { countiesOf } from '../../plan/counties-of.js';
import { planIndex } from '../../plan/plan-index.js';
import type { Lever } from './lever.js';
import { supposedRows } from './supposed-rows.js';

/** Decimals of figures that are worked out and not printed: gaps of groups of counties, relative gaps. */
const MOST_PLACES = 4;

/** Where the points of one area stand. */
interface Standing {
  readonly area: string;
  readonly latest: JudgedPoint;
  readonly base: JudgedPoint | undefined;
  readonly before: JudgedPoint | undefined;
}

/**
 * The figures that a clause could have next year, in steps of the last printed place.
 *
 * A clause that misses its goal: from as far behind the latest figure as the goal lies ahead of it, to as far beyond the goal. One that
 * meets it: from the goal to as far beyond the latest figure as that lies beyond the goal, or as it moved in the last year.
 * Inside a range: from the nearer end to the middle. A direction: its base and two steps more take the place of the goal. Where every county is judged, all of them take at least the figure, and those that are better stay
 * as they are.
 *
 * @param criterion - the clause
 * @param verdict - of the clause
 * @param goal - what is to be reached, in the indicator's unit; `undefined` for a direction
 * @param dataset - the observations
 * @param horizon - the last year and day used
 * @param year - the year that is supposed
 * @returns `undefined` where there is no latest figure to start from, no direction is better, or it is not known which
 *   figures would make another gap
 */
export function figureLever(
  criterion: IndicatorCriterion,
  verdict: CriterionVerdict,
  goal: GoalRange | undefined,
  dataset: Dataset,
  horizon: SeriesHorizon,
  year: number,
): Lever | undefined {
  if (verdict.level.status === 'unavailable') return undefined;
  const { unit, state } = verdict.level.value;
  const isEach = criterion.scope === 'each-county' && verdict.decidedBy !== undefined;
  const areas = isEach ? countiesOf(dataset.plan, verdict.area).map(({ code }) => code) : [verdict.area];
  const standings = areas.map((area) => standing(criterion, dataset, area, horizon));
  const own = standings[isEach ? areas.indexOf(verdict.decidedBy) : 0];
  if (own === undefined) return undefined;
  const places = Math.min(MOST_PLACES, Math.max(placesOf(own.latest.value), ...endsOf(goal).map(placesOf)));
  const steps = (value: DecimalText): number => Number(roundDecimal(multiplyByPowerOfTen(value, places), 0));
  const ladder = ladderOf(criterion, own, goal, state === 'met', steps);
  if (ladder === undefined) return undefined;
  const { toward } = ladder;
  const sign = toward === 'higher' ? 1 : -1;
  const latest = steps(own.latest.value);
  const range = planIndex(dataset.plan).indicators.get(criterion.indicator)?.range ?? {};
  const [worst, best] = [ladder.worst, ladder.best].map((step) => clamp(criterion, step, range, steps)) as [
    number,
    number,
  ];
  if (![latest, worst, best].every(Number.isSafeInteger)) return undefined;
  const figureAt = (rung: number): DecimalText => multiplyByPowerOfTen(String(worst + sign * rung), -places);
  const isBetter = (point: JudgedPoint, rung: number): boolean =>
    sign * (steps(point.value) - (worst + sign * rung)) >= 0;
  const rowsAt = (rung: number) =>
    standings.flatMap((one, position) => {
      const area = areas[position] as string;
      const keeps = isEach && one !== undefined && isBetter(one.latest, rung);
      const value = keeps ? one.latest.value : figureAt(rung);
      return supposedRows(criterion, one?.latest ?? own.latest, { area, year }, value);
    });
  if (rowsAt(0).length === 0) return undefined;
  const length = Math.max(0, sign * (best - worst));
  const now = sign * (latest - worst);
  return {
    best: length,
    ...(now >= 0 && now <= length ? { now } : {}),
    at: (rung) => ({ rows: rowsAt(rung), evidence: [] }),
    condition: (rung) => ({
      kind: 'figure',
      criterion: criterion.id,
      indicator: criterion.indicator,
      select: criterion.select,
      year,
      areas: areas.filter((_, position) => {
        const one = standings[position];
        return !isEach || one === undefined || !isBetter(one.latest, rung);
      }),
      bound: toward === 'higher' ? 'at-least' : 'at-most',
      value: figureAt(rung),
      unit,
    }),
  };
}

function standing(
  criterion: IndicatorCriterion,
  dataset: Dataset,
  area: string,
  horizon: SeriesHorizon,
): Standing | undefined {
  const { baselineYear } = dataset.plan;
  const comparable = comparablePoints(judgedSeries(criterion, dataset, area, horizon, []), baselineYear);
  if (comparable.status === 'unavailable') return undefined;
  const { points, beforeBreak, latest } = comparable.value;
  const base = selectBase(points, beforeBreak, baselineYear, defaultAttainmentSettings.baseWindow);
  return { area, latest, base: base.status === 'ok' ? base.value : undefined, before: points.at(-2) };
}

/** From where to where a figure is looked for, in steps of the last place. */
interface Ladder {
  readonly toward: 'higher' | 'lower';
  readonly worst: number;
  readonly best: number;
}

function ladderOf(
  criterion: IndicatorCriterion,
  own: Standing,
  goal: GoalRange | undefined,
  isMet: boolean,
  steps: (value: DecimalText) => number,
): Ladder | undefined {
  const latest = steps(own.latest.value);
  const toward = directionTowardGoal(criterion.kind, own.latest, goal);
  if (toward === undefined) {
    // Inside a range it is the nearer end that may be crossed.
    if (goal?.lower === undefined || goal.upper === undefined) return undefined;
    const [lower, upper] = [steps(goal.lower), steps(goal.upper)];
    const middle = Math.round((lower + upper) / 2);
    return latest <= middle
      ? { toward: 'higher', worst: lower, best: middle }
      : { toward: 'lower', worst: upper, best: middle };
  }
  const end = endInSteps(criterion, own, goal, toward, steps);
  if (end === undefined) return undefined;
  const way = end - latest;
  if (!isMet) return { toward, worst: latest - way, best: end + way };
  const change = own.before === undefined ? 0 : Math.abs(latest - steps(own.before.value));
  const reach = Math.max(change, Math.abs(latest - end));
  return { toward, worst: end, best: latest + (toward === 'higher' ? reach : -reach) };
}

/** What the figure has to reach, in steps. */
function endInSteps(
  criterion: IndicatorCriterion,
  { latest, base, before }: Standing,
  goal: GoalRange | undefined,
  toward: 'higher' | 'lower',
  steps: (value: DecimalText) => number,
): number | undefined {
  if (goal !== undefined) {
    const end = toward === 'higher' ? goal.lower : goal.upper;
    return end === undefined ? undefined : steps(end);
  }
  // A rise that stops has slowed down; the rise of the last year again has not.
  if (criterion.kind === 'slow-down') return before === undefined ? undefined : steps(latest.value);
  if (base === undefined) return undefined;
  // Beyond printed rounding: half a step of either figure, and one more.
  return steps(base.value) + (toward === 'higher' ? 2 : -2);
}

/** Figures outside the indicator's range would be refused; a difference from a reference may be negative. */
function clamp(
  { kind }: IndicatorCriterion,
  step: number,
  { lower, upper }: GoalRange,
  steps: (value: DecimalText) => number,
): number {
  if (kind === 'relative-to') return step;
  if (kind === 'narrow-gap') return Math.max(0, step);
  return Math.min(upper === undefined ? step : steps(upper), Math.max(lower === undefined ? step : steps(lower), step));
}

function endsOf({ lower, upper }: GoalRange = {}): DecimalText[] {
  return [lower, upper].filter((end) => end !== undefined);
}

function placesOf(value: DecimalText): number {
  return value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
}
