import { describe, expect, test } from 'vitest';
import { city, type Clause, mountain, rowsOf } from '../../test/support/attainment-plan.js';
import { warn } from '../../test/support/warning-plan.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { detectWarnings } from './detect-warnings.js';
import type { WarningAct } from './warning-act.js';
import type { Warning } from './warning.js';

const floor: Clause = { kind: 'at-least', value: '90' };
const burden: Clause = { kind: 'at-most', value: '10', indicator: 'burden' };
const none = { evaluate: { projector: null } } as const;
/** Of the way from 50 to 90: 0.125 in 0.4 of the time, which is yellow with six years left. */
const late = { 2020: 50, 2024: 55 };

describe('warnings of an evaluation', () => {
  test('fold the signals of a goal, heaviest first, and take the grade of the most urgent', () => {
    const { warnings } = warn({ goals: [[burden, floor]] }, rowsOf({ 2020: 50, 2021: 55 }), none);
    expect(warnings).toHaveLength(1);
    const [{ grade, computed, held, since, decidedBy, signals, status }] = warnings as [Warning];
    // As of 2021 progress is 0.125 in 0.1 of the time: on schedule; but two results are missing. Of the burden nothing is known.
    expect([grade, computed, held, since, status]).toEqual(['yellow', 'yellow', 'yellow', 2024, 'no-data']);
    expect(decidedBy).toEqual(['health-01.2']);
    expect(signals.map(({ rule, criterion, weight }) => [rule, criterion, weight])).toEqual([
      ['data-late', 'health-01.2', 2.45],
      ['data-missing', 'health-01.1', 0.2],
    ]);
  });

  test('come most urgent first, then by weight, then in the order of the plan, grey last', () => {
    const rows = [...rowsOf(late), ...rowsOf({ 2020: 50, 2024: 60 }, 'burden')];
    const { warnings } = warn(
      { goals: [[{ ...floor, indicator: 'growth', unit: '1' }], [floor], [{ ...burden, by: 2025 }], [floor]] },
      rows,
      none,
    );
    expect(warnings.map(({ target, grade }) => `${target} ${grade}`)).toEqual([
      // 0.25 of the way in the wrong direction in 0.8 of the time: 1.05 behind, one year left.
      'health-03 red',
      'health-02 yellow',
      'health-04 yellow',
      'health-01 grey',
    ]);
  });

  test('are none where every rule is quiet', () => {
    const { warnings } = warn({ goals: [[floor]] }, rowsOf({ 2020: 50, 2023: 91, 2024: 91 }), none);
    expect(warnings).toEqual([]);
  });

  test('tell the figures of a measure to its goals, yellow at most', () => {
    const parts = { goals: [[floor], [floor]], measures: [[{ ...burden, by: 2025 }]] };
    const rows = [...rowsOf({ 2020: 50, 2023: 91, 2024: 91 }), ...rowsOf({ 2020: 50, 2024: 60 }, 'burden')];
    const { warnings } = warn(parts, rows, none);
    expect(warnings.map(({ target, grade, status }) => [target, grade, status])).toEqual([
      ['health-01', 'yellow', 'attained'],
    ]);
    expect(warnings[0]?.signals.every(({ measure, grade }) => measure === 'health-m01' && grade === 'yellow')).toBe(
      true,
    );
  });

  test('list a measure that nobody reported, without a warning of its own', () => {
    const parts = { goals: [[floor]], measures: [[burden]] };
    expect(warn(parts, rowsOf({ 2020: 50, 2023: 91, 2024: 91 }), none).warnings).toEqual([]);
    const { warnings } = warn(parts, rowsOf(late), none);
    expect(warnings[0]?.notEvaluated).toContainEqual({
      rule: 'data-missing',
      criterion: 'health-m01.1',
      measure: 'health-m01',
      reason: 'no-observation',
    });
  });

  test('speak of the county that decides', () => {
    const each: Clause = { ...floor, scope: 'each-county' };
    const { warnings } = warn({ goals: [[each]] }, rowsOf(late, 'coverage', mountain), none);
    expect(warnings[0]?.area).toBe(city);
    expect(warnings[0]?.signals.find(({ rule }) => rule === 'behind-schedule')?.area).toBe(mountain);
  });

  test('need no trace', () => {
    const rows = rowsOf({ 2018: 50, 2019: 50.5, 2020: 51, 2021: 51, 2022: 52, 2023: 52, 2024: 53 });
    const { plan, dataset, warnings } = warn({ goals: [[floor, { kind: 'increase' }]] }, rows);
    const traced = evaluatePlan(plan, dataset, { area: city, asOf: 2024 });
    expect(detectWarnings(traced, { dataset })).toEqual(warnings);
    expect(warnings[0]?.grade).toBe('orange');
  });

  test('leave a rule out that is switched off', () => {
    const { warnings } = warn({ goals: [[floor]] }, rowsOf(late), { ...none, rules: { 'behind-schedule': false } });
    expect(warnings).toEqual([]);
  });

  test('of the whole plan without a figure are all grey', () => {
    const dataset = createDataset([], zhongweiPlan);
    const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024, trace: false });
    const warnings = detectWarnings(evaluation, { dataset });
    expect(warnings).toHaveLength(77);
    expect(new Set(warnings.map(({ grade }) => grade))).toEqual(new Set(['grey']));
  });
});

