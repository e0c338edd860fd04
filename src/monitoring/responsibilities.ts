import type { Criterion } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/text.js';
import { findMeasure } from '../plan/find-measure.js';
import { findRecord } from '../plan/find-record.js';
import { findTarget } from '../plan/find-target.js';
import { planIndex } from '../plan/plan-index.js';

/** Goals and measures that an office was made responsible for. */
export interface Assignment {
  /** Id of the office. */
  readonly office: string;
  readonly targets?: readonly string[];
  readonly measures?: readonly string[];
}

/** Who was made responsible, and what offices are called here. */
export interface ResponsibilitiesOptions {
  /** The plan names no office for a goal; the government assigns them (将规划目标分解到责任单位). */
  readonly assigned?: readonly Assignment[];
  /** Names of the real offices, by id of the kind of office; the plan's words where absent. */
  readonly names?: Readonly<Record<string, Text>>;
}

/** Goals and measures of an office, and the clauses in them. Ids in the order of the plan. */
export interface Share {
  readonly targets: readonly string[];
  readonly measures: readonly string[];
  /** Clauses of goals. */
  readonly criteria: readonly string[];
  /** Clauses of measures: the figures that measures promise. */
  readonly measureCriteria: readonly string[];
  /** Of the goals, those that another office has too. */
  readonly shared: readonly string[];
}

/** What one office has to do with a plan. */
export interface OfficeResponsibility {
  readonly office: string;
  readonly title: Text;
  /** Ids of the indicators that it reports. */
  readonly indicators: readonly string[];
  /** Goals and measures with a clause whose indicator it reports; `criteria` are those clauses only. */
  readonly reports: Share;
  /** Goals and measures that it was made responsible for, with all their clauses. */
  readonly responsible: Share;
  /** Measures that serve a goal of `reports` or `responsible`. */
  readonly servingMeasures: readonly string[];
}

/**
 * Goals, measures and indicators by office.
 *
 * Two relations are kept apart. An office *reports* an indicator and with it the clauses that look at it: the plan's records
 * say so. It is *responsible* for what was assigned to it: the plan assigns nothing itself, so this comes from the caller.
 * A clause is reported by one office; a goal may be shared, and says so. The steward of the reference of a comparison does
 * not report the clause. Clauses without an indicator are reported by nobody.
 *
 * @param plan - any plan
 * @param options - assignments and names
 * @returns one entry an office: those of the plan, then those that indicators name besides
 * @throws PlanError `argument/unknown-id` for an office, goal or measure that the plan does not have
 * @example
 * const assigned = [{ office: 'sports', targets: ['health-11'] }];
 * const names = { sports: { zh: '某市体育局', en: 'Sports Bureau of a city' } };
 * const sports = responsibilities(zhongweiPlan, { assigned, names }).find(({ office }) => office === 'sports');
 * [sports.title.en, sports.responsible.targets]; // => ['Sports Bureau of a city', ['health-11']]
 */
export function responsibilities(plan: Plan, options: ResponsibilitiesOptions = {}): OfficeResponsibility[] {
  const { assigned = [], names = {} } = options;
  const { offices, indicators } = planIndex(plan);
  for (const { office, targets = [], measures = [] } of assigned) {
    findRecord('office', offices, office, plan.id);
    for (const id of targets) findTarget(plan, id);
    for (const id of measures) findMeasure(plan, id);
  }
  for (const id of Object.keys(names)) findRecord('office', offices, id, plan.id);
  const stewardOf = (criterion: Criterion): string | undefined =>
    criterion.indicator === undefined ? undefined : indicators.get(criterion.indicator)?.steward;
  const ids = [...new Set([...offices.keys(), ...plan.indicators.map(({ steward }) => steward)])];
  const reported = ids.map((office) => pick(plan, (criteria) => criteria.filter((item) => stewardOf(item) === office)));
  const responsible = ids.map((office) => {
    const own = assigned.filter((item) => item.office === office);
    const mine = new Set(own.flatMap(({ targets = [], measures = [] }) => [...targets, ...measures]));
    return pick(plan, (criteria, id) => (mine.has(id) ? criteria : []), mine);
  });
  const [reportedBy, responsibleBy] = [countOf(reported), countOf(responsible)];
  return ids.map((office, position) => {
    const [reports, responsibleFor] = [reported[position] as Picked, responsible[position] as Picked];
    const goals = new Set([...reports.targets, ...responsibleFor.targets]);
    return {
      office,
      title: (Object.hasOwn(names, office) ? names[office] : undefined) ??
        offices.get(office)?.title ?? { zh: office, en: office },
      indicators: plan.indicators.filter(({ steward }) => steward === office).map(({ id }) => id),
      reports: withShared(reports, reportedBy),
      responsible: withShared(responsibleFor, responsibleBy),
      servingMeasures: plan.measures.filter(({ targets }) => targets.some((id) => goals.has(id))).map(({ id }) => id),
    };
  });
}

type Picked = Omit<Share, 'shared'>;

function pick(
  plan: Plan,
  chosen: (criteria: readonly Criterion[], owner: string) => readonly Criterion[],
  whole: ReadonlySet<string> = new Set(),
): Picked {
  const [targets, measures, criteria, measureCriteria]: [string[], string[], string[], string[]] = [[], [], [], []];
  const take = (owner: { id: string; criteria: readonly Criterion[] }, owners: string[], clauses: string[]): void => {
    const own = chosen(owner.criteria, owner.id);
    if (own.length > 0 || whole.has(owner.id)) owners.push(owner.id);
    clauses.push(...own.map(({ id }) => id));
  };
  for (const target of plan.targets) take(target, targets, criteria);
  for (const measure of plan.measures) take(measure, measures, measureCriteria);
  return { targets, measures, criteria, measureCriteria };
}

function countOf(shares: readonly Picked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { targets } of shares) for (const id of targets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function withShared(share: Picked, counts: ReadonlyMap<string, number>): Share {
  return { ...share, shared: share.targets.filter((id) => (counts.get(id) ?? 0) > 1) };
}
