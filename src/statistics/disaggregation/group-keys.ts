import type { Dataset } from '../../dataset/dataset.js';
import { CELLS_PER_AREA } from '../../dataset/series-cell.js';
import type { Disaggregation as Field } from '../../model/plan.js';
import { countiesOf } from '../../plan/counties-of.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import type { DisaggregateQuery, GroupKey } from './disaggregation.js';
import { namedValues } from './named-values.js';

/** Ages and groups by indicator, found once for each dataset: by its series, not by its rows. */
const known = new WeakMap<Dataset, ReadonlyMap<number, { ages: Set<string>; groups: Set<string> }>>();

/**
 * The keys of all groups that a breakdown has, whether anybody reported them or not.
 *
 * @param dataset - the observations
 * @param query - indicator, area, expected ages and groups
 * @param by - the fields, in the order in which they vary: the last varies fastest
 * @returns one key for each intersection
 * @throws PlanError `argument/out-of-range` for expected ages or groups that are no list of different texts
 */
export function groupKeys(dataset: Dataset, query: DisaggregateQuery, by: readonly Field[]): GroupKey[] {
  let keys: GroupKey[] = [{}];
  for (const field of by) {
    const values = valuesOf(field, dataset, query);
    keys = keys.flatMap((key) => values.map((value) => ({ ...key, [field]: value })));
  }
  return keys;
}

function valuesOf(field: Field, dataset: Dataset, query: DisaggregateQuery): readonly string[] {
  switch (field) {
    case 'sex':
    case 'urbanisation':
    case 'terrain':
      return namedValues[field];
    case 'county':
      return countiesOf(dataset.plan, query.area).map(({ code }) => code);
    case 'age':
      return expected('ages', query) ?? reported(dataset, query.indicator, 'ages');
    case 'group':
      return expected('groups', query) ?? reported(dataset, query.indicator, 'groups');
  }
}

function expected(what: 'ages' | 'groups', query: DisaggregateQuery): readonly string[] | undefined {
  const given = query[what];
  // Callers without types may pass one text, whose letters would be groups.
  const areTexts = given === undefined || (Array.isArray(given) && given.every((one) => typeof one === 'string'));
  if (!areTexts || new Set(given).size < (given?.length ?? 0)) refuseArgument(what, given, 'a list of different texts');
  return given;
}

function reported(dataset: Dataset, indicator: string, what: 'ages' | 'groups'): readonly string[] {
  const code = dataset.codes.indicator.get(indicator);
  const found = code === undefined ? undefined : subgroupsOf(dataset).get(code);
  // The order of the rows must not show.
  return found === undefined ? [] : [...found[what]].sort();
}

function subgroupsOf(dataset: Dataset): ReadonlyMap<number, { ages: Set<string>; groups: Set<string> }> {
  const remembered = known.get(dataset);
  if (remembered !== undefined) return remembered;
  const texts = [...dataset.codes.subgroup.keys()].map((text) => text.split('|') as [string, string]);
  const found = new Map<number, { ages: Set<string>; groups: Set<string> }>();
  const cellsPerIndicator = CELLS_PER_AREA * dataset.codes.area.size;
  for (const [series, cell] of dataset.series.cells.entries()) {
    // The subgroup of everyone is the first.
    const subgroup = dataset.series.subgroups[series] as number;
    if (subgroup === 0) continue;
    const indicator = Math.floor(cell / cellsPerIndicator);
    const entry = found.get(indicator) ?? { ages: new Set(), groups: new Set() };
    found.set(indicator, entry);
    const [age, group] = texts[subgroup] as [string, string];
    if (age !== '_T') entry.ages.add(age);
    if (group !== '_T') entry.groups.add(group);
  }
  known.set(dataset, found);
  return found;
}
