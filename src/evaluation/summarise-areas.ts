import type { Status } from '../attainment/status.js';
import { countStatuses } from './count-statuses.js';
import type { PlanEvaluation, StatusCounts } from './plan-evaluation.js';

/** How one area came out. */
export interface AreaSummary {
  readonly area: string;
  readonly asOf: number;
  readonly comparisonOnly: boolean;
  readonly targets: StatusCounts;
  readonly criteria: StatusCounts;
  readonly manual: PlanEvaluation['summary']['manual'];
}

/** How a goal or a criterion came out over several areas. */
export interface AcrossAreas {
  readonly id: string;
  readonly counts: StatusCounts;
  /** Areas where it lapsed, is unlikely or is behind, in the order evaluated. */
  readonly failing: readonly string[];
}

/** Several areas side by side. */
export interface AreasSummary {
  readonly areas: readonly AreaSummary[];
  readonly targets: readonly AcrossAreas[];
  /** Criteria of goals, then those of measures. */
  readonly criteria: readonly AcrossAreas[];
}

const FAILING: ReadonlySet<Status> = new Set<Status>(['lapsed', 'unlikely', 'behind']);

/**
 * A compact summary of a plan in several areas: by area, by goal and by criterion, with every denominator said.
 *
 * The evaluations are read one by one and not kept.
 *
 * @param evaluations - one for each area, such as `evaluateAreas` gives
 * @returns the counts; empty lists where there is no area
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const areas = evaluateAreas(zhongweiPlan, dataset, { within: '640500', levels: ['county'], asOf: 2024 });
 * summariseAreas(areas).targets[0].counts.byStatus['no-data']; // => 3
 * summariseAreas([]).areas; // => []
 */
export function summariseAreas(evaluations: Iterable<PlanEvaluation>): AreasSummary {
  const areas: AreaSummary[] = [];
  const targets = new Map<string, Tally>();
  const criteria = new Map<string, Tally>();
  for (const evaluation of evaluations) {
    const { area, asOf, comparisonOnly, summary } = evaluation;
    areas.push({
      area,
      asOf,
      comparisonOnly,
      targets: summary.targets,
      criteria: summary.criteria,
      manual: summary.manual,
    });
    for (const { target, status } of evaluation.targets) count(targets, target, status, area);
    for (const owner of [...evaluation.targets, ...evaluation.measures]) {
      for (const { criterion, status } of owner.criteria) count(criteria, criterion, status, area);
    }
  }
  return { areas, targets: across(targets), criteria: across(criteria) };
}

interface Tally {
  readonly statuses: Status[];
  readonly failing: string[];
}

function count(tallies: Map<string, Tally>, id: string, status: Status, area: string): void {
  let tally = tallies.get(id);
  if (tally === undefined) tallies.set(id, (tally = { statuses: [], failing: [] }));
  tally.statuses.push(status);
  if (FAILING.has(status)) tally.failing.push(area);
}

function across(tallies: ReadonlyMap<string, Tally>): AcrossAreas[] {
  return [...tallies].map(([id, { statuses, failing }]) => ({ id, counts: countStatuses(statuses), failing }));
}
