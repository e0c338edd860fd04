import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { evaluateCriterion } from '../src/attainment/evaluate-criterion.js';
import type { CriterionVerdict } from '../src/attainment/verdict.js';
import type { Status } from '../src/attainment/status.js';
import { createDataset } from '../src/dataset/create-dataset.js';
import {
  type Clause,
  city,
  criterionOf,
  judge,
  mountain,
  plainEast,
  plainWest,
  syntheticPlan,
} from './support/attainment-plan.js';
import { deathsPer100000 } from './support/synthetic-counts.js';

/** Percentages with one decimal, in tenths. */
const tenths = fc.integer({ min: 0, max: 1000 });
const print = (value: number): string => (value / 10).toFixed(1);
const LEVELS = ['not-met', 'nearly', 'met'];
const stateOf = ({ level }: CriterionVerdict): number =>
  level.status === 'ok' ? LEVELS.indexOf(level.value.state) : Number.NaN;

describe('moving the latest value towards the goal never worsens level or pace', () => {
  const history = fc.array(tenths, { minLength: 4, maxLength: 4 });
  const pointsOf = (past: number[], latest: number): Record<string, string> =>
    Object.fromEntries([...past, latest].map((value, position) => [String(2020 + position), print(value)]));
  const paceOf = ({ pace }: CriterionVerdict): number => (pace.status === 'ok' ? pace.value.progress : Number.NaN);

  test.prop([history, tenths, tenths, tenths, fc.boolean()])('a floor', (past, goal, one, other, hold) => {
    const clause: Clause = { kind: 'at-least', value: print(goal), ...(hold ? { hold } : {}) };
    const [worse, better] = [Math.min(one, other), Math.max(one, other)];
    const [then, now] = [worse, better].map((latest) => judge(clause, pointsOf(past, latest))) as [
      CriterionVerdict,
      CriterionVerdict,
    ];
    expect(stateOf(now)).toBeGreaterThanOrEqual(stateOf(then));
    expect(now.pace.status).toBe(then.pace.status);
    if (now.pace.status === 'ok') expect(paceOf(now)).toBeGreaterThanOrEqual(paceOf(then));
  });

  test.prop([history, tenths, fc.integer({ min: 0, max: 100 }), tenths, tenths])(
    'a range, from either side up to its nearer end',
    (past, middle, tolerance, one, other) => {
      const clause: Clause = { kind: 'about', value: print(middle), tolerance: print(tolerance) };
      const distance = (value: number): number => Math.max(0, Math.abs(value - middle) - tolerance);
      // Towards the goal: on the same side of its middle, and not further away.
      fc.pre(one >= middle === other >= middle);
      const [worse, better] = distance(one) >= distance(other) ? [one, other] : [other, one];
      const [then, now] = [worse, better].map((latest) => judge(clause, pointsOf(past, latest))) as [
        CriterionVerdict,
        CriterionVerdict,
      ];
      if (distance(worse) > distance(better)) {
        expect(stateOf(now)).toBeGreaterThanOrEqual(stateOf(then));
        // Inside the range progress goes on counting beyond the near end, so only values outside are compared.
        if (now.pace.status === 'ok' && distance(better) > 0) expect(paceOf(now)).toBeGreaterThanOrEqual(paceOf(then));
      }
    },
  );
});

describe('a share and its complement, with counts, are as sure', () => {
  test.prop([fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 999 })])(
    'the limits mirror, state and probability stay',
    (numerator, more, goal) => {
      const denominator = numerator + more;
      const percent = (count: number): string => ((count * 100) / denominator).toFixed(6);
      const share = judge(
        { kind: 'at-least', value: print(goal) },
        {
          2024: { value: percent(numerator), numerator, denominator },
        },
      ).certainty;
      const complement = judge(
        { kind: 'at-most', value: print(1000 - goal), indicator: 'burden' },
        {
          2024: { value: percent(more), numerator: more, denominator },
        },
      ).certainty;
      if (share.status === 'unavailable' || complement.status === 'unavailable') throw new Error('counts were given');
      // 100 − limit loses what a double of 100 has at most, some 1e-14 each.
      expect(complement.value.lower).toBeCloseTo(100 - share.value.upper, 9);
      expect(complement.value.upper).toBeCloseTo(100 - share.value.lower, 9);
      expect(complement.value.probability).toBeCloseTo(share.value.probability, 9);
    },
  );
});

describe('what counts say', () => {
  const clause: Clause = { kind: 'at-most', value: '10', indicator: 'deaths', unit: '1/10万' };
  const certainty = (deaths: number, births: number) => {
    const verdict = judge(clause, { 2024: deathsPer100000(deaths, births) });
    if (verdict.certainty.status === 'unavailable') throw new Error(verdict.certainty.reason);
    return verdict.certainty.value;
  };
  const births = fc.integer({ min: 100, max: 5_000_000 });
  const deaths = fc.integer({ min: 0, max: 60 });

  test.prop([deaths, births])('one death more never makes it likelier that the goal is met', (count, exposure) => {
    expect(certainty(count + 1, exposure).probability).toBeLessThanOrEqual(certainty(count, exposure).probability);
  });

  test.prop([deaths, births])(
    'the interval holds the figure, and a clear side is that of the figure',
    (count, exposure) => {
      const { lower, upper, state, side } = certainty(count, exposure);
      const figure = (count * 100_000) / exposure;
      expect(lower).toBeLessThanOrEqual(figure);
      expect(upper).toBeGreaterThan(figure);
      if (state === 'clear') expect(side).toBe(figure <= 10 ? 'met' : 'missed');
    },
  );
});

