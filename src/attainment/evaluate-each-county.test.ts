import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Clause,
  judge,
  mountain,
  plainEast,
  plainWest,
  syntheticPlan,
} from '../../test/support/attainment-plan.js';
import type { Area } from '../model/plan.js';

const everywhere: Clause = { kind: 'at-least', value: '90', scope: 'each-county' };
/** Figures of 2020 and 2024 by county. */
const counties = (figures: Record<string, readonly [base: string | undefined, latest: string]>): Cell[] =>
  Object.entries(figures).flatMap(([area, [base, latest]]) => [
    ...(base === undefined ? [] : [{ area, period: '2020', value: base }]),
    { area, period: '2024', value: latest },
  ]);

describe('every county is judged (以县为单位)', () => {
  test('and the area has reached the goal when all counties have', () => {
    const cells = counties({ [mountain]: ['80', '95'], [plainEast]: ['80', '91'], [plainWest]: ['80', '99'] });
    // The smallest margin, 91 − 90 = 1, decides.
    expect(judge(everywhere, cells)).toMatchObject({
      area: '990000',
      status: 'attained',
      decidedBy: plainEast,
      reasons: ['goal-met', 'weakest-county'],
    });
  });

  test('and the weakest county decides and is named, whatever the mean and the figure of the area', () => {
    const cells: Cell[] = [
      ...counties({ [mountain]: ['50', '52'], [plainEast]: ['80', '99'], [plainWest]: ['80', '99'] }),
      { period: '2020', value: '90' },
      { period: '2024', value: '99' },
    ];
    const verdict = judge(everywhere, cells);
    expect(verdict).toMatchObject({ status: 'behind', decidedBy: mountain, level: { value: { value: '52' } } });
    expect(verdict.trace?.members?.map(({ area, status, value }) => [area, status, value])).toEqual([
      [mountain, 'behind', '52'],
      [plainEast, 'attained', '99'],
      [plainWest, 'attained', '99'],
    ]);
  });

  test('of two counties with the same status and margin the lower code decides', () => {
    const cells = counties({ [plainWest]: ['50', '52'], [plainEast]: ['50', '52'], [mountain]: ['80', '99'] });
    expect(judge(everywhere, cells).decidedBy).toBe(plainEast);
  });

  test('under a direction the county that moved least the right way decides', () => {
    const cells = counties({ [mountain]: ['50', '49'], [plainEast]: ['50', '40'], [plainWest]: ['50', '45'] });
    expect(judge({ kind: 'decrease', scope: 'each-county' }, cells).decidedBy).toBe(mountain);
    expect(judge({ kind: 'increase', scope: 'each-county' }, cells).decidedBy).toBe(plainEast);
  });
});

describe('a county without data', () => {
  test('is never taken to have met the goal: the others may all have reached it', () => {
    const verdict = judge(everywhere, counties({ [mountain]: ['80', '95'], [plainEast]: ['80', '95'] }));
    expect(verdict).toMatchObject({
      status: 'no-data',
      reasons: ['members-missing'],
      level: { status: 'unavailable', reason: 'members-missing' },
    });
    expect(verdict).not.toHaveProperty('decidedBy');
    expect(verdict.trace?.members).toContainEqual({ area: plainWest, status: 'no-data', reason: 'no-observation' });
  });

  test('does not hide a county that misses', () => {
    const verdict = judge(everywhere, counties({ [mountain]: ['50', '52'], [plainEast]: ['80', '95'] }));
    expect(verdict).toMatchObject({
      status: 'behind',
      decidedBy: mountain,
      reasons: ['behind-schedule', 'weakest-county', 'county-missing'],
    });
  });

  test('is not the same as one that misses the goal but has no base: that one is reported, and decides', () => {
    const cells = counties({ [mountain]: [undefined, '52'], [plainEast]: ['80', '95'], [plainWest]: ['80', '95'] });
    expect(judge(everywhere, cells)).toMatchObject({
      status: 'not-assessable',
      decidedBy: mountain,
      reasons: ['no-base', 'goal-not-met', 'weakest-county'],
      level: { value: { value: '52', state: 'not-met' } },
    });
  });
});

describe('the counties have to be known', () => {
  test('an area whose counties the plan does not all list cannot be judged, even if a listed one misses', () => {
    const cells = counties({ '970001': ['50', '52'] });
    expect(judge(everywhere, cells, { area: '970000' }).status).toBe('behind');
    const areas = syntheticPlan.areas.map((area): Area => {
      const { code, title, level } = area;
      return code === '970000' ? { code, title, level } : area;
    });
    const plan = { ...syntheticPlan, areas };
    expect(judge(everywhere, cells, { area: '970000', plan })).toMatchObject({
      status: 'not-assessable',
      reasons: ['members-not-listed', 'comparison-only'],
    });
  });

  test('an area that has none cannot be judged', () => {
    expect(judge(everywhere, [], { area: '980000' })).toMatchObject({
      status: 'not-assessable',
      reasons: ['no-such-areas', 'comparison-only'],
    });
  });

  test('a county is judged by itself', () => {
    const verdict = judge(everywhere, { 2020: '80', 2024: '95' }, { area: mountain });
    expect(verdict).toMatchObject({ status: 'attained', area: mountain, reasons: ['goal-met'] });
  });

  test('a county outside the plan says once that it is comparison only', () => {
    const verdict = judge(everywhere, counties({ '970001': ['50', '52'] }), { area: '970000' });
    expect(verdict.reasons).toEqual(['behind-schedule', 'weakest-county', 'comparison-only']);
  });
});
