import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/model/text.js';
import { bodies } from './bodies.js';
import { duties } from './duties.js';
import { machinery } from './machinery.js';
import { approvals, products } from './products.js';

const duty = (id: string) => duties.find((one) => one.id === id);

/** The plan's text, which is not a part of this package. */
const folder = new URL('../../../shared/plan/', import.meta.url);
const [file] = await readdir(folder).catch(() => []);

/** What parts three and four say, entered again from reading the text. */
describe('the duties of the plan', () => {
  test('have one date: county plans go up within a month of their promulgation', () => {
    expect(duties.filter(({ due }) => due !== 'not-stated')).toEqual([duty('submit-county-plan')]);
    expect(duty('submit-county-plan')).toMatchObject({
      who: ['government'],
      levels: ['county'],
      to: [{ body: 'committee-office', at: 'level-above' }],
      due: { after: 'promulgation', months: 1 },
    });
  });

  test('of the budget are twelve, eight of them with the managers of the money, both controls apart', () => {
    const ofManagers = duties.filter(({ who }) => who.includes('fund-managers')).map(({ id }) => id);
    expect(ofManagers).toEqual([
      'performance-management',
      'appraisal-beforehand',
      'performance-targets',
      'control-budget-execution',
      'control-performance',
      'appraisal-afterwards',
      'third-party-appraisal',
      'results-into-budget',
    ]);
    expect(duties.filter(({ topic }) => topic === 'budget').map(({ id }) => id)).toEqual([
      'budget-for-plan',
      'money-for-key-fields',
      'raise-resources',
      ...ofManagers,
      'budget-for-monitoring',
    ]);
  });

  test.each<[string, string[], string[] | undefined, string[]]>([
    ['member-yearly-report', ['member-offices'], ['committee same-level'], ['yearly']],
    ['committee-yearly-report', ['committee'], ['committee level-above'], ['yearly']],
    ['implementation-schemes', ['member-offices'], ['committee-office same-level'], ['once']],
    ['submit-monitoring-data', ['member-offices'], ['statistics-office same-level'], ['yearly']],
    ['submit-self-evaluations', ['member-offices'], ['committee same-level'], ['mid-term', 'final']],
    ['submit-monitoring-reports', ['monitoring-group'], ['committee same-level'], ['yearly', 'mid-term', 'final']],
    [
      'submit-evaluation-reports',
      ['evaluation-group'],
      ['committee same-level', 'committee level-above'],
      ['mid-term', 'final'],
    ],
    [
      'report-results-to-government',
      ['leading-group'],
      ['government same-level', 'member-offices same-level'],
      ['regularly'],
    ],
    ['yearly-monitoring', ['statistics-office'], undefined, ['yearly']],
    ['organise-evaluations', ['committee'], undefined, ['mid-term', 'final']],
    ['supervision-visits', ['committee'], undefined, ['when-needed']],
    ['meetings', ['committee'], undefined, ['regularly']],
    ['early-warning', ['monitoring-group'], undefined, ['when-needed']],
  ])('%s: who, to whom, when', (id, who, to, when) => {
    expect(duty(id)?.who).toEqual(who);
    expect(duty(id)?.to?.map(({ body, at }) => `${body} ${at}`)).toEqual(to);
    expect(duty(id)?.when).toEqual(when);
  });

  test('that the plan only encourages, supports, tries or allows are these', () => {
    expect(duties.filter(({ force }) => force === 'encouraged').map(({ id }) => id)).toEqual([
      'third-party-appraisal',
      'society-takes-part',
      'women-take-part',
      'special-studies',
      'county-databases',
      'surveys-for-gaps',
      'third-party-evaluation',
    ]);
  });

  test('on results are exchange, feedback, publication, warning, advice and use', () => {
    expect(duties.filter(({ topic }) => topic === 'use-of-results').map(({ id }) => id)).toEqual([
      'report-results-to-government',
      'exchange-of-reports',
      'feedback-on-reports',
      'publication-of-reports',
      'early-warning',
      'advice-on-weak-points',
      'guide-next-stage',
    ]);
  });

  test('each have a bearer, and every body bears one', () => {
    const bearers = new Set(duties.flatMap(({ who }) => who));
    expect(bodies.map(({ id }) => id).filter((id) => !bearers.has(id))).toEqual([]);
  });
});

