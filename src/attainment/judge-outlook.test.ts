import { describe, expect, test } from 'vitest';
import { type Clause, figure, judge } from '../../test/support/attainment-plan.js';
import { attainmentProbability } from '../projection/attainment-probability.js';
import { project } from '../projection/project.js';
import type { PredictionInterval, ProjectOptions, Projector } from '../model/projection.js';

const floor: Clause = { kind: 'at-least', value: '90' };
const slow = { 2020: '50', 2022: '51', 2024: '52' };
/** A fake: always the same value and intervals for the last year asked for. */
const always =
  (value: number, ...intervals: PredictionInterval[]): Projector =>
  (_, { to }) => ({ status: 'ok', value: { method: 'fake', points: [{ period: to, value, intervals }] } });
const within = (level: number, lower: number, upper: number): PredictionInterval => ({ level, lower, upper });

describe('the outlook', () => {
  test.each([[undefined], [null]])('is not there with the projector %s', (projector) => {
    const verdict = judge(floor, slow, projector === undefined ? {} : { projector });
    expect(verdict.outlook).toEqual({ status: 'unavailable', reason: 'no-projector' });
    expect(verdict.status).toBe('behind');
  });

  test('is the projected value at the deadline with its intervals', () => {
    expect(judge(floor, slow, { projector: always(91, within(0.8, 85, 97)) }).outlook).toEqual({
      status: 'ok',
      value: { method: 'fake', year: 2030, value: 91, intervals: [within(0.8, 85, 97)], meets: true },
    });
  });

  test.each([
    // The series is printed in whole per cents: 89.5 will be printed as 90.
    [slow, 89.499, false],
    [slow, 89.5, true],
    // With one decimal in any year of it: 89.95 will be printed as 90.0.
    [{ ...slow, 2022: '51.0' }, 89.949, false],
    [{ ...slow, 2022: '51.0' }, 89.95, true],
  ])('of %j: %f meets a floor of 90: %s', (points, value, meets) => {
    expect(figure(judge(floor, points, { projector: always(value) }).outlook).meets).toBe(meets);
  });

  test('is asked of the yearly figures up to asOf, inside the range of the indicator', () => {
    const asked: { series: unknown; options: ProjectOptions }[] = [];
    const projector: Projector = (series, options) => {
      asked.push({ series, options });
      return { status: 'unavailable', reason: 'too-few-points' };
    };
    const verdict = judge(floor, { ...slow, 2025: '99' }, { projector });
    expect(verdict.outlook).toEqual({ status: 'unavailable', reason: 'too-few-points' });
    expect(asked).toEqual([
      {
        series: [
          { period: 2020, value: 50 },
          { period: 2022, value: 51 },
          { period: 2024, value: 52 },
        ],
        options: { to: 2030, bounds: { lower: 0, upper: 100 }, levels: [0.5, 0.8, 0.95] },
      },
    ]);
  });

  test('is not there when the projection stops early, nor for a value that is no number', () => {
    const early: Projector = () => ({
      status: 'ok',
      value: { method: 'fake', points: [{ period: 2029, value: 95, intervals: [] }] },
    });
    for (const projector of [early, always(Number.NaN), always(Number.POSITIVE_INFINITY)]) {
      expect(judge(floor, slow, { projector }).outlook).toMatchObject({ reason: 'projection-too-short' });
    }
  });

  test('leaves out intervals without two ends, which JSON cannot say', () => {
    const projector = always(60, within(0.8, Number.NEGATIVE_INFINITY, 70), within(0.95, 50, 75));
    expect(figure(judge(floor, slow, { projector }).outlook).intervals).toEqual([within(0.95, 50, 75)]);
  });

  test('is over when the deadline has passed, and empty for a direction', () => {
    expect(judge(floor, slow, { asOf: 2030, projector: always(95) }).outlook).toMatchObject({
      reason: 'deadline-passed',
    });
    expect(judge({ kind: 'increase' }, slow, { projector: always(95) }).outlook).toMatchObject({
      reason: 'no-goal-value',
    });
  });
});

