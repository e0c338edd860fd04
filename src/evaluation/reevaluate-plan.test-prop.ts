import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  city,
  criterionOf,
  mountain,
  plainEast,
  plainWest,
  syntheticPlan,
  type Clause,
} from '../../test/support/attainment-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import type { Observation } from '../model/observation.js';
import type { Indicator, Plan } from '../model/plan.js';
import { criteriaRestingOn } from './criteria-resting-on.js';
import { evaluatePlan } from './evaluate-plan.js';
import type { PlanEvaluation } from './plan-evaluation.js';
import { reevaluatePlan } from './reevaluate-plan.js';

const clauses: readonly Clause[] = [
  { kind: 'at-least', value: '90' },
  { kind: 'at-least', value: '90', select: { sex: 'F' } },
  { kind: 'at-least', value: '90', select: { urbanisation: 'R' }, hold: true },
  { kind: 'at-least', value: '90', select: { group: 'disabled' } },
  { kind: 'within', lower: '40', upper: '60', scope: 'each-county' },
  { kind: 'increase' },
  { kind: 'slow-down' },
  { kind: 'narrow-gap', between: 'sex' },
  { kind: 'narrow-gap', between: 'urbanisation' },
  { kind: 'narrow-gap', between: 'terrain' },
  { kind: 'relative-to', reference: { indicator: 'reference-share', select: { sex: 'M' } } },
  { kind: 'relative-to', select: { sex: 'F' }, reference: { indicator: 'coverage', select: {} } },
  { kind: 'at-most', value: '10', indicator: 'women', select: { sex: 'F' } },
  { kind: 'milestone', stages: [{ id: 'a', title: { zh: '甲', en: 'a' } }] },
];
const text = { zh: '合成', en: 'synthetic' };
const cite = { source: 'synthetic' };
const womenOnly: Indicator = { ...syntheticPlan.indicators[0]!, id: 'women', womenOnly: true };
const plan: Plan = {
  ...syntheticPlan,
  indicators: [...syntheticPlan.indicators, womenOnly],
  targets: clauses.map((clause, position): Plan['targets'][number] => ({
    id: `synthetic-${String(position)}`,
    domain: 'health',
    number: position + 1,
    title: text,
    criteria: [{ ...criterionOf(clause), id: `synthetic-${String(position)}.1` }],
    measures: [],
    cite,
  })),
};
const areas = ['900000', city, mountain, plainEast, plainWest];

const row: fc.Arbitrary<Observation> = fc.record(
  {
    indicator: fc.constantFrom('coverage', 'reference-share', 'women', 'burden'),
    area: fc.constantFrom(...areas),
    period: fc.constantFrom('2018', '2020', '2021', '2022', '2023', '2024', '2025'),
    sex: fc.constantFrom('F', 'M', '_T'),
    urbanisation: fc.constantFrom('U', 'R', '_T'),
    group: fc.constantFrom('disabled', '_T'),
    value: fc.integer({ min: 0, max: 100 }).map(String),
    numerator: fc.integer({ min: 0, max: 50 }),
    denominator: fc.integer({ min: 50, max: 99 }),
    published: fc.constantFrom('2024-01-01', '2025-01-01'),
  },
  { requiredKeys: ['indicator', 'area', 'period', 'value'] },
);
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

/** The counts of rows come with the dataset; everything else has to be the same. */
const evaluate = (of: readonly Observation[], area: string, trace: boolean): PlanEvaluation =>
  evaluatePlan(plan, createDataset(of, plan), { area, asOf: 2024, trace });

describe('evaluating again what rests on a change equals evaluating everything', () => {
  test.prop([rows, row, fc.nat(), fc.constantFrom(...areas), fc.boolean()], { numRuns: 300 })(
    'when a row is replaced',
    (before, replacement, position, area, trace) => {
      const at = position % before.length;
      const after = before.with(at, replacement);
      const changed = [before[at]!, replacement];
      const again = reevaluatePlan(evaluate(before, area, trace), plan, createDataset(after, plan), {
        area,
        asOf: 2024,
        trace,
        changed,
      });
      expect(again).toEqual(evaluate(after, area, trace));
    },
  );

  test.prop([rows, row, fc.constantFrom(...areas)], { numRuns: 100 })(
    'when a row is added, and only that is evaluated',
    (before, added, area) => {
      const previous = evaluate(before, area, false);
      const after = [...before, added];
      const options = { area, asOf: 2024, trace: false, changed: [added] };
      const again = reevaluatePlan(previous, plan, createDataset(after, plan), options);
      expect(again).toEqual(evaluate(after, area, false));
      const resting = new Set(
        criteriaRestingOn(plan, added)
          .filter(({ areas: own }) => own.includes(area))
          .map(({ criterion }) => criterion),
      );
      again.targets.forEach((target, position) => {
        if (!resting.has(`${target.target}.1`)) expect(target).toBe(previous.targets[position]);
      });
    },
  );
});

test('a row changes no verdict that is not said to rest on it', () => {
  expect(
    criteriaRestingOn(plan, { indicator: 'coverage', area: city, sex: 'F' }).map(({ criterion }) => criterion),
  ).toEqual(['synthetic-1.1', 'synthetic-7.1', 'synthetic-11.1']);
  expect(criteriaRestingOn(plan, { indicator: 'burden', area: city })).toEqual([]);
});
