import { describe, expect, test } from 'vitest';
import { type Clause, city, figure, judge } from '../../test/support/attainment-plan.js';
import type { Evidence } from '../model/observation.js';

const stage = (id: string) => ({ id, title: { zh: id, en: id } });
const stages: Clause = { kind: 'milestone', stages: [stage('arranged'), stage('carried-out'), stage('confirmed')] };
const shown = (id: string, date: string, fields: Partial<Evidence> = {}): Evidence => ({
  criterion: 'synthetic-01.1',
  area: city,
  stage: id,
  date,
  document: `document of ${date}`,
  ...fields,
});
const judged = (evidence: readonly Evidence[], options: Parameters<typeof judge>[2] = {}) =>
  judge(stages, [], { evidence, ...options });

describe('a goal without a number', () => {
  test('is not known without evidence', () => {
    expect(judged([])).toMatchObject({ status: 'no-data', reasons: ['no-evidence'], level: { reason: 'no-evidence' } });
  });

  test('is attained when every stage is shown, and no sooner', () => {
    const two = [shown('arranged', '2021-03-08'), shown('carried-out', '2023-06')];
    expect(judged(two)).toMatchObject({ status: 'on-track', reasons: ['stages-incomplete'] });
    const verdict = judged([...two, shown('confirmed', '2024-12-31')]);
    expect(verdict).toMatchObject({ status: 'attained', reasons: ['stages-complete'] });
    expect(figure(verdict.level)).toMatchObject({ state: 'met', value: '3', goal: { lower: '3' }, margin: '0' });
  });

  test('keeps pace by stages reached against time', () => {
    // 1 ÷ 3 = 33.3 % against 4 ÷ 10 = 40 % in 2024, 3 ÷ 10 = 30 % in 2023.
    const one = [shown('arranged', '2021')];
    expect(judged(one)).toMatchObject({
      status: 'behind',
      pace: { value: { method: 'stages', progress: 1 / 3, elapsed: 0.4, state: 'behind-schedule' } },
    });
    expect(judged(one, { asOf: 2023 })).toMatchObject({ status: 'on-track', pace: { value: { elapsed: 0.3 } } });
  });

  test('counts two documents of one stage once', () => {
    expect(figure(judged([shown('arranged', '2021'), shown('arranged', '2022')]).level).value).toBe('1');
  });

  test('ignores evidence dated after asOf, of another area, criterion or stage, and without a date', () => {
    const evidence = [
      shown('arranged', '2025-01-01'),
      shown('arranged', '2021', { area: '990001' }),
      shown('arranged', '2021', { criterion: 'synthetic-01.2' }),
      shown('another', '2021'),
      shown('arranged', 'soon'),
      shown('arranged', '2021-02-30'),
    ];
    expect(judged(evidence)).toEqual({ ...judged([]), trace: expect.anything() as unknown });
    expect(judged(evidence, { asOf: 2025 }).level).toMatchObject({ value: { value: '1' } });
  });

  test('ignores evidence of a day after knownAt', () => {
    const evidence = [shown('arranged', '2023-06-02')];
    expect(judged(evidence, { knownAt: '2023-06-01' }).status).toBe('no-data');
    expect(judged(evidence, { knownAt: '2023-06-02' }).status).toBe('behind');
  });

  test('is behind for good when a stage is missing at the deadline, and later evidence does not count', () => {
    const evidence = [shown('arranged', '2021'), shown('carried-out', '2029'), shown('confirmed', '2031-01-01')];
    expect(judged(evidence, { asOf: 2031 })).toMatchObject({
      status: 'behind',
      final: true,
      reasons: ['stages-incomplete', 'final'],
      level: { value: { value: '2', year: 2030 } },
    });
  });

  test('has no pace in the baseline year, when no time has passed', () => {
    expect(judged([shown('arranged', '2020')], { asOf: 2020 })).toMatchObject({
      status: 'not-assessable',
      pace: { reason: 'no-observation-since-base' },
    });
  });

  test('shows the evidence of every stage in the trace', () => {
    const trace = judged([shown('carried-out', '2023-06')]).trace;
    expect(trace?.stages?.map((item) => [item.stage.id, item.evidence.map(({ date }) => date)])).toEqual([
      ['arranged', []],
      ['carried-out', ['2023-06']],
      ['confirmed', []],
    ]);
  });

  test('has nothing to project, with a projector as without', () => {
    expect(judged([]).outlook).toMatchObject({ reason: 'no-projector' });
    const projector = () => ({ status: 'ok', value: { method: 'fake', points: [] } }) as const;
    expect(judged([], { projector }).outlook).toMatchObject({ reason: 'no-goal-value' });
  });
});
