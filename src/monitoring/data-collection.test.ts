import { describe, expect, test } from 'vitest';
import { city, mountain } from '../../test/support/attainment-plan.js';
import { cyclePlan, cycleRow } from '../../test/support/cycle-plan.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { dataCompleteness } from './data-completeness.js';
import { dataRequests } from './data-requests.js';
import { sexCoverage } from './sex-coverage.js';
import { surveyGaps } from './survey-gaps.js';
import { templateRows } from './template-rows.js';

const dataset = createDataset(
  [
    // In time, then revised after the day agreed on.
    cycleRow({ indicator: 'by-sex', period: '2024', published: '2025-03-31' }),
    cycleRow({ indicator: 'by-sex', period: '2024', value: '61', published: '2025-09-01' }),
    // Late by one day.
    cycleRow({ indicator: 'by-sex', period: '2024', sex: 'F', published: '2025-04-01' }),
    cycleRow({ indicator: 'by-sex', period: '2024', sex: 'M', value: null, status: 'M', published: '2025-03-01' }),
    // Two years old and still the newest that is due.
    cycleRow({ indicator: 'three-yearly', period: '2022', published: '2023-03-01' }),
    cycleRow({ indicator: 'now-and-then', period: '2021' }),
    // On a day that nobody knows.
    cycleRow({ indicator: 'by-county', period: '2024' }),
    cycleRow({ indicator: 'by-county', period: '2023', area: mountain }),
  ],
  cyclePlan,
);
const agreed = [{ on: '03-31', yearsAfter: 1 }];

