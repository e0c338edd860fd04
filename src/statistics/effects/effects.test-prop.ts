import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { differenceInDifferences } from './difference-in-differences.js';
import type { EffectEstimate } from './effect-estimate.js';
import { interruptedTimeSeries } from './interrupted-time-series.js';

/** Limits are roots of a mixture, right to some 1e-10 of their width after the fits lose digits to memories near 1. */
const near = (got: number, expected: number, scale: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-8 * scale);
};
const RUNS = { numRuns: 15 };

const FIRST = 2001;
const series = fc
  .tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 3, max: 7 }))
  .chain(([before, since]) =>
    fc.record({
      start: fc.constant(FIRST + before),
      values: fc.array(
        fc.integer({ min: 0, max: 500 }).map((value) => value / 10),
        {
          minLength: before + since,
          maxLength: before + since,
        },
      ),
    }),
  )
  .filter(({ values, start }) => interrupted(values, start).status === 'ok');

const interrupted = (values: readonly number[], start: number, first = FIRST) =>
  interruptedTimeSeries(
    values.map((value, at) => ({ year: first + at, value })),
    { start },
  );
const width = ({ interval }: EffectEstimate): number => interval.upper - interval.lower;

describe('an interrupted series', () => {
  test.prop([series, fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 60 })], RUNS)(
    'does not care where years and figures are counted from',
    ({ values, start }, move, years) => {
      const [was, is] = [
        figure(interrupted(values, start)),
        figure(
          interrupted(
            values.map((value) => value + move),
            start + years,
            FIRST + years,
          ),
        ),
      ];
      const scale = width(was.effect) + 500;
      near(is.effect.value, was.effect.value, scale);
      near(is.effect.interval.lower, was.effect.interval.lower, scale);
      near(is.level.interval.upper, was.level.interval.upper, scale);
      near(is.effects.at(-1)!.without.value, was.effects.at(-1)!.without.value + move, scale);
      near(is.effect.p, was.effect.p, 10);
    },
  );

  test.prop([series, fc.constantFrom(0.001, 0.25, 3, 1e6)], RUNS)(
    'stretches with its unit',
    ({ values, start }, unit) => {
      const [was, is] = [
        figure(interrupted(values, start)),
        figure(
          interrupted(
            values.map((value) => value * unit),
            start,
          ),
        ),
      ];
      near(is.effect.value / unit, was.effect.value, width(was.effect));
      near(is.effect.interval.lower / unit, was.effect.interval.lower, width(was.effect));
      near(is.effect.p, was.effect.p, 1);
    },
  );

  test.prop([series], RUNS)('mirrors with its sign', ({ values, start }) => {
    const [was, is] = [
      figure(interrupted(values, start)),
      figure(
        interrupted(
          values.map((value) => -value),
          start,
        ),
      ),
    ];
    near(is.effect.value, -was.effect.value, width(was.effect));
    near(is.effect.interval.lower, -was.effect.interval.upper, width(was.effect));
    near(is.effect.p, was.effect.p, 1);
  });

  test.prop([series, fc.integer({ min: -40, max: 40 })], RUNS)(
    'shows a step that is added, whole, and nothing else',
    ({ values, start }, step) => {
      const stepped = values.map((value, at) => (FIRST + at >= start ? value + step : value));
      const [was, is] = [figure(interrupted(values, start)), figure(interrupted(stepped, start))];
      const scale = width(was.effect) + 100;
      near(is.level.value, was.level.value + step, scale);
      near(is.effect.value, was.effect.value + step, scale);
      near(width(is.effect), width(was.effect), scale);
      near(figure(is.slope).value, figure(was.slope).value, scale);
      near(is.memory.mean, was.memory.mean, 1);
    },
  );

  test.prop([series], RUNS)(
    'contains its estimate, widens with the level, and p agrees with the interval',
    ({ values, start }) => {
      const points = values.map((value, at) => ({ year: FIRST + at, value }));
      const [narrow, wide] = [0.8, 0.95].map((level) => figure(interruptedTimeSeries(points, { start, level })));
      for (const part of ['effect', 'level', 'slopeBefore'] as const) {
        const { value, interval, p, conclusion } = wide![part];
        expect(interval.lower).toBeLessThan(value);
        expect(value).toBeLessThan(interval.upper);
        expect(width(wide![part])).toBeGreaterThan(width(narrow![part]));
        if (Math.abs(p - 0.05) > 1e-6)
          expect(conclusion === 'cannot-tell').toBe(interval.lower < 0 && interval.upper > 0);
      }
    },
  );
});

