import { describe, expect, test } from 'vitest';
import type { Plan } from '../model/plan.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import type { AgreedDate } from './agreed-date.js';
import type { DoneDuty } from './done-duty.js';
import { dutyCalendar } from './duty-calendar.js';
import type { DutyCalendarOptions } from './duty-calendar-options.js';
import { dutyCalendars } from './duty-calendars.js';
import type { DutyOccurrence } from './duty-occurrence.js';

const city = '640500';
const county = '640522';

function occurrencesOf(options: Partial<DutyCalendarOptions>, plan: Plan = zhongweiPlan): readonly DutyOccurrence[] {
  return dutyCalendar(plan, { area: city, year: 2024, asOfDay: '2025-06-30', ...options }).own.occurrences;
}

const of = (list: readonly DutyOccurrence[], duty: string, occasion?: string): DutyOccurrence =>
  list.find((item) => item.duty === duty && (occasion === undefined || item.occasion === occasion))!;

describe('what the plan says of a city in a year', () => {
  test('is the whole of its machinery at that level, no date invented', () => {
    const { own } = dutyCalendar(zhongweiPlan, { area: city, year: 2024, asOfDay: '2025-06-30' });
    // Counted by hand in the plan's data: a duty shared by two bodies comes twice, one with three occasions three times.
    const expected = zhongweiPlan.machinery!.duties.flatMap((duty) =>
      duty.who
        .map((id) => zhongweiPlan.machinery!.bodies.find((body) => body.id === id)!)
        .filter(({ levels }) => levels.includes('prefecture'))
        .filter(() => (duty.levels ?? ['prefecture']).includes('prefecture'))
        .flatMap(() => duty.when),
    );
    expect(own.occurrences).toHaveLength(expected.length);
    expect(own.occurrences.filter(({ due }) => due.status === 'ok')).toEqual([]);
    expect(own.counts.late).toBe(0);
  });

  test('a yearly report has to be made and is not dated; a mid-term one does not come', () => {
    const list = occurrencesOf({});
    expect(of(list, 'member-yearly-report')).toMatchObject({
      state: 'not-dated',
      due: { status: 'unavailable', reason: 'not-stated' },
      to: [{ body: 'committee', at: 'same-level', area: city }],
    });
    expect(of(list, 'submit-monitoring-reports', 'mid-term').state).toBe('not-this-year');
    expect(of(list, 'supervision-visits').state).toBe('standing');
    expect(of(list, 'meetings').state).toBe('not-dated');
  });

  test('in the year of the mid-term evaluation both reports come, each with its own paper', () => {
    const list = occurrencesOf({ year: 2025 });
    expect(of(list, 'submit-monitoring-reports', 'yearly').products).toEqual(['yearly-monitoring-report']);
    expect(of(list, 'submit-monitoring-reports', 'mid-term').products).toEqual(['mid-term-monitoring-report']);
    expect(of(list, 'submit-monitoring-reports', 'mid-term').state).toBe('not-dated');
    expect(of(list, 'submit-monitoring-reports', 'final').state).toBe('not-this-year');
    expect(of(list, 'submit-evaluation-reports', 'mid-term').to).toEqual([
      { body: 'committee', at: 'same-level', area: city },
      { body: 'committee', at: 'level-above', area: '640000' },
    ]);
  });

  test('the year of the mid-term evaluation is an argument', () => {
    const list = occurrencesOf({ year: 2024, years: { midTerm: 2024 } });
    expect(of(list, 'organise-evaluations', 'mid-term').state).toBe('not-dated');
  });

  test('after the end of the plan nothing yearly comes', () => {
    const list = occurrencesOf({ year: 2031, asOfDay: '2032-01-01' });
    expect(of(list, 'member-yearly-report').state).toBe('not-this-year');
  });

  test('the nation has no bodies in this plan, and the region is not bound by it', () => {
    const nation = dutyCalendar(zhongweiPlan, { area: '100000', year: 2024, asOfDay: '2025-01-01' });
    expect(nation.own.counts.total).toBe(0);
    const region = dutyCalendar(zhongweiPlan, { area: '640000', year: 2024, asOfDay: '2025-01-01' });
    expect([nation.bound, region.bound]).toEqual([false, false]);
    expect(region.fromBelow.occurrences.map(({ area, duty }) => `${area} ${duty}`)).toContain(
      `${city} committee-yearly-report`,
    );
  });

  test('a plan without machinery has no duties', () => {
    const { machinery, ...plan } = zhongweiPlan;
    expect(machinery).toBeDefined();
    expect(occurrencesOf({}, plan)).toEqual([]);
  });
});

