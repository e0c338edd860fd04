import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import { domains } from '../domains.js';
import { defaultStages } from '../stages.js';
import { economyIndicators } from './indicators.js';
import { economyMeasures } from './measures.js';
import { economyTargets } from './targets.js';

const criteria = [...economyTargets, ...economyMeasures].flatMap((owner) => owner.criteria);
const owners = [...economyTargets, ...economyMeasures];
const indicators = new Map(zhongweiPlan.indicators.map((indicator) => [indicator.id as string, indicator]));

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
    const extent = domains.find((domain) => domain.id === 'economy')?.extent;
    expect(extent).toEqual({ targets: economyTargets.length, measures: economyMeasures.length });
    economyTargets.forEach((target, at) => {
      expect([target.id, target.number]).toEqual([`economy-${String(at + 1).padStart(2, '0')}`, at + 1]);
    });
    economyMeasures.forEach((measure, at) => {
      expect([measure.id, measure.number]).toEqual([`economy-m${String(at + 1).padStart(2, '0')}`, at + 1]);
    });
  });

  it('leaves no goal without a criterion, and has no measure with a figure of its own', () => {
    for (const target of economyTargets) expect(target.criteria.length, target.id).toBeGreaterThan(0);
    for (const measure of economyMeasures) expect(measure.criteria, measure.id).toEqual([]);
  });
});

