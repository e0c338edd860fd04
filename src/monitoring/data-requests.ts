import { assertDay } from '../calendar/assert-day.js';
import { assertYear } from '../calendar/assert-year.js';
import type { Dataset } from '../dataset/dataset.js';
import type { ObservedPoint } from '../dataset/observed-series.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Disaggregation, Plan } from '../model/plan.js';
import type { Selection } from '../model/selection.js';
import type { Text } from '../model/text.js';
import type { Unit } from '../model/unit.js';
import type { AgreedDataDay } from './agreed-data-day.js';
import { dataDueDay } from './data-due-day.js';
import { type ReportedState, reportedState } from './reported-state.js';
import { type TemplateRow, templateRows } from './template-rows.js';

/** A figure that an office owes. */
export interface RequestedFigure {
  readonly area: string;
  /** Which part of the population; absent parts mean everyone. */
  readonly select: Selection;
  readonly state: ReportedState;
  /** The newest figure up to the year asked for; absent where there is none. */
  readonly last?: Pick<ObservedPoint, 'period' | 'value' | 'status' | 'published' | 'source'>;
}

/** What an office owes of one indicator. */
export interface IndicatorRequest {
  readonly indicator: string;
  readonly title: Text;
  readonly definition: Text;
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly unit: Unit;
  /** The breakdowns that the indicator's record asks for; `figures` has those that the goals look at besides. */
  readonly disaggregation: readonly Disaggregation[];
  /** ISO day agreed on; `not-stated` where none was. */
  readonly due: Outcome<string>;
  readonly figures: readonly RequestedFigure[];
}

/** What one office owes for an area and a year. */
export interface OfficeRequest {
  /** Id of the office. */
  readonly office: string;
  readonly indicators: readonly IndicatorRequest[];
}

/** Where and of which year, and by when it was agreed. */
export interface DataRequestsOptions {
  /** GB/T 2260 code of the area; its counties are added where an indicator is reported by county. */
  readonly area: string;
  readonly year: number;
  /** Only this office. */
  readonly office?: string;
  /** Only figures published up to this ISO day count as reported. */
  readonly knownAt?: string;
  readonly agreed?: readonly AgreedDataDay[];
}

/**
 * What each office owes for an area and a year: every indicator that it reports, with definition, unit, the parts of the
 * population that are needed, the last figure known, whether the year's figure is there, and by when it is due.
 *
 * @param plan - any plan
 * @param dataset - the observations so far
 * @param options - area, year, office and agreed days
 * @returns one entry an office that reports something, in the order of the plan's offices (offices that the plan does not
 *   list come last); their indicators in the order of the plan
 * @throws PlanError `argument/unknown-id`, `argument/not-a-year`, `argument/not-a-date`, `argument/out-of-range`
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const [sports] = dataRequests(zhongweiPlan, dataset, { area: '640500', year: 2025, office: 'sports' });
 * sports.indicators[0].due; // => { status: 'unavailable', reason: 'not-stated' }
 * sports.indicators[0].figures[0]; // => { area: '640500', select: { sex: '_T', urbanisation: '_T' }, state: 'missing' }
 */
export function dataRequests(plan: Plan, dataset: Dataset, options: DataRequestsOptions): OfficeRequest[] {
  const { area, year, office, knownAt, agreed = [] } = options;
  assertYear('year', year);
  if (knownAt !== undefined) assertDay('knownAt', knownAt);
  const dueDay = dataDueDay(plan, agreed);
  const rows = templateRows(plan, [area], [year], office === undefined ? {} : { office });
  const figures = new Map<string, { readonly row: TemplateRow; readonly figures: RequestedFigure[] }>();
  for (const row of rows) {
    const figure = requested(row, dataset, knownAt);
    const known = figures.get(row.indicator.id);
    if (known === undefined) figures.set(row.indicator.id, { row, figures: [figure] });
    else known.figures.push(figure);
  }
  const byOffice = new Map<string, IndicatorRequest[]>((plan.offices ?? []).map(({ id }) => [id, []]));
  for (const { row, figures: own } of figures.values()) {
    const { id, title, definition, numerator, denominator, unit, disaggregation, steward } = row.indicator;
    const day = dueDay(row.indicator, year);
    const request: IndicatorRequest = {
      indicator: id,
      title,
      definition,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      unit,
      disaggregation,
      due: day === undefined ? unavailable('not-stated') : ok(day),
      figures: own,
    };
    const list = byOffice.get(steward);
    if (list === undefined) byOffice.set(steward, [request]);
    else list.push(request);
  }
  return [...byOffice]
    .filter(([, indicators]) => indicators.length > 0)
    .map(([id, indicators]) => ({ office: id, indicators }));
}

function requested(row: TemplateRow, dataset: Dataset, knownAt: string | undefined): RequestedFigure {
  const { state, last } = reportedState(dataset, row, knownAt);
  const { area, select } = row;
  if (last === undefined) return { area, select, state };
  const { period, value, status, published, source } = last;
  return {
    area,
    select,
    state,
    last: {
      period,
      value,
      status,
      ...(published === undefined ? {} : { published }),
      ...(source === undefined ? {} : { source }),
    },
  };
}