test.prop([fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })])(
  'merging two equal counties changes no rate, and no verdict on the gap of their group',
  (plain, hilly) => {
    const clause = criterionOf({ kind: 'narrow-gap', between: 'terrain', indicator: 'burden' });
    const one = { ...syntheticPlan, areas: syntheticPlan.areas.filter(({ code }) => code !== plainWest) };
    const row = (area: string, period: string, numerator: number) => ({
      indicator: 'burden',
      area,
      period,
      value: String(numerator / 10),
      numerator,
      denominator: 1000,
    });
    const rows = [
      row(mountain, '2020', 700),
      row(plainEast, '2020', 400),
      row(mountain, '2024', hilly),
      row(plainEast, '2024', plain),
    ];
    const equal = rows.filter(({ area }) => area === plainEast).map((item) => ({ ...item, area: plainWest }));
    const options = { area: city, asOf: 2024 };
    const together = evaluateCriterion(clause, createDataset([...rows, ...equal], syntheticPlan), options);
    const alone = evaluateCriterion(clause, createDataset(rows, one), options);
    if (together.level.status === 'unavailable' || alone.level.status === 'unavailable') throw new Error('reported');
    // The rate of two counties is a quotient of sums, a double; the published one is a decimal.
    expect(Number(together.level.value.value)).toBeCloseTo(Number(alone.level.value.value), 10);
  },
);

describe('a hair on either side of every threshold', () => {
  const goal = fc.integer({ min: 100, max: 900 });
  const hair = fc.integer({ min: 1, max: 12 }).map((places) => `0.${'0'.repeat(places)}1`);
  const at = (tenth: number, off: '' | '+' | '-', size: string): string => {
    // One exact decimal: the tenths, and a one some places behind them.
    const places = size.length - 2;
    const whole = BigInt(tenth) * 10n ** BigInt(places - 1) + (off === '+' ? 1n : off === '-' ? -1n : 0n);
    const digits = whole.toString().padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };
  const status = (clause: Clause, value: string): Status => judge(clause, { 2030: value }, { asOf: 2030 }).status;

  test.prop([goal, hair])('floors include their figure', (tenth, size) => {
    const clause: Clause = { kind: 'at-least', value: print(tenth) };
    expect((['-', '', '+'] as const).map((off) => status(clause, at(tenth, off, size)))).toEqual([
      'behind',
      'attained',
      'attained',
    ]);
  });

  test.prop([goal, hair])('ceilings include their figure', (tenth, size) => {
    const clause: Clause = { kind: 'at-most', value: print(tenth), indicator: 'burden' };
    expect((['-', '', '+'] as const).map((off) => status(clause, at(tenth, off, size)))).toEqual([
      'attained',
      'attained',
      'behind',
    ]);
  });

  test.prop([goal, fc.integer({ min: 1, max: 90 }), hair])(
    'both ends of a tolerance are in it',
    (tenth, tolerance, size) => {
      const clause: Clause = { kind: 'about', value: print(tenth), tolerance: print(tolerance) };
      const low = (['-', '', '+'] as const).map((off) => status(clause, at(tenth - tolerance, off, size)));
      const high = (['-', '', '+'] as const).map((off) => status(clause, at(tenth + tolerance, off, size)));
      expect([low, high]).toEqual([
        ['behind', 'attained', 'attained'],
        ['attained', 'attained', 'behind'],
      ]);
    },
  );

  test.prop([fc.integer({ min: 2, max: 98 }), hair])(
    'nearly: 5 % of the figure or of its complement',
    (percent, size) => {
      // In hundredths of a point: 5 % of the smaller of the figure and 100 − figure.
      const allowed = 5 * Math.min(percent, 100 - percent);
      const clause: Clause = { kind: 'at-least', value: String(percent) };
      const missedBy = (off: '' | '+' | '-'): string => {
        const places = size.length - 2 + 2;
        const digits = (
          BigInt(percent * 100 - allowed) * 10n ** BigInt(places - 2) +
          (off === '+' ? 1n : off === '-' ? -1n : 0n)
        )
          .toString()
          .padStart(places + 1, '0');
        return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
      };
      const states = (['-', '', '+'] as const).map((off) => {
        const { level } = judge(clause, { 2024: missedBy(off) });
        return level.status === 'ok' ? level.value.state : level.reason;
      });
      expect(states).toEqual(['not-met', 'nearly', 'nearly']);
    },
  );

  test.prop([fc.integer({ min: 1, max: 49 }), hair])('on schedule: as much progress as time', (base, size) => {
    // From base to base + 50 by 2030: in 2025 the value on schedule is base + 25.
    const clause: Clause = { kind: 'at-least', value: String(base + 50) };
    const states = (['-', '', '+'] as const).map((off) => {
      const points = { 2020: String(base), 2025: at((base + 25) * 10, off, size) };
      const { pace } = judge(clause, points, { asOf: 2025 });
      return pace.status === 'ok' ? pace.value.state : pace.reason;
    });
    expect(states).toEqual(['behind-schedule', 'on-schedule', 'on-schedule']);
  });
});
