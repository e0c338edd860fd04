import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { directRate } from './direct-rate.js';
import { indirectRatio } from './indirect-ratio.js';
import { kitagawa } from './kitagawa.js';
import { oaxacaBlinder, type OaxacaReference } from './oaxaca-blinder.js';

/** Sums of a few dozen rounded terms of the size of the figures. */
const near = (got: number, expected: number, scale = 1): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-10 * Math.max(scale, Math.abs(expected)));
};
const people = fc.integer({ min: 1, max: 1e6 });
const strata = fc.array(fc.record({ events: fc.nat(500), population: people, standard: people }), {
  minLength: 1,
  maxLength: 12,
});

describe('a directly standardised rate', () => {
  test.prop([strata, fc.integer({ min: 2, max: 1000 })])(
    'knows neither the unit of the standard nor the order of the ages',
    (all, unit) => {
      const rate = figure(directRate(all));
      const other = figure(directRate(all.map((each) => ({ ...each, standard: each.standard * unit })).toReversed()));
      near(other.value, rate.value, 0);
      near(other.interval.upper, rate.interval.upper, 0);
    },
  );

  test.prop([strata])('by the own population as standard is the crude rate', (all) => {
    const rate = figure(directRate(all.map((each) => ({ ...each, standard: each.population }))));
    near(rate.value, rate.crude, 0);
  });

  test.prop([strata, fc.integer({ min: 50, max: 97 })])(
    'lies inside its interval, which widens with the level',
    (all, percent) => {
      const [narrow, wide] = [percent / 100, (percent + 2) / 100].map((level) => figure(directRate(all, { level })));
      expect(narrow!.interval.lower).toBeLessThanOrEqual(narrow!.value);
      expect(narrow!.interval.upper).toBeGreaterThanOrEqual(narrow!.value);
      expect(wide!.interval.lower).toBeLessThanOrEqual(narrow!.interval.lower);
      expect(wide!.interval.upper).toBeGreaterThanOrEqual(narrow!.interval.upper);
    },
  );
});

describe('an indirectly standardised ratio', () => {
  test.prop([fc.nat(1e5), fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 2, max: 9 })])(
    'does not change when ages of the same rate are merged',
    (observed, population, parts) => {
      const whole = indirectRatio(observed, [{ population: population * parts, standardRate: 0.01 }]);
      const split = indirectRatio(observed, new Array(parts).fill({ population, standardRate: 0.01 }));
      near(figure(split).value, figure(whole).value, 0);
      near(figure(split).interval.upper, figure(whole).interval.upper, 0);
    },
  );
});

describe('Kitagawa', () => {
  const group = (length: number) =>
    fc.record({
      population: fc.array(people, { minLength: length, maxLength: length }),
      rates: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: length, maxLength: length }),
    });
  const pair = fc.integer({ min: 1, max: 9 }).chain((length) => fc.tuple(group(length), group(length)));

  test.prop([pair])('adds up to the difference, and swapping changes the signs', ([first, second]) => {
    const parts = figure(kitagawa(first, second));
    near(parts.rateEffect + parts.compositionEffect, parts.difference, 1e3);
    const swapped = figure(kitagawa(second, first));
    near(swapped.rateEffect, -parts.rateEffect, 1e3);
    near(swapped.compositionEffect, -parts.compositionEffect, 1e3);
    near(
      parts.strata.reduce((sum, { rate }) => sum + rate, 0),
      parts.rateEffect,
      1e3,
    );
  });

  test.prop([pair])('of equal rates is composition alone, of equal composition rates alone', ([first, second]) => {
    near(figure(kitagawa(first, { ...second, rates: first.rates })).rateEffect, 0, 1e3);
    near(figure(kitagawa(first, { ...second, population: first.population })).compositionEffect, 0, 1e3);
  });
});

describe('Oaxaca–Blinder', () => {
  const group = fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 15 })
    .chain((x) =>
      fc.tuple(fc.constant(x), fc.array(fc.integer({ min: 0, max: 99 }), { minLength: x.length, maxLength: x.length })),
    )
    .map(([x, y]) => ({ X: x.map((value) => [value]), y: y.map((value) => value / 10) }));
  const references: OaxacaReference[] = [
    'men',
    'women',
    'equal',
    'pooled',
    'pooled-without-indicator',
    'share-weighted',
  ];

  test.prop([group, group, fc.constantFrom(...references)])(
    'adds up to the gap, two- and threefold',
    (women, men, reference) => {
      const result = figure(oaxacaBlinder(women, men, { reference }));
      const { endowments, coefficients, interaction } = result.threefold;
      near(result.explained.value + result.unexplained.value, result.gap, 100);
      near(endowments.value + coefficients.value + interaction.value, result.gap, 100);
      near(
        result.contributions.reduce((sum, value) => sum + value, 0),
        result.explained.value,
        100,
      );
      near(result.mensAdvantage + result.womensDisadvantage, result.unexplained.value, 100);
      const mean = (y: readonly number[]): number => y.reduce((sum, value) => sum + value, 0) / y.length;
      near(result.gap, mean(men.y) - mean(women.y), 100);
    },
  );

  test.prop([group, group])('swapping the sexes swaps the references and changes the signs', (women, men) => {
    for (const [reference, swapped] of [
      ['men', 'women'],
      ['equal', 'equal'],
      ['pooled', 'pooled'],
    ] as const) {
      const result = figure(oaxacaBlinder(women, men, { reference }));
      const other = figure(oaxacaBlinder(men, women, { reference: swapped }));
      near(other.explained.value, -result.explained.value, 100);
      near(figure(other.explained.standardError), figure(result.explained.standardError), 100);
    }
  });

  test.prop([group, group, fc.integer({ min: 2, max: 100 })])(
    'the unit of a characteristic changes nothing',
    (women, men, unit) => {
      const scaled = ({ X, y }: typeof women) => ({ X: X.map(([value]) => [value! * unit]), y });
      const [result, other] = [figure(oaxacaBlinder(women, men)), figure(oaxacaBlinder(scaled(women), scaled(men)))];
      near(other.explained.value, result.explained.value, 100);
      near(figure(other.unexplained.standardError), figure(result.unexplained.standardError), 100);
    },
  );
});