describe('what an office owes', () => {
  const requests = dataRequests(cyclePlan, dataset, { area: city, year: 2024, agreed });
  const states = requests.flatMap(({ office, indicators }) =>
    indicators.flatMap(({ indicator, figures }) =>
      figures.map(({ area, select, state, last }) => [office, indicator, area, select.sex, state, last?.value]),
    ),
  );

  test('is every indicator with every part that is needed, and its last value', () => {
    expect(states).toEqual([
      ['north', 'by-sex', city, '_T', 'reported', '61'],
      ['north', 'by-sex', city, 'F', 'reported', '60'],
      ['north', 'by-sex', city, 'M', 'declared-missing', undefined],
      ['north', 'by-county', city, '_T', 'reported', '60'],
      ['north', 'by-county', '990001', '_T', 'missing', '60'],
      ['north', 'by-county', '990002', '_T', 'missing', undefined],
      ['north', 'by-county', '990003', '_T', 'missing', undefined],
      ['south', 'three-yearly', city, '_T', 'reported', '60'],
      ['south', 'now-and-then', city, '_T', 'irregular', '60'],
      // Of an indicator of women only there is nobody else to report.
      ['south', 'women', city, 'F', 'missing', undefined],
    ]);
  });

  test('says definition, unit, breakdown and the day agreed on', () => {
    const [north] = requests;
    const { figures, ...bySex } = north!.indicators[0]!;
    expect(figures[0]!.last).toEqual({ period: '2024', value: '61', status: 'A', published: '2025-09-01' });
    expect(bySex).toEqual({
      indicator: 'by-sex',
      title: cyclePlan.indicators[0]!.title,
      definition: cyclePlan.indicators[0]!.definition,
      unit: '%',
      disaggregation: ['sex'],
      due: { status: 'ok', value: '2025-03-31' },
    });
  });

  test('looks at what was known on a day', () => {
    const [north] = dataRequests(cyclePlan, dataset, {
      area: city,
      year: 2024,
      office: 'north',
      knownAt: '2025-03-31',
    });
    expect(north!.indicators[0]!.figures.map(({ state, last }) => [state, last?.value])).toEqual([
      ['reported', '60'],
      ['missing', undefined],
      ['declared-missing', undefined],
    ]);
  });

  test('three years after its figure a three-yearly indicator is owed again', () => {
    const state = (year: number): string | undefined =>
      dataRequests(cyclePlan, dataset, { area: city, year, office: 'south' })[0]!.indicators[0]!.figures[0]!.state;
    expect([2021, 2022, 2023, 2024, 2025].map(state)).toEqual([
      'missing',
      'reported',
      'reported',
      'reported',
      'missing',
    ]);
  });

  test('of several days agreed on the last that applies counts', () => {
    const days = [
      ...agreed,
      { office: 'south', on: '04-15', yearsAfter: 1 },
      { indicator: 'women', on: '2026-05-01', yearsAfter: 2 },
    ];
    const due = dataRequests(cyclePlan, dataset, { area: city, year: 2024, agreed: days }).flatMap(({ indicators }) =>
      indicators.map((request) => (request.due.status === 'ok' ? request.due.value : request.due.reason)),
    );
    expect(due).toEqual(['2025-03-31', '2025-03-31', '2025-04-15', '2025-04-15', '2026-05-01']);
    const [north] = dataRequests(cyclePlan, dataset, { area: city, year: 2024 });
    expect(north!.indicators[0]!.due).toEqual({ status: 'unavailable', reason: 'not-stated' });
  });

  test.each([
    [{ area: 'x' }, 'argument/unknown-id'],
    [{ office: 'x' }, 'argument/unknown-id'],
    [{ year: 20 }, 'argument/not-a-year'],
    [{ knownAt: '2025' }, 'argument/not-a-date'],
    [{ agreed: [{ on: '13-01' }] }, 'argument/not-a-date'],
    [{ agreed: [{ on: '01-01', office: 'x' }] }, 'argument/unknown-id'],
    [{ agreed: [{ on: '01-01', indicator: 'x' }] }, 'argument/unknown-id'],
  ])('%j is refused', (options, code) => {
    expect(() => dataRequests(cyclePlan, dataset, { area: city, year: 2024, ...options })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('the rows of a form', () => {
  test('are those of one office, each once where a county is named beside its city', () => {
    const rows = templateRows(cyclePlan, [city, mountain], [2024], { office: 'north' });
    expect(rows.map(({ indicator, area, select }) => [indicator.id, area, select.sex])).toEqual([
      ['by-sex', city, '_T'],
      ['by-sex', city, 'F'],
      ['by-sex', city, 'M'],
      ['by-county', city, '_T'],
      ['by-county', mountain, '_T'],
      ['by-county', '990002', '_T'],
      ['by-county', '990003', '_T'],
      ['by-sex', mountain, '_T'],
      ['by-sex', mountain, 'F'],
      ['by-sex', mountain, 'M'],
    ]);
  });
});

describe('completeness and timeliness', () => {
  const { total, byOffice, byArea, byDomain, byYear } = dataCompleteness(cyclePlan, dataset, {
    areas: [city],
    years: [2024],
    agreed,
  });

  test('count what was owed by hand', () => {
    // Of the ten rows above one has no interval. Reported: by-sex total and women, by-county of the city, three-yearly.
    expect(total).toEqual({
      expected: 9,
      reported: 4,
      declaredMissing: 1,
      missing: 4,
      irregular: 1,
      timely: 2,
      late: 1,
      unknown: 1,
      completeness: { status: 'ok', value: 4 / 9 },
      timeliness: { status: 'ok', value: 2 / 3 },
    });
  });

  test('are told by office, area, domain and year', () => {
    const expected = (list: readonly { id: string | number; counts: { expected: number; reported: number } }[]) =>
      list.map(({ id, counts }) => [id, counts.reported, counts.expected]);
    expect(expected(byOffice)).toEqual([
      ['north', 3, 7],
      ['south', 1, 2],
    ]);
    expect(expected(byArea)).toEqual([
      [city, 4, 6],
      ['990001', 0, 1],
      ['990002', 0, 1],
      ['990003', 0, 1],
    ]);
    // `by-sex` is looked at in both domains and counts in the first; nothing looks at `now-and-then`.
    expect(expected(byDomain)).toEqual([
      ['health', 3, 4],
      ['', 0, 0],
      ['law', 1, 5],
    ]);
    expect(expected(byYear)).toEqual([[2024, 4, 9]]);
  });

  test('without a day agreed on nothing is timely or late', () => {
    const { total: bare } = dataCompleteness(cyclePlan, dataset, { areas: [city], years: [2024] });
    expect([bare.timely, bare.late, bare.unknown]).toEqual([0, 0, 4]);
    expect(bare.timeliness).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
  });

  test('of no year are of nothing', () => {
    const { total: none, byYear: years } = dataCompleteness(cyclePlan, dataset, { areas: [city], years: [] });
    expect(none.completeness).toEqual({ status: 'unavailable', reason: 'zero-denominator' });
    expect(years).toEqual([]);
  });
});

describe('gaps worth a survey', () => {
  const evaluations = [city, mountain].map((area) => evaluatePlan(cyclePlan, dataset, { area, asOf: 2024 }));
  const gaps = surveyGaps(cyclePlan, evaluations);

  test('say where, by whom and how the figures come about', () => {
    const bySex = gaps.find(({ indicator }) => indicator === 'by-sex');
    expect(bySex).toMatchObject({ steward: 'north', collection: 'register', frequency: 'annual' });
    expect(bySex!.areas).toContain(mountain);
  });

  test('of which none holds up more than the other share a rank', () => {
    // Without any figure every goal but the milestone waits for two indicators, and each of those for one goal and verdict.
    const bare = evaluatePlan(cyclePlan, createDataset([], cyclePlan), { area: city, asOf: 2024 });
    const rank = surveyGaps(cyclePlan, [bare]).map((gap) => [gap.indicator, gap.rank, gap.goalsAlone, gap.goals]);
    expect(rank).toEqual([
      ['by-sex', 1, 0, 2],
      ['three-yearly', 2, 0, 1],
      ['by-county', 2, 0, 1],
      ['women', 4, 0, 0],
    ]);
  });

  test('count verdicts and goals of every area', () => {
    // In the mountain county nothing of by-sex and three-yearly is known: health-01 waits for both, law-01 for by-sex alone.
    const [, county] = evaluations;
    const alone = surveyGaps(cyclePlan, [county!]);
    const waiting = county!.targets.map(({ target, criteria }) => [
      target,
      criteria
        .filter(({ status }) => status === 'no-data' || status === 'not-assessable')
        .map(({ criterion }) => criterion),
    ]);
    expect(waiting).toEqual([
      ['health-01', ['health-01.1', 'health-01.2']],
      ['law-01', ['law-01.1']],
      ['law-02', ['law-02.1']],
    ]);
    expect(
      alone.map(({ indicator, rank, goalsAlone, goals, verdicts, criteria }) => [
        indicator,
        rank,
        goalsAlone,
        goals,
        verdicts,
        criteria,
      ]),
    ).toEqual([
      ['by-sex', 1, 1, 2, 2, ['health-01.1', 'law-01.1']],
      ['three-yearly', 2, 0, 1, 1, ['health-01.2']],
      ['women', 3, 0, 0, 1, ['law-m01.1']],
    ]);
  });

  test('do not ask for evidence', () => {
    expect(gaps.flatMap(({ criteria }) => criteria)).not.toContain('law-02.1');
    expect(surveyGaps(cyclePlan, [])).toEqual([]);
  });
});

describe('women and men in the statistics', () => {
  test('an indicator is covered where both were reported in one period', () => {
    const coverage = (rows: Parameters<typeof createDataset>[0], fields = {}) =>
      sexCoverage(cyclePlan, createDataset(rows, cyclePlan), { area: city, until: 2024, ...fields });
    const women = cycleRow({ indicator: 'by-sex', period: '2022', sex: 'F' });
    const men = cycleRow({ indicator: 'by-sex', period: '2022', sex: 'M', published: '2023-07-01' });
    expect(coverage([women, men])).toEqual({
      should: 1,
      covered: 1,
      share: { status: 'ok', value: 1 },
      indicators: [{ indicator: 'by-sex', steward: 'north', state: 'both', period: '2022' }],
      womenOnly: 1,
      notAsked: 3,
    });
    const state = (...given: Parameters<typeof coverage>) => coverage(...given).indicators[0]!.state;
    expect(state([women])).toBe('women-only-reported');
    expect(state([men])).toBe('men-only-reported');
    expect(state([women, { ...men, period: '2023' }])).toBe('not-together');
    expect(state([cycleRow({ indicator: 'by-sex', period: '2022' })])).toBe('total-only');
    expect(state([])).toBe('none');
    expect(state([women, men], { from: 2023 })).toBe('none');
    expect(state([women, men], { knownAt: '2023-06-30' })).toBe('women-only-reported');
    expect(state([women, { ...men, value: null, status: 'M' }])).toBe('women-only-reported');
  });
});