describe('links between goals and measures', () => {
  it('mirror each other and leave nothing alone', () => {
    const fromTargets = economyTargets.flatMap((target) => target.measures.map((id) => `${id} ${target.id}`));
    const fromMeasures = economyMeasures.flatMap((measure) => measure.targets.map((id) => `${measure.id} ${id}`));
    expect(fromTargets.toSorted()).toEqual(fromMeasures.toSorted());
    expect(new Set(fromTargets).size).toBe(fromTargets.length);
    for (const target of economyTargets) expect(target.measures.length, target.id).toBeGreaterThan(0);
    for (const measure of economyMeasures) expect(measure.targets.length, measure.id).toBeGreaterThan(0);
  });

  // Read in the text of each measure anew: the goal whose words it takes up.
  it.each([
    ['economy-m01', ['economy-01', 'economy-05', 'economy-06', 'economy-07']], // 平等参与；劳动报酬、职业健康与安全、土地
    ['economy-m02', ['economy-02', 'economy-04']], // 就业性别歧视；晋职晋级、评定专业技术职称
    ['economy-m03', ['economy-01', 'economy-02']], // 创业；就业
    ['economy-m04', ['economy-02']], // 女大中专学生
    ['economy-m05', ['economy-03', 'economy-04']], // 就业结构；职业技能水平
    ['economy-m06', ['economy-08', 'economy-09']], // 农村妇女收入；农村产业
    ['economy-m07', ['economy-04']], // 专业技术和技能人才
    ['economy-m08', ['economy-05']], // 收入差距
    ['economy-m09', ['economy-06']], // 劳动安全
    ['economy-m10', ['economy-01', 'economy-06']], // 劳动权益；职业病
    ['economy-m11', ['economy-02', 'economy-05']], // 怀孕辞退、再就业；降低工资
    ['economy-m12', ['economy-07']], // 农村土地权益
    ['economy-m13', ['economy-08']], // 脱贫攻坚成果
    ['economy-m14', ['economy-09']], // 乡村振兴
  ])('of %s lead to %j', (id, targets) => {
    expect(economyMeasures.find((measure) => measure.id === id)?.targets).toEqual(targets);
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
    expect(economyIndicators.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('go the way of their indicator', () => {
    const directions: Partial<Record<Criterion['kind'], string>> = {
      'at-least': 'higher',
      increase: 'higher',
      decrease: 'lower',
      about: 'neither',
    };
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      expect(indicators.get(one.indicator)?.direction, one.id).toBe(directions[one.kind]);
    }
  });

  it('look at women wherever the indicator counts men too; a gap has both', () => {
    for (const one of criteria) {
      if (one.indicator === undefined || indicators.get(one.indicator)?.womenOnly === true) continue;
      expect(one.select, one.id).toEqual(one.indicator === 'gender-income-gap' ? {} : { sex: 'F' });
    }
  });

  it('print their figure in their own title and in the title of their goal', () => {
    for (const owner of owners) {
      for (const one of owner.criteria) {
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
    ['消除', ['economy-02.1']],
    ['左右', ['economy-02.2']],
    ['保持', ['economy-02.2', 'economy-04.3']],
    ['充分', ['economy-02.3']],
    ['优化', ['economy-03.1']],
    ['达到', ['economy-03.2']],
    ['城镇单位', ['economy-03.2']],
    ['提升', ['economy-04.2']],
    ['明显缩小', ['economy-05.2']],
    ['保障', ['economy-06.1']],
    ['明显降低', ['economy-06.2']],
    ['等', ['economy-07.2']],
    ['可持续发展能力', ['economy-08.2']],
  ])('say how %s is read', (word, ids) => {
    for (const id of ids) expect(criterion(id).interpretation?.reading.zh, id).toContain(`“${word}”`);
  });

  it('stand at every criterion: none of the clauses leaves no room', () => {
    for (const one of criteria) expect(one.interpretation, one.id).toBeDefined();
  });

  it('give the range of 左右 in figures: 45 − 2 and 45 + 2', () => {
    const share = criterion('economy-02.2');
    expect(share).toMatchObject({ value: '45', tolerance: '2' });
    for (const figure of ['43', '47']) {
      expect(prints(share.interpretation?.reading.zh ?? '', figure)).toBe(true);
      expect(prints(share.interpretation?.reading.en ?? '', figure)).toBe(true);
    }
  });
});

describe('citations', () => {
  it('lead to the goal or measure and to the clause', () => {
    for (const target of economyTargets) {
      const place = { source: 'zhongwei-plan', section: '二（三）主要目标', goal: target.number };
      expect(target.cite).toEqual(place);
      target.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
    for (const measure of economyMeasures) {
      const place = { source: 'zhongwei-plan', section: '二（三）策略措施', measure: measure.number };
      expect(measure.cite).toEqual(place);
    }
  });

  it('stand at every indicator, with what is assumed', () => {
    for (const indicator of economyIndicators) expect(indicator.interpretation, indicator.id).toBeDefined();
  });
});

describe('indicators', () => {
  it('of proportions have numerator, denominator and the range of a percentage', () => {
    for (const indicator of economyIndicators) {
      if (indicator.measure !== 'proportion') continue;
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
      expect(indicator.unit, indicator.id).toBe('%');
      expect(indicator.range, indicator.id).toEqual({ lower: '0', upper: '100' });
    }
  });

  it('of the gap in income may be negative, where women earn more', () => {
    expect(indicators.get('gender-income-gap')?.range).toEqual({ upper: '100' });
  });

  it('keep the share of all employed persons apart from the one of urban units', () => {
    expect(criterion('economy-02.2').indicator).toBe('employed-women-share');
    expect(criterion('economy-03.2').indicator).toBe('urban-unit-employed-women-share');
    expect(indicators.get('urban-unit-employed-women-share')?.title.zh).toContain('非私营');
  });

  it('combine from counts only where there are counts', () => {
    for (const indicator of economyIndicators) {
      if (indicator.aggregation !== 'ratio-of-sums') continue;
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
    }
  });
});

describe('a second transcription', () => {
  // Typed in anew from the plan's text, part 二（三）, and not from the data: clause, operator, figure, unit, kept or not.
  it('finds the same figures, operators and units', () => {
    const entered = criteria.flatMap((one) =>
      'value' in one ? [[one.id, one.kind, one.value, one.unit, one.hold === true ? 'hold' : '']] : [],
    );
    expect(entered).toEqual([
      ['economy-02.2', 'about', '45', '%', 'hold'], // 保持在45%左右
      ['economy-03.2', 'at-least', '40', '%', ''], // 达到40%
      ['economy-04.3', 'at-least', '40', '%', 'hold'], // 保持在40%以上
    ]);
  });

  it('finds the same clauses without a figure', () => {
    const entered = criteria.flatMap((one) => ('value' in one ? [] : [`${one.id} ${one.kind}`]));
    expect(entered).toEqual([
      'economy-01.1 milestone', // 鼓励支持妇女……贡献力量
      'economy-01.2 milestone', // 保障……权利和机会
      'economy-02.1 milestone', // 消除就业性别歧视
      'economy-02.3 increase', // 女毕业生充分就业
      'economy-03.1 milestone', // 优化妇女就业结构
      'economy-04.1 milestone', // 重视女性人才发展
      'economy-04.2 increase', // 提升职业技能水平
      'economy-05.1 milestone', // 公平的劳动报酬
      'economy-05.2 decrease', // 男女收入差距明显缩小
      'economy-06.1 milestone', // 劳动安全和健康
      'economy-06.2 decrease', // 职业病发病率明显降低
      'economy-07.1 milestone', // 土地承包经营权
      'economy-07.2 milestone', // 宅基地使用权等
      'economy-07.3 milestone', // 集体经济组织收益分配
      'economy-07.4 milestone', // 土地征收或征用安置补偿
      'economy-08.1 milestone', // 巩固拓展脱贫攻坚成果
      'economy-08.2 milestone', // 低收入妇女的可持续发展能力
      'economy-09.1 milestone', // 乡村振兴战略中的作用
    ]);
  });

  it('finds one deadline, no clause for each county and two to be kept', () => {
    expect(new Set(criteria.map((one) => one.by))).toEqual(new Set([2030]));
    expect(criteria.filter((one) => one.scope !== undefined)).toEqual([]);
    expect(criteria.filter((one) => one.hold === true).map((one) => one.id)).toEqual(['economy-02.2', 'economy-04.3']);
  });
});
