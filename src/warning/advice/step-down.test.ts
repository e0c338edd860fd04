import { describe, expect, test } from 'vitest';
import { city, mountain, plainEast, plainWest, type Points } from '../../../test/support/attainment-plan.js';
import { publishedObservations } from '../../../test/support/published.js';
import { conditionsOf, planOf, warned } from '../../../test/support/warned-plan.js';
import { createDataset } from '../../dataset/create-dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import { addDecimals } from '../../exact/add-decimals.js';
import type { Observation } from '../../model/observation.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { detectWarnings } from '../detect-warnings.js';
import type { Grade } from '../grade.js';
import type { Warning } from '../warning.js';
import type { StepDownCondition } from './advice.js';

/** Every figure here is synthetic. */
const urgency: readonly (Grade | 'none')[] = ['none', 'blue', 'yellow', 'orange', 'red'];
const isMilder = (after: Grade | 'none', before: Grade | undefined): boolean =>
  urgency.includes(after) && urgency.indexOf(after) < urgency.indexOf(before ?? 'none');

/** The rows that a condition on a plain figure asks for, `off` beside it. */
function reported(condition: StepDownCondition | undefined, off = '0'): Observation[] {
  if (condition?.kind !== 'figure') throw new Error(`no figure: ${JSON.stringify(condition)}`);
  const { indicator, select, year, value, areas } = condition;
  return areas.map((area) => ({ indicator, area, period: String(year), ...select, value: addDecimals(value, off) }));
}

const slow: Points = {
  2014: '61.0',
  2015: '62.1',
  2016: '62.8',
  2017: '64.2',
  2018: '65.0',
  2019: '66.1',
  2020: '67.0',
  2021: '67.9',
  2022: '69.2',
  2023: '70.0',
  2024: '71.1',
};

