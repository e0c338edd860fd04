import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { equalImpactWeights } from './equal-impact-weights.js';
import { genderDevelopmentIndex } from './gender-development-index.js';
import { genderGapSubindex } from './gender-gap-subindex.js';
import { genderInequalityIndex } from './gender-inequality-index.js';
import { wefSubindexes } from './wef-subindexes.js';

const unavailable = (reason: string) => ({ status: 'unavailable', reason });

describe('the gender inequality index', () => {
  // Human Development Report 2023/24, components and index as published.
  test.each([
    [
      'Afghanistan 2010',
      898.6692492,
      120.82,
      [27.63532764, 2.827127877, 29.9],
      [72.36467236, 17.27111261, 79.55],
      0.707,
    ],
  ] as const)('of %s', (_, maternalMortality, adolescentBirths, women, men, published) => {
    const shares = ([parliament, secondaryEducation, labourForce]: readonly [number, number, number]) => ({
      parliament,
      secondaryEducation,
      labourForce,
    });
    const index = figure(
      genderInequalityIndex({ maternalMortality, adolescentBirths, women: shares(women), men: shares(men) }),
    );
    expect(Math.abs(index.value - published)).toBeLessThanOrEqual(0.0005);
  });

  const equal = { parliament: 50, secondaryEducation: 80, labourForce: 60 };
  const input = { maternalMortality: 20, adolescentBirths: 5, women: equal, men: equal };

  test('counts deaths between 10 and 1,000, and no woman in parliament as 0.1 %', () => {
    const value = (change: object): number => figure(genderInequalityIndex({ ...input, ...change })).value;
    expect(value({ maternalMortality: 3 })).toBe(value({ maternalMortality: 10 }));
    expect(value({ maternalMortality: 1500 })).toBe(value({ maternalMortality: 1000 }));
    expect(value({ women: { ...equal, parliament: 0 } })).toBe(value({ women: { ...equal, parliament: 0.1 } }));
  });

  test('is 1 where women have nothing of a dimension, and unavailable where nobody has', () => {
    expect(figure(genderInequalityIndex({ ...input, women: { ...equal, labourForce: 0 } })).value).toBe(1);
    const none = { ...equal, labourForce: 0 };
    expect(genderInequalityIndex({ ...input, women: none, men: none })).toEqual(unavailable('zero-denominator'));
    expect(genderInequalityIndex({ ...input, adolescentBirths: 0 })).toEqual(unavailable('zero-denominator'));
  });

  test.each([
    ['a share above 100', { women: { ...equal, parliament: 101 } }, 'women.parliament'],
    ['a fraction of no sense', { men: { ...equal, labourForce: -1 } }, 'men.labourForce'],
    ['deaths that are no number', { maternalMortality: Number.NaN }, 'maternalMortality'],
  ])('refuses %s, naming it', (_, change, where) => {
    expect(() => genderInequalityIndex({ ...input, ...change })).toThrow(where);
  });
});

describe('the gender development index', () => {
  test('of Afghanistan in 2022, with both human development indices as published', () => {
    const index = genderDevelopmentIndex(
      { lifeExpectancy: 66.213, expectedSchooling: 8.053256911, meanSchooling: 1.174129963, income: 395.9154586 },
      { lifeExpectancy: 59.766, expectedSchooling: 13.22844948, meanSchooling: 3.912739992, income: 2256.217507 },
    );
    expect(figure(index).women).toBeCloseTo(0.332443297, 9);
    expect(figure(index).men).toBeCloseTo(0.534144723, 9);
    expect(Math.abs(figure(index).value - 0.622)).toBeLessThanOrEqual(0.0005);
  });

  const top = { lifeExpectancy: 90, expectedSchooling: 20, meanSchooling: 16, income: 1e6 };

  test('counts no dimension above 1 or below 0', () => {
    expect(figure(genderDevelopmentIndex(top, top))).toEqual({ value: 1, women: 1, men: 1 });
    expect(figure(genderDevelopmentIndex({ ...top, lifeExpectancy: 20 }, top)).women).toBe(0);
    expect(figure(genderDevelopmentIndex({ ...top, income: 0 }, top)).women).toBe(0);
    expect(genderDevelopmentIndex(top, { ...top, income: 100 })).toEqual(unavailable('zero-denominator'));
  });

  test('refuses a negative figure, naming it', () => {
    expect(() => genderDevelopmentIndex(top, { ...top, income: -1 })).toThrow('men.income');
  });
});

describe('a sub-index in the form of the World Economic Forum', () => {
  const score = (name: keyof typeof wefSubindexes, ratios: number[]): number =>
    figure(genderGapSubindex(wefSubindexes[name].map((entry, at) => ({ ...entry, ratio: ratios[at]! }))));

  test('cuts each ratio at its benchmark and weights it as published', () => {
    // By hand: .191 × .8 + .459 × .9 + .23 × .7 + .121 × .5
    expect(score('education', [0.8, 0.9, 0.7, 0.5])).toBeCloseTo(0.7874, 14);
    // .693 × .93 + .307 × 1.03
    expect(score('health', [0.93, 1.03])).toBeCloseTo(0.9607, 14);
    expect(score('health', [2, 2])).toBeCloseTo(0.944 * 0.693 + 1.06 * 0.307, 14);
    expect(score('political', [1.2, 1.1, 0])).toBeCloseTo(0.557, 14);
    expect(score('economic', [1, 1, 1, 1, 1])).toBeCloseTo(1, 14);
  });

  test('without weights, without indicators', () => {
    expect(genderGapSubindex([])).toEqual(unavailable('too-few-points'));
    expect(genderGapSubindex([{ ratio: 1, weight: 0 }])).toEqual(unavailable('zero-denominator'));
    expect(() => genderGapSubindex([{ ratio: -1, weight: 1 }])).toThrow('indicators[0].ratio');
    expect(() => genderGapSubindex([{ ratio: 1, weight: -1 }])).toThrow('indicators[0].weight');
  });

  test('weights come out of the published standard deviations', () => {
    const weights = figure(equalImpactWeights([0.166, 0.208, 0.116]));
    for (const [at, { weight }] of wefSubindexes.political.entries())
      expect(Math.abs(weights[at]! - weight)).toBeLessThan(0.0006);
    expect(equalImpactWeights([])).toEqual(unavailable('too-few-points'));
    expect(equalImpactWeights([0.1, 0])).toEqual(unavailable('no-variation'));
  });
});