describe('what counties hand up', () => {
  test('stands with the city, county by county', () => {
    const { fromBelow } = dutyCalendar(zhongweiPlan, { area: city, year: 2024, asOfDay: '2025-06-30' });
    const yearly = fromBelow.occurrences.filter(({ duty }) => duty === 'committee-yearly-report');
    expect(yearly.map(({ area }) => area)).toEqual(['640502', '640521', '640522']);
    expect(fromBelow.occurrences.every(({ to }) => to.some(({ area }) => area === city))).toBe(true);
    expect(fromBelow.occurrences.some(({ duty }) => duty === 'submit-monitoring-data')).toBe(false);
  });

  test('the plan of a county is due one month after its promulgation', () => {
    const options = { promulgated: { [county]: '2022-01-31', '640521': '2022-05-01' } };
    const { fromBelow, late, next } = dutyCalendar(zhongweiPlan, {
      area: city,
      year: 2022,
      asOfDay: '2022-05-20',
      ...options,
    });
    const plans = fromBelow.occurrences.filter(({ duty }) => duty === 'submit-county-plan');
    expect(plans.map(({ due, state }) => [due.status === 'ok' ? due.value.day : due.reason, state])).toEqual([
      ['promulgation-not-given', 'not-dated'],
      ['2022-06-01', 'due'],
      ['2022-02-28', 'late'],
    ]);
    // 31 days of March, 30 of April and 20 of May 2022.
    expect(late.map(({ area, daysLate }) => [area, daysLate])).toEqual([[county, 81]]);
    expect(next.map(({ area }) => area)).toEqual(['640521']);
  });

  test('on its day it is due, on the next day late, and stays late in later years until it is done', () => {
    const promulgated = { [county]: '2022-01-31' };
    const state = (asOfDay: string, year = 2022, records: readonly DoneDuty[] = []): string =>
      of(occurrencesOf({ area: county, promulgated, asOfDay, year, records }), 'submit-county-plan').state;
    expect(state('2022-02-28')).toBe('due');
    expect(state('2022-03-01')).toBe('late');
    expect(state('2025-03-01', 2024)).toBe('late');
    expect(state('2022-03-01', 2021)).toBe('not-this-year');
    const record = { duty: 'submit-county-plan', area: county, date: '2022-03-10' };
    expect(state('2025-03-01', 2024, [record])).toBe('done');
    expect(state('2022-03-09', 2022, [record])).toBe('late');
    expect(state('2022-03-10', 2022, [{ ...record, recorded: '2022-04-01' }])).toBe('late');
  });

  test('a day off moves to the next working day', () => {
    const options = { area: county, year: 2022, asOfDay: '2022-02-01', promulgated: { [county]: '2022-01-26' } };
    const workingDays = { off: ['2022-02-28'] };
    // 26 February 2022 is a Saturday.
    expect(of(occurrencesOf({ ...options }), 'submit-county-plan').due).toEqual({
      status: 'ok',
      value: { day: '2022-02-26', basis: 'plan' },
    });
    expect(of(occurrencesOf({ ...options, workingDays }), 'submit-county-plan').due).toEqual({
      status: 'ok',
      value: { day: '2022-03-01', basis: 'plan', movedFrom: '2022-02-26' },
    });
  });
});

