import type { Body, Duty, Product } from '../model/machinery.js';
import type { Criterion } from '../model/criterion.js';
import type { Area, ContextIndicator, Indicator, Measure, Office, Plan, Target } from '../model/plan.js';

/** A plan's records by id. */
export interface PlanIndex {
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly contextIndicators: ReadonlyMap<string, ContextIndicator>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** Ids of the figures that criteria leave to rules elsewhere. */
  readonly parameters: ReadonlySet<string>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly duties: ReadonlyMap<string, Duty>;
  readonly products: ReadonlyMap<string, Product>;
  readonly offices: ReadonlyMap<string, Office>;
  /** Counties directly or indirectly inside an area, in the order of the plan; a county is inside itself. */
  readonly counties: ReadonlyMap<string, readonly Area[]>;
}

const indexes = new WeakMap<Plan, PlanIndex>();

/**
 * A plan's records by id, built once for each plan object.
 *
 * @param plan - any plan; it is not changed, and must not be changed afterwards
 * @returns maps from id to record; where an id is used twice the first record counts
 */
export function planIndex(plan: Plan): PlanIndex {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const index = buildIndex(plan);
  indexes.set(plan, index);
  return index;
}

function buildIndex(plan: Plan): PlanIndex {
  const areas = byKey(plan.areas, (area) => area.code);
  const criteria = [...plan.targets, ...plan.measures].flatMap((owner) => owner.criteria);
  return {
    areas,
    indicators: byKey(plan.indicators, (indicator) => indicator.id),
    contextIndicators: byKey(plan.contextIndicators ?? [], (indicator) => indicator.id),
    targets: byKey(plan.targets, (target) => target.id),
    measures: byKey(plan.measures, (measure) => measure.id),
    criteria: byKey(criteria, (criterion) => criterion.id),
    parameters: new Set(
      criteria.flatMap((criterion) => (criterion.kind === 'prescribed' ? [criterion.parameter.id] : [])),
    ),
    bodies: byKey(plan.machinery?.bodies ?? [], (body) => body.id),
    duties: byKey(plan.machinery?.duties ?? [], (duty) => duty.id),
    products: byKey(plan.machinery?.products ?? [], (product) => product.id),
    offices: byKey(plan.offices ?? [], (office) => office.id),
    counties: countiesByAncestor(plan, areas),
  };
}

function byKey<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}

function countiesByAncestor(plan: Plan, areas: ReadonlyMap<string, Area>): Map<string, Area[]> {
  const counties = new Map<string, Area[]>();
  for (const county of plan.areas) {
    if (county.level !== 'county') continue;
    // A cycle of parents in a malformed plan ends when an area comes up again.
    const seen = new Set<string>();
    for (let area: Area | undefined = county; area !== undefined && !seen.has(area.code); ) {
      seen.add(area.code);
      const list = counties.get(area.code);
      if (list === undefined) counties.set(area.code, [county]);
      else list.push(county);
      area = area.parent === undefined ? undefined : areas.get(area.parent);
    }
  }
  return counties;
}
