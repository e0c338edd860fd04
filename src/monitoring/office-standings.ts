import type { Status } from '../attainment/status.js';
import { countStatuses } from '../evaluation/count-statuses.js';
import type { PlanEvaluation, StatusCounts } from '../evaluation/plan-evaluation.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/text.js';
import { type ResponsibilitiesOptions, type Share, responsibilities } from './responsibilities.js';

/** How the goals and clauses of an office stand. */
export interface Standing {
  /** Its goals, each by the status of the whole goal. */
  readonly targets: StatusCounts;
  /** Its clauses of goals. */
  readonly criteria: StatusCounts;
  /** Its clauses of measures. */
  readonly measureCriteria: StatusCounts;
  /** How many of its goals another office has too. */
  readonly shared: number;
  /**
   * Its goals, each counted as one divided by the number of offices that have it. Over all offices this adds up to the goals
   * that any office has; `targets.total` adds up to more where goals are shared.
   */
  readonly weight: number;
}

/** How one office stands. */
export interface OfficeStanding {
  readonly office: string;
  readonly title: Text;
  readonly reports: Standing;
  readonly responsible: Standing;
}

/** All offices of one relation together. */
export interface JointStanding {
  /** Goals that at least one office has, each once. */
  readonly targets: StatusCounts;
  /** Clauses of goals that at least one office has, each once. */
  readonly criteria: StatusCounts;
  readonly measureCriteria: StatusCounts;
  /** How many of the goals more than one office has. */
  readonly shared: number;
  /** The sum over offices, in which a shared goal counts once for each: never a number of goals. */
  readonly sumOverOffices: number;
  /** Ids of the goals that no office has. */
  readonly nobody: readonly string[];
}

/** How the offices of an area stand, one by one and together. */
export interface OfficeStandings {
  readonly area: string;
  readonly asOf: number;
  readonly offices: readonly OfficeStanding[];
  readonly together: { readonly reports: JointStanding; readonly responsible: JointStanding };
}

/**
 * How each office stands in an evaluation: how many of its goals and clauses have which status, with every denominator said.
 *
 * For what an office *reports* its clauses count by themselves; the goals they belong to have the status of the whole goal,
 * to which other offices may contribute. For what it is *responsible* for see `responsibilities`. Nothing here says that an
 * office caused a status. A goal that several offices have stands with each; `together` counts it once.
 *
 * @param plan - the plan of the evaluation
 * @param evaluation - of one area
 * @param options - assignments and names, as `responsibilities` takes them
 * @returns the standings, plain data, in the order of `responsibilities`
 * @throws PlanError `argument/unknown-id`, as `responsibilities`
 * @example
 * const evaluation = evaluatePlan(zhongweiPlan, createDataset([], zhongweiPlan), { area: '640500', asOf: 2024 });
 * const { offices, together } = officeStandings(zhongweiPlan, evaluation);
 * offices.find(({ office }) => office === 'sports').reports.criteria.attainedOfAll; // => { status: 'ok', value: 0 }
 * together.responsible.nobody.length; // => 77
 */
export function officeStandings(
  plan: Plan,
  evaluation: PlanEvaluation,
  options: ResponsibilitiesOptions = {},
): OfficeStandings {
  const statuses: Statuses = {
    targets: new Map(evaluation.targets.map(({ target, status }) => [target, status] as const)),
    criteria: new Map(
      [...evaluation.targets, ...evaluation.measures].flatMap(({ criteria }) =>
        criteria.map(({ criterion, status }) => [criterion, status] as const),
      ),
    ),
  };
  const all = responsibilities(plan, options);
  const together = (of: 'reports' | 'responsible'): JointStanding =>
    joint(
      all.map((office) => office[of]),
      statuses,
    );
  const offices = (of: 'reports' | 'responsible'): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const office of all) for (const id of office[of].targets) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [reporting, responsible] = [offices('reports'), offices('responsible')];
  return {
    area: evaluation.area,
    asOf: evaluation.asOf,
    offices: all.map((item) => ({
      office: item.office,
      title: item.title,
      reports: standing(item.reports, statuses, reporting),
      responsible: standing(item.responsible, statuses, responsible),
    })),
    together: { reports: together('reports'), responsible: together('responsible') },
  };
}

interface Statuses {
  readonly targets: ReadonlyMap<string, Status>;
  readonly criteria: ReadonlyMap<string, Status>;
}

function countsOf(ids: Iterable<string>, statuses: ReadonlyMap<string, Status>): StatusCounts {
  return countStatuses([...ids].flatMap((id) => statuses.get(id) ?? []));
}

function standing(share: Share, { targets, criteria }: Statuses, offices: ReadonlyMap<string, number>): Standing {
  return {
    targets: countsOf(share.targets, targets),
    criteria: countsOf(share.criteria, criteria),
    measureCriteria: countsOf(share.measureCriteria, criteria),
    shared: share.shared.length,
    weight: share.targets.reduce((sum, id) => sum + 1 / (offices.get(id) ?? 1), 0),
  };
}

function joint(shares: readonly Share[], { targets, criteria }: Statuses): JointStanding {
  const goals = new Set(shares.flatMap((share) => share.targets));
  return {
    targets: countsOf(goals, targets),
    criteria: countsOf(new Set(shares.flatMap((share) => share.criteria)), criteria),
    measureCriteria: countsOf(new Set(shares.flatMap((share) => share.measureCriteria)), criteria),
    shared: new Set(shares.flatMap((share) => share.shared)).size,
    sumOverOffices: shares.reduce((sum, share) => sum + share.targets.length, 0),
    nobody: [...targets.keys()].filter((id) => !goals.has(id)),
  };
}