const table = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 2, max: 6 })).chain(([units, years]) =>
  fc.record({
    treated: fc
      .array(fc.boolean(), { minLength: units, maxLength: units })
      .filter((flags) => flags.includes(true) && flags.includes(false)),
    figures: fc.array(
      fc.array(
        fc.integer({ min: 0, max: 500 }).map((value) => value / 10),
        { minLength: years, maxLength: years },
      ),
      { minLength: units, maxLength: units },
    ),
    weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: units, maxLength: units }),
  }),
);
type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

const START = FIRST + 1;
const compare = ({ treated, figures, weights }: Table) =>
  figure(
    differenceInDifferences(
      figures.map((row, at) => ({
        unit: `unit ${String(at)}`,
        treated: treated[at]!,
        weight: weights[at]!,
        values: row.map((value, year) => ({ year: FIRST + year, value })),
      })),
      { start: START },
    ),
  );
/** The spread of the figures, which results near 0 are rounded against. */
const SCALE = 100;

describe('a difference in differences', () => {
  test.prop([table, fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 6, maxLength: 6 })])(
    'does not see what moves all units alike, or what always set them apart',
    (given, shifts) => {
      const moved = given.figures.map((row, unit) => row.map((value, year) => value + shifts[year]! + 7 * unit));
      const [was, is] = [compare(given), compare({ ...given, figures: moved })];
      near(is.raw.value, was.raw.value, SCALE);
      near(figure(is.weighted).value, figure(was.weighted).value, SCALE);
      expect(is.raw.inference.status).toBe(was.raw.inference.status);
      if (is.raw.inference.status === 'ok') {
        near(is.raw.inference.value.standardError, figure(was.raw.inference).standardError, SCALE);
      }
      near(figure(is.raw.permutation).p, figure(was.raw.permutation).p, 1e-6);
    },
  );

  test.prop([table])('does not depend on the order of units and years', (given) => {
    const [was, is] = [
      compare(given),
      compare({
        treated: given.treated.toReversed(),
        figures: given.figures.toReversed(),
        weights: given.weights.toReversed(),
      }),
    ];
    near(is.raw.value, was.raw.value, SCALE);
    near(figure(is.weighted).value, figure(was.weighted).value, SCALE);
    expect(figure(is.raw.permutation).p).toBe(figure(was.raw.permutation).p);
  });

  test.prop([table])('turns its sign when the groups are exchanged, and with the sign of the figures', (given) => {
    const was = compare(given);
    const exchanged = compare({ ...given, treated: given.treated.map((flag) => !flag) });
    const mirrored = compare({ ...given, figures: given.figures.map((row) => row.map((value) => -value)) });
    for (const is of [exchanged, mirrored]) {
      near(is.raw.value, -was.raw.value, SCALE);
      expect(is.raw.inference.status).toBe(was.raw.inference.status);
      expect(figure(is.raw.permutation).p).toBe(figure(was.raw.permutation).p);
    }
  });

  test.prop([table, fc.integer({ min: -50, max: 50 })])(
    'shows an effect that is added, whole, in every year',
    (given, effect) => {
      const changed = given.figures.map((row, unit) =>
        row.map((value, year) => value + (given.treated[unit] === true && FIRST + year >= START ? effect : 0)),
      );
      const [was, is] = [compare(given), compare({ ...given, figures: changed })];
      near(is.raw.value, was.raw.value + effect, SCALE);
      near(figure(is.weighted).value, figure(was.weighted).value + effect, SCALE);
      for (const [at, { effect: ofYear, without }] of is.effects.entries()) {
        near(ofYear.value, was.effects[at]!.effect.value + effect, SCALE);
        near(without, was.effects[at]!.without, SCALE);
      }
    },
  );

  test.prop([table, fc.constantFrom(1, 3, 1000)])(
    'equal weights change nothing, whatever their unit',
    (given, weight) => {
      const { raw, weighted } = compare({ ...given, weights: given.weights.map(() => weight) });
      near(figure(weighted).value, raw.value, SCALE);
      expect(figure(figure(weighted).permutation).p).toBe(figure(raw.permutation).p);
      const alone = given.treated.filter(Boolean).length === 1 || given.treated.filter((flag) => !flag).length === 1;
      if (!alone && raw.inference.status === 'ok') {
        near(figure(figure(weighted).inference).standardError, raw.inference.value.standardError, SCALE);
        near(figure(figure(weighted).inference).degreesOfFreedom, raw.inference.value.degreesOfFreedom, SCALE);
      }
    },
  );

  test.prop([table])('never claims what no permutation could show', (given) => {
    const { raw } = compare(given);
    const { p, smallestP } = figure(raw.permutation);
    expect(p).toBeGreaterThanOrEqual(smallestP - 1e-12);
    if (smallestP > 0.05) expect(raw.conclusion).toBe('cannot-tell');
  });
});