describe('the probability of the goal', () => {
  const met =
    (probability: number) =>
    (_: unknown, goal: { op: string }): { status: 'ok'; value: number } => ({
      status: 'ok',
      value: goal.op === 'at-least' ? probability : 0.9,
    });

  test('comes from the projector that knows one', () => {
    const projector = { project: always(91), attainmentProbability: met(0.3) };
    expect(judge(floor, slow, { projector }).outlook).toMatchObject({ value: { value: 91, probability: 0.3 } });
  });

  test('of a range is that of both ends: 0.3 + 0.9 − 1, never below 0', () => {
    const range: Clause = { kind: 'within', lower: '60', upper: '90' };
    const inside = (probability: number) =>
      figure(
        judge(range, slow, { projector: { project: always(70), attainmentProbability: met(probability) } }).outlook,
      );
    expect(Math.abs((inside(0.3).probability ?? 0) - 0.2)).toBeLessThan(1e-12);
    expect(inside(0.05).probability).toBe(0);
  });

  test('is left out where the projector is a function alone, or does not know it', () => {
    expect(figure(judge(floor, slow, { projector: always(91) }).outlook)).not.toHaveProperty('probability');
    const attainmentProbability = () => ({ status: 'unavailable', reason: 'no-distribution' }) as const;
    const projector = { project: always(91), attainmentProbability };
    expect(figure(judge(floor, slow, { projector }).outlook)).not.toHaveProperty('probability');
  });

  test('with the projection of the package: consistent with the value it stands beside', () => {
    const outlook = figure(
      judge(floor, { ...slow, 2021: '50.4' }, { projector: { project, attainmentProbability } }).outlook,
    );
    expect(outlook.method).toBe('auto');
    expect(outlook.meets).toBe(false);
    expect(outlook.probability).toBeGreaterThan(0);
    expect(outlook.probability).toBeLessThan(0.5);
  });

  test('is not there for two points, which no method of the package projects', () => {
    const projector = { project, attainmentProbability };
    expect(judge(floor, { 2020: '50', 2024: '52' }, { projector }).outlook).toMatchObject({ reason: 'too-few-points' });
  });
});

describe('a goal behind schedule is unlikely', () => {
  test.each([
    ['only when an interval of at least 80 % misses it wholly', [within(0.8, 60, 89.9)], 'unlikely'],
    ['by a wider interval as well', [within(0.95, 60, 89.9)], 'unlikely'],
    ['not by one of less than 80 %', [within(0.79, 60, 89.9)], 'behind'],
    ['not by an interval that touches the goal', [within(0.8, 60, 90)], 'behind'],
    ['not without intervals, however low the value', [], 'behind'],
    ['not by an interval that is no number', [within(0.8, Number.NaN, Number.NaN)], 'behind'],
  ])('%s', (_, intervals, status) => {
    expect(judge(floor, slow, { projector: always(70, ...intervals) }).status).toBe(status);
  });

  test('under a ceiling when the whole interval lies above', () => {
    const ceiling: Clause = { kind: 'at-most', value: '10', indicator: 'burden' };
    const points = { 2020: '50', 2024: '49' };
    expect(judge(ceiling, points, { projector: always(30, within(0.8, 10.1, 40)) })).toMatchObject({
      status: 'unlikely',
      reasons: ['behind-schedule', 'projected-to-miss'],
    });
    expect(judge(ceiling, points, { projector: always(30, within(0.8, 10, 40)) }).status).toBe('behind');
  });

  test('never while it is on schedule or met', () => {
    const projector = always(60, within(0.8, 55, 65));
    expect(judge(floor, { 2020: '50', 2024: '70' }, { projector }).status).toBe('on-track');
    expect(judge(floor, { 2020: '50', 2024: '95' }, { projector }).status).toBe('attained');
  });

  test('by another level where a caller says so', () => {
    const projector = always(70, within(0.8, 60, 89.9));
    expect(judge(floor, slow, { projector, settings: { unlikelyLevel: 0.9 } }).status).toBe('behind');
  });
});
