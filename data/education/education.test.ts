import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import { domains } from '../domains.js';
import { defaultStages } from '../stages.js';
import { educationIndicators } from './indicators.js';
import { educationMeasures } from './measures.js';
import { educationTargets } from './targets.js';

const criteria = [...educationTargets, ...educationMeasures].flatMap((owner) => owner.criteria);
const owners = [...educationTargets, ...educationMeasures];
const indicators = new Map(zhongweiPlan.indicators.map((indicator) => [indicator.id as string, indicator]));

/** Figures that the plan does not print: defaults of ours, each with its interpretation. */
const defaults = ['education-04.3', 'education-09.1', 'education-09.2'];

function criterion(id: string): Criterion {
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

function figures(one: Criterion): string[] {
  return 'value' in one ? [one.value] : [];
}

/** True when the figure stands in the text as a number of its own, not as a part of another one. */
function prints(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(text);
}

describe('the domain', () => {
  it('has every goal and measure entered, in order', () => {
    const extent = domains.find((domain) => domain.id === 'education')?.extent;
    expect(extent).toEqual({ targets: educationTargets.length, measures: educationMeasures.length });
    educationTargets.forEach((target, at) => {
      expect([target.id, target.number]).toEqual([`education-${String(at + 1).padStart(2, '0')}`, at + 1]);
    });
    educationMeasures.forEach((measure, at) => {
      expect([measure.id, measure.number]).toEqual([`education-m${String(at + 1).padStart(2, '0')}`, at + 1]);
    });
  });

  it('leaves no goal without a criterion, and has no measure with a figure of its own', () => {
    for (const target of educationTargets) expect(target.criteria.length, target.id).toBeGreaterThan(0);
    for (const measure of educationMeasures) expect(measure.criteria, measure.id).toEqual([]);
  });
});

describe('links between goals and measures', () => {
  it('mirror each other and leave nothing alone', () => {
    const fromTargets = educationTargets.flatMap((target) => target.measures.map((id) => `${id} ${target.id}`));
    const fromMeasures = educationMeasures.flatMap((measure) => measure.targets.map((id) => `${measure.id} ${id}`));
    expect(fromTargets.toSorted()).toEqual(fromMeasures.toSorted());
    expect(new Set(fromTargets).size).toBe(fromTargets.length);
    for (const target of educationTargets) expect(target.measures.length, target.id).toBeGreaterThan(0);
    for (const measure of educationMeasures) expect(measure.targets.length, measure.id).toBeGreaterThan(0);
  });

  // Read in the text of each measure anew: the goal whose words it takes up.
  it.each([
    ['education-m01', ['education-01']], // 思想政治教育
    ['education-m02', ['education-02', 'education-03']], // 男女平等基本国策；性别平等教育
    ['education-m03', ['education-04']], // 义务教育、控辍保学
    ['education-m04', ['education-05']], // 高中教育
    ['education-m05', ['education-06', 'education-08']], // 职业教育；继续教育和岗位技能培训
    ['education-m06', ['education-07']], // 科学素质
    ['education-m07', ['education-07']], // 女性专业技术人才
    ['education-m08', ['education-08', 'education-09']], // 终身学习；平均受教育年限
    ['education-m09', ['education-09']], // 扫盲
    ['education-m10', ['education-03']], // 平等尊重的校园
  ])('of %s lead to %j', (id, targets) => {
    expect(educationMeasures.find((measure) => measure.id === id)?.targets).toEqual(targets);
  });
});

describe('criteria', () => {
  it('rest on an indicator of the same unit, and every indicator of the domain is used', () => {
    const used = new Set<string>();
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      const indicator = indicators.get(one.indicator);
      expect(indicator, one.id).toBeDefined();
      used.add(one.indicator);
      if ('unit' in one) expect(one.unit, one.id).toBe(indicator?.unit);
    }
    expect(educationIndicators.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('go the way of their indicator', () => {
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      const indicator = indicators.get(one.indicator);
      if (['increase', 'at-least', 'relative-to'].includes(one.kind))
        expect(indicator?.direction, one.id).toBe('higher');
      if (one.kind === 'at-most') expect(indicator?.direction, one.id).toBe('lower');
      if (one.kind === 'narrow-gap') expect(indicator?.disaggregation, one.id).toContain(one.between);
    }
  });

  it('look at women wherever the indicator counts men too, except where the clause names everybody', () => {
    // 教师和学生; 九年义务教育巩固率 and 高中阶段毛入学率 without 女; a gap has both sexes.
    const everybody = ['education-03.2', 'education-03.3', 'education-04.2', 'education-05.2', 'education-07.3'];
    for (const one of criteria) {
      if (one.indicator === undefined || indicators.get(one.indicator)?.womenOnly === true) continue;
      expect(one.select.sex, one.id).toBe(everybody.includes(one.id) ? undefined : 'F');
    }
  });

  it('compare women with men of the same indicator where the clause says 平等', () => {
    for (const id of ['education-04.1', 'education-05.1']) {
      const one = criterion(id);
      expect(one).toMatchObject({ kind: 'relative-to', reference: { indicator: one.indicator, select: { sex: 'M' } } });
      expect(one).not.toHaveProperty('margin');
    }
  });

  it('print their figure in their own title and in the title of their goal, unless the figure is ours', () => {
    for (const owner of owners) {
      for (const one of owner.criteria) {
        for (const figure of figures(one)) {
          for (const text of [one.title?.zh, one.title?.en, owner.title.zh, owner.title.en]) {
            expect(prints(text ?? '', figure), `${one.id}: ${text}`).toBe(!defaults.includes(one.id));
          }
        }
      }
    }
  });

  it('have no figure in a title that no criterion judges', () => {
    for (const owner of owners) {
      const known = new Set(owner.criteria.flatMap(figures));
      for (const text of [owner.title.zh, owner.title.en]) {
        for (const number of text.match(/\d+(\.\d+)?/gu) ?? []) expect(known, owner.id).toContain(number);
      }
    }
  });

  it('use the shared stages for milestones', () => {
    for (const one of criteria) if (one.kind === 'milestone') expect(one.stages).toBe(defaultStages);
  });
});

describe('interpretations', () => {
  // Typed in from the plan's text: the words that leave room, and the criteria whose clause has them.
  it.each([
    ['全面推进', ['education-03.1']],
    ['明显增强', ['education-03.2', 'education-03.3']],
    ['平等接受', ['education-04.1', 'education-05.1']],
    ['男女合计', ['education-04.2', 'education-05.2']],
    ['消除', ['education-04.3']],
    ['达到并保持', ['education-05.2']],
    ['逐步提高', ['education-06.1', 'education-06.2']],
    ['大力培养', ['education-07.1']],
    ['稳步提升', ['education-07.2']],
    ['差距逐步缩小', ['education-07.3']],
    ['不断提高', ['education-08.2', 'education-09.3']],
    ['基本消除', ['education-09.1', 'education-09.2']],
  ])('say how %s is read', (word, ids) => {
    for (const id of ids) expect(criterion(id).interpretation?.reading.zh, id).toContain(word);
  });

  it('stand at every criterion: none of the clauses leaves no room', () => {
    for (const one of criteria) expect(one.interpretation, one.id).toBeDefined();
  });

  it('print the figures that are ours, in both languages', () => {
    for (const id of defaults) {
      const { interpretation } = criterion(id);
      for (const figure of figures(criterion(id))) {
        expect(prints(interpretation?.reading.zh ?? '', figure), id).toBe(true);
        expect(prints(interpretation?.reading.en ?? '', figure), id).toBe(true);
      }
    }
  });

  it('turn the shares of literate people in the regulations into the shares of illiterate ones', () => {
    // 扫除文盲工作条例 第七条: at least 95 % literate in the country, 98 % in towns; 100 − 95 = 5, 100 − 98 = 2.
    expect(criterion('education-09.1')).toMatchObject({ value: '5', select: { sex: 'F', urbanisation: 'R' } });
    expect(criterion('education-09.2')).toMatchObject({ value: '2', select: { sex: 'F', urbanisation: 'U' } });
  });
});

describe('citations', () => {
  it('lead to the goal or measure and to the clause', () => {
    for (const target of educationTargets) {
      const place = { source: 'zhongwei-plan', section: '二（二）主要目标', goal: target.number };
      expect(target.cite).toEqual(place);
      target.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
    for (const measure of educationMeasures) {
      const place = { source: 'zhongwei-plan', section: '二（二）策略措施', measure: measure.number };
      expect(measure.cite).toEqual(place);
    }
  });

  it('stand at every indicator, with what is assumed', () => {
    for (const indicator of educationIndicators) expect(indicator.interpretation, indicator.id).toBeDefined();
  });
});

describe('indicators', () => {
  it('of proportions have numerator, denominator and the range of a percentage', () => {
    for (const indicator of educationIndicators) {
      if (indicator.measure !== 'proportion') continue;
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
      expect(indicator.unit, indicator.id).toBe('%');
      expect(indicator.range, indicator.id).toEqual({ lower: '0', upper: '100' });
    }
  });

  it('of gross ratios have no upper end', () => {
    expect(indicators.get('senior-secondary-gross-enrolment')).toMatchObject({
      measure: 'ratio',
      range: { lower: '0' },
    });
    expect(indicators.get('senior-secondary-gross-enrolment')?.range).not.toHaveProperty('upper');
  });

  it('combine from counts only where there are counts', () => {
    for (const indicator of educationIndicators) {
      if (indicator.aggregation !== 'ratio-of-sums') continue;
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
    }
  });
});

describe('a second transcription', () => {
  // Typed in anew from the plan's text, part 二（二）, and not from the data: clause, operator, figure, unit, kept or not.
  it('finds the same figures, operators and units', () => {
    const entered = criteria.flatMap((one) =>
      'value' in one ? [[one.id, one.kind, one.value, one.unit, one.hold === true ? 'hold' : '']] : [],
    );
    expect(entered).toEqual([
      ['education-04.2', 'at-least', '97', '%', ''], // 达到 97%以上
      ['education-04.3', 'at-most', '0', '人', ''], // 消除女童辍学现象
      ['education-05.2', 'at-least', '95', '%', 'hold'], // 达到并保持在 95%以上
      ['education-09.1', 'at-most', '5', '%', ''], // 基本消除：农村
      ['education-09.2', 'at-most', '2', '%', ''], // 基本消除：城镇
    ]);
  });

  it('finds the same clauses without a figure', () => {
    const entered = criteria.flatMap((one) => ('value' in one ? [] : [`${one.id} ${one.kind}`]));
    expect(entered).toEqual([
      'education-01.1 milestone', // 加强思想政治教育
      'education-01.2 milestone', // 增进……认同
      'education-01.3 milestone', // 引领妇女
      'education-02.1 milestone', // 全面贯彻
      'education-03.1 milestone', // 全面推进
      'education-03.2 increase', // 教师……明显增强
      'education-03.3 increase', // 学生……明显增强
      'education-04.1 relative-to', // 平等接受义务教育
      'education-05.1 relative-to', // 平等接受高中阶段教育
      'education-06.1 increase', // 逐步提高：中等职业教育
      'education-06.2 increase', // 逐步提高：高等职业教育
      'education-07.1 increase', // 大力培养
      'education-07.2 increase', // 稳步提升
      'education-07.3 narrow-gap', // 差距逐步缩小
      'education-08.1 milestone', // 树立终身学习意识
      'education-08.2 increase', // 不断提高
      'education-09.3 increase', // 不断提高
    ]);
  });

  it('finds one deadline, no clause for each county and one to be kept', () => {
    expect(new Set(criteria.map((one) => one.by))).toEqual(new Set([2030]));
    expect(criteria.filter((one) => one.scope !== undefined)).toEqual([]);
    expect(criteria.filter((one) => one.hold === true).map((one) => one.id)).toEqual(['education-05.2']);
  });
});
