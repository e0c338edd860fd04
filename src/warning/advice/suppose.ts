import { createDataset } from '../../dataset/create-dataset.js';
import type { SeriesHorizon } from '../../dataset/observed-series.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import type { Evidence, Observation } from '../../model/observation.js';
import type { Criterion } from '../../model/criterion.js';
import type { Area, Plan, Target } from '../../model/plan.js';
import type { Selection } from '../../model/selection.js';
import { countiesOf } from '../../plan/counties-of.js';
import { planIndex } from '../../plan/plan-index.js';
import { detectWarnings } from '../detect-warnings.js';
import type { Grade } from '../grade.js';
import type { Warning } from '../warning.js';
import type { AdviceOptions } from './advice-options.js';
import { rowsOfSeries } from './rows-of-series.js';

/** Areas that are looked at beside the own one, so that it is still compared with others like it. */
const MOST_OTHERS = 24;

/** What was reported beyond what is known. */
export interface Supposed {
  readonly rows: readonly Observation[];
  readonly evidence: readonly Evidence[];
}

/**
 * Judges one goal again for the year after, on what is known and what is supposed to be reported: the same evaluation and the
 * same rules, on a dataset that holds no more than the goal rests on.
 *
 * @param warning - the warning of the year before
 * @param target - its goal
 * @param options - those that it was detected with
 * @returns a function that gives the grade, with hysteresis; `none` where there would be no warning
 */
export function suppose(
  warning: Warning,
  target: Target,
  options: AdviceOptions,
): (supposed: Supposed) => Grade | 'none' {
  const { dataset, plan: judged = options.dataset.plan } = options;
  const horizon: SeriesHorizon = {
    until: warning.asOf,
    ...(warning.knownAt === undefined ? {} : { knownAt: warning.knownAt }),
  };
  const measures = judged.measures.filter(({ targets }) => targets.includes(target.id));
  const criteria = [...target.criteria, ...measures.flatMap((measure) => measure.criteria)];
  const own = [warning.area, ...countiesOf(dataset.plan, warning.area).map(({ code }) => code)];
  const areas = new Set([...own, ...others(dataset.plan, warning.area)]);
  const wanted = queriesOf(criteria);
  const indicators = new Set(wanted.map(({ indicator }) => indicator));
  const plan: Plan = {
    ...judged,
    areas: withAncestors(dataset.plan, areas),
    indicators: dataset.plan.indicators.filter(({ id }) => indicators.has(id)),
    targets: [target],
    measures,
  };
  const inside = new Set(own);
  const known = wanted.flatMap((query) =>
    plan.areas.flatMap(({ code }) =>
      rowsOfSeries(dataset, { ...query, area: code }, horizon, inside.has(code) || query.compared),
    ),
  );
  const evidence = (options.evidence ?? []).filter(({ date }) => Number(date.slice(0, 4)) <= warning.asOf);
  const parameters = Object.fromEntries(
    Object.entries(options.parameters ?? {}).filter(([id]) => planIndex(plan).parameters.has(id)),
  );
  return (supposed) => {
    const next = createDataset([...known, ...supposed.rows], plan);
    const evaluation = evaluatePlan(plan, next, {
      area: warning.area,
      asOf: warning.asOf + 1,
      evidence: [...evidence, ...supposed.evidence],
      parameters,
      trace: false,
      ...(options.projector === undefined ? {} : { projector: options.projector }),
      ...(options.attainment === undefined ? {} : { settings: options.attainment }),
    });
    const warnings = detectWarnings(evaluation, {
      dataset: next,
      previous: [warning],
      ...(options.rules === undefined ? {} : { rules: options.rules }),
      ...(options.settings === undefined ? {} : { settings: options.settings }),
    });
    return warnings.find((one) => one.target === target.id)?.held ?? 'none';
  };
}

/** A series, and whether it is compared with its other sexes, or town with country. */
interface Query {
  readonly indicator: string;
  readonly select: Selection;
  readonly compared: boolean;
}

/** Every series that the clauses look at, once. */
function queriesOf(criteria: readonly Criterion[]): readonly Query[] {
  const queries = new Map<string, Query>();
  for (const criterion of criteria) {
    if (criterion.kind === 'milestone') continue;
    const both = criterion.kind === 'relative-to' ? [criterion, criterion.reference] : [criterion];
    for (const { indicator, select } of both) {
      const key = JSON.stringify([indicator, select.age, select.group]);
      const known = queries.get(key);
      // Two selections of one indicator, too, need more than either.
      const compared = criterion.kind === 'narrow-gap' || (known !== undefined && !isSame(known.select, select));
      queries.set(key, { indicator, select, compared: compared || known?.compared === true });
    }
  }
  return [...queries.values()];
}

function isSame(one: Selection, other: Selection): boolean {
  return one.sex === other.sex && one.urbanisation === other.urbanisation;
}

/** The areas of the same level that lie nearest in the order of parents, as many as a comparison needs. */
function others(plan: Plan, code: string): string[] {
  const { areas } = planIndex(plan);
  const own = areas.get(code);
  if (own === undefined) return [];
  const alike = plan.areas.filter(({ level }) => level === own.level);
  const siblings = alike.filter(({ parent }) => parent === own.parent);
  const rest = alike.filter(({ parent }) => parent !== own.parent);
  return [...siblings, ...rest].slice(0, MOST_OTHERS).map((area) => area.code);
}

/** In the order of the plan. */
function withAncestors(plan: Plan, codes: ReadonlySet<string>): Area[] {
  const { areas } = planIndex(plan);
  const kept = new Set(codes);
  for (const code of codes) {
    for (let at = areas.get(code)?.parent; at !== undefined && !kept.has(at); at = areas.get(at)?.parent) kept.add(at);
  }
  return plan.areas.filter(({ code }) => kept.has(code));
}
