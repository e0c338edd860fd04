import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Dataset } from '../dataset/dataset.js';
import type { PlanEvaluation, TargetVerdict } from '../evaluation/plan-evaluation.js';
import { unavailable } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import { findCriterion } from '../plan/find-criterion.js';
import { planIndex } from '../plan/plan-index.js';
import { actsOf } from './acts-of.js';
import { checkSettings } from './check-settings.js';
import { chooseRules, type RuleChoices } from './choose-rules.js';
import { earlierWarnings } from './earlier-warnings.js';
import { foldFindings } from './fold-findings.js';
import { judgedFigures } from './judged-figures.js';
import { measureFindings } from './measure-findings.js';
import type { RuleInput } from './rule-input.js';
import { rulesToRun } from './rules-to-run.js';
import { type RuleFindings, runRules } from './run-rules.js';
import { severity } from './severity.js';
import { signalSeries } from './signal-series.js';
import type { WarningSettings } from './settings.js';
import type { WarningAct } from './warning-act.js';
import type { Warning } from './warning.js';

/** What warnings are detected with. */
export interface DetectWarningsOptions {
  /** The observations that were evaluated. */
  readonly dataset: Dataset;
  /** The plan that was evaluated, where it is not the dataset's own. */
  readonly plan?: Plan;
  /** Earlier warnings: those of the year before, or of the night before; those of other areas are passed over. */
  readonly previous?: readonly Warning[];
  /** What people did about warnings. What `previous` carries is known without it. */
  readonly acts?: readonly WarningAct[];
  /** Rules to be switched off, or run with other figures. */
  readonly rules?: RuleChoices;
  /** Thresholds of grades and their hysteresis in place of the defaults. */
  readonly settings?: Partial<WarningSettings>;
}

/**
 * Which goals need someone now: one graded warning for every goal with a signal, and a grey one for every goal without data.
 *
 * Every clause of a goal is looked at by every rule (`warningRules`), and so are the figures of the measures that serve it.
 * The signals of a goal fold into one warning: its grade is that of its most urgent signal. A grade rises at once and falls
 * only when it is clear of its threshold by a margin, or after two milder years. What a rule could not look at is listed with
 * the reason. Nothing after the year and day of the evaluation enters: later data change nothing.
 *
 * An evaluation without traces is enough; one without a projector leaves `expected-to-miss` unevaluated.
 *
 * @param evaluation - of one area; neither changed nor evaluated again
 * @param options - the observations, and what is known of the years before
 * @returns the warnings: most urgent first, then by the weight of their heaviest signal, then in the order of the plan; grey
 *   last. Goals without a warning have no signal; their silence is only as good as the rules that could be evaluated
 * @throws PlanError `argument/unknown-id` where the evaluation has a clause that the plan does not have;
 *   `argument/out-of-range` for a warning of a later year and for unusable thresholds; `argument/invalid`, `argument/not-a-date`
 *   and `argument/not-a-year` for unusable rules and acts
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024 });
 * const warnings = detectWarnings(evaluation, { dataset });
 * [warnings.length, warnings[0].grade, warnings[0].signals[0].rule]; // => [77, 'grey', 'milestone-without-evidence']
 */
export function detectWarnings(evaluation: PlanEvaluation, options: DetectWarningsOptions): Warning[] {
  const { dataset, plan = dataset.plan, previous = [], acts = [] } = options;
  const settings = checkSettings(options.settings);
  const rules = rulesToRun(chooseRules(options.rules));
  const earlier = earlierWarnings(previous, evaluation);
  const known = actsOf(acts, previous, evaluation);
  const gaps = new Set<string>();
  const isFirst = (gap: string): boolean => !gaps.has(gap) && gaps.add(gap).size > 0;
  const look = (verdict: CriterionVerdict): RuleFindings =>
    runRules(ruleInput(verdict, plan, dataset, evaluation, settings, isFirst), rules);

  const ofGoals = evaluation.targets.map(({ criteria }) => criteria.map(look));
  const ofMeasures = findingsOfMeasures(evaluation, plan, look);
  const warnings = evaluation.targets.flatMap((target, place) => {
    const findings = [...(ofGoals[place] ?? []), ...(ofMeasures.get(target.target) ?? [])];
    return (
      foldFindings({
        evaluation,
        target,
        findings,
        earlier: earlier.get(target.target),
        acts: known.get(target.target) ?? [],
        lacksData: missingIn(target, evaluation),
        settings,
      }) ?? []
    );
  });
  // A stable sort keeps the order of the plan.
  return warnings.sort(
    (a, b) => severity(b.grade) - severity(a.grade) || (b.signals[0]?.weight ?? 0) - (a.signals[0]?.weight ?? 0),
  );
}

function ruleInput(
  verdict: CriterionVerdict,
  plan: Plan,
  dataset: Dataset,
  { asOf, knownAt }: PlanEvaluation,
  settings: WarningSettings,
  isFirst: RuleInput['isFirst'],
): RuleInput {
  const criterion = findCriterion(plan, verdict.criterion);
  const area = verdict.decidedBy ?? verdict.area;
  const horizon = { until: Math.min(asOf, criterion.by), ...(knownAt === undefined ? {} : { knownAt }) };
  const indicator =
    criterion.kind === 'milestone' ? undefined : planIndex(dataset.plan).indicators.get(criterion.indicator);
  let figures: ReturnType<RuleInput['figures']> | undefined;
  let signalInput: ReturnType<RuleInput['signalInput']> | undefined;
  const judged: RuleInput['figures'] = () =>
    (figures ??=
      criterion.kind === 'milestone'
        ? unavailable('no-observation')
        : judgedFigures(criterion, dataset, area, horizon));
  return {
    verdict,
    criterion,
    indicator,
    dataset,
    area,
    horizon,
    yearsLeft: criterion.by - asOf,
    figures: judged,
    signalInput: () => {
      if (signalInput !== undefined) return signalInput;
      const series = judged();
      if (series.status === 'unavailable') signalInput = series;
      else if (indicator === undefined) signalInput = unavailable('no-observation');
      else signalInput = signalSeries(series.value, dataset, indicator);
      return signalInput;
    },
    settings,
    isFirst,
  };
}

/** What the figures of measures say, by the goals that they serve; each looked at once, however many goals that are. */
function findingsOfMeasures(
  { measures }: PlanEvaluation,
  plan: Plan,
  look: (verdict: CriterionVerdict) => RuleFindings,
): ReadonlyMap<string, readonly RuleFindings[]> {
  const byTarget = new Map<string, RuleFindings[]>();
  for (const { measure, criteria } of measures) {
    const findings = criteria.map((verdict) => measureFindings(look(verdict), measure));
    for (const target of planIndex(plan).measures.get(measure)?.targets ?? []) {
      const told = byTarget.get(target);
      if (told === undefined) byTarget.set(target, [...findings]);
      else told.push(...findings);
    }
  }
  return byTarget;
}

/** Whether a clause of a goal, or of a measure, has nothing to judge by now. */
function missingIn(target: TargetVerdict, { measures }: PlanEvaluation): (criterion: string) => boolean {
  return (criterion) =>
    [target, ...measures].some(({ criteria }) =>
      criteria.some(
        (verdict) =>
          verdict.criterion === criterion && (verdict.status === 'no-data' || verdict.status === 'not-assessable'),
      ),
    );
}