describe('what lowers the grade, fed back through evaluation and rules', () => {
  test('a floor that will be missed: exactly the figure named is enough, a tenth less is not', () => {
    const goal = warned(planOf([{ kind: 'at-least', value: '95' }]), { coverage: slow });
    const [condition] = conditionsOf(goal.advice);
    expect(condition).toMatchObject({ kind: 'figure', bound: 'at-least', year: 2025, areas: [city], unit: '%' });
    expect(isMilder(goal.after(reported(condition)), goal.warning?.held)).toBe(true);
    expect(isMilder(goal.after(reported(condition, '-0.1')), goal.warning?.held)).toBe(false);
    expect(goal.advice?.stepDown).toMatchObject({
      value: { from: goal.warning?.held, to: goal.after(reported(condition)), year: 2025 },
    });
  });

  test('a ceiling that will be missed: the figure named, or less', () => {
    const burden: Points = {
      2014: '40.0',
      2015: '39.4',
      2016: '39.1',
      2017: '38.2',
      2018: '38.0',
      2019: '37.4',
      2020: '37.0',
      2021: '36.6',
      2022: '36.0',
      2023: '35.7',
      2024: '35.2',
    };
    const goal = warned(planOf([{ kind: 'at-most', value: '10', indicator: 'burden' }]), { burden });
    const [condition] = conditionsOf(goal.advice);
    expect(condition).toMatchObject({ kind: 'figure', bound: 'at-most' });
    expect(isMilder(goal.after(reported(condition)), goal.warning?.held)).toBe(true);
    expect(isMilder(goal.after(reported(condition, '0.1')), goal.warning?.held)).toBe(false);
  });

  test('a relapse of a goal to be kept: the goal itself ends it', () => {
    const goal = warned(planOf([{ kind: 'at-least', value: '90', hold: true }]), {
      coverage: { 2020: '85', 2021: '91', 2022: '92', 2023: '91', 2024: '89' },
    });
    expect(goal.warning?.signals.map(({ rule }) => rule)).toContain('relapse');
    const [condition] = conditionsOf(goal.advice);
    expect(isMilder(goal.after(reported(condition)), goal.warning?.held)).toBe(true);
    // One percentage point under the goal is still a relapse.
    expect(
      isMilder(
        goal.after(reported({ ...(condition as object), value: '89' } as StepDownCondition)),
        goal.warning?.held,
      ),
    ).toBe(false);
  });

  test('two clauses of one grade: both have to improve', () => {
    const goal = warned(
      planOf([
        { kind: 'at-least', value: '95' },
        { kind: 'at-least', value: '95', indicator: 'reference-share' },
      ]),
      { coverage: slow, 'reference-share': slow },
    );
    const [first, second, ...more] = conditionsOf(goal.advice);
    expect(more).toEqual([]);
    expect(isMilder(goal.after([...reported(first), ...reported(second)]), goal.warning?.held)).toBe(true);
    expect(isMilder(goal.after(reported(first)), goal.warning?.held)).toBe(false);
    expect(isMilder(goal.after(reported(second)), goal.warning?.held)).toBe(false);
  });

  test('a clause that stays behind its reference: the difference is fed back with the reference as it is', () => {
    const points = { 2020: '30', 2022: '30', 2023: '30', 2024: '30' };
    const goal = warned(planOf([{ kind: 'relative-to', reference: { indicator: 'reference-share', select: {} } }]), {
      coverage: points,
      'reference-share': { 2020: '40', 2022: '40', 2023: '40', 2024: '40' },
    });
    const [condition] = conditionsOf(goal.advice);
    expect(condition).toMatchObject({ kind: 'figure', bound: 'at-least', unit: '百分点' });
    if (condition?.kind !== 'figure') throw new Error('no figure');
    const rows = [
      { indicator: 'coverage', area: city, period: '2025', value: addDecimals('40', condition.value) },
      { indicator: 'reference-share', area: city, period: '2025', value: '40' },
    ];
    expect(isMilder(goal.after(rows), goal.warning?.held)).toBe(true);
  });

  test('where every county is judged, the counties that are worse are named', () => {
    const each = warned(planOf([{ kind: 'at-least', value: '95', scope: 'each-county' }]), {
      [`coverage ${mountain}`]: slow,
      [`coverage ${plainEast}`]: slow,
      [`coverage ${plainWest}`]: { 2020: '96', 2021: '96', 2022: '96', 2023: '96', 2024: '96' },
    });
    const [condition] = conditionsOf(each.advice);
    expect(condition).toMatchObject({ areas: [mountain, plainEast] });
    const kept = { indicator: 'coverage', area: plainWest, period: '2025', value: '96' };
    expect(isMilder(each.after([...reported(condition), kept]), each.warning?.held)).toBe(true);
  });

  test('the measure’s own figure, where that is what is warned of', () => {
    const goal = warned(
      planOf([{ kind: 'increase' }], [{ kind: 'at-least', value: '77', indicator: 'reference-share' }]),
      {
        coverage: { 2020: '60', 2022: '64', 2023: '66', 2024: '68' },
        'reference-share': slow,
      },
    );
    const [condition] = conditionsOf(goal.advice);
    expect(condition).toMatchObject({ kind: 'figure', criterion: 'synthetic-m02.1' });
    expect(isMilder(goal.after(reported(condition)), goal.warning?.held)).toBe(true);
  });

  test('a measure’s figure too far away: the leap that it would take is not believed, so nothing is named', () => {
    const goal = warned(
      planOf([{ kind: 'increase' }], [{ kind: 'at-least', value: '95', indicator: 'reference-share' }]),
      { coverage: { 2020: '60', 2022: '64', 2023: '66', 2024: '68' }, 'reference-share': slow },
    );
    expect(goal.warning?.held).toBe('yellow');
    expect(goal.advice?.stepDown).toEqual({ status: 'unavailable', reason: 'no-single-report' });
    const leap = { indicator: 'reference-share', area: city, period: '2025', value: '95' };
    expect(isMilder(goal.after([leap]), goal.warning?.held)).toBe(false);
  });
});

describe('goals without a number', () => {
  const stages = ['first', 'second', 'third', 'fourth'].map((id) => ({ id, title: { zh: id, en: id } }));
  const milestone = planOf([{ kind: 'milestone', stages }]);
  const shown = (stage: string, date: string) => ({
    criterion: 'synthetic-01.1',
    area: city,
    stage,
    date,
    document: 'synthetic',
  });

  test('grey without evidence: the first stage is enough to be judged', () => {
    const goal = warned(milestone, {});
    expect(goal.warning?.held).toBe('grey');
    const [condition] = conditionsOf(goal.advice);
    expect(condition).toMatchObject({ kind: 'evidence', year: 2025, stages: [{ id: 'first' }] });
    expect(goal.after([], [shown('first', '2025-12-31')])).not.toBe('grey');
    expect(goal.after([])).toBe('grey');
    expect(goal.advice?.deciding).toMatchObject([{ what: 'evidence', reason: 'no-evidence', areas: [city] }]);
  });

  test('behind with one of four stages in 2028: as many more as keep up with time', () => {
    const goal = warned(milestone, {}, { asOf: 2028, evidence: [shown('first', '2021-05-01')] });
    const [condition] = conditionsOf(goal.advice);
    if (condition?.kind !== 'evidence') throw new Error('no evidence');
    const handedIn = condition.stages.map(({ id }) => shown(id, '2029-12-31'));
    expect(isMilder(goal.after([], handedIn), goal.warning?.held)).toBe(true);
    expect(isMilder(goal.after([], handedIn.slice(0, -1)), goal.warning?.held)).toBe(false);
  });
});

