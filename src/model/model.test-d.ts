import { describe, expectTypeOf, test } from 'vitest';
import type { Observation, ObservationColumns } from './observation.js';
import { type Outcome, ok, type UnavailableReason, unavailable } from './outcome.js';
import type { Criterion, MilestoneCriterion } from './criterion.js';
import type { Unit } from './unit.js';

describe('an outcome', () => {
  test('has its figure only once the status is known', () => {
    const outcome = ok(5) as Outcome<number>;
    expectTypeOf(outcome).not.toHaveProperty('value');
    if (outcome.status === 'ok') expectTypeOf(outcome.value).toEqualTypeOf<number>();
    else expectTypeOf(outcome.reason).toEqualTypeOf<UnavailableReason>();
  });

  test('takes known reasons only', () => {
    // @ts-expect-error there is no such reason
    unavailable('bad-luck');
  });
});

describe('a criterion', () => {
  test('has the fields of its kind once the kind is known', () => {
    const criterion = {} as Criterion;
    if (criterion.kind === 'about') expectTypeOf(criterion.tolerance).toEqualTypeOf<string>();
    if (criterion.kind === 'at-least') {
      expectTypeOf(criterion.unit).toEqualTypeOf<Unit>();
      expectTypeOf(criterion).not.toHaveProperty('tolerance');
    }
  });

  test('without a number has no indicator', () => {
    expectTypeOf<MilestoneCriterion['indicator']>().toEqualTypeOf<undefined>();
    expectTypeOf<Extract<Criterion, { indicator: string }>['kind']>()
      .exclude<'milestone'>()
      .toEqualTypeOf<Exclude<Criterion['kind'], 'milestone'>>();
  });

  test('has its figure as text, never as a double', () => {
    expectTypeOf<Extract<Criterion, { kind: 'at-least' }>['value']>().toEqualTypeOf<string>();
    expectTypeOf<number>().not.toExtend<Extract<Criterion, { kind: 'at-least' }>['value']>();
  });
});

describe('an observation', () => {
  test('must say indicator, area, period and value', () => {
    expectTypeOf<{ indicator: string; area: string; period: string; value: null }>().toExtend<Observation>();
    expectTypeOf<{ indicator: string; area: string; period: string }>().not.toExtend<Observation>();
  });

  test('has the same fields as columns', () => {
    expectTypeOf<keyof ObservationColumns>().toEqualTypeOf<keyof Observation>();
    expectTypeOf<Float64Array>().toExtend<ObservationColumns['value']>();
  });
});