describe('agreed dates', () => {
  const due = (agreed: readonly AgreedDate[], duty: string, options: Partial<DutyCalendarOptions> = {}) => {
    const found = of(occurrencesOf({ agreed, ...options }), duty).due;
    return found.status === 'ok' ? found.value.day : found.reason;
  };

  test('a day of every year lies in the reporting year or after it', () => {
    expect(due([{ duty: 'member-yearly-report', on: '12-20' }], 'member-yearly-report')).toBe('2024-12-20');
    expect(due([{ duty: 'member-yearly-report', on: '01-31', yearsAfter: 1 }], 'member-yearly-report')).toBe(
      '2025-01-31',
    );
    expect(due([{ duty: 'member-yearly-report', on: '02-29', yearsAfter: 1 }], 'member-yearly-report')).toBe(
      '2025-02-28',
    );
    expect(due([{ duty: 'member-yearly-report', on: '02-29' }], 'member-yearly-report')).toBe('2024-02-29');
  });

  test('one day is for its reporting year only', () => {
    const agreed = [{ duty: 'member-yearly-report', on: '2025-03-15', yearsAfter: 1 }];
    expect(due(agreed, 'member-yearly-report')).toBe('2025-03-15');
    expect(due(agreed, 'member-yearly-report', { year: 2023 })).toBe('not-stated');
  });

  test('of several that apply the last one counts', () => {
    const agreed = [
      { duty: 'member-yearly-report', on: '01-31', yearsAfter: 1 },
      { duty: 'member-yearly-report', area: county, on: '01-15', yearsAfter: 1 },
    ];
    expect(due(agreed, 'member-yearly-report')).toBe('2025-01-31');
    expect(due(agreed, 'member-yearly-report', { area: county })).toBe('2025-01-15');
    expect(due(agreed.toReversed(), 'member-yearly-report', { area: county })).toBe('2025-01-31');
  });

  test('a date for a paper holds for the duties that it fulfils, on its occasion', () => {
    const agreed = [{ product: 'yearly-monitoring-report', on: '06-30', yearsAfter: 1 }];
    const list = occurrencesOf({ agreed, year: 2025, asOfDay: '2026-07-01' });
    expect(of(list, 'yearly-monitoring').state).toBe('late');
    expect(of(list, 'submit-monitoring-reports', 'yearly').daysLate).toBe(1);
    expect(of(list, 'submit-monitoring-reports', 'mid-term').state).toBe('not-dated');
  });

  test('for one office only', () => {
    const agreed = [{ duty: 'submit-monitoring-data', office: 'health', on: '04-04', yearsAfter: 1 }];
    const list = occurrencesOf({ agreed, offices: { 'member-offices': ['health', 'education'] } });
    const data = list.filter(({ duty }) => duty === 'submit-monitoring-data');
    expect(data.map(({ office, state }) => [office, state])).toEqual([
      ['health', 'late'],
      ['education', 'not-dated'],
    ]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ on: '01-31' }, 'argument/invalid'],
    [{ duty: 'meetings', product: 'statistics-volume', on: '01-31' }, 'argument/invalid'],
    [{ duty: 'meeting', on: '01-31' }, 'argument/unknown-id'],
    [{ product: 'statistic-volume', on: '01-31' }, 'argument/unknown-id'],
    [{ duty: 'meetings', occasion: 'yearly', on: '01-31' }, 'argument/invalid'],
    [{ duty: 'submit-county-plan', on: '2022-03-01' }, 'argument/invalid'],
    [{ duty: 'meetings', area: '999999', on: '01-31' }, 'argument/unknown-id'],
    [{ duty: 'meetings', body: 'nobody', on: '01-31' }, 'argument/unknown-id'],
    [{ duty: 'meetings', office: 'nobody', on: '01-31' }, 'argument/unknown-id'],
    [{ duty: 'member-yearly-report', body: 'committee', on: '01-31' }, 'argument/invalid'],
    [{ duty: 'member-yearly-report', office: 'health', on: '01-31' }, 'argument/invalid'],
    [{ duty: 'meetings', on: '02-30' }, 'argument/not-a-date'],
    [{ duty: 'meetings', on: '2025-02-29' }, 'argument/not-a-date'],
    [{ duty: 'meetings', on: '2025' }, 'argument/not-a-date'],
    [{ duty: 'meetings', on: 131 }, 'argument/not-a-date'],
    [{ duty: 'meetings', on: '01-31', yearsAfter: -1 }, 'argument/out-of-range'],
    [{ duty: 'meetings', on: '01-31', yearsAfter: 0.5 }, 'argument/out-of-range'],
  ])('%j is refused', (date, code) => {
    expect(() => occurrencesOf({ agreed: [date as unknown as AgreedDate] })).toThrow(expect.objectContaining({ code }));
  });
});

