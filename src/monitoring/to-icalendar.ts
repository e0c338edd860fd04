import { tryParsePeriod } from '../calendar/try-parse-period.js';
import { notAMoment } from '../errors/monitoring-messages.js';
import { PlanError } from '../errors/plan-error.js';
import { type Outcome, ok, unavailable } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { findArea } from '../plan/find-area.js';
import { findBody } from '../plan/find-body.js';
import { planIndex } from '../plan/plan-index.js';
import type { DueDay, DutyOccurrence } from './duty-occurrence.js';
import { foldLine } from './fold-line.js';
import { dutyStateLabels } from './labels.js';

/** How the text of a calendar is written. */
export interface ToICalendarOptions {
  /** The moment that every event is stamped with, in UTC: '2026-01-31T08:00:00Z'. There is no clock here. */
  readonly stampedAt: string;
  readonly language: Language;
}

/**
 * The dated duties of a calendar as iCalendar text (RFC 5545), for any calendar program.
 *
 * One event a duty that has a date, a whole day long and transparent, so that it blocks no time. Its UID is made from the
 * plan and the key of the occurrence and stays the same, so that a later import replaces the event; its text says who, to
 * whom, by whose date, and the state. A duty without a date is not in it: a calendar shows no day that nobody set. Lines end
 * with CRLF and are folded at 75 octets; text is escaped.
 *
 * @param plan - the plan, for the words
 * @param occurrences - such as `calendar.own.occurrences`; in this order
 * @param options - moment and language
 * @returns the text of the file; `nothing-dated` where no occurrence has a date, because a calendar may not be empty
 * @throws PlanError `argument/not-a-date` for a moment that is none; `argument/unknown-id` for occurrences of another plan
 * @example
 * const { own } = dutyCalendar(zhongweiPlan, {
 *   area: '640522',
 *   year: 2022,
 *   asOfDay: '2022-02-01',
 *   promulgated: { '640522': '2022-01-31' },
 * });
 * const text = toICalendar(zhongweiPlan, own.occurrences, { stampedAt: '2022-02-01T00:00:00Z', language: 'en' });
 * text.value.split('\r\n').find((line) => line.startsWith('DTSTART')); // => 'DTSTART;VALUE=DATE:20220228'
 * toICalendar(zhongweiPlan, [], { stampedAt: '2022-02-01T00:00:00Z', language: 'en' }).reason; // => 'nothing-dated'
 */
export function toICalendar(
  plan: Plan,
  occurrences: readonly DutyOccurrence[],
  { stampedAt, language }: ToICalendarOptions,
): Outcome<string> {
  const stamp = stampOf(stampedAt);
  const events = occurrences.flatMap((occurrence) => event(plan, occurrence, stamp, language));
  if (events.length === 0) return unavailable('nothing-dated');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//zhongwei//women-plan//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return ok(lines.map((line) => `${foldLine(line)}\r\n`).join(''));
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z$/;

function stampOf(moment: string): string {
  const given: unknown = moment;
  const [text, day = ''] = (typeof given === 'string' ? MOMENT.exec(given) : null) ?? [];
  if (text !== undefined && tryParsePeriod(day)?.kind === 'day') return text.replaceAll(/[-:]/g, '');
  throw new PlanError(
    'argument/not-a-date',
    { where: 'stampedAt', received: String(given) },
    notAMoment('stampedAt', given),
  );
}

function event(plan: Plan, occurrence: DutyOccurrence, stamp: string, language: Language): string[] {
  const { due, key, area, duty, state } = occurrence;
  if (due.status === 'unavailable') return [];
  const title = planIndex(plan).duties.get(duty)?.title[language] ?? duty;
  const place = findArea(plan, area).title[language];
  return [
    'BEGIN:VEVENT',
    // Ids, codes and years; anything else is written out so that the UID holds no separator of RFC 5545.
    `UID:${encodeURIComponent(`${plan.id}|${key}`)}@women-plan`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.value.day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(language === 'zh' ? `${place}：${title}` : `${place}: ${title}`)}`,
    `DESCRIPTION:${escapeText(describe(plan, occurrence, due.value, language).join('\n'))}`,
    `CATEGORIES:${escapeText(dutyStateLabels[state][language])}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const WORDS = {
  bearer: { zh: '承担者', en: 'Who' },
  recipient: { zh: '报送', en: 'To' },
  year: { zh: '报告年度', en: 'Reporting year' },
  plan: { zh: '规划写明的期限', en: 'Date stated by the plan' },
  agreed: { zh: '约定的日期', en: 'Date agreed on' },
  movedTo: { zh: '遇休息日顺延至', en: 'A day off, moved to' },
} as const;

function describe(plan: Plan, occurrence: DutyOccurrence, due: DueDay, language: Language): string[] {
  const { body, office, to, period, state } = occurrence;
  const line = (word: keyof typeof WORDS, text: string): string =>
    `${WORDS[word][language]}${language === 'zh' ? '：' : ': '}${text}`;
  const place = (code: string | undefined): string => (code === undefined ? '' : findArea(plan, code).title[language]);
  const named = office === undefined ? undefined : planIndex(plan).offices.get(office)?.title[language];
  const who = named ?? findBody(plan, body).title[language];
  const recipients = to.map((item) => [place(item.area), findBody(plan, item.body).title[language]].join(' ').trim());
  return [
    line('bearer', who),
    ...(recipients.length === 0 ? [] : [line('recipient', recipients.join(language === 'zh' ? '；' : '; '))]),
    ...(period === 'once' ? [] : [line('year', String(period))]),
    line(due.basis, due.movedFrom ?? due.day),
    ...(due.movedFrom === undefined ? [] : [line('movedTo', due.day)]),
    dutyStateLabels[state][language],
  ];
}

/** TEXT of RFC 5545, section 3.3.11: backslash, semicolon, comma and line break escaped, no other control character. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|[\r\n]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}