describe('from year to year', () => {
  const goals = { goals: [[floor]] };
  /** Progress in 2025 against 0.5 of the time; the lag decides. */
  const in2025 = (value: number | string, previous: readonly Warning[]) =>
    warn(goals, rowsOf({ ...late, 2025: value }), { evaluate: { projector: null, asOf: 2025 }, previous }).warnings[0];
  const { warnings: of2024 } = warn(goals, rowsOf(late), none);

  test('a grade stays while its figure is within the margin of its threshold', () => {
    // As of 2025, five years left: yellow from a lag of 0.1 on. 66.4: 0.41 of the way, lag 0.09, within 0.05 of it.
    expect(in2025('66.4', of2024)).toMatchObject({
      computed: 'blue',
      held: 'yellow',
      since: 2024,
      hold: { reason: 'within-margin', milderSince: 2025 },
      previous: { asOf: 2024, held: 'yellow', since: 2024 },
    });
    // 68.4: 0.46 of the way, lag 0.04, clear of it.
    expect(in2025('68.4', of2024)).toMatchObject({ computed: 'blue', held: 'blue', since: 2025 });
  });

  test('rises at once', () => {
    expect(in2025(52, of2024)).toMatchObject({ held: 'orange', since: 2025 });
  });

  test('the same night again says the same', () => {
    const once = in2025('66.4', of2024) as Warning;
    expect(in2025('66.4', [once])).toEqual(once);
  });

  test('is not lowered by figures that are gone', () => {
    const { warnings } = warn(goals, [], { evaluate: { projector: null, asOf: 2025 }, previous: of2024 });
    expect(warnings[0]).toMatchObject({ grade: 'yellow', computed: 'grey', hold: { reason: 'no-data' } });
  });

  test('other areas and plans are passed over', () => {
    const elsewhere = of2024.map((warning) => ({ ...warning, area: mountain, held: 'red' as const }));
    expect(in2025('68.4', elsewhere)?.previous).toBeUndefined();
    const [other] = of2024.map((warning) => ({ ...warning, plan: 'another', held: 'red' as const }));
    expect(in2025('68.4', [other as Warning])?.previous).toBeUndefined();
  });

  test('a later year is refused', () => {
    const later = of2024.map((warning) => ({ ...warning, asOf: 2026 }));
    expect(() => in2025(60, later)).toThrow(expect.objectContaining({ code: 'argument/out-of-range' }) as Error);
  });
});

