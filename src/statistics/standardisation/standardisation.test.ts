import { describe, expect, test } from 'vitest';
import { figure } from '../../../test/support/attainment-plan.js';
import { directRate } from './direct-rate.js';
import { indirectRatio } from './indirect-ratio.js';
import { kitagawa } from './kitagawa.js';
import { oaxacaBlinder } from './oaxaca-blinder.js';

const unavailable = (reason: string) => ({ status: 'unavailable', reason });

describe('a directly standardised rate', () => {
  // Down syndrome in Michigan by age of mother, Fleiss; the example of Fay and Feuer (1997), here from R's epitools.
  const events = [107, 141, 60, 40, 39, 25];
  const population = [230_061, 329_449, 114_920, 39_487, 14_208, 3052];
  const standard = [11_300, 35_700, 20_800, 12_200, 7770, 2360];
  const strata = events.map((count, at) => ({ events: count, population: population[at]!, standard: standard[at]! }));

  test('of a published example', () => {
    const { value, crude, interval } = figure(directRate(strata, { per: 1e5 }));
    expect(value).toBeCloseTo(93.65654904170649, 10);
    expect(crude).toBeCloseTo(56.34750546037417, 10);
    expect(interval.lower).toBeCloseTo(81.3512795729479, 8);
    expect(interval.upper).toBeCloseTo(107.7877001075388, 8);
  });

  test('is the exact Poisson interval with one age group', () => {
    // R: poisson.test(5, 1000)$conf.int
    const { interval } = figure(directRate([{ events: 5, population: 1000, standard: 7 }]));
    expect(interval.lower).toBeCloseTo(0.00162348639011842, 14);
    expect(interval.upper).toBeCloseTo(0.0116683320793227, 14);
  });

  test('without events starts at 0 and still has an upper limit', () => {
    const { value, interval } = figure(directRate([{ events: 0, population: 1000, standard: 1 }]));
    expect([value, interval.lower]).toEqual([0, 0]);
    // The rule of three, exactly: −ln 0.025 ÷ 1000.
    expect(interval.upper).toBeCloseTo(-Math.log(0.025) / 1000, 14);
  });

  test('leaves out an age that does not weigh, and is unavailable where one that weighs has nobody', () => {
    const empty = { events: 0, population: 0 };
    expect(directRate([...strata, { ...empty, standard: 0 }])).toEqual(directRate(strata));
    expect(directRate([...strata, { ...empty, standard: 1 }])).toEqual(unavailable('zero-denominator'));
    expect(directRate([{ events: 1, population: 5, standard: 0 }])).toEqual(unavailable('zero-denominator'));
    expect(directRate([])).toEqual(unavailable('zero-denominator'));
    expect(directRate([{ events: 1e300, population: 1e-300, standard: 1 }])).toEqual(unavailable('not-representable'));
  });

  test('refuses negative events, naming them', () => {
    expect(() => directRate([{ events: -1, population: 1, standard: 1 }])).toThrow('strata[0].events');
  });
});

describe('an indirectly standardised ratio', () => {
  test('without events', () => {
    const { value, interval } = figure(indirectRatio(0, [{ population: 100, standardRate: 0.052 }], { level: 0.9 }));
    expect([value, interval.lower]).toEqual([0, 0]);
    expect(interval.upper).toBeCloseTo(0.5761023602988442, 12);
  });

  test('without expectation is unavailable', () => {
    expect(indirectRatio(3, [{ population: 0, standardRate: 0.1 }])).toEqual(unavailable('zero-denominator'));
    expect(indirectRatio(3, [{ population: 1e300, standardRate: 1e300 }])).toEqual(unavailable('not-representable'));
  });

  test.each([
    ['half an event', () => indirectRatio(0.5, [])],
    ['negative people', () => indirectRatio(1, [{ population: -1, standardRate: 1 }])],
    ['a level of 0', () => indirectRatio(1, [], { level: 0 })],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }));
  });
});

describe('Kitagawa', () => {
  test('leaves out a stratum without anybody, and refuses one with nobody of one group only', () => {
    const [women, men] = [
      { population: [3, 1], rates: [2, 4] },
      { population: [1, 3], rates: [2, 6] },
    ];
    const more = (group: typeof women, people: number) => ({
      population: [...group.population, people],
      rates: [...group.rates, 9],
    });
    expect(figure(kitagawa(more(women, 0), more(men, 0))).difference).toBe(figure(kitagawa(women, men)).difference);
    expect(kitagawa(more(women, 0), more(men, 2))).toEqual(unavailable('empty-group'));
    expect(kitagawa({ population: [], rates: [] }, { population: [], rates: [] })).toEqual(unavailable('empty-group'));
    const huge = { population: [1], rates: [1e308] };
    expect(kitagawa(huge, { population: [1], rates: [-1e308] })).toEqual(unavailable('not-representable'));
    expect(() => kitagawa(women, { population: [1], rates: [1] })).toThrow('second.population.length');
  });
});

describe('Oaxaca–Blinder', () => {
  const women = { X: [[1], [2], [3], [5]], y: [2, 3, 4, 6.5] };
  const men = { X: [[2], [3], [4], [6]], y: [4, 5, 6, 9] };

  test('of identical groups has no gap and nothing unexplained, under every reference', () => {
    for (const reference of [
      'men',
      'women',
      'equal',
      'pooled',
      'pooled-without-indicator',
      'share-weighted',
    ] as const) {
      const { gap, explained, unexplained } = figure(oaxacaBlinder(women, women, { reference }));
      expect(gap).toBe(0);
      expect(explained.value).toBeCloseTo(0, 14);
      expect(unexplained.value).toBeCloseTo(0, 14);
    }
  });

  test('names what is missing', () => {
    expect(oaxacaBlinder({ X: [], y: [] }, men)).toEqual(unavailable('empty-group'));
    expect(oaxacaBlinder(women, { X: [], y: [] })).toEqual(unavailable('empty-group'));
    expect(oaxacaBlinder(women, { X: [[1]], y: [1] })).toEqual(unavailable('too-few-points'));
    expect(oaxacaBlinder({ X: [[1], [1], [1]], y: [1, 2, 3] }, men)).toEqual(unavailable('ill-conditioned'));
  });

  test('with as many coefficients as people has parts and no errors', () => {
    const { explained } = figure(oaxacaBlinder({ X: [[1], [2]], y: [1, 2] }, men));
    expect(explained.standardError).toEqual(unavailable('too-few-points'));
    const other = figure(oaxacaBlinder(women, { X: [[1], [2]], y: [1, 2] }));
    expect(other.unexplained.standardError).toEqual(unavailable('too-few-points'));
  });

  test('of exact lines has an error from the drawn characteristics only', () => {
    const line = (rows: number[][], move: number) => ({ X: rows, y: rows.map(([x]) => 2 * x! + move) });
    const { explained, unexplained } = figure(oaxacaBlinder(line([[1], [2], [3]], 0), line([[2], [3], [4]], 1)));
    expect([explained.value, unexplained.value]).toEqual([expect.closeTo(2, 12), expect.closeTo(1, 12)]);
    // 2 × √(1/3 + 1/3)
    expect(figure(explained.standardError)).toBeCloseTo(2 * Math.sqrt(2 / 3), 10);
  });
});
