import { describe, expectTypeOf, test } from 'vitest';
import type { Outcome } from '../model/outcome.js';
import type {
  ProbabilityOfGoal,
  ProjectedDistribution,
  Projection,
  ProjectionTools,
  Projector,
} from '../model/projection.js';
import * as entry from './index.js';

const { attainmentProbability, project, requiredAnnualChange, yearReached } = entry;
const projection = {} as Projection;

describe('the functions of the entry', () => {
  test('fit the contracts that an outlook is made with', () => {
    expectTypeOf(project).toExtend<Projector>();
    expectTypeOf(attainmentProbability).toExtend<ProbabilityOfGoal>();
    expectTypeOf(entry).toExtend<ProjectionTools>();
    expectTypeOf(project).toExtend<ProjectionTools>();
    expectTypeOf(project).returns.toEqualTypeOf<Outcome<Projection>>();
  });

  test('take years as numbers or text, and values as numbers', () => {
    project([{ period: '2020', value: 1 }], { to: 2030 });
    // @ts-expect-error a value as text
    project([{ period: 2020, value: '1' }], { to: 2030 });
    // @ts-expect-error no last year
    project([{ period: 2020, value: 1 }], {});
    // @ts-expect-error one bound that is no number
    project([], { to: 2030, bounds: { lower: null } });
    // @ts-expect-error counts come in pairs
    project([], { to: 2030, counts: [{ numerator: 1 }] });
    project([], { to: 2030, counts: [null, { numerator: 1, denominator: 2 }] });
  });

  test('know two kinds of goal', () => {
    expectTypeOf(attainmentProbability).returns.toEqualTypeOf<Outcome<number>>();
    attainmentProbability(projection, { op: 'at-least', value: 1, period: 2030 });
    // @ts-expect-error there is no such comparison
    attainmentProbability(projection, { op: 'equals', value: 1, period: 2030 });
    // @ts-expect-error a year is missing
    attainmentProbability(projection, { op: 'at-least', value: 1 });
    yearReached(projection, { op: 'at-most', value: 1 });
    // @ts-expect-error a value is missing
    yearReached(projection, { op: 'at-most' });
    expectTypeOf(requiredAnnualChange).returns.toEqualTypeOf<Outcome<number>>();
  });
});

describe('a projection', () => {
  test('is read-only, and has points with intervals', () => {
    expectTypeOf(projection.points[0]!.intervals[0]!).toEqualTypeOf<{
      readonly level: number;
      readonly lower: number;
      readonly upper: number;
    }>();
    // @ts-expect-error results are not changed
    projection.method = 'other';
  });

  test('may come from a projector that knows intervals only', () => {
    const bare: Projector = () => ({ status: 'ok', value: { method: 'mine', points: [] } });
    expectTypeOf(bare).toExtend<ProjectionTools>();
    expectTypeOf(projection.points[0]!.distribution).toEqualTypeOf<ProjectedDistribution | undefined>();
  });

  test('has the parameters of its distribution once the family is known', () => {
    const distribution = {} as ProjectedDistribution;
    expectTypeOf(distribution).not.toHaveProperty('degrees');
    if (distribution.family === 'student') expectTypeOf(distribution.degrees).toEqualTypeOf<number>();
    if (distribution.family === 'learnt') {
      expectTypeOf(distribution.widths).toEqualTypeOf<readonly [number, number, number, number]>();
    }
  });
});

test('the entry holds functions only', () => {
  expectTypeOf<keyof typeof entry>().toEqualTypeOf<
    'attainmentProbability' | 'project' | 'requiredAnnualChange' | 'yearReached'
  >();
});
