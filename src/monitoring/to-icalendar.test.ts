import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../model/plan.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { dutyCalendar } from './duty-calendar.js';
import { foldLine } from './fold-line.js';
import { toICalendar } from './to-icalendar.js';

const options = {
  area: '640500',
  year: 2025,
  asOfDay: '2026-05-01',
  promulgated: { '640522': '2022-01-26' },
  workingDays: { off: [] },
  agreed: [
    { duty: 'member-yearly-report', on: '01-31', yearsAfter: 1 },
    { product: 'mid-term-evaluation-report', on: '2026-09-30', yearsAfter: 1 },
  ],
  offices: { 'member-offices': ['health', 'education'] },
};
const { own, fromBelow } = dutyCalendar(zhongweiPlan, options);
const occurrences = [...own.occurrences, ...fromBelow.occurrences];
const written = { stampedAt: '2026-05-01T08:09:10Z', language: 'zh' } as const;

function textOf(given: Parameters<typeof toICalendar> = [zhongweiPlan, occurrences, written]): string {
  const text = toICalendar(...given);
  if (text.status === 'unavailable') throw new Error(text.reason);
  return text.value;
}

/** What an independent parser reads. */
function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as string).getAllSubcomponents('vevent');
}

describe('a calendar read by another program', () => {
  const events = read(textOf());
  const dated = occurrences.filter(({ due }) => due.status === 'ok');

  test('has one whole-day event for each duty with a date, and no other', () => {
    // Two offices report; four duties name the evaluation report; one county hands up its plan; two counties have no day.
    expect(dated).toHaveLength(2 + 3 + 1 + 3);
    expect(events).toHaveLength(dated.length);
    events.forEach((event, position) => {
      const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      expect(start.isDate).toBe(true);
      const due = dated[position]!.due;
      expect(start.toString()).toBe(due.status === 'ok' ? due.value.day : '');
      expect(event.getFirstProperty('dtend')).toBeNull();
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-05-01T08:09:10Z');
    });
  });

  test('has the words of the plan, in either language', () => {
    const summaries = events.map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toContain('海原县：规划颁布后1个月内报送上一级妇儿工委办公室');
    const english = read(textOf([zhongweiPlan, occurrences, { ...written, language: 'en' }]));
    const descriptions = english.map((event) => String(event.getFirstPropertyValue('description')).split('\n'));
    expect(descriptions).toContainEqual([
      'Who: people’s governments',
      'To: Zhongwei office of the working committee',
      'Date stated by the plan: 2022-02-26',
      'A day off, moved to: 2022-02-28',
      'late',
    ]);
  });

  test('has a UID for every event that depends neither on the day nor on the state', () => {
    const uids = (text: string): unknown[] => read(text).map((event) => event.getFirstPropertyValue('uid'));
    const before = uids(textOf());
    expect(new Set(before).size).toBe(before.length);
    const later = dutyCalendar(zhongweiPlan, { ...options, asOfDay: '2026-12-31' });
    const list = [...later.own.occurrences, ...later.fromBelow.occurrences];
    expect(uids(textOf([zhongweiPlan, list, { stampedAt: '2026-12-31T00:00:00Z', language: 'en' }]))).toEqual(before);
  });
});

describe('the text', () => {
  test('has lines of at most 75 octets that end with CRLF and hold no half of a character', () => {
    const text = textOf();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/�/);
    }
  });

  test('escapes what RFC 5545 gives a meaning, and takes control characters out', () => {
    const title = { zh: 'a;b,c\\d\ne\r\nBEGIN:VEVENT\u0007', en: 'x' };
    const machinery = zhongweiPlan.machinery!;
    const duties = machinery.duties.map((duty) => (duty.id === 'member-yearly-report' ? { ...duty, title } : duty));
    const plan: Plan = { ...zhongweiPlan, machinery: { ...machinery, duties } };
    const text = textOf([plan, occurrences, written]);
    expect(text).toContain('SUMMARY:中卫市：a\\;b\\,c\\\\d\\ne\\nBEGIN:VEVENT\r\n');
    expect(read(text).map((event) => event.getFirstPropertyValue('summary'))).toContain(
      '中卫市：a;b,c\\d\ne\nBEGIN:VEVENT',
    );
  });

  test('is unavailable where nothing has a date', () => {
    const bare = dutyCalendar(zhongweiPlan, { area: '640500', year: 2024, asOfDay: '2025-01-01' });
    expect(toICalendar(zhongweiPlan, bare.own.occurrences, written)).toEqual({
      status: 'unavailable',
      reason: 'nothing-dated',
    });
  });

  test.each(['2026-05-01', '2026-02-30T00:00:00Z', '2026-05-01T24:00:00Z', '2026-05-01T08:09:10+08:00', '', null])(
    'is not stamped with %j',
    (stampedAt) => {
      expect(() => toICalendar(zhongweiPlan, occurrences, { stampedAt: stampedAt as string, language: 'zh' })).toThrow(
        expect.objectContaining({ code: 'argument/not-a-date' }),
      );
    },
  );
});

describe('folding', () => {
  test.each([
    ['a line of 75 octets is whole', 'x'.repeat(75), ['x'.repeat(75)]],
    ['one of 76 is cut', 'x'.repeat(76), ['x'.repeat(75), ' x']],
    ['the blank counts', 'x'.repeat(150), ['x'.repeat(75), ` ${'x'.repeat(74)}`, ' x']],
    ['three octets do not fit in two', `${'x'.repeat(73)}中`, ['x'.repeat(73), ' 中']],
    ['but in three', `${'x'.repeat(72)}中`, [`${'x'.repeat(72)}中`]],
    ['four octets of a character outside the first plane', `${'x'.repeat(72)}😀`, ['x'.repeat(72), ' 😀']],
    ['two octets', `${'x'.repeat(74)}é`, ['x'.repeat(74), ' é']],
    ['nothing', '', ['']],
  ])('%s', (_, line, lines) => {
    expect(foldLine(line).split('\r\n')).toEqual(lines);
  });
});