describe('what people do about warnings', () => {
  const goals = { goals: [[floor]] };
  const act: WarningAct = {
    act: 'acknowledged',
    target: 'health-01',
    area: city,
    asOf: 2024,
    grade: 'yellow',
    by: 'Office',
    date: '2025-03-01',
    reason: 'known since the census',
  };
  const override: WarningAct = {
    ...act,
    act: 'overridden',
    grade: 'red',
    date: '2025-04-01',
    reason: 'worse on the ground',
  };

  test('acknowledges this grade and milder ones, and asks again when it gets worse', () => {
    const of = (acts: readonly WarningAct[]) => warn(goals, rowsOf(late), { ...none, acts }).warnings[0];
    expect(of([])?.acknowledged).toBe(false);
    expect(of([act])).toMatchObject({ acknowledged: true, grade: 'yellow', acts: [act] });
    expect(of([{ ...act, grade: 'blue' }])?.acknowledged).toBe(false);
    expect(of([act, override])).toMatchObject({
      acknowledged: false,
      grade: 'red',
      held: 'yellow',
      computed: 'yellow',
    });
    expect(of([{ ...act, area: mountain }])?.acts).toEqual([]);
    expect(of([{ ...act, grade: 'grey' }])?.acknowledged).toBe(false);
  });

  test('an override speaks for its own year, and its history stays', () => {
    const first = warn(goals, rowsOf(late), { ...none, acts: [override, act] }).warnings;
    const { warnings } = warn(goals, rowsOf({ ...late, 2025: 55 }), {
      evaluate: { projector: null, asOf: 2025 },
      previous: first,
      acts: [act],
    });
    // 0.375 behind with five years left.
    expect(warnings[0]).toMatchObject({ grade: 'orange', held: 'orange', acknowledged: false, acts: [act, override] });
    expect(warnings[0]?.previous).toMatchObject({ grade: 'red', held: 'yellow' });
  });

  test('a person may warn of a goal that no rule sees', () => {
    const { warnings } = warn(goals, rowsOf({ 2020: 50, 2023: 91, 2024: 91 }), { ...none, acts: [override] });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ grade: 'red', signals: [], decidedBy: [] });
    expect(warnings[0]).not.toHaveProperty('held');
  });

  test('what is known only later does not enter', () => {
    const evaluate = { projector: null, knownAt: '2025-03-15' } as const;
    const { warnings } = warn(goals, rowsOf(late), { evaluate, acts: [act, override] });
    expect(warnings[0]).toMatchObject({ grade: 'yellow', acts: [act] });
    expect(warn(goals, rowsOf(late), { ...none, acts: [{ ...act, asOf: 2025 }] }).warnings[0]?.acts).toEqual([]);
  });

  test.each([
    ['acts', 5, 'argument/invalid'],
    ['acts', [null], 'argument/invalid'],
    ['acts', [{ ...act, by: ' ' }], 'argument/invalid'],
    ['acts', [{ ...act, act: 'ignored' }], 'argument/invalid'],
    ['acts', [{ ...act, grade: 'purple' }], 'argument/invalid'],
    ['acts', [{ ...act, date: '2025-02-30' }], 'argument/not-a-date'],
    ['acts', [{ ...act, asOf: 2024.5 }], 'argument/not-a-year'],
    ['previous', {}, 'argument/invalid'],
    ['previous', [7], 'argument/invalid'],
    ['previous', [{ acts: [], decidedBy: [], grade: '__proto__' }], 'argument/invalid'],
    ['rules', { __proto__x: false }, 'argument/invalid'],
    ['rules', { volatile: { constructor: 1 } }, 'argument/invalid'],
    ['rules', { volatile: { falseAlarms: Number.NaN } }, 'argument/out-of-range'],
    ['settings', { yearsMilder: -1 }, 'argument/out-of-range'],
    ['settings', { probabilityBands: [0.3, 0.1, 0.5, 0.7] }, 'argument/out-of-range'],
    ['settings', { lagBands: [0.1, 0.25, 0.5] }, 'argument/out-of-range'],
    ['settings', { yearsLeftBands: [2] }, 'argument/out-of-range'],
    ['settings', { unknown: 1 }, 'argument/out-of-range'],
  ])('unusable %s are refused: %j', (name, value, code) => {
    expect(() => warn(goals, rowsOf(late), { ...none, [name]: value })).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});
