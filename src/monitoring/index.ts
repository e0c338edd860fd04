/**
 * The cycle of a plan: duties and their calendar, data collection, vintages, responsibility.
 *
 * @module monitoring
 */
export type { WorkingDays } from '../calendar/next-working-day.js';
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