describe('records', () => {
  const report = { duty: 'member-yearly-report', area: city, year: 2024, date: '2025-01-20' };
  const agreed = [{ duty: 'member-yearly-report', on: '01-15', yearsAfter: 1 }];

  test('done late says by how many days, and of several the earliest counts', () => {
    const records = [{ ...report, date: '2025-02-20' }, report];
    expect(of(occurrencesOf({ records, agreed }), 'member-yearly-report')).toMatchObject({
      state: 'done',
      doneOn: '2025-01-20',
      daysLate: 5,
    });
    expect(
      of(occurrencesOf({ records: [{ ...report, date: '2025-01-15' }], agreed }), 'member-yearly-report'),
    ).not.toHaveProperty('daysLate');
  });

  test('of another year or area do not count', () => {
    const records = [
      { ...report, year: 2023 },
      { ...report, area: county },
    ];
    expect(of(occurrencesOf({ records }), 'member-yearly-report').state).toBe('not-dated');
  });

  test('a paper handed in fulfils every duty that names it', () => {
    const records = [
      { kind: 'submission', product: 'yearly-monitoring-report', area: city, year: 2025, date: '2026-06-20' },
    ];
    const list = occurrencesOf({ records, year: 2025, asOfDay: '2026-07-01' });
    expect(of(list, 'yearly-monitoring').doneOn).toBe('2026-06-20');
    expect(of(list, 'submit-monitoring-reports', 'yearly').state).toBe('done');
    expect(of(list, 'submit-monitoring-reports', 'mid-term').state).toBe('not-dated');
  });

  test('of two papers that a duty needs both have to be there', () => {
    const scheme = { product: 'monitoring-scheme', area: city, date: '2024-03-01' };
    const indicators = { product: 'monitoring-indicators', area: city, date: '2024-05-01' };
    const state = (records: readonly DoneDuty[]): unknown =>
      of(occurrencesOf({ records }), 'monitoring-scheme-and-indicators').doneOn;
    expect(state([scheme])).toBeUndefined();
    expect(state([scheme, indicators])).toBe('2024-05-01');
  });

  test('a shared duty that names no body is done by all who bear it', () => {
    const record = { duty: 'collect-and-analyse', area: city, year: 2024, date: '2024-09-01' };
    const states = (records: readonly DoneDuty[]): string[] =>
      occurrencesOf({ records })
        .filter(({ duty }) => duty === 'collect-and-analyse')
        .map(({ state }) => state);
    expect(states([record])).toEqual(['done', 'done']);
    expect(states([{ ...record, body: 'monitoring-group' }])).toEqual(['standing', 'done']);
  });

  test('one office never stands for all', () => {
    const record = { ...report, office: 'health' };
    const bySome = { area: city, year: 2024, asOfDay: '2025-06-30', records: [record, report] };
    const named = dutyCalendar(zhongweiPlan, { ...bySome, offices: { 'member-offices': ['health', 'education'] } });
    const states = named.own.occurrences.filter(({ duty }) => duty === report.duty);
    expect(states.map(({ office, state }) => [office, state])).toEqual([
      ['health', 'done'],
      ['education', 'not-dated'],
    ]);
    expect(named.unused).toEqual([{ row: 1, reason: 'office-missing', ...report }]);
    const together = dutyCalendar(zhongweiPlan, bySome);
    expect(together.unused).toEqual([{ row: 0, reason: 'office-not-named', ...record }]);
    expect(of(together.own.occurrences, report.duty).state).toBe('done');
  });

  test.each<[unknown, string | undefined]>([
    [null, 'not-an-object'],
    ['member-yearly-report', 'not-an-object'],
    [{ ...report, area: '999999' }, 'unknown-area'],
    [{ ...report, duty: 'yearly-report' }, 'unknown-duty'],
    [{ ...report, duty: undefined }, 'unknown-duty'],
    [{ ...report, duty: '__proto__' }, 'unknown-duty'],
    [{ ...report, product: 'x' }, 'unknown-product'],
    [{ ...report, body: 'x' }, 'unknown-body'],
    [{ ...report, body: 'finance' }, 'not-its-duty'],
    [{ ...report, area: '100000' }, 'not-its-duty'],
    [{ ...report, office: 'x' }, 'unknown-office'],
    [{ ...report, date: '2025-02-30' }, 'not-a-date'],
    [{ ...report, date: 20250120 }, 'not-a-date'],
    [{ ...report, recorded: '2025' }, 'not-a-date'],
    [{ ...report, year: '2024' }, 'not-a-year'],
    [{ ...report, year: undefined }, 'year-missing'],
    [{ ...report, year: 2020 }, 'occasion-does-not-apply'],
    [{ ...report, occasion: 'final' }, 'occasion-does-not-apply'],
    [{ ...report, duty: 'submit-monitoring-reports', year: 2025 }, 'occasion-missing'],
    [{ ...report, duty: 'submit-monitoring-reports', year: undefined }, 'year-missing'],
    [{ ...report, duty: 'submit-evaluation-reports', year: 2026 }, 'occasion-does-not-apply'],
    [{ ...report, kind: 'approval' }, undefined],
    [report, undefined],
  ])('%j: %s', (record, reason) => {
    const { unused } = dutyCalendar(zhongweiPlan, {
      area: city,
      year: 2024,
      asOfDay: '2026-12-31',
      records: [record as DoneDuty],
    });
    expect(unused).toMatchObject(reason === undefined ? [] : [{ row: 0, reason }]);
  });

  test.each<[string, unknown, object]>([
    ['what the record says it is', { ...report, id: 'r-1', area: '999999' }, { ...report, id: 'r-1', area: '999999' }],
    [
      'its paper, body and office',
      { product: 'x', area: city, body: 'b', office: 'o', date: '2025-01-20' },
      { product: 'x', area: city, body: 'b', office: 'o', date: '2025-01-20' },
    ],
    ['nothing of a wrong type', { ...report, id: 7, date: 20250120, year: 2024.5 }, { duty: report.duty, area: city }],
    ['nothing that a record does not have', { ...report, duty: 'x', note: 'n' }, { ...report, duty: 'x' }],
    ['nothing of what is no record', 'member-yearly-report', {}],
  ])('say %s', (_, record, words) => {
    const records = [record as DoneDuty];
    const { unused } = dutyCalendar(zhongweiPlan, { area: city, year: 2024, asOfDay: '2026-12-31', records });
    expect(unused).toEqual([{ row: 0, reason: unused[0]?.reason, ...words }]);
  });
});

