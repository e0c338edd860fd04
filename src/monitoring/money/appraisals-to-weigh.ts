import { assertYear } from '../../calendar/assert-year.js';
import { addDecimals } from '../../exact/add-decimals.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import type { BudgetLine } from '../../model/budget.js';
import type { AppraisalRecord } from '../../model/record.js';
import type { RecordLog } from '../records/record-log.js';
import { type RecordQuery, recordsInForce } from '../records/records-in-force.js';
import type { Budget } from './budget-book.js';
import { lineMoney } from './line-money.js';

/**
 * What a budget does in spite of an appraisal, or without one. For people to look at; none forbids anything.
 *
 * - `not-appraised`: a new policy or project without an appraisal beforehand
 * - `funded-though-not-supported`: money for one that was not supported beforehand
 * - `raised-though-poor`: more money than in the year before for one found poor afterwards
 */
export type AppraisalCaution = 'not-appraised' | 'funded-though-not-supported' | 'raised-though-poor';

/** A project or policy of a budget, and what was said of it in time. */
export interface WeighedProject {
  readonly project: string;
  /** The appraisals to be weighed, in the order in which they became known; each assessor's words are all kept. */
  readonly appraisals: readonly AppraisalRecord[];
  /** Ids of its lines in the budget of that year; empty where it has none. */
  readonly lines: readonly string[];
  readonly cautions: readonly AppraisalCaution[];
}

/**
 * The appraisals that the budget of a year can weigh (评价结果与下一年预算编制挂钩), project by project.
 *
 * Weighed are appraisals afterwards that were made in the year before, and appraisals beforehand that were made before the
 * year began. That "the next year's budget" is the one of the year after the appraisal is our reading. Several appraisals of
 * one project, such as the office's own and a third party's, stand side by side; a caution is raised where any of them gives
 * reason. A project without lines is listed too: a poor result may be why.
 *
 * @param log - a log of records
 * @param budget - a budget with the lines of that year and, for comparisons, of the year before
 * @param query - the budget year, the area, and the day; what became known later is not seen
 * @returns the projects that have an appraisal or lie in `not-appraised`, by name; empty where there are none
 * @throws PlanError `argument/not-a-year`; `argument/not-a-date`; `argument/unknown-id` for an area that the plan does not have
 * @example
 * const line = { id: 'b-1', name: 'Screening', year: 2025, area: '640500', office: 'health', source: 'general-budget', targets: [], measures: [], project: 'screening', isNew: true, entries: [] };
 * const query = { year: 2025, area: '640500', asOfDay: '2024-12-31' };
 * appraisalsToWeigh(createRecordLog([], zhongweiPlan), createBudget([line], zhongweiPlan), query); // => [{ project: 'screening', appraisals: [], lines: ['b-1'], cautions: ['not-appraised'] }]
 */
export function appraisalsToWeigh(
  log: RecordLog,
  budget: Budget,
  query: Required<RecordQuery> & { readonly year: number },
): WeighedProject[] {
  const { year, area, asOfDay } = query;
  assertYear('year', year);
  const appraisals = recordsInForce(log, { area, asOfDay }).filter(
    (record): record is AppraisalRecord => record.kind === 'appraisal' && isWeighed(record, year),
  );
  const ofYear = (wanted: number): ReadonlyMap<string, BudgetLine[]> =>
    byProject(budget.lines.filter((line) => line.area === area && line.year === wanted));
  const lines = ofYear(year);
  const before = ofYear(year - 1);
  const words = byProject(appraisals);
  const projects = new Set([...words.keys(), ...lines.keys()]);
  return [...projects].toSorted().flatMap((project) => {
    const said = words.get(project) ?? [];
    const own = lines.get(project) ?? [];
    const cautions = cautionsOf(said, own, before.get(project) ?? [], asOfDay);
    return said.length === 0 && cautions.length === 0
      ? []
      : [{ project, appraisals: said, lines: own.map(({ id }) => id), cautions }];
  });
}

function byProject<Item extends { readonly project?: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.project === undefined) continue;
    const group = groups.get(item.project);
    if (group === undefined) groups.set(item.project, [item]);
    else group.push(item);
  }
  return groups;
}

function isWeighed(record: AppraisalRecord, year: number): boolean {
  const made = Number(record.date.slice(0, 4));
  return record.stage === 'afterwards' ? made === year - 1 : made < year;
}

function cautionsOf(
  appraisals: readonly AppraisalRecord[],
  lines: readonly BudgetLine[],
  before: readonly BudgetLine[],
  asOfDay: string,
): AppraisalCaution[] {
  const cautions: AppraisalCaution[] = [];
  const isNew = lines.some((line) => line.isNew === true);
  if (isNew && !appraisals.some(({ stage }) => stage === 'beforehand')) cautions.push('not-appraised');
  const given = appropriationOf(lines, asOfDay);
  if (
    isNew &&
    given !== undefined &&
    compareDecimals(given, 0) > 0 &&
    appraisals.some(({ result }) => result === 'not-support')
  ) {
    cautions.push('funded-though-not-supported');
  }
  const earlier = appropriationOf(before, asOfDay);
  if (given === undefined || earlier === undefined) return cautions;
  if (appraisals.some(({ result }) => result === 'poor') && compareDecimals(given, earlier) > 0) {
    cautions.push('raised-though-poor');
  }
  return cautions;
}

/** What the lines were given together; `undefined` where a line does not say, or where there is none. */
function appropriationOf(lines: readonly BudgetLine[], asOfDay: string): string | undefined {
  let total = '0';
  for (const line of lines) {
    const { appropriated } = lineMoney(line, asOfDay);
    if (appropriated.status === 'unavailable') return undefined;
    total = addDecimals(total, appropriated.value);
  }
  return lines.length === 0 ? undefined : total;
}
