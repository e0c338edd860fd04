import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { city, type Clause, mountain, plainEast, plainWest } from '../../test/support/attainment-plan.js';
import { type Parts, warn } from '../../test/support/warning-plan.js';
import type { Observation } from '../model/observation.js';
import type { Signal } from './signal.js';

const parts: Parts = {
  goals: [
    [{ kind: 'at-least', value: '90' }, { kind: 'increase' }],
    [{ kind: 'at-most', value: '10', indicator: 'burden', hold: true }],
    [
      { kind: 'narrow-gap', between: 'sex' },
      { kind: 'within', lower: '20', upper: '60', by: 2025 },
    ],
    [{ kind: 'at-least', value: '60', scope: 'each-county' }],
  ],
  measures: [[{ kind: 'at-most', value: '30', indicator: 'burden' }]],
};

/** Figures of everyone, women and men in city and counties; some years missing, some published again. */
const rows = (years: readonly [number, number]): fc.Arbitrary<Observation[]> =>
  fc.uniqueArray(
    fc.record({
      indicator: fc.constantFrom('coverage', 'burden'),
      area: fc.constantFrom(city, mountain, plainEast, plainWest, '980000', '970000'),
      period: fc.integer({ min: years[0], max: years[1] }).map(String),
      sex: fc.constantFrom('_T' as const, 'F' as const, 'M' as const),
      value: fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1)),
      published: fc.constantFrom('2025-01-31', '2025-06-30'),
    }),
    {
      maxLength: 60,
      selector: ({ indicator, area, period, sex, published }) => [indicator, area, period, sex, published].join('|'),
    },
  );

const plain = { evaluate: { projector: null } } as const;

describe('warnings', () => {
  test.prop([rows([2014, 2024]), rows([2025, 2029])])(
    'of a year are the same whoever adds later years',
    (known, later) => {
      expect(warn(parts, [...known, ...later]).warnings).toEqual(warn(parts, known).warnings);
    },
  );

  test.prop([rows([2014, 2024])])('of a day are the same whoever adds later publications', (all) => {
    const evaluate = { projector: null, knownAt: '2025-03-31' };
    const known = all.filter(({ published }) => published === '2025-01-31');
    expect(warn(parts, all, { evaluate }).warnings).toEqual(warn(parts, known, { evaluate }).warnings);
  });

  test.prop([rows([2014, 2024]), fc.infiniteStream(fc.nat())])('do not depend on the order of rows', (all, keys) => {
    const shuffled = all
      .map((row) => [row, keys.next().value] as const)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([row]) => row);
    expect(warn(parts, shuffled, plain).warnings).toEqual(warn(parts, all, plain).warnings);
  });

  test.prop([rows([2014, 2024])])('survive JSON, and serve as those of the year before afterwards', (all) => {
    const { warnings, dataset } = warn(parts, all, plain);
    const again: unknown = JSON.parse(JSON.stringify(warnings));
    expect(again).toEqual(warnings);
    expect(JSON.stringify(warnings)).not.toMatch(/null/);
    expect(dataset.counts.given).toBe(all.length);
    const next = { projector: null, asOf: 2025 };
    const { warnings: direct } = warn(parts, all, { evaluate: next, previous: warnings });
    expect(warn(parts, all, { evaluate: next, previous: again as typeof warnings }).warnings).toEqual(direct);
    expect(warn(parts, all, { evaluate: next, previous: direct }).warnings).toEqual(direct);
  });

  test.prop([rows([2014, 2024])])('cover every goal that is not wholly assessed, and order their signals', (all) => {
    const { warnings, evaluation } = warn(parts, all, plain);
    const warned = new Set(warnings.map(({ target }) => target));
    for (const { target, assessed, criteria } of evaluation.targets) {
      if (assessed < criteria.length) expect(warned).toContain(target);
    }
    for (const { signals, computed } of warnings) {
      const weights = signals.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(computed).toBe(signals[0]?.grade);
    }
  });

  test.prop([
    fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 3, maxLength: 11 }),
    fc.constantFrom<Clause['kind']>('at-least', 'increase'),
  ])('of a share and of its complement are the same', (tenths, kind) => {
    const floor = (kind === 'at-least' ? { kind, value: '95' } : { kind }) as Clause;
    const ceiling = (
      kind === 'at-least'
        ? { kind: 'at-most', value: '5', indicator: 'burden' }
        : { kind: 'decrease', indicator: 'burden' }
    ) as Clause;
    const series = (indicator: string, of: (tenth: number) => number): Observation[] =>
      tenths.map((tenth, place) => ({
        indicator,
        area: city,
        period: String(2025 - tenths.length + place),
        value: (of(tenth) / 10).toFixed(1),
      }));
    // Proportions of figures are no laws of a complement, and it is broken down by nothing here.
    const rules = { 'implausible-value': false, 'gap-widening': false } as const;
    const share = warn(
      { goals: [[floor]] },
      series('coverage', (tenth) => tenth),
      { ...plain, rules },
    );
    const rest = warn(
      { goals: [[ceiling]] },
      series('burden', (tenth) => 1000 - tenth),
      { ...plain, rules },
    );
    const told = (signals: readonly Signal[] = []) => signals.map(({ rule, grade, year }) => [rule, grade, year]);
    expect(told(rest.warnings[0]?.signals)).toEqual(told(share.warnings[0]?.signals));
    expect(rest.warnings[0]?.grade).toBe(share.warnings[0]?.grade);
  });
});
