import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { city, mountain, plainEast } from '../../test/support/attainment-plan.js';
import { cyclePlan } from '../../test/support/cycle-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import type { Observation } from '../model/observation.js';
import { dataCompleteness, type CompletenessCounts } from './data-completeness.js';
import { officeStandings } from './office-standings.js';
import { revisionsBetween } from './revisions-between.js';
import { vintagesOf } from './vintages-of.js';

const days = ['2021-06-30', '2023-06-30', '2024-06-30', '2025-06-30', '2026-06-30'];
const day = fc.constantFrom(...days);
const indicators = cyclePlan.indicators.map(({ id }) => id);
const areas = [city, mountain, plainEast];
const row: fc.Arbitrary<Observation> = fc.record(
  {
    indicator: fc.constantFrom(...indicators),
    area: fc.constantFrom(...areas),
    period: fc.constantFrom('2019', '2020', '2021', '2022', '2023', '2024'),
    sex: fc.constantFrom('F', 'M', '_T'),
    value: fc.oneof(fc.integer({ min: 0, max: 100 }).map(String), fc.constant(null)),
    status: fc.constantFrom('A', 'P', 'M'),
    published: day,
  },
  { requiredKeys: ['indicator', 'area', 'period', 'value', 'published'] },
);
const rows = fc.array(row, { maxLength: 60 });
const asOf = fc.integer({ min: 2020, max: 2026 });

/** The counts of rows come with the dataset, the day with the question; everything else has to be the same. */
function verdicts(of: readonly Observation[], options: { readonly asOf: number; readonly knownAt?: string }): unknown {
  const { targets, measures, domains, gaps } = evaluatePlan(cyclePlan, createDataset(of, cyclePlan), {
    area: city,
    trace: false,
    ...options,
  });
  return { targets, measures, domains, gaps };
}

describe('an evaluation of a vintage', () => {
  test.prop([rows, day, asOf], { numRuns: 150 })('never sees later figures', (given, knownAt, year) => {
    const known = given.filter(({ published = '' }) => published <= knownAt);
    expect(verdicts(given, { asOf: year, knownAt })).toEqual(verdicts(known, { asOf: year }));
  });

  test.prop([rows, day, asOf], { numRuns: 100 })('is that of the last vintage before it', (given, knownAt, year) => {
    const dataset = createDataset(given, cyclePlan);
    const last = vintagesOf(dataset, city).vintages.findLast((vintage) => vintage.day <= knownAt)?.day ?? '1900-01-01';
    expect(verdicts(given, { asOf: year, knownAt })).toEqual(verdicts(given, { asOf: year, knownAt: last }));
  });

  test.prop([rows, day, day, asOf], { numRuns: 100 })(
    'changes only where a figure that it rests on became known',
    (given, a, b, year) => {
      const [from, to] = [a, b].toSorted() as [string, string];
      const { figures, comparison } = revisionsBetween(cyclePlan, createDataset(given, cyclePlan), {
        area: city,
        asOf: year,
        from,
        to,
      });
      const resting = new Set(figures.flatMap(({ criteria }) => criteria));
      for (const { criterion, changed } of comparison.criteria) {
        if (changed) expect(resting).toContain(criterion);
      }
    },
  );
});

describe('completeness', () => {
  const count = fc.subarray(areas, { minLength: 1 });
  test.prop([rows, count, fc.subarray([2021, 2022, 2023, 2024]), day], { numRuns: 100 })(
    'lies between 0 and 1 and adds up, whichever way it is told',
    (given, of, years, knownAt) => {
      const completeness = dataCompleteness(cyclePlan, createDataset(given, cyclePlan), {
        areas: of,
        years,
        knownAt,
        agreed: [{ on: '06-30', yearsAfter: 1 }],
      });
      const { total, ...ways } = completeness;
      const whole = (counts: CompletenessCounts): number[] => {
        expect(counts.reported + counts.declaredMissing + counts.missing).toBe(counts.expected);
        for (const share of [counts.completeness, counts.timeliness]) {
          if (share.status === 'unavailable') continue;
          expect(share.value).toBeGreaterThanOrEqual(0);
          expect(share.value).toBeLessThanOrEqual(1);
        }
        return [
          counts.expected,
          counts.reported,
          counts.missing,
          counts.irregular,
          counts.timely,
          counts.late,
          counts.unknown,
        ];
      };
      for (const way of Object.values(ways)) {
        const sums = way.reduce<number[]>(
          (sum, { counts }) => whole(counts).map((value, place) => value + (sum[place] ?? 0)),
          [0, 0, 0, 0, 0, 0, 0],
        );
        expect(sums).toEqual(whole(total));
      }
    },
  );
});

describe('shared responsibility', () => {
  const assigned = fc.array(
    fc.record({
      office: fc.constantFrom('north', 'south', 'idle'),
      targets: fc.subarray(cyclePlan.targets.map(({ id }) => id)),
    }),
    { maxLength: 6 },
  );
  test.prop([rows, assigned], { numRuns: 100 })('counts a goal once', (given, items) => {
    const evaluation = evaluatePlan(cyclePlan, createDataset(given, cyclePlan), {
      area: city,
      asOf: 2024,
      trace: false,
    });
    const { offices, together } = officeStandings(cyclePlan, evaluation, { assigned: items });
    for (const relation of ['reports', 'responsible'] as const) {
      const joint = together[relation];
      expect(joint.targets.total + joint.nobody.length).toBe(cyclePlan.targets.length);
      // A sum of thirds and halves of small numbers: off by a few units in the last place at most.
      const weights = offices.reduce((sum, office) => sum + office[relation].weight, 0);
      expect(Math.abs(weights - joint.targets.total)).toBeLessThan(1e-12);
      expect(offices.reduce((sum, office) => sum + office[relation].targets.total, 0)).toBe(joint.sumOverOffices);
      expect(joint.sumOverOffices >= joint.targets.total).toBe(true);
      expect(joint.sumOverOffices > joint.targets.total).toBe(joint.shared > 0);
    }
  });
});
