import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.js';
import { domains } from '../domains.js';
import { healthIndicators } from './indicators.js';
import { healthMeasures } from './measures.js';
import { defaultStages } from '../stages.js';
import { healthTargets } from './targets.js';

const goalCriteria = healthTargets.flatMap((target) => target.criteria);
const measureCriteria = healthMeasures.flatMap((measure) => measure.criteria);
const criteria = [...goalCriteria, ...measureCriteria];
const owners = [...healthTargets, ...healthMeasures];
const indicators = new Map<string, (typeof healthIndicators)[number]>(
  healthIndicators.map((indicator) => [indicator.id, indicator]),
);

function criterion(id: string): Criterion {
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

function figures(one: Criterion): string[] {
  if (one.kind === 'within') return [one.lower, one.upper];
  return 'value' in one ? [one.value] : [];
}

/** True when the figure stands in the text as a number of its own, not as a part of another one. */
function prints(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(text);
}

describe('the domains', () => {
  it('are eight, in order, with 77 goals and 95 measures', () => {
    expect(domains.map((domain) => domain.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(domains.map((domain) => domain.extent?.targets)).toEqual([11, 9, 9, 10, 8, 9, 12, 9]);
    expect(domains.map((domain) => domain.extent?.measures)).toEqual([12, 10, 14, 10, 10, 10, 14, 15]);
    expect(domains.reduce((sum, domain) => sum + (domain.extent?.targets ?? 0), 0)).toBe(77);
    expect(domains.reduce((sum, domain) => sum + (domain.extent?.measures ?? 0), 0)).toBe(95);
  });

  it('have every goal and measure of health entered', () => {
    const extent = domains.find((domain) => domain.id === 'health')?.extent;
    expect(extent).toEqual({ targets: healthTargets.length, measures: healthMeasures.length });
  });
});

describe('ids', () => {
  it('number the goals, measures and clauses in order', () => {
    healthTargets.forEach((target, at) => {
      expect(target.id).toBe(`health-${String(at + 1).padStart(2, '0')}`);
      expect(target.number).toBe(at + 1);
    });
    healthMeasures.forEach((measure, at) => {
      expect(measure.id).toBe(`health-m${String(at + 1).padStart(2, '0')}`);
      expect(measure.number).toBe(at + 1);
    });
    for (const owner of owners) {
      expect(owner.criteria.map((one) => one.id)).toEqual(owner.criteria.map((_, at) => `${owner.id}.${at + 1}`));
    }
  });

  it('are unique', () => {
    const ids = [...owners, ...criteria, ...healthIndicators].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave no goal without a criterion', () => {
    for (const target of healthTargets) expect(target.criteria.length, target.id).toBeGreaterThan(0);
  });
});

describe('links between goals and measures', () => {
  it('mirror each other', () => {
    const fromTargets = healthTargets.flatMap((target) => target.measures.map((measure) => `${measure} ${target.id}`));
    const fromMeasures = healthMeasures.flatMap((measure) =>
      measure.targets.map((target) => `${measure.id} ${target}`),
    );
    expect(fromTargets.toSorted()).toEqual(fromMeasures.toSorted());
    expect(new Set(fromTargets).size).toBe(fromTargets.length);
  });

  it('leave no goal without a measure and no measure without a goal', () => {
    for (const target of healthTargets) expect(target.measures.length, target.id).toBeGreaterThan(0);
    for (const measure of healthMeasures) expect(measure.targets.length, measure.id).toBeGreaterThan(0);
  });
});

describe('criteria', () => {
  it('rest on an indicator of the same unit, and every indicator is used', () => {
    const used = new Set<string>();
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      const indicator = indicators.get(one.indicator);
      expect(indicator, one.id).toBeDefined();
      used.add(one.indicator);
      if ('unit' in one) expect(one.unit, one.id).toBe(indicator?.unit);
    }
    expect([...used].toSorted()).toEqual([...indicators.keys()].toSorted());
  });

  it('go the way of their indicator', () => {
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      const direction = indicators.get(one.indicator)?.direction;
      if (one.kind === 'increase') expect(direction, one.id).toBe('higher');
      if (one.kind === 'decrease' || one.kind === 'slow-down' || one.kind === 'at-most') {
        expect(direction, one.id).toBe('lower');
      }
      if (one.kind === 'at-least') expect(direction, one.id).not.toBe('lower');
      if (one.kind === 'narrow-gap') {
        expect(indicators.get(one.indicator)?.disaggregation, one.id).toContain(one.between);
      }
    }
  });

  it('look at women wherever the indicator counts men too, except for children and households', () => {
    const both = /^(hiv|syphilis|hbv)-(mtct|exposed)|^qualified-iodised-salt|^standardised-mch/u;
    for (const one of criteria) {
      if (one.indicator === undefined || both.test(one.indicator)) continue;
      if (indicators.get(one.indicator)?.womenOnly !== true) expect(one.select, one.id).toEqual({ sex: 'F' });
    }
  });

  it('keep their figures inside the range of the indicator', () => {
    for (const one of criteria) {
      const range = one.indicator === undefined ? undefined : indicators.get(one.indicator)?.range;
      for (const figure of figures(one)) {
        expect(figure).toMatch(/^\d+(\.\d+)?$/u);
        expect(Number(figure), one.id).toBeGreaterThanOrEqual(Number(range?.lower ?? 'NaN'));
        expect(Number(figure), one.id).toBeLessThanOrEqual(Number(range?.upper ?? Infinity));
      }
    }
  });

  it('print their figure in their own title and in the title of their goal or measure', () => {
    for (const owner of owners) {
      for (const one of owner.criteria) {
        if (one.kind === 'within') continue;
        for (const figure of figures(one)) {
          for (const text of [one.title?.zh, one.title?.en, owner.title.zh, owner.title.en]) {
            expect(prints(text ?? '', figure), `${one.id}: ${text}`).toBe(true);
          }
        }
      }
    }
  });

  it('have no figure in a title that no criterion judges', () => {
    for (const owner of owners) {
      const known = new Set(owner.criteria.flatMap(figures));
      for (const text of [owner.title.zh, owner.title.en]) {
        const numbers =
          text
            .replaceAll('100,000', '')
            .replaceAll('/10万', '')
            .match(/\d+(\.\d+)?/gu) ?? [];
        for (const number of numbers) expect(known, `${owner.id}: ${text}`).toContain(number);
      }
    }
  });

  it('use the shared stages for milestones', () => {
    for (const one of criteria) if (one.kind === 'milestone') expect(one.stages).toBe(defaultStages);
    expect(defaultStages.map((stage) => stage.id)).toEqual(['arranged', 'carried-out', 'confirmed']);
  });
});

describe('interpretations', () => {
  // Typed in from the plan's text: the words that leave room, and the criteria whose clause has them.
  const vague: readonly (readonly [word: string, ids: readonly string[]])[] = [
    ['良好', ['health-01.1']],
    ['延长', ['health-01.2']],
    ['提高', ['health-01.3', 'health-04.3', 'health-04.4', 'health-11.1']],
    ['不断提高', ['health-02.3']],
    ['差距缩小', ['health-03.2', 'health-03.3']],
    ['适龄', ['health-04.1', 'health-04.2']],
    ['“两癌”', ['health-04.3', 'health-04.4']],
    ['减少', ['health-05.3', 'health-06.1', 'health-06.2', 'health-06.3']],
    ['提升', ['health-07.1']],
    ['进一步', ['health-07.2', 'health-07.3']],
    ['提高到', ['health-08.2']],
    ['以县为单位', ['health-09.1']],
    ['合理范围', ['health-09.3']],
    ['保持', ['health-09.3']],
    ['持续', ['health-10.3']],
    ['增长率减缓', ['health-10.3']],
    ['达到', ['health-09.2', 'health-11.2']],
    ['逐步提高', ['health-11.3']],
  ];

  it.each(vague)('say how %s is read', (word, ids) => {
    for (const id of ids) expect(criterion(id).interpretation?.reading.zh, id).toContain(word);
  });

  it('stand at every criterion whose title has a vague word, and at every one without a figure', () => {
    const words = /良好|延长|进一步|持续|逐步|合理范围|不断提高|差距|适龄|健全|改善/u;
    for (const one of criteria) {
      if (words.test(one.title?.zh ?? '') || !('value' in one)) expect(one.interpretation, one.id).toBeDefined();
    }
  });

  it('give the default range in figures', () => {
    const range = criterion('health-09.3');
    for (const figure of figures(range)) {
      expect(prints(range.interpretation?.reading.zh ?? '', figure)).toBe(true);
      expect(prints(range.interpretation?.reading.en ?? '', figure)).toBe(true);
    }
  });

  it('have words in both languages', () => {
    for (const one of [...criteria, ...healthIndicators]) {
      if (one.interpretation === undefined) continue;
      for (const text of [one.interpretation.reading, one.interpretation.reason]) {
        expect(text.zh.trim(), one.id).toMatch(/\p{Script=Han}/u);
        expect(text.en.trim(), one.id).toMatch(/[a-z]/u);
      }
    }
  });
});

describe('citations', () => {
  it('lead to the goal or measure and to the clause', () => {
    for (const target of healthTargets) {
      const place = { source: 'zhongwei-plan', section: '二（一）主要目标', goal: target.number };
      expect(target.cite).toEqual(place);
      target.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
    for (const measure of healthMeasures) {
      const place = { source: 'zhongwei-plan', section: '二（一）策略措施', measure: measure.number };
      expect(measure.cite).toEqual(place);
      measure.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
  });

  it('stand at every indicator, with an assumption wherever only the plan names it', () => {
    for (const indicator of healthIndicators) {
      expect(indicator.cite.source, indicator.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      if (indicator.cite.source === 'zhongwei-plan') expect(indicator.interpretation, indicator.id).toBeDefined();
    }
  });
});

describe('indicators', () => {
  it('of proportions have numerator, denominator and the range of a percentage', () => {
    for (const indicator of healthIndicators) {
      if (indicator.measure !== 'proportion') continue;
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
      expect(indicator.unit, indicator.id).toBe('%');
      expect(indicator.range, indicator.id).toEqual({ lower: '0', upper: '100' });
    }
  });

  it('combine from counts only where there are counts', () => {
    for (const indicator of healthIndicators) {
      if (indicator.aggregation !== 'ratio-of-sums') continue;
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
    }
  });
});

describe('a second transcription', () => {
  // Typed in anew from the plan's text, part 二（一）, and not from the data: clause, operator, figure, unit, scope.
  // 09.3 is the one range; the plan gives no figures for it.
  const figuresOfThePlan = [
    ['health-03.1', 'at-most', '10', '1/10万', ''], // 下降到 10/10 万以下
    ['health-04.1', 'at-least', '70', '%', ''], // 分别达到 70% 以上
    ['health-04.2', 'at-least', '50', '%', ''], // 和 50% 以上
    ['health-06.4', 'at-most', '2', '%', ''], // 下降到 2% 以下
    ['health-08.2', 'at-least', '30', '%', ''], // 提高到 30%
    ['health-09.1', 'at-least', '90', '%', 'each-county'], // 以县为单位……达到 90% 以上
    ['health-09.2', 'at-least', '150', 'μg/L', 'each-county'], // 达到 150ug/L
    ['health-10.2', 'at-most', '10', '%', ''], // 控制在 10% 以下
    ['health-11.2', 'at-least', '90', '%', ''], // 达到 90%
    ['health-m02.1', 'at-least', '1', '所', ''], // 市……建立 1 所
    ['health-m02.2', 'at-least', '1', '所', 'each-county'], // 县（区）均建立 1 所
    ['health-m04.1', 'at-least', '95', '%', ''], // 达到95%以上
    ['health-m05.1', 'at-least', '90', '%', ''], // 知晓率达到90%以上
    ['health-m05.2', 'at-least', '90', '%', ''], // 治疗率达到90%以上
    ['health-m07.1', 'at-least', '98', '%', ''], // 检测率达到98%以上
    ['health-m07.2', 'at-least', '95', '%', ''], // 治疗率达到95%以上
    ['health-m07.3', 'at-least', '95', '%', ''],
    ['health-m07.4', 'at-least', '95', '%', ''],
    ['health-m07.5', 'at-least', '95', '%', ''],
  ];

  it('finds the same figures, operators, units and scopes', () => {
    const entered = criteria.flatMap((one) =>
      'value' in one ? [[one.id, one.kind, one.value, one.unit, one.scope ?? '']] : [],
    );
    expect(entered).toEqual(figuresOfThePlan);
  });

  it('finds the same clauses without a figure', () => {
    const entered = criteria.flatMap((one) => ('value' in one ? [] : [`${one.id} ${one.kind}`]));
    expect(entered).toEqual([
      'health-01.1 milestone',
      'health-01.2 increase',
      'health-01.3 increase',
      'health-02.1 milestone',
      'health-02.2 milestone',
      'health-02.3 milestone',
      'health-03.2 narrow-gap',
      'health-03.3 narrow-gap',
      'health-04.3 increase',
      'health-04.4 increase',
      'health-05.1 milestone',
      'health-05.2 milestone',
      'health-05.3 decrease',
      'health-06.1 decrease',
      'health-06.2 decrease',
      'health-06.3 decrease',
      'health-07.1 increase',
      'health-07.2 slow-down',
      'health-07.3 slow-down',
      'health-08.1 milestone',
      'health-09.3 within',
      'health-10.1 milestone',
      'health-10.3 slow-down',
      'health-11.1 increase',
      'health-11.3 increase',
    ]);
  });

  it('finds the same clauses to be kept, and one deadline', () => {
    expect(criteria.filter((one) => one.hold === true).map((one) => one.id)).toEqual(['health-09.3', 'health-10.3']);
    expect(new Set(criteria.map((one) => one.by))).toEqual(new Set([2030]));
  });
});
