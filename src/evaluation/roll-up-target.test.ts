import { describe, expect, test } from 'vitest';
import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Status } from '../attainment/status.js';
import type { Target } from '../model/plan.js';
import { unavailable } from '../model/outcome.js';
import { rollUpTarget } from './roll-up-target.js';

const text = { zh: '目标', en: 'goal' };
const target: Target = {
  id: 'synthetic-01',
  domain: 'health',
  number: 1,
  title: text,
  criteria: [],
  measures: [],
  cite: { source: 'synthetic' },
};

const none = unavailable('no-observation');
const verdicts = (...statuses: readonly Status[]): CriterionVerdict[] =>
  statuses.map((status, position) => ({
    criterion: `synthetic-01.${String(position + 1)}`,
    kind: 'at-least',
    area: '990000',
    asOf: 2024,
    status,
    final: false,
    reasons: [status === 'no-data' ? 'no-observation' : 'goal-met'],
    level: none,
    pace: none,
    trend: none,
    outlook: none,
    certainty: none,
  }));

describe('a goal takes the status of its weakest clause', () => {
  test.each<[Status[], Status, string]>([
    [['attained'], 'attained', '.1'],
    [['attained', 'on-track'], 'on-track', '.2'],
    [['attained', 'no-data'], 'no-data', '.2'],
    [['on-track', 'not-assessable'], 'not-assessable', '.2'],
    [['no-data', 'not-assessable'], 'no-data', '.1'],
    [['no-data', 'behind'], 'behind', '.2'],
    [['behind', 'unlikely', 'attained'], 'unlikely', '.2'],
    [['unlikely', 'lapsed'], 'lapsed', '.2'],
  ])('%j is %s', (statuses, status, decidedBy) => {
    expect(rollUpTarget(target, verdicts(...statuses))).toMatchObject({
      status,
      decidedBy: `synthetic-01${decidedBy}`,
    });
  });

  test('of several as weak the first decides', () => {
    expect(rollUpTarget(target, verdicts('behind', 'behind')).decidedBy).toBe('synthetic-01.1');
  });

  test('and says how many clauses could be judged', () => {
    expect(rollUpTarget(target, verdicts('attained', 'no-data', 'not-assessable', 'behind')).assessed).toBe(2);
  });

  test('a goal without clauses is never attained', () => {
    const verdict = rollUpTarget(target, []);
    expect(verdict).toMatchObject({ status: 'not-assessable', reasons: [], assessed: 0 });
    expect(verdict).not.toHaveProperty('decidedBy');
  });
});
