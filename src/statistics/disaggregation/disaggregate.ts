import { tryParseYears } from '../../calendar/try-parse-years.js';
import type { Dataset } from '../../dataset/dataset.js';
import { asText } from '../../errors/as-text.js';
import { notAPeriod } from '../../errors/messages.js';
import { PlanError } from '../../errors/plan-error.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { differenceOfDecimals } from '../../exact/difference-of-decimals.js';
import { ratioOfDecimals } from '../../exact/ratio-of-decimals.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { ContextIndicator, Direction, Disaggregation as Field, Indicator } from '../../model/plan.js';
import type { DecimalText } from '../../model/text.js';
import { type UnitDefinition, units } from '../../model/unit.js';
import { findArea } from '../../plan/find-area.js';
import { findIndicator } from '../../plan/find-indicator.js';
import { planIndex } from '../../plan/plan-index.js';
import { assertLevel } from '../assert-level.js';
import { finiteOutcome } from '../checks/finite-outcome.js';
import { refuseArgument } from '../checks/refuse-argument.js';
import { gapInPeople } from '../gaps/gap-in-people.js';
import { checkSexTotal } from './check-sex-total.js';
import type {
  Disaggregated,
  DisaggregateQuery,
  GroupComparison,
  GroupFigure,
  GroupKey,
  SexCheck,
} from './disaggregation.js';
import { groupFigure, type ReadQuery } from './group-figure.js';
import { groupKeys } from './group-keys.js';
import { namedValues } from './named-values.js';

const FIELDS: readonly Field[] = ['sex', 'age', 'urbanisation', 'terrain', 'county', 'group'];
const NATURAL_REFERENCE: Partial<Record<Field, GroupKey>> = {
  sex: { sex: 'M' },
  urbanisation: { urbanisation: 'U' },
  terrain: { terrain: 'plain' },
};

/**
 * A figure broken down by sex, age, urban and rural, terrain, county, population group, or intersections of these.
 *
 * Every group stands in the result with its value, counts and interval, or with the reason why it has none: a group that is
 * left out looks like a group that does not exist. Each is compared with a reference group, which the result names: gap
 * (group less reference, so women less men), ratio, and for counted proportions the gap in people. Groups of several
 * counties (terrain) are ratios of sums, never means of rates; where a county is silent they have neither figure nor counts.
 * Women and men are checked against the published total, where all three are there, and nothing is repaired.
 *
 * Of many groups some differ by chance alone: look at the intervals before ranking them. Overlapping intervals do not prove
 * equality, and the gap of two groups has an interval of its own (`newcombeInterval`, `rateRatioExactInterval`). Small groups
 * may identify people: suppress before publishing.
 *
 * Source: United Nations, Principles on SDG data disaggregation (2021); UNECE, Developing Gender Statistics.
 *
 * Cost: a look-up in the index of the dataset for each group; the rows are never scanned.
 *
 * @param dataset - the observations
 * @param query - indicator, area, period, and the fields to break down by
 * @returns groups, comparisons and checks; figures in the indicator's unit
 * @throws PlanError `argument/unknown-id` for an indicator or area that the plan does not have, `argument/not-a-period` for
 *   anything but a year or years, `argument/out-of-range` for fields that are unknown, repeated, or both terrain and county, for
 *   a selection of a field that is broken down by, for a reference with a value that no group has, and for expected ages or
 *   groups that are no list of different texts
 *
 * @example
 * const row = { indicator: 'life-expectancy', area: '100000', period: '2020' };
 * const rows = [{ ...row, sex: 'F', value: '80.88' }, { ...row, sex: 'M', value: '75.37' }];
 * const query = { indicator: 'life-expectancy', area: '100000', period: '2020', by: 'sex' };
 * const { groups, comparisons } = disaggregate(createDataset(rows, zhongweiPlan), query);
 * groups.map(({ value }) => value.value); // => [80.88, 75.37]
 * comparisons[0].gap; // => { status: 'ok', value: 5.51 }
 */
export function disaggregate(dataset: Dataset, query: DisaggregateQuery): Disaggregated {
  const by = readFields(query);
  // Callers without types may pass a list, which reads as its only text.
  const period = typeof query.period === 'string' ? tryParseYears(query.period) : undefined;
  if (period === undefined) {
    throw new PlanError(
      'argument/not-a-period',
      { received: asText(query.period).slice(0, 80) },
      notAPeriod(query.period),
    );
  }
  if (query.level !== undefined) assertLevel(query.level);
  const index = planIndex(dataset.plan);
  const context = index.contextIndicators.get(query.indicator);
  const record =
    index.indicators.has(query.indicator) || context === undefined
      ? findIndicator(dataset.plan, query.indicator)
      : undefined;
  findArea(dataset.plan, query.area);
  const read: ReadQuery = { ...query, until: period.end, record };

  const figures = new Map<string, GroupFigure>();
  const figureOf = (key: GroupKey): GroupFigure => {
    const name = nameOf(key);
    const known = figures.get(name) ?? groupFigure(dataset, read, key);
    figures.set(name, known);
    return known;
  };
  const groups = groupKeys(dataset, query, by).map(figureOf);
  const reference =
    query.reference ?? by.map((field) => NATURAL_REFERENCE[field]).find((key) => key !== undefined) ?? 'total';
  assertReference(reference);
  const referenceOf = (key: GroupKey): GroupKey => (reference === 'total' ? {} : { ...key, ...reference });
  const direction = record?.direction ?? 'neither';
  return {
    indicator: query.indicator,
    area: query.area,
    period: query.period,
    by,
    reference,
    total: figureOf({}),
    groups,
    comparisons: groups
      .filter(({ key }) => nameOf(key) !== nameOf(referenceOf(key)))
      .map((group) => compare(group, figureOf(referenceOf(group.key)), record, direction)),
    checks:
      by.includes('sex') && record?.womenOnly !== true ? checkSexes(groups, figureOf, isCount(record, context)) : [],
  };
}

