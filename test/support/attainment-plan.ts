import { evaluateCriterion } from '../../src/attainment/evaluate-criterion.js';
import type { EvaluateCriterionOptions } from '../../src/attainment/evaluate-criterion-options.js';
import type { CriterionVerdict } from '../../src/attainment/verdict.js';
import { createDataset } from '../../src/dataset/create-dataset.js';
import type { Observation } from '../../src/model/observation.js';
import type { Criterion } from '../../src/model/criterion.js';
import type { Area, Indicator, Plan } from '../../src/model/plan.js';

/** Everything here is synthetic: no such plan, area or figure exists. */
const text = (words: string) => ({ zh: words, en: words });
const cite = { source: 'synthetic' };

const indicator = (id: string, fields: Partial<Indicator>): Indicator => ({
  id,
  title: text(id),
  definition: text(id),
  measure: 'proportion',
  collection: 'register',
  unit: '%',
  direction: 'higher',
  range: { lower: '0', upper: '100' },
  aggregation: 'ratio-of-sums',
  disaggregation: [],
  steward: 'office',
  frequency: 'annual',
  cite,
  ...fields,
});

/** The prefecture whose plan it is, with all its counties listed. */
export const city = '990000';
/** One mountain county. */
export const mountain = '990001';
/** Two plain counties. */
export const [plainEast, plainWest] = ['990002', '990003'] as const;

const area = (code: string, level: Area['level'], fields: Partial<Area>): Area => ({
  code,
  title: text(code),
  level,
  ...fields,
});

export const syntheticPlan: Plan = {
  id: 'synthetic',
  title: text('synthetic plan'),
  period: { start: 2021, end: 2030 },
  baselineYear: 2020,
  jurisdiction: city,
  areas: [
    area('900000', 'province', {}),
    area(city, 'prefecture', { parent: '900000', countiesListed: true }),
    area(mountain, 'county', { parent: city, terrain: 'mountain' }),
    area(plainEast, 'county', { parent: city, terrain: 'plain' }),
    area(plainWest, 'county', { parent: city, terrain: 'plain' }),
    area('980000', 'prefecture', { parent: '900000', countiesListed: true }),
    area('970000', 'prefecture', { parent: '900000', countiesListed: true }),
    area('970001', 'county', { parent: '970000' }),
  ],
  domains: [{ id: 'health', number: 1, title: text('health') }],
  indicators: [
    indicator('coverage', {}),
    indicator('burden', { direction: 'lower' }),
    indicator('coverage-in-permille', { unit: '‰', range: { lower: '0', upper: '1000' } }),
    indicator('reference-share', {}),
    indicator('deaths', { measure: 'ratio', unit: '1/10万', direction: 'lower', range: { lower: '0' } }),
    indicator('iodine', {
      measure: 'median',
      collection: 'survey',
      unit: 'μg/L',
      direction: 'neither',
      range: { lower: '0' },
      aggregation: 'none',
    }),
    indicator('growth', { measure: 'index', unit: '1', range: {}, aggregation: 'none' }),
    indicator('prevalence', { direction: 'lower', collection: 'survey', frequency: 'irregular' }),
    indicator('five-yearly', { frequency: 'quinquennial' }),
  ],
  targets: [],
  measures: [],
  sources: [{ id: 'synthetic', title: text('synthetic'), publisher: 'nobody' }],
};

type Filled = 'id' | 'by' | 'cite' | 'select' | 'indicator' | 'unit';
type Brief<Kind> = Kind extends Criterion ? Omit<Kind, Filled> & Partial<Pick<Kind, Filled & keyof Kind>> : never;
/** A criterion with only what the test is about; by default on `coverage` in %, by 2030. */
export type Clause = Brief<Criterion>;

/** A figure as printed, or more of an observation. */
export type Cell = string | number | (Omit<Partial<Observation>, 'period'> & { readonly period?: string });

/** Figures by period, in one area and of everyone unless a cell says otherwise; a list where periods repeat. */
export type Points = Readonly<Record<string, Cell>> | readonly Cell[];

export function criterionOf(clause: Clause): Criterion {
  const measured = clause.kind === 'milestone' ? {} : { indicator: 'coverage', select: {} };
  const unit = 'value' in clause || 'lower' in clause || clause.kind === 'prescribed' ? { unit: '%' } : {};
  return { id: 'synthetic-01.1', by: 2030, cite, ...measured, ...unit, ...clause } as Criterion;
}

export function rowsOf(points: Points, indicatorId = 'coverage', areaCode: string = city): Observation[] {
  const cells: [string, Cell][] = Array.isArray(points)
    ? (points as readonly Cell[]).map((cell) => ['', cell])
    : Object.entries(points as Readonly<Record<string, Cell>>);
  return cells.map(([period, cell]) => ({
    indicator: indicatorId,
    area: areaCode,
    period,
    value: null,
    ...(typeof cell === 'object' ? cell : { value: cell }),
  }));
}

/** Judges one clause in the city as of 2024, on a few points. */
export function judge(
  clause: Clause,
  points: Points,
  options: Partial<EvaluateCriterionOptions> & { readonly plan?: Plan } = {},
): CriterionVerdict {
  const { plan = syntheticPlan, ...rest } = options;
  const criterion = criterionOf(clause);
  const rows = rowsOf(points, criterion.indicator, rest.area);
  return evaluateCriterion(criterion, createDataset(rows, plan), { area: city, asOf: 2024, ...rest });
}

/** The figure of an outcome that has to be there. */
export function figure<Value>(
  outcome: { status: 'ok'; value: Value } | { status: 'unavailable'; reason: string },
): Value {
  if (outcome.status === 'unavailable') throw new Error(`unavailable: ${outcome.reason}`);
  return outcome.value;
}
