import { goalRange } from '../../attainment/goal-range.js';
import type { CriterionVerdict } from '../../attainment/verdict.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { Criterion } from '../../model/criterion.js';
import type { Target } from '../../model/plan.js';
import { planIndex } from '../../plan/plan-index.js';
import { severity } from '../severity.js';
import type { Grade } from '../grade.js';
import type { Warning } from '../warning.js';
import type { DecidingObservation, StepDown, StepDownCondition } from './advice.js';
import type { AdviceOptions } from './advice-options.js';
import { distinctObservations } from './distinct-observations.js';
import { evidenceLever } from './evidence-lever.js';
import { figureLever } from './figure-lever.js';
import type { Lever } from './lever.js';
import { suppose, type Supposed } from './suppose.js';

/** How many parts of the way are tried where its end, reached in one year, would not do. */
const PARTS = 12;

/** One clause and its verdict. */
export interface JudgedClause {
  readonly criterion: Criterion;
  readonly verdict: CriterionVerdict;
}

/**
 * What would have to be true by the next yearly monitoring for a warning to step down by one grade.
 *
 * The clauses that the grade rests on are supposed to be reported for the year after; the evaluation and
 * the rules are run again on that, with hysteresis, and the least figure (or the fewest stages) that lowers the grade is
 * looked for by halving, one clause after the other, to the last printed place. Where this is not enough the other clauses
 * are supposed to be reported at their latest figure, and that becomes a condition too. A grey warning needs its missing
 * figures, whatever they are.
 *
 * @param warning - the warning
 * @param target - its goal
 * @param clauses - the clauses of the goal and of the measures that serve it, with their verdicts
 * @param deciding - what is missing
 * @param options - those that the warning was detected with
 * @returns the conditions; `deadline-passed` where every clause that decides is final; `no-single-report` where no figure,
 *   report or evidence of one year is enough, and where a person set the grade although nothing fired
 */
export function stepDown(
  warning: Warning,
  target: Target,
  clauses: readonly JudgedClause[],
  deciding: readonly DecidingObservation[],
  options: AdviceOptions,
): Outcome<StepDown> {
  const year = warning.asOf + 1;
  const from = warning.held;
  if (from === undefined) return unavailable('no-single-report');
  const top = new Set(warning.decidedBy);
  const open = clauses.filter(({ criterion, verdict }) => top.has(criterion.id) && !verdict.final);
  if (open.length === 0) return unavailable('deadline-passed');
  const grade = suppose(warning, target, options);
  const levers = open.flatMap((clause) => leverOf(clause, warning, options) ?? []);
  if (from === 'grey') {
    // Two figures tell nothing of a slowing down.
    const slowDowns = new Set(open.flatMap(({ criterion }) => (criterion.kind === 'slow-down' ? criterion.id : [])));
    const told = deciding.filter(({ criterion }) => !slowDowns.has(criterion));
    return outOfGrey(levers, distinctObservations(told, options.plan ?? options.dataset.plan), year, grade);
  }
  if (levers.length < open.length) return unavailable('no-single-report');
  const rest = clauses.filter(({ criterion, verdict }) => !top.has(criterion.id) && !verdict.final);
  const falls = (to: Grade | 'none'): boolean => to === 'none' || severity(to) < severity(from);
  const isEnough = (supposed: Supposed): boolean => falls(grade(supposed));
  let kept: Lever[] = [];
  let reached = search(levers, kept, isEnough);
  if (reached === undefined) {
    kept = rest.flatMap((clause) => keptLever(clause, warning, options) ?? []);
    reached = kept.length === 0 ? undefined : search(levers, kept, isEnough);
    if (reached === undefined) return unavailable('no-single-report');
    for (const lever of kept) {
      const without = kept.filter((one) => one !== lever);
      if (isEnough(combined(levers, without, reached))) kept = without;
    }
  }
  const to = grade(combined(levers, kept, reached));
  const rungs = reached;
  const conditions = [
    ...levers.map((lever, position) => lever.condition(rungs[position] as number)),
    ...kept.map((lever) => lever.condition(0)),
  ];
  return ok({ from, to, year, conditions });
}