function readFields({ by: given, select }: DisaggregateQuery): readonly Field[] {
  const by = Array.isArray(given) ? (given as readonly Field[]) : [given as Field];
  for (const [at, field] of by.entries()) {
    if (!FIELDS.includes(field) || by.indexOf(field) !== at) {
      refuseArgument('by', field, `different fields out of ${FIELDS.join(', ')}`);
    }
    // Of the selected women, say, the total would be taken for everyone together.
    const selected = (select as Partial<Record<Field, string>> | undefined)?.[field];
    if (selected !== undefined && selected !== '_T') {
      const what = `${field}: ${asText(selected)}`;
      refuseArgument('select', what, `fields that by does not have: take ${field} out of one of the two`);
    }
  }
  if (by.length === 0 || (by.includes('terrain') && by.includes('county'))) {
    refuseArgument(
      'by',
      by.join(),
      'at least one field, and not both terrain and county, which names the terrain already',
    );
  }
  return by;
}

function assertReference(reference: GroupKey | 'total'): void {
  if (reference === 'total') return;
  // A value that no group has would leave every comparison without a figure, as if nobody had reported one.
  const isKey =
    typeof reference === 'object' &&
    Object.entries(reference).every(
      ([field, value]) =>
        FIELDS.includes(field as Field) &&
        (Object.hasOwn(namedValues, field)
          ? (namedValues[field as keyof typeof namedValues] as readonly unknown[]).includes(value)
          : typeof value === 'string'),
    );
  if (isKey) return;
  const entries = Object.entries(reference).map(([field, value]) => `${field}: ${asText(value)}`);
  const received = entries.length === 0 ? asText(reference) : entries.join(', ');
  refuseArgument('reference', received, "the fields of a group, such as { sex: 'M' }, or 'total'");
}

function nameOf({ sex, age, urbanisation, terrain, county, group }: GroupKey): string {
  return `${sex ?? ''}|${age ?? ''}|${urbanisation ?? ''}|${terrain ?? ''}|${county ?? ''}|${group ?? ''}`;
}

function isCount(record: Indicator | undefined, context: ContextIndicator | undefined): boolean {
  if (record !== undefined) return record.measure === 'count';
  const unit: UnitDefinition | undefined = context === undefined ? undefined : units[context.unit];
  return unit?.dimension === 'people';
}

function compare(
  group: GroupFigure,
  reference: GroupFigure,
  record: Indicator | undefined,
  direction: Direction,
): GroupComparison {
  const keys = { key: group.key, reference: reference.key };
  const missing = group.value.status === 'unavailable' ? group.value : unavailable('no-comparison');
  if (group.value.status === 'unavailable' || reference.value.status === 'unavailable') {
    return { ...keys, gap: missing, ratio: missing, people: missing, favours: 'neither' };
  }
  const [first, second] = [group.printed ?? group.value.value, reference.printed ?? reference.value.value];
  const order = compareDecimals(first, second);
  return {
    ...keys,
    gap: finiteOutcome(differenceOfDecimals(first, second)),
    ratio: ratioOf(first, second),
    people: inPeople(group, reference, record),
    favours:
      order === 0 || direction === 'neither'
        ? 'neither'
        : order > 0 === (direction === 'higher')
          ? 'group'
          : 'reference',
  };
}

function ratioOf(first: number | string, second: number | string): Outcome<number> {
  if (Number(second) === 0) return unavailable('zero-denominator');
  // Told by the doubles, because what two figures make of each other is no mistake of the caller.
  return Number.isFinite(Number(first) / Number(second))
    ? ok(ratioOfDecimals(first, second))
    : unavailable('not-representable');
}

function inPeople(group: GroupFigure, reference: GroupFigure, record: Indicator | undefined): Outcome<number> {
  if (record?.measure !== 'proportion') return unavailable('no-counts');
  const [first, second] = [counted(group), counted(reference)];
  if (first === undefined || second === undefined) return unavailable('no-counts');
  const gap = gapInPeople(first, second);
  return gap.status === 'ok' ? ok(gap.value) : gap;
}

function counted({ numerator, denominator }: GroupFigure): { count: number; population: number } | undefined {
  const areWhole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!areWhole || numerator === undefined || denominator === undefined || numerator > denominator) return undefined;
  return { count: numerator, population: denominator };
}

function checkSexes(
  groups: readonly GroupFigure[],
  figureOf: (key: GroupKey) => GroupFigure,
  isAdditive: boolean,
): SexCheck[] {
  return groups
    .filter(({ key }) => key.sex === 'F')
    .flatMap((women) => {
      const key: GroupKey = Object.fromEntries(Object.entries(women.key).filter(([field]) => field !== 'sex'));
      const men = figureOf({ ...key, sex: 'M' });
      const total = figureOf(key);
      const check = (of: SexCheck['of'], text: (figure: GroupFigure) => DecimalText | undefined): SexCheck[] => {
        const [f, m, t] = [text(women), text(men), text(total)];
        if (f === undefined || m === undefined || t === undefined) return [];
        const result = checkSexTotal(f, m, t, isAdditive || of !== 'value');
        return [{ key, of, result, women: f, men: m, total: t }];
      };
      return [
        ...check('value', ({ printed }) => printed),
        ...check('numerator', ({ numerator }) => numerator?.toString()),
        ...check('denominator', ({ denominator }) => denominator?.toString()),
      ];
    });
}
