import { compareDecimals } from '../exact/compare-decimals.js';
import type { Indicator, Plan } from '../model/plan.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { checkFigures } from './check-figures.js';
import { checkMachinery } from './check-machinery.js';
import { nearestId } from './nearest-id.js';
import type { PlanCheck, PlanProblem } from './plan-problem.js';

export type { PlanProblem } from './plan-problem.js';

/** Plans from files may name units that do not exist, whatever their type says. */
const knownUnits: Readonly<Record<string, UnitDefinition | undefined>> = units;

/** Links to nothing for which a near id is looked up: the search costs as much as there are ids. */
const MOST_SUGGESTIONS = 100;

/**
 * Checks what the parts of a plan say of each other.
 *
 * Ids are unique; links between goals, measures, objectives, domains, indicators, areas, offices, bodies, papers and
 * sources lead somewhere, and goals and measures name each other; deadlines lie inside the plan; units of criteria
 * convert into those of their indicators, and a proportion is a share; figures lie inside the indicator's range; floors
 * and rises stand with indicators whose higher values are better, ceilings and falls with the others; ranges and stages
 * are well formed; goals, measures, objectives and criteria are numbered in order.
 *
 * A plan whose domains say that they have more goals than are entered may link objectives and goals of a higher level to
 * what is not entered yet.
 *
 * @param plan - a plan of the right shape
 * @returns every problem in the order of the plan; empty for a sound plan
 */
