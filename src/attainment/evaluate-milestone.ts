import type { CalculationLog } from './calculation-log.js';
import { lastDay } from '../calendar/last-day.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Evidence } from '../model/observation.js';
import type { MilestoneCriterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import type { CriterionContext } from './criterion-context.js';
import { isBoundByPlan } from './is-bound-by-plan.js';
import { isOnSchedule } from './is-on-schedule.js';
import { traceRule } from './trace-rule.js';
import type { CriterionVerdict, Level, Pace } from './verdict.js';
import type { VerdictReason } from './status.js';

/**
 * Judges a goal without a number by dated evidence.
 *
 * A stage is reached when evidence of this criterion and area shows it on a day up to the end of `asOf` (of the deadline
 * once it has passed). All stages make the goal attained. Pace: `stages reached ÷ stages` against the elapsed share of the
 * time from baseline year to deadline. Without any evidence nothing is known, and the verdict is `no-data`.
 *
 * @param criterion - the milestone
 * @param context - evidence, area and year
 * @returns the verdict; trend is not defined for stages
 */
export function evaluateMilestone(criterion: MilestoneCriterion, context: CriterionContext): CriterionVerdict {
  const { area, asOf, evidence, settings } = context;
  const { plan } = context.dataset;
  const until = Math.min(asOf, criterion.by);
  const final = asOf >= criterion.by;
  const calculations: CalculationLog = context.trace ? [] : undefined;
  const known = (evidence.get(`${criterion.id}|${area}`) ?? []).filter((item) => isKnown(item, until, context.knownAt));
  const shown = criterion.stages.map((stage) => ({
    stage,
    evidence: known.filter((item) => item.stage === stage.id),
  }));
  const reached = shown.filter((item) => item.evidence.length > 0).length;
  const isComplete = reached === criterion.stages.length && reached > 0;
  const level: Outcome<Level> =
    reached === 0
      ? unavailable('no-evidence')
      : ok({
          state: isComplete ? 'met' : 'not-met',
          value: String(reached),
          year: until,
          unit: '1',
          goal: { lower: String(criterion.stages.length) },
          margin: String(reached - criterion.stages.length),
        });
  const pace = judgeStages(reached, criterion, plan, until, settings.onScheduleRatio, calculations);
  const status = statusOf(reached, isComplete, final, pace);
  const reasons: VerdictReason[] = [
    reached === 0 ? 'no-evidence' : isComplete ? 'stages-complete' : 'stages-incomplete',
    ...(final ? (['final'] as const) : []),
    ...(isBoundByPlan(plan, area) ? [] : (['comparison-only'] as const)),
  ];
  const verdict = {
    criterion: criterion.id,
    kind: criterion.kind,
    area,
    asOf,
    status,
    final,
    reasons,
    level,
    pace,
    trend: unavailable(reached === 0 ? 'no-evidence' : 'too-few-points'),
    outlook: unavailable(
      final ? 'deadline-passed' : context.projector === undefined ? 'no-projector' : 'no-goal-value',
    ),
    certainty: unavailable(reached === 0 ? 'no-evidence' : 'no-interval-method'),
  };
  return calculations === undefined
    ? verdict
    : { ...verdict, trace: { ...traceRule(criterion, context, until), observations: [], calculations, stages: shown } };
}

function isKnown(item: Evidence, until: number, knownAt: string | undefined): boolean {
  const day = lastDay(item.date);
  return day !== undefined && Number(day.slice(0, 4)) <= until && (knownAt === undefined || day <= knownAt);
}

function judgeStages(
  reached: number,
  criterion: MilestoneCriterion,
  plan: Plan,
  until: number,
  onScheduleRatio: number,
  calculations: CalculationLog,
): Outcome<Pace> {
  if (reached === 0) return unavailable('no-evidence');
  if (criterion.by <= plan.baselineYear) return unavailable('deadline-not-after-base');
  if (until <= plan.baselineYear) return unavailable('no-observation-since-base');
  const progress = reached / criterion.stages.length;
  const elapsed = (until - plan.baselineYear) / (criterion.by - plan.baselineYear);
  const ratio = progress / elapsed;
  calculations?.push(
    { formula: 'progress-stages', inputs: { reached, stages: criterion.stages.length }, result: progress },
    {
      formula: 'elapsed-share',
      inputs: { year: until, baseYear: plan.baselineYear, deadline: criterion.by },
      result: elapsed,
    },
    { formula: 'pace-ratio', inputs: { progress, elapsed }, result: ratio },
  );
  return ok({
    state: isOnSchedule(progress, elapsed, onScheduleRatio) ? 'on-schedule' : 'behind-schedule',
    method: 'stages',
    base: { value: '0', year: plan.baselineYear },
    progress,
    elapsed,
    ratio,
  });
}

function statusOf(
  reached: number,
  isComplete: boolean,
  final: boolean,
  pace: Outcome<Pace>,
): CriterionVerdict['status'] {
  if (reached === 0) return 'no-data';
  if (isComplete) return 'attained';
  if (final) return 'behind';
  if (pace.status === 'unavailable') return 'not-assessable';
  return pace.value.state === 'on-schedule' ? 'on-track' : 'behind';
}