describe('arguments that cannot be', () => {
  test.each<[Partial<DutyCalendarOptions>, string]>([
    [{ area: '999999' }, 'argument/unknown-id'],
    [{ year: 24 }, 'argument/not-a-year'],
    [{ asOfDay: '2025-06-31' }, 'argument/not-a-date'],
    [{ promulgated: { '999999': '2022-01-01' } }, 'argument/unknown-id'],
    [{ promulgated: { [county]: '2022-01' } }, 'argument/not-a-date'],
    [{ workingDays: { off: ['2022'] } }, 'argument/not-a-date'],
    [{ years: { final: 0 } }, 'argument/not-a-year'],
    [{ years: { reporting: [2021.5] } }, 'argument/not-a-year'],
    [{ offices: { nobody: ['health'] } }, 'argument/unknown-id'],
    [{ offices: { 'member-offices': ['helth'] } }, 'argument/unknown-id'],
  ])('%j', (options, code) => {
    expect(() => occurrencesOf(options)).toThrow(expect.objectContaining({ code }));
  });

  test('are refused before the first step of several areas', () => {
    const options = { year: 2024, asOfDay: '2025-06-30' };
    expect(() => dutyCalendars(zhongweiPlan, [city, '999999'], options)).toThrow(
      expect.objectContaining({ code: 'argument/unknown-id' }),
    );
  });
});
