/**
 * The cycle of a plan: duties and their calendar, data collection, vintages, responsibility, evidence, money.
 *
 * @module monitoring
 */
export type { Selection } from '../model/selection.js';
export type { WorkingDays } from '../calendar/next-working-day.js';
export { budgetFindingMessage, recordFindingMessage } from '../errors/monitoring-messages.js';
export {
  type ApprovalQuery,
  type ApprovalState,
  type ApprovalStateName,
  type ApprovalStep,
  approvalState,
} from './records/approval-state.js';
export {
  type AssessmentAgreement,
  type AssessmentComparison,
  type AssessmentSubject,
  compareAssessments,
} from './records/compare-assessments.js';
export { createRecordLog } from './records/create-record-log.js';
export { evidenceFor, type MilestoneEvidence, type StageEvidence } from './records/evidence-for.js';
export { evidenceFromRecords } from './records/evidence-from-records.js';
export { type RecordHistory, type RecordVersion, recordHistory } from './records/record-history.js';
export type {
  RecordFinding,
  RecordFindingCode,
  RecordFindingGrade,
  RecordLog,
} from './records/record-log.js';
export { type RecordQuery, recordsInForce } from './records/records-in-force.js';
export { type EvaluationReportOptions, evaluationReport } from './report/evaluation-report.js';
export type * from './report/measure-effect.js';
export { type MonitoringReportOptions, monitoringReport } from './report/monitoring-report.js';
export { escapeMarkdown } from './report/render/escape-markdown.js';
export { reportToMarkdown } from './report/render/report-to-markdown.js';
export type * from './report/report.js';
export type { ReportSources } from './report/report-context.js';
export { cellReasonLabels, evaluationSectionTitles, monitoringSectionTitles } from './report/words/report-labels.js';
export {
  type AppraisalCaution,
  appraisalsToWeigh,
  type WeighedProject,
} from './money/appraisals-to-weigh.js';
export type { Budget, BudgetFinding, BudgetFindingCode } from './money/budget-book.js';
export {
  type BudgetMismatch,
  type BudgetMismatchesOptions,
  budgetMismatches,
} from './money/budget-mismatches.js';
export {
  type AmountSum,
  type BudgetTotals,
  type BudgetTotalsOptions,
  budgetTotals,
  type MoneyGroup,
  type MoneySum,
} from './money/budget-totals.js';
export { createBudget } from './money/create-budget.js';
export { type LineMoney, lineMoney } from './money/line-money.js';
export { type GoalPerformance, linePerformance } from './money/line-performance.js';
export {
  appraisalCautionLabels,
  budgetEntryLabels,
  fundSourceLabels,
  mismatchLabels,
} from './money/money-labels.js';
export {
  defaultMoneySettings,
  type MismatchCode,
  type MoneySettings,
} from './money/money-settings.js';
export type { BudgetGrouping } from './money/parts-of-line.js';
export { shareAmount } from './money/share-amount.js';
export { type PeriodSpending, type SpendingByPeriodOptions, spendingByPeriod } from './money/spending-by-period.js';
export { type MoneyUnit, yuanOf } from './money/yuan-of.js';
export {
  appraisalResultLabels,
  approvalDecisionLabels,
  approvalStateLabels,
  assessmentAgreementLabels,
  assessmentFindingLabels,
  assessmentPartyLabels,
  recordKindLabels,
} from './records/record-labels.js';
export type * from './agreed-data-day.js';
export type * from './agreed-date.js';
export type * from './agreed-day.js';
export { type CycleYears, cycleYears } from './cycle-years.js';
export {
  type CompletenessCounts,
  type CompletenessOf,
  type DataCompleteness,
  type DataCompletenessOptions,
  dataCompleteness,
} from './data-completeness.js';
export {
  type DataRequestsOptions,
  dataRequests,
  type IndicatorRequest,
  type OfficeRequest,
  type RequestedFigure,
} from './data-requests.js';
export type * from './done-duty.js';
export { dutyCalendar } from './duty-calendar.js';
export type * from './duty-calendar-options.js';
export { dutyCalendars } from './duty-calendars.js';
export type * from './duty-occurrence.js';
export { dutyStateLabels, reportedStateLabels, sexReportingLabels, unusedRecordLabels } from './labels.js';
export {
  type JointStanding,
  type OfficeStanding,
  type OfficeStandings,
  officeStandings,
  type Standing,
} from './office-standings.js';
export type { ReportedState } from './reported-state.js';
export {
  type Assignment,
  type OfficeResponsibility,
  type ResponsibilitiesOptions,
  responsibilities,
  type Share,
} from './responsibilities.js';
export { type Revision, type Revisions, type RevisionsBetweenOptions, revisionsBetween } from './revisions-between.js';
export {
  type SexCoverage,
  type SexCoverageOfIndicator,
  type SexCoverageOptions,
  type SexReporting,
  sexCoverage,
} from './sex-coverage.js';
export { type SurveyGap, surveyGaps } from './survey-gaps.js';
export { type TemplateRow, templateRows } from './template-rows.js';
export { type ToICalendarOptions, toICalendar } from './to-icalendar.js';
export { type Vintage, type Vintages, vintagesOf } from './vintages-of.js';
export { gradeLabels } from '../warning/labels.js';
export type { Grade } from '../warning/grade.js';
export { tableToCsv } from './report/render/table-to-csv.js';
export { type StatisticsVolume, type StatisticsVolumeOptions, statisticsVolume } from './report/statistics-volume.js';
export type { VolumeColumn } from './report/volume/volume-columns.js';