describe('the papers of the two groups', () => {
  const of = (group: string): string[] => products.filter((product) => product.group === group).map(({ id }) => id);

  test('are kept apart, each made by its own group', () => {
    expect(of('monitoring')).toEqual([
      'monitoring-scheme',
      'monitoring-indicators',
      'yearly-monitoring-report',
      'mid-term-monitoring-report',
      'final-monitoring-report',
      'statistics-volume',
    ]);
    expect(of('evaluation')).toEqual(['evaluation-scheme', 'mid-term-evaluation-report', 'final-evaluation-report']);
    for (const { group, by } of products) expect(by).toBe(`${group}-group`);
  });

  test('go to the committee; those of evaluation to the level above as well', () => {
    for (const { group, kind, to } of products) {
      const levels = { monitoring: ['same-level'], evaluation: ['same-level', 'level-above'] }[group];
      expect(to?.map(({ at }) => at)).toEqual(kind === 'report' ? levels : undefined);
    }
  });

  test('are approved and reviewed by the leading group', () => {
    expect(approvals.map(({ act, by }) => `${by} ${act}`)).toEqual(['leading-group approve', 'leading-group review']);
    expect(approvals[0]?.products).toEqual(['monitoring-scheme', 'evaluation-scheme']);
    expect(approvals[1]?.products).toEqual(products.filter(({ kind }) => kind === 'report').map(({ id }) => id));
  });

  test('are led by the statistics office and by the office of the committee', () => {
    const led = bodies.flatMap(({ id, under, ledBy }) => (ledBy === undefined ? [] : [[id, under, ledBy]]));
    expect(led).toEqual([
      ['monitoring-group', 'leading-group', 'statistics-office'],
      ['evaluation-group', 'leading-group', 'committee-office'],
    ]);
  });
});

describe('citations', () => {
  const cites: Citation[] = Object.values(machinery).flatMap((part: readonly { cite: Citation }[]) =>
    part.map(({ cite }) => cite),
  );

  test('lead to part, paragraph and sentence, in the order of the text', () => {
    const parts = ['三', '四'];
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];
    const place = ({ section = '', paragraph = 0, sentence = 0 }: Citation): number => {
      const [, part = '', numeral = ''] = /^([三四])（([一二三四五六七八九十]+)）/.exec(section) ?? [];
      expect(parts.indexOf(part) + numerals.indexOf(numeral), section).toBeGreaterThanOrEqual(0);
      return ((parts.indexOf(part) * 20 + numerals.indexOf(numeral)) * 10 + paragraph) * 10 + sentence;
    };
    for (const cite of cites) {
      expect(cite.source).toBe('zhongwei-plan');
      expect(cite.paragraph).toBeGreaterThan(0);
      expect(cite.sentence).toBeGreaterThan(0);
    }
    const sections = [...new Set(duties.map(({ cite }) => place(cite) - (place(cite) % 100)))];
    expect(sections).toEqual(sections.toSorted((left, right) => left - right));
  });

  test.skipIf(file === undefined)(
    'lead to headings and sentences that the text has (needs ../shared/plan)',
    async () => {
      const text = (await readFile(new URL(file ?? '', folder), 'utf8'))
        .replaceAll(/\s/g, '')
        .replaceAll(/[()]/g, (one) => (one === '(' ? '（' : '）'));
      const body = text.slice(text.indexOf('三、组织实施（一）'));
      for (const { section = '', sentence = 0 } of cites) {
        const heading = `${section.slice(1)}。`;
        const start = body.indexOf(heading, section.startsWith('四') ? body.indexOf('四、监测评估') : 0);
        expect(start, heading).toBeGreaterThan(0);
        const next = /（[一二三四五六七八九十]+）[^。]{4,30}。|四、监测评估|$/u.exec(
          body.slice(start + heading.length),
        );
        const sentences =
          body.slice(start + heading.length, start + heading.length + (next?.index ?? 0)).split('。').length - 1;
        expect(sentences, heading).toBeGreaterThanOrEqual(sentence);
      }
    },
  );
});