describe('nothing to judge by', () => {
  test('grey without a figure that two clauses wait for: its report once', () => {
    const { advice } = warned(planOf([{ kind: 'at-least', value: '95' }, { kind: 'increase' }]), {});
    expect(conditionsOf(advice).map((condition) => condition.kind === 'report' && condition.year)).toEqual([
      2025, 2020,
    ]);
  });

  test('grey without a figure: the report of next year, and a base where there is none', () => {
    const goal = warned(planOf([{ kind: 'at-least', value: '95' }]), {});
    expect(goal.warning?.held).toBe('grey');
    expect(goal.advice?.stepDown).toMatchObject({ value: { from: 'grey', to: 'graded', year: 2025 } });
    expect(conditionsOf(goal.advice)).toEqual([
      { kind: 'report', criterion: 'synthetic-01.1', indicator: 'coverage', select: {}, year: 2025, areas: [city] },
      { kind: 'report', criterion: 'synthetic-01.1', indicator: 'coverage', select: {}, year: 2020, areas: [city] },
    ]);
    const figures = conditionsOf(goal.advice).map(({ year }) => ({
      indicator: 'coverage',
      area: city,
      period: String(year),
      value: '50',
    }));
    expect(goal.after(figures)).not.toBe('grey');
    // The figure of next year alone leaves no progress to be told.
    expect(goal.after(figures.slice(0, 1))).toBe('grey');
  });
});

describe('nothing that comes later counts', () => {
  test('the deadline has passed', () => {
    const goal = warned(
      planOf([{ kind: 'at-least', value: '95' }]),
      { coverage: { 2020: '60', 2030: '80' } },
      { asOf: 2030 },
    );
    expect(goal.advice?.stepDown).toEqual({ status: 'unavailable', reason: 'deadline-passed' });
    expect(goal.advice?.required).toEqual([]);
  });

  test('no figure of one year is enough: a series far away whose threshold no single figure can move', () => {
    const goal = warned(planOf([{ kind: 'narrow-gap', between: 'terrain' }]), {
      [`coverage ${mountain}`]: { 2020: '60', 2024: '50' },
      [`coverage ${plainEast}`]: {
        2020: { value: '70', numerator: 70, denominator: 100 },
        2024: { value: '80', numerator: 80, denominator: 100 },
      },
      [`coverage ${plainWest}`]: {
        2020: { value: '70', numerator: 70, denominator: 100 },
        2024: { value: '80', numerator: 80, denominator: 100 },
      },
    });
    // Several counties combine by their counts, which no single figure says.
    expect(goal.warning?.held).not.toBe('grey');
    expect(goal.advice?.stepDown).toEqual({ status: 'unavailable', reason: 'no-single-report' });
  });
});

// In the golden file: “if maternal mortality in China is 13.4 per 100,000 or less, the warning steps down from orange to yellow”.
test('the nation’s maternal mortality on the whole published data: 13.4 lowers the grade, 13.5 does not', async () => {
  const rows = await publishedObservations();
  const gradeWith = (more: readonly Observation[], asOf: number, previous: readonly Warning[]): Warning | undefined => {
    const dataset = createDataset([...rows, ...more], zhongweiPlan);
    const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '100000', asOf });
    return detectWarnings(evaluation, { dataset, previous }).find(({ target }) => target === 'health-03');
  };
  const before = gradeWith([], 2024, []);
  expect(before?.held).toBe('orange');
  const figure = (value: string): Observation => ({
    indicator: 'maternal-mortality-ratio',
    area: '100000',
    period: '2025',
    sex: 'F',
    value,
  });
  const previous = before === undefined ? [] : [before];
  expect(gradeWith([figure('13.4')], 2025, previous)?.held).toBe('yellow');
  expect(gradeWith([figure('13.5')], 2025, previous)?.held).toBe('orange');
});

test('later figures and later evidence change nothing', () => {
  const plan = planOf([{ kind: 'at-least', value: '95' }]);
  const now = warned(plan, { coverage: slow });
  const later = warned(plan, { coverage: { ...(slow as object), 2025: '94', 2026: '20' } });
  expect(later.advice).toEqual(now.advice);
});