function leverOf({ criterion, verdict }: JudgedClause, warning: Warning, options: AdviceOptions): Lever | undefined {
  const year = warning.asOf + 1;
  const { dataset, evidence = [], parameters = {} } = options;
  if (criterion.kind === 'milestone') {
    const handedIn = evidence.filter(({ date }) => Number(date.slice(0, 4)) <= warning.asOf);
    return evidenceLever(criterion, handedIn, warning.area, year);
  }
  const indicator = planIndex(dataset.plan).indicators.get(criterion.indicator);
  if (indicator === undefined) return undefined;
  const horizon = {
    until: Math.min(warning.asOf, criterion.by),
    ...(warning.knownAt === undefined ? {} : { knownAt: warning.knownAt }),
  };
  return figureLever(criterion, verdict, goalRange(criterion, indicator, parameters), dataset, horizon, year);
}

/** The latest figure again. */
function keptLever(clause: JudgedClause, warning: Warning, options: AdviceOptions): Lever | undefined {
  const lever = clause.criterion.kind === 'milestone' ? undefined : leverOf(clause, warning, options);
  const now = lever?.now;
  if (lever === undefined || now === undefined) return undefined;
  return { best: 0, at: () => lever.at(now), condition: () => lever.condition(now) };
}

/** The lowest rungs that together are enough, one for every lever; `undefined` where none are. */
function search(
  levers: readonly Lever[],
  held: readonly Lever[],
  isEnough: (supposed: Supposed) => boolean,
): number[] | undefined {
  const enough = (rungs: readonly number[]): boolean => isEnough(combined(levers, held, rungs));
  let reached: number[] | undefined;
  for (let part = PARTS; part > 0 && reached === undefined; part -= 1) {
    // The best a clause can do in one year may look implausible, or turn another rule on.
    const rungs = levers.map(({ best }) => Math.ceil((best * part) / PARTS));
    if (enough(rungs)) reached = rungs;
  }
  if (reached === undefined) return undefined;
  for (const [position] of levers.entries()) {
    let [low, high] = [-1, reached[position] as number];
    // What is at `high` is always enough, whether or not the grade falls steadily on the way.
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (enough(reached.with(position, middle))) high = middle;
      else low = middle;
    }
    reached = reached.with(position, high);
  }
  return reached;
}

function combined(levers: readonly Lever[], held: readonly Lever[], rungs: readonly number[]): Supposed {
  const all = [
    ...levers.map((lever, position) => lever.at(rungs[position] as number)),
    ...held.map((one) => one.at(0)),
  ];
  return { rows: all.flatMap(({ rows }) => rows), evidence: all.flatMap(({ evidence }) => evidence) };
}

/** What is missing has to be reported; evidence only so much that something can be judged. */
function outOfGrey(
  levers: readonly Lever[],
  deciding: readonly DecidingObservation[],
  year: number,
  grade: (supposed: Supposed) => Grade | 'none',
): Outcome<StepDown> {
  const reports = deciding.flatMap(({ what, indicator, select, criterion, areas, ...missing }): StepDownCondition[] => {
    if (what !== 'figure' || indicator === undefined || select === undefined) return [];
    const isBase = missing.reason === 'no-base' || missing.reason === 'series-break';
    return [{ kind: 'report', criterion, indicator, select, areas, year: isBase ? missing.year : year }];
  });
  const evidence = levers.filter((lever) => lever.condition(0).kind === 'evidence');
  const reached = search(evidence, [], (supposed) => grade(supposed) !== 'grey');
  const stages = reached === undefined ? [] : evidence.map((lever, at) => lever.condition(reached[at] as number));
  if (reports.length > 0) return ok({ from: 'grey', to: 'graded', year, conditions: [...reports, ...stages] });
  if (reached === undefined || stages.length === 0) return unavailable('no-single-report');
  return ok({ from: 'grey', to: grade(combined(evidence, [], reached)), year, conditions: stages });
}
