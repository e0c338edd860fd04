import { describe, expect, test } from 'vitest';
import {
  type Clause,
  city,
  criterionOf,
  mountain,
  plainEast,
  plainWest,
  type Points,
  rowsOf,
  syntheticPlan,
} from '../../../test/support/attainment-plan.js';
import { evaluateCriterion } from '../../attainment/evaluate-criterion.js';
import type { IndicatorCriterion } from '../../attainment/judged-series.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { RequiredChange } from './advice.js';
import { requiredChange } from './required-change.js';

/** Every figure here is synthetic. */
function required(clause: Clause, areas: Readonly<Record<string, Points>>, asOf = 2024): RequiredChange | undefined {
  const criterion = criterionOf(clause) as IndicatorCriterion;
  const rows = Object.entries(areas).flatMap(([area, points]) => rowsOf(points, criterion.indicator, area));
  const dataset = createDataset(rows, syntheticPlan);
  const verdict = evaluateCriterion(criterion, dataset, { area: city, asOf });
  return requiredChange(criterion, verdict, dataset, undefined);
}

describe('requiredChange', () => {
  const goal: Clause = { kind: 'at-least', value: '95' };
  const own = { 2020: '78', 2024: '80' };

  // (95 − 80) ÷ (2030 − 2024) = 2.5 a year; the best of six years elsewhere is (75 − 60) ÷ 6 = 2.5 as well.
  test('is within reach where the best equals what is needed, exactly', () => {
    const found = required(goal, { [city]: own, 980000: { 2012: '60', 2018: '75' } });
    expect(found).toMatchObject({
      criterion: 'synthetic-01.1',
      area: city,
      latest: { year: 2024, value: '80' },
      goal: { year: 2030, value: '95' },
      perYear: 2.5,
      best: { value: { area: '980000', perYear: 2.5 } },
      withinReach: { status: 'ok', value: true },
    });
  });

  test('is out of reach a tenth below', () => {
    const found = required(goal, { [city]: own, 980000: { 2012: '60', 2018: '74.9' } });
    expect(found?.withinReach).toEqual({ status: 'ok', value: false });
  });

  test('is not known where no area has figures that far apart', () => {
    const found = required(goal, { [city]: own, 980000: { 2013: '60', 2018: '75' } });
    expect(found?.perYear).toBe(2.5);
    expect(found?.withinReach).toEqual({ status: 'unavailable', reason: 'no-comparable-change' });
  });

  test('a ceiling asks for a fall', () => {
    const ceiling: Clause = { kind: 'at-most', value: '10', indicator: 'burden' };
    // (10 − 22) ÷ 6 = −2; the best fall of six years is 13 points.
    const found = required(ceiling, { [city]: { 2020: '23', 2024: '22' }, 980000: { 2010: '40', 2016: '27' } });
    expect(found).toMatchObject({ perYear: -2, best: { value: { change: '-13' } }, withinReach: { value: true } });
  });

  test('is taken from the latest figure, however old', () => {
    // (95 − 80) ÷ (2030 − 2022).
    expect(required(goal, { [city]: { 2020: '78', 2022: '80' } })?.perYear).toBe(15 / 8);
  });

  test('is that of the weakest county where every county is judged', () => {
    const each: Clause = { kind: 'at-least', value: '95', scope: 'each-county' };
    const found = required(each, {
      [mountain]: { 2020: '70', 2024: '71' },
      [plainEast]: { 2020: '90', 2024: '94' },
      [plainWest]: { 2020: '90', 2024: '96' },
    });
    expect(found).toMatchObject({ area: mountain, perYear: 4 });
  });

  test.each<[string, Clause, Points, number]>([
    ['met', goal, { 2020: '90', 2024: '95' }, 2024],
    ['a direction', { kind: 'increase' }, { 2020: '90', 2024: '89' }, 2024],
    ['not reported', goal, {}, 2024],
    ['its deadline passed', goal, { 2020: '90', 2030: '94' }, 2030],
  ])('is not asked for where the goal is %s', (_, clause, points, asOf) => {
    expect(required(clause, { [city]: points }, asOf)).toBeUndefined();
  });
});
