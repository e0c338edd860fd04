import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { dutyCalendar } from './duty-calendar.js';
import type { DoneDuty } from './done-duty.js';
import type { DutyCalendar } from './duty-occurrence.js';

const { duties, products, bodies } = zhongweiPlan.machinery!;
const day = fc
  .tuple(fc.integer({ min: 2021, max: 2032 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const areas = zhongweiPlan.areas.map(({ code }) => code);
const record: fc.Arbitrary<DoneDuty> = fc.record(
  {
    duty: fc.constantFrom(...duties.map(({ id }) => id)),
    area: fc.constantFrom(...areas),
    body: fc.constantFrom(...bodies.map(({ id }) => id)),
    office: fc.constantFrom('health', 'education', 'statistics'),
    product: fc.constantFrom(...products.map(({ id }) => id)),
    year: fc.integer({ min: 2020, max: 2031 }),
    date: day,
    recorded: day,
  },
  { requiredKeys: ['area', 'date', 'duty'] },
);
const undated = duties.filter(({ due }) => due === 'not-stated').map(({ id }) => id);
const question = fc.record(
  {
    area: fc.constantFrom(...areas),
    year: fc.integer({ min: 2020, max: 2032 }),
    asOfDay: day,
    records: fc.array(record, { maxLength: 60 }),
    agreed: fc.array(
      fc.record({ duty: fc.constantFrom(...undated), on: fc.constantFrom('03-31', '12-20'), yearsAfter: fc.nat(2) }),
      { maxLength: 40 },
    ),
    promulgated: fc.constantFrom({}, { '640522': '2022-01-31', '640502': '2023-12-01' }),
    offices: fc.constantFrom({}, { 'member-offices': ['health', 'education'] }),
    workingDays: fc.constantFrom({ off: [] }, { off: ['2024-04-01', '2025-03-31'] }),
  },
  { requiredKeys: ['area', 'year', 'asOfDay'] },
);

const all = ({ own, fromBelow }: DutyCalendar) => [...own.occurrences, ...fromBelow.occurrences];

describe('the duties of a year partition', () => {
  test.prop([question], { numRuns: 150 })('each has one state that its date and record explain', (options) => {
    const calendar = dutyCalendar(zhongweiPlan, options);
    for (const list of [calendar.own, calendar.fromBelow]) {
      const { total, ...states } = list.counts;
      expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(list.occurrences).toHaveLength(total);
    }
    for (const { state, due, doneOn, daysLate } of all(calendar)) {
      const dueDay = due.status === 'ok' ? due.value.day : undefined;
      expect(state === 'done').toBe(doneOn !== undefined);
      if (state === 'late') expect(dueDay! < options.asOfDay).toBe(true);
      if (state === 'due') expect(dueDay! >= options.asOfDay).toBe(true);
      if (state === 'not-dated' || state === 'standing') expect(dueDay).toBeUndefined();
      expect(daysLate !== undefined).toBe(dueDay !== undefined && (doneOn ?? options.asOfDay) > dueDay);
    }
    expect(calendar.late).toHaveLength(calendar.own.counts.late + calendar.fromBelow.counts.late);
    expect(calendar.next).toHaveLength(calendar.own.counts.due + calendar.fromBelow.counts.due);
  });

  test.prop([question], { numRuns: 100 })('each occurs once for its area, year, body and office', (options) => {
    const keys = all(dutyCalendar(zhongweiPlan, options)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.prop([question], { numRuns: 100 })('which they are depends on no record, date or day', (options) => {
    const { records, agreed, workingDays, ...rest } = options;
    const keys = (of: typeof rest): string[] => all(dutyCalendar(zhongweiPlan, of)).map(({ key }) => key);
    expect(keys(options)).toEqual(keys({ ...rest, asOfDay: '2021-01-01' }));
    expect([records, agreed, workingDays].length).toBe(3);
  });

  test.prop([question, day], { numRuns: 100 })('what becomes known later changes nothing', (options, extra) => {
    const { records = [], asOfDay } = options;
    const later = records.map((item) => ({ ...item, recorded: extra > asOfDay ? extra : '2033-01-01' }));
    const calendar = dutyCalendar(zhongweiPlan, { ...options, records: [...records, ...later] });
    const before = dutyCalendar(zhongweiPlan, { ...options, records });
    expect({ ...calendar, unused: [] }).toEqual({ ...before, unused: [] });
  });
});
