import { describe, expect, test } from 'vitest';
import { units } from '../src/model/unit.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { areas } from './areas.js';
import { contextIndicators } from './context-indicators.js';
import { domains } from './domains.js';
import { offices } from './offices.js';
import { sources } from './sources.js';

/** Every `source` of every citation, wherever it stands in the plan. */
function citedSources(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'cite' ? [(value as { source: string }).source] : citedSources(value),
  );
}

/** Every text in two languages, wherever it stands in the plan. */
function texts(part: unknown): { zh: string; en: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('zh' in part && 'en' in part) return [part as { zh: string; en: string }];
  return Object.values(part).flatMap(texts);
}

describe('sources', () => {
  const cited = new Set(citedSources(zhongweiPlan));

  test('that are cited exist', () => {
    const known = new Set(sources.map((source) => source.id));
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });

  test('that exist are cited', () => {
    expect(sources.map((source) => source.id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('have a publisher, a date as far as it is known and a link that can be followed', () => {
    for (const source of sources) {
      expect(source.publisher.length, source.id).toBeGreaterThan(2);
      expect(source.issued ?? '2020', source.id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      if (source.url !== undefined) expect(['http:', 'https:'], source.id).toContain(new URL(source.url).protocol);
    }
  });
});

describe('offices', () => {
  test('report at least one indicator each, and every indicator has one', () => {
    const stewards = new Set(zhongweiPlan.indicators.map((indicator) => indicator.steward));
    expect([...stewards].toSorted()).toEqual(offices.map((office) => office.id).toSorted());
  });
});

describe('areas', () => {
  const codes = areas.map((area) => area.code);

  test('have six digits, once each, the higher area first', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const [position, area] of areas.entries()) {
      expect(area.code).toMatch(/^\d{6}$/);
      if (area.parent !== undefined) expect(codes.indexOf(area.parent), area.code).toBeLessThan(position);
      if (area.parent !== undefined) expect(codes).toContain(area.parent);
    }
  });

  test('lie inside each other as their codes say', () => {
    const prefix = { nation: '', province: '64', prefecture: '6405', county: '6405' };
    const parents = { nation: undefined, province: '100000', prefecture: '640000', county: '640500' };
    for (const area of areas) {
      expect(area.code.startsWith(prefix[area.level]), area.code).toBe(true);
      expect(area.parent, area.code).toBe(parents[area.level]);
    }
  });

  test('list all three counties of the city, each with its terrain and the reason for it', () => {
    const counties = areas.filter((area) => area.level === 'county');
    expect(counties.map(({ code, terrain }) => [code, terrain])).toEqual([
      ['640502', 'plain'],
      ['640521', 'plain'],
      ['640522', 'mountain'],
    ]);
    expect(counties.every((county) => county.interpretation !== undefined)).toBe(true);
    expect(areas.filter((area) => area.countiesListed === true).map((area) => area.code)).toEqual(['640500']);
  });

  test('hold the jurisdiction of the plan, and every one is cited', () => {
    expect(codes).toContain(zhongweiPlan.jurisdiction);
    expect(areas.filter((area) => area.cite === undefined)).toEqual([]);
  });
});

describe('domains', () => {
  test('are used by the goals and measures that are entered', () => {
    const used = new Set([...zhongweiPlan.targets, ...zhongweiPlan.measures].map((owner) => owner.domain));
    const known = domains.map((domain) => domain.id);
    expect([...used].filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => used.has(id))).toEqual([...used]);
  });

  test('name the section of the plan that they were read from', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'];
    expect(domains.map((domain) => domain.cite?.section)).toEqual(numerals.map((numeral) => `二（${numeral}）`));
  });
});

describe('context indicators', () => {
  test('are no indicators of the plan, once each', () => {
    const ids = contextIndicators.map((indicator) => indicator.id);
    const own = new Set<string>(zhongweiPlan.indicators.map((indicator) => indicator.id));
    expect(ids.filter((id) => own.has(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('have a unit that exists', () => {
    expect(contextIndicators.filter(({ unit }) => !Object.hasOwn(units, unit))).toEqual([]);
  });
});

describe('every text of the plan', () => {
  const all = texts(zhongweiPlan);

  test('is there in both languages', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
  });

  test('has no blanks at its ends and none twice', () => {
    expect(
      all.flatMap(({ zh, en }) => [zh, en]).filter((words) => words !== words.trim() || /\s\s/.test(words)),
    ).toEqual([]);
  });

  test('is Chinese where it says so, and English where it says so', () => {
    expect(all.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(all.filter(({ en }) => !/[A-Za-z]{2}/.test(en))).toEqual([]);
  });
});

test('the plan survives JSON', () => {
  expect(JSON.parse(JSON.stringify(zhongweiPlan))).toEqual(zhongweiPlan);
});