export function checkPlan(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: PlanCheck['report'] = (code, path, message) => problems.push({ code, path, message });
  const ids: PlanCheck['ids'] = (items, path) => {
    const set = new Set<string>();
    items.forEach(({ id }, position) => {
      if (set.has(id)) report('duplicate-id', `${path}.${String(position)}.id`, `The id ${id} is used twice.`);
      set.add(id);
    });
    return set;
  };
  let incomplete = false;
  const known = {
    sources: ids(plan.sources, 'sources'),
    offices: ids(plan.offices ?? [], 'offices'),
    domains: ids(plan.domains, 'domains'),
    indicators: ids(plan.indicators, 'indicators'),
    targets: ids(plan.targets, 'targets'),
    measures: ids(plan.measures, 'measures'),
  };
  const areas = new Set<string>();
  plan.areas.forEach(({ code }, position) => {
    if (areas.has(code)) report('duplicate-id', `areas.${String(position)}.code`, `The code ${code} is used twice.`);
    areas.add(code);
  });
  const link: PlanCheck['link'] = (set, id, path, kind) => {
    if (id === undefined || set.has(id)) return;
    const nearest = problems.length < MOST_SUGGESTIONS ? nearestId(id, set) : undefined;
    report(
      'unknown-link',
      path,
      `There is no ${kind} \`${id}\`.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
    );
  };
  const cite: PlanCheck['cite'] = (citation, path) =>
    link(known.sources, citation?.source, `${path}.cite.source`, 'source');

  if (plan.period.start > plan.period.end) report('period-reversed', 'period', 'The plan ends before it starts.');
  if (plan.baselineYear > plan.period.end)
    report('baseline-after-end', 'baselineYear', 'The baseline year lies after the plan.');
  link(areas, plan.jurisdiction, 'jurisdiction', 'area');
  plan.areas.forEach((area, position) => {
    link(areas, area.parent, `areas.${String(position)}.parent`, 'area');
    if (area.parent === area.code) report('cycle', `areas.${String(position)}.parent`, `${area.code} lies in itself.`);
    cite(area.cite, `areas.${String(position)}`);
  });
  plan.domains.forEach((domain, position) => {
    cite(domain.cite, `domains.${String(position)}`);
    for (const part of ['targets', 'measures'] as const) {
      const entered = plan[part].filter((owner) => owner.domain === domain.id).length;
      const extent = domain.extent?.[part] ?? entered;
      if (entered > extent) {
        const message = `${domain.id} says that it has ${String(extent)}, and ${String(entered)} are entered.`;
        report('extent-exceeded', `domains.${String(position)}.extent.${part}`, message);
      }
      if (entered < extent) incomplete = true;
    }
  });
  plan.indicators.forEach((indicator, position) => {
    const path = `indicators.${String(position)}`;
    cite(indicator.cite, path);
    if (plan.offices !== undefined) link(known.offices, indicator.steward, `${path}.steward`, 'office');
    const { lower, upper } = indicator.range;
    if (lower !== undefined && upper !== undefined && compareDecimals(lower, upper) >= 0) {
      report('range-reversed', `${path}.range`, `The range of ${indicator.id} is empty.`);
    }
    if (indicator.measure === 'proportion' && knownUnits[indicator.unit]?.dimension !== 'share') {
      report(
        'unit-mismatch',
        `${path}.unit`,
        `${indicator.id} is a proportion, and ${indicator.unit} measures no share.`,
      );
    }
  });
  ids(plan.contextIndicators ?? [], 'contextIndicators');
  (plan.contextIndicators ?? []).forEach(({ id }, position) => {
    if (known.indicators.has(id))
      report('duplicate-id', `contextIndicators.${String(position)}.id`, `The id ${id} is used twice.`);
  });

  const indicators = new Map<string, Indicator>(plan.indicators.map((indicator) => [indicator.id, indicator] as const));
  const criterionIds = new Set<string>();
  const numbers = new Set<string>();
  const owners = [
    ...plan.targets.map((owner, position) => ({ owner, path: `targets.${String(position)}` })),
    ...plan.measures.map((owner, position) => ({ owner, path: `measures.${String(position)}` })),
  ];
  for (const { owner, path } of owners) {
    link(known.domains, owner.domain, `${path}.domain`, 'domain');
    cite(owner.cite, path);
    const number = `${path.replace(/\d+$/, '')}${owner.domain} ${String(owner.number)}`;
    if (numbers.has(number)) {
      report('number-used-twice', `${path}.number`, `${owner.domain} already has a number ${String(owner.number)}.`);
    }
    numbers.add(number);
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
        ids(criterion.stages, `${at}.stages`);
        return;
      }
      link(known.indicators, criterion.indicator, `${at}.indicator`, 'indicator');
      if (criterion.kind === 'relative-to') {
        link(known.indicators, criterion.reference.indicator, `${at}.reference.indicator`, 'indicator');
      }
      const indicator = indicators.get(criterion.indicator);
      if (indicator === undefined) return;
      checkFigures(criterion, indicator, at, report);
      if (criterion.kind !== 'relative-to') return;
      const reference = indicators.get(criterion.reference.indicator);
      if (reference !== undefined && knownUnits[reference.unit]?.dimension !== knownUnits[indicator.unit]?.dimension) {
        const message = `${reference.id} in ${reference.unit} cannot be compared with ${indicator.id} in ${indicator.unit}.`;
        report('unit-mismatch', `${at}.reference.indicator`, message);
      }
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
  const check: PlanCheck = { report, ids, link, cite };
  const linkEntered: PlanCheck['link'] = (set, id, path, kind) => {
    if (!incomplete) link(set, id, path, kind);
  };
  const objectives = plan.objectives ?? [];
  ids(objectives, 'objectives');
  objectives.forEach((objective, position) => {
    const path = `objectives.${String(position)}`;
    if (objective.number !== position + 1) {
      report(
        'objective-numbering',
        `${path}.number`,
        `Expected ${String(position + 1)}, found ${String(objective.number)}.`,
      );
    }
    objective.targets.forEach((id, place) =>
      linkEntered(known.targets, id, `${path}.targets.${String(place)}`, 'target'),
    );
    cite(objective.cite, path);
  });
  const higherGoals = plan.higherGoals ?? [];
  const higherIds = ids(higherGoals, 'higherGoals');
  higherGoals.forEach((goal, position) => {
    const path = `higherGoals.${String(position)}`;
    linkEntered(known.indicators, goal.indicator, `${path}.indicator`, 'indicator');
    link(areas, goal.area, `${path}.area`, 'area');
    goal.inconsistentWith?.forEach((id, place) => {
      link(higherIds, id, `${path}.inconsistentWith.${String(place)}`, 'goal of a higher level');
    });
    const indicator = indicators.get(goal.indicator);
    if (indicator !== undefined) checkFigures(goal, indicator, path, report);
    cite(goal.cite, path);
  });
  if (plan.machinery !== undefined) checkMachinery(plan.machinery, check);
  return problems;
}

/** What each record links to; where an id is used twice the first record counts. */
function linksById(records: readonly (readonly [id: string, links: readonly string[]])[]): Map<string, Set<string>> {
  return new Map(records.toReversed().map(([id, links]) => [id, new Set(links)] as const));
}
