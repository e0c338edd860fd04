import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import type { Citation, DecimalText } from '../model/text.js';
import type { Criterion, Indicator, Plan } from '../model/plan.js';
import { type Unit, type UnitDefinition, units } from '../model/unit.js';
import { nearestId } from './nearest-id.js';

/** One thing wrong with a plan. */
export interface PlanProblem {
  readonly code: string;
  /** Where, as a path into the plan: 'targets.2.criteria.0.unit'. */
  readonly path: string;
  readonly message: string;
}

type Report = (code: string, path: string, message: string) => void;

/** Links to nothing for which a near id is looked up: the search costs as much as there are ids. */
const MOST_SUGGESTIONS = 100;

/**
 * Checks what the parts of a plan say of each other.
 *
 * Ids are unique; links between goals, measures, domains, indicators, areas, offices and sources lead somewhere, and
 * goals and measures name each other; deadlines lie inside the plan; units of criteria convert into those of their
 * indicators; figures lie inside the indicator's range; floors stand with indicators whose higher values are better and
 * ceilings with the others; ranges and stages are well formed; criteria are numbered in order.
 *
 * @param plan - a plan of the right shape
 * @returns every problem in the order of the plan; empty for a sound plan
 */
export function checkPlan(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: Report = (code, path, message) => problems.push({ code, path, message });
  const known = {
    sources: ids(plan.sources, 'sources', report),
    offices: ids(plan.offices ?? [], 'offices', report),
    domains: ids(plan.domains, 'domains', report),
    indicators: ids([...plan.indicators], 'indicators', report),
    targets: ids(plan.targets, 'targets', report),
    measures: ids(plan.measures, 'measures', report),
  };
  const areas = new Set<string>();
  plan.areas.forEach(({ code }, position) => {
    if (areas.has(code)) report('duplicate-id', `areas.${String(position)}.code`, `The code ${code} is used twice.`);
    areas.add(code);
  });
  const link = (set: ReadonlySet<string>, id: string | undefined, path: string, kind: string): void => {
    if (id === undefined || set.has(id)) return;
    const nearest = problems.length < MOST_SUGGESTIONS ? nearestId(id, set) : undefined;
    report(
      'unknown-link',
      path,
      `There is no ${kind} \`${id}\`.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
    );
  };
  const cite = (citation: Citation | undefined, path: string): void =>
    link(known.sources, citation?.source, `${path}.cite.source`, 'source');

  if (plan.period.start > plan.period.end) report('period-reversed', 'period', 'The plan ends before it starts.');
  if (plan.baselineYear > plan.period.end)
    report('baseline-after-end', 'baselineYear', 'The baseline year lies after the plan.');
  link(areas, plan.jurisdiction, 'jurisdiction', 'area');
  plan.areas.forEach((area, position) => {
    link(areas, area.parent, `areas.${String(position)}.parent`, 'area');
    cite(area.cite, `areas.${String(position)}`);
  });
  plan.domains.forEach((domain, position) => cite(domain.cite, `domains.${String(position)}`));
  plan.indicators.forEach((indicator, position) => {
    const path = `indicators.${String(position)}`;
    cite(indicator.cite, path);
    if (plan.offices !== undefined) link(known.offices, indicator.steward, `${path}.steward`, 'office');
    const { lower, upper } = indicator.range;
    if (lower !== undefined && upper !== undefined && compareDecimals(lower, upper) >= 0) {
      report('range-reversed', `${path}.range`, `The range of ${indicator.id} is empty.`);
    }
  });
  ids(plan.contextIndicators ?? [], 'contextIndicators', report);
  (plan.contextIndicators ?? []).forEach(({ id }, position) => {
    if (known.indicators.has(id))
      report('duplicate-id', `contextIndicators.${String(position)}.id`, `The id ${id} is used twice.`);
  });

  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator] as const));
  const criterionIds = new Set<string>();
  const owners = [
    ...plan.targets.map((owner, position) => ({ owner, path: `targets.${String(position)}` })),
    ...plan.measures.map((owner, position) => ({ owner, path: `measures.${String(position)}` })),
  ];
  for (const { owner, path } of owners) {
    link(known.domains, owner.domain, `${path}.domain`, 'domain');
    cite(owner.cite, path);
    owner.criteria.forEach((criterion, position) => {
      const at = `${path}.criteria.${String(position)}`;
      if (criterionIds.has(criterion.id)) report('duplicate-id', `${at}.id`, `The id ${criterion.id} is used twice.`);
      criterionIds.add(criterion.id);
      const expected = `${owner.id}.${String(position + 1)}`;
      if (criterion.id !== expected)
        report('criterion-numbering', `${at}.id`, `Expected \`${expected}\`, found \`${criterion.id}\`.`);
      cite(criterion.cite, at);
      if (criterion.by < plan.period.start || criterion.by > plan.period.end) {
        report(
          'year-outside-period',
          `${at}.by`,
          `The deadline ${String(criterion.by)} lies outside the plan's years.`,
        );
      }
      if (criterion.kind === 'milestone') {
        ids(criterion.stages, `${at}.stages`, report);
        return;
      }
      link(known.indicators, criterion.indicator, `${at}.indicator`, 'indicator');
      if (criterion.kind === 'relative-to') {
        link(known.indicators, criterion.reference.indicator, `${at}.reference.indicator`, 'indicator');
      }
      const indicator = indicators.get(criterion.indicator);
      if (indicator !== undefined) checkFigures(criterion, indicator, at, report);
    });
  }
  const targets = linksById(plan.targets.map(({ id, measures }) => [id, measures] as const));
  const measures = linksById(plan.measures.map(({ id, targets: links }) => [id, links] as const));
  plan.targets.forEach((target, position) => {
    target.measures.forEach((id, place) => {
      const path = `targets.${String(position)}.measures.${String(place)}`;
      link(known.measures, id, path, 'measure');
      const measure = measures.get(id);
      if (measure !== undefined && !measure.has(target.id)) {
        report('one-sided-link', path, `${target.id} names ${id}, which does not name ${target.id}.`);
      }
    });
  });
  plan.measures.forEach((measure, position) => {
    measure.targets.forEach((id, place) => {
      const path = `measures.${String(position)}.targets.${String(place)}`;
      link(known.targets, id, path, 'target');
      const target = targets.get(id);
      if (target !== undefined && !target.has(measure.id)) {
        report('one-sided-link', path, `${measure.id} names ${id}, which does not name ${measure.id}.`);
      }
    });
  });
  return problems;
}

