/**
 * Targets, attainment and evaluation of development plans, with the Women's Development Plan of Zhongwei built in.
 *
 * @module women-plan
 */
export { evaluateCriterion } from './attainment/evaluate-criterion.js';
export type { EvaluateCriterionOptions } from './attainment/evaluate-criterion-options.js';
export { explain } from './attainment/explanation/explain.js';
export type * from './attainment/explanation/explanation.js';
export { formulaLabels } from './attainment/formula-labels.js';
export {
  certaintyLabels,
  levelLabels,
  paceLabels,
  poolingLabels,
  statusLabels,
  trendLabels,
} from './attainment/labels.js';
export { reasonLabels } from './attainment/reason-labels.js';
export type * from './attainment/override.js';
export { type AttainmentSettings, defaultAttainmentSettings } from './attainment/settings.js';
export type * from './attainment/certainty.js';
export type * from './attainment/status.js';
export type * from './attainment/trace.js';
export type * from './attainment/verdict.js';
export { createDataset } from './dataset/create-dataset.js';
export type {
  Dataset,
  DatasetColumns,
  DatasetSeries,
  Finding,
  FindingCode,
  FindingGrade,
  PeriodTable,
  RefusalReason,
  RowCounts,
} from './dataset/dataset.js';
export type { SeriesQuery } from './dataset/find-series.js';
export { type ObservedPoint, observedSeries, type SeriesHorizon } from './dataset/observed-series.js';
export type { PlanErrorCode, PlanErrorDetails } from './errors/codes.js';
export { type AnyPlanError, isPlanError } from './errors/is-plan-error.js';
export { findingMessage } from './errors/finding-messages.js';
export { PlanError } from './errors/plan-error.js';
export { areasWithin } from './evaluation/areas-within.js';
export type { ChangeCause } from './evaluation/change-causes.js';
export { type CriterionInAreas, compareAreas } from './evaluation/compare-areas.js';
export {
  type CriterionChange,
  compareEvaluations,
  type EvaluationComparison,
} from './evaluation/compare-evaluations.js';
export type { ObservationChange } from './evaluation/compare-observations.js';
export { criteriaRestingOn, type RestingCriterion, type SeriesKey } from './evaluation/criteria-resting-on.js';
export { type EvaluateAreasOptions, evaluateAreas } from './evaluation/evaluate-areas.js';
export { type Cascade, type CascadeGoal, evaluateCascade } from './evaluation/evaluate-cascade.js';
export { type EvaluateHistoryOptions, evaluateHistory } from './evaluation/evaluate-history.js';
export { type EvaluatePlanOptions, evaluatePlan } from './evaluation/evaluate-plan.js';
export type * from './evaluation/plan-evaluation.js';
export { type ReevaluatePlanOptions, reevaluatePlan } from './evaluation/reevaluate-plan.js';
export { type AcrossAreas, type AreasSummary, type AreaSummary, summariseAreas } from './evaluation/summarise-areas.js';
export type { VerdictRow } from './evaluation/verdict-row.js';
export type * from './model/budget.js';
export type * from './model/higher-goal.js';
export type * from './model/machinery.js';
export type * from './model/objective.js';
export type * from './model/observation.js';
export { type Ok, type Outcome, ok, type Unavailable, type UnavailableReason, unavailable } from './model/outcome.js';
export type * from './model/criterion.js';
export type * from './model/plan.js';
export type * from './model/projection.js';
export type * from './model/record.js';
export type * from './model/selection.js';
export type * from './model/text.js';
export { type Unit, type UnitDefinition, type UnitDimension, units } from './model/unit.js';
export { checkPlan, type PlanProblem } from './plan/check-plan.js';
export { countiesOf } from './plan/counties-of.js';
export { dutiesOf } from './plan/duties-of.js';
export { findArea } from './plan/find-area.js';
export { findBody } from './plan/find-body.js';
export { findCriterion } from './plan/find-criterion.js';
export { findIndicator } from './plan/find-indicator.js';
export { findMeasure } from './plan/find-measure.js';
export { findTarget } from './plan/find-target.js';
export { higherGoalsOf } from './plan/higher-goals-of.js';
export { objectivesOf } from './plan/objectives-of.js';
export { zhongweiPlan } from './plan/zhongwei-plan.js';
export { attainmentProbability } from './projection/attainment-probability.js';
export { project } from './projection/project.js';
export { requiredAnnualChange } from './projection/required-annual-change.js';
export { type YearReached, yearReached } from './projection/year-reached.js';
export { type DetectWarningsOptions, detectWarnings } from './warning/detect-warnings.js';
export type { Grade } from './warning/grade.js';
export type { WarningSettings } from './warning/settings.js';
export type { Signal } from './warning/signal.js';
export type { WarningAct } from './warning/warning-act.js';
export type { Warning } from './warning/warning.js';
export type * from '../data/zhongwei-ids.js';