function ids(items: readonly { readonly id: string }[], path: string, report: Report): Set<string> {
  const set = new Set<string>();
  items.forEach(({ id }, position) => {
    if (set.has(id)) report('duplicate-id', `${path}.${String(position)}.id`, `The id ${id} is used twice.`);
    set.add(id);
  });
  return set;
}

/** What each record links to; where an id is used twice the first record counts. */
function linksById(records: readonly (readonly [id: string, links: readonly string[]])[]): Map<string, Set<string>> {
  return new Map(records.toReversed().map(([id, links]) => [id, new Set(links)] as const));
}

/** Plans from files may name units that do not exist, whatever their type says. */
const knownUnits: Readonly<Record<string, UnitDefinition | undefined>> = units;

function checkFigures(criterion: Criterion, indicator: Indicator, path: string, report: Report): void {
  if (criterion.kind === 'at-least' && indicator.direction === 'lower') {
    report('against-direction', `${path}.kind`, `A floor on ${indicator.id}, of which lower is better.`);
  }
  if (criterion.kind === 'at-most' && indicator.direction === 'higher') {
    report('against-direction', `${path}.kind`, `A ceiling on ${indicator.id}, of which higher is better.`);
  }
  if (criterion.kind === 'within' && compareDecimals(criterion.lower, criterion.upper) >= 0) {
    report('range-reversed', path, 'The lower end is not below the upper end.');
  }
  if (criterion.kind === 'about' && compareDecimals(criterion.tolerance, '0') < 0) {
    report('range-reversed', `${path}.tolerance`, 'The tolerance is below 0.');
  }
  for (const { name, value, unit } of figures(criterion)) {
    const given = knownUnits[unit];
    const wanted = knownUnits[indicator.unit];
    if (given === undefined || given.dimension !== wanted?.dimension) {
      report(
        'unit-mismatch',
        `${path}.unit`,
        `${unit} does not convert into ${indicator.unit}, the unit of ${indicator.id}.`,
      );
      return;
    }
    const converted = multiplyByPowerOfTen(value, given.exponent - wanted.exponent);
    const { lower, upper } = indicator.range;
    if (
      (lower !== undefined && compareDecimals(converted, lower) < 0) ||
      (upper !== undefined && compareDecimals(converted, upper) > 0)
    ) {
      report('outside-range', `${path}.${name}`, `${value} ${unit} lies outside the range of ${indicator.id}.`);
    }
  }
}

function figures(criterion: Criterion): { name: string; value: DecimalText; unit: Unit }[] {
  switch (criterion.kind) {
    case 'at-least':
    case 'at-most':
    case 'about':
      return [{ name: 'value', value: criterion.value, unit: criterion.unit }];
    case 'within':
      return [
        { name: 'lower', value: criterion.lower, unit: criterion.unit },
        { name: 'upper', value: criterion.upper, unit: criterion.unit },
      ];
    default:
      return [];
  }
}
