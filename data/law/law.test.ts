import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.js';
import { domains } from '../domains.js';
import { defaultStages } from '../stages.js';
import { lawIndicators } from './indicators.js';
import { lawMeasures } from './measures.js';
import { lawTargets } from './targets.js';

const owners = [...lawTargets, ...lawMeasures];
const criteria = owners.flatMap<Criterion>((owner) => owner.criteria);

function criterion(id: string): Criterion {
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

describe('ids', () => {
  it('number all goals, measures and clauses in order', () => {
    const extent = domains.find((domain) => domain.id === 'law')?.extent;
    expect(extent).toEqual({ targets: lawTargets.length, measures: lawMeasures.length });
    lawTargets.forEach((target, at) => {
      expect(target.id).toBe(`law-${String(at + 1).padStart(2, '0')}`);
      expect(target.number).toBe(at + 1);
    });
    lawMeasures.forEach((measure, at) => {
      expect(measure.id).toBe(`law-m${String(at + 1).padStart(2, '0')}`);
      expect(measure.number).toBe(at + 1);
    });
    for (const owner of owners) {
      expect(owner.criteria.map((one) => one.id)).toEqual(owner.criteria.map((_, at) => `${owner.id}.${at + 1}`));
    }
  });
});

describe('links between goals and measures', () => {
  // Read off the two texts, measure by measure: which goals its sentences serve.
  const served: Readonly<Record<string, readonly number[]>> = {
    m01: [1, 9], // 宪法原则和基本国策、妇女权益保障法；案件公正处理、公益诉讼
    m02: [1, 2], // 男女平等理念落实在法规政策；评估机制
    m03: [3], // 普法；参与立法、司法和普法
    m04: [4, 9], // 反家庭暴力法；人身保护令、庇护
    m05: [5], // 拐卖
    m06: [5, 7], // 组织、强迫卖淫；利用网络
    m07: [5, 9], // 强奸、猥亵；一次性取证、隐私保护
    m08: [6], // 性骚扰
    m09: [7], // 网络违法犯罪
    m10: [8], // 婚姻家庭和继承案件
    m11: [3, 9], // “妇女法律明白人”；公共法律服务、法律援助
    m12: [9], // 司法救助、执行
    m13: [1, 8], // 纠正村规民约；名下不动产
    m14: [1, 3], // 执法检查；宣传法律法规
    m15: [1, 5, 9], // 推动法规政策；配合打击犯罪；12338、帮助受侵害妇女
  };

  it('are those of the text, from both sides', () => {
    for (const measure of lawMeasures) {
      const goals = served[measure.id.slice('law-'.length)] ?? [];
      expect(measure.targets, measure.id).toEqual(goals.map((number) => `law-${String(number).padStart(2, '0')}`));
    }
    for (const target of lawTargets) {
      const naming = lawMeasures.filter((measure) => measure.targets.includes(target.id));
      expect(target.measures, target.id).toEqual(naming.map((measure) => measure.id));
      expect(naming.length, target.id).toBeGreaterThan(0);
    }
  });
});

describe('goals', () => {
  it('have no figure, and as many clauses as the text: all judged by the shared stages', () => {
    expect(lawTargets.map((target) => target.criteria.length)).toEqual([3, 2, 2, 2, 3, 2, 1, 4, 2]);
    for (const target of lawTargets) {
      expect(target.title.zh, target.id).not.toMatch(/\d/u);
      for (const one of target.criteria) {
        if (one.kind !== 'milestone') throw new Error(`${one.id} is ${one.kind}`);
        expect(one.stages).toBe(defaultStages);
        expect(one.interpretation, one.id).toBeDefined();
        expect(one.by).toBe(2030);
      }
    }
  });

  it('are not judged by numbers of cases, which may rise because more is found', () => {
    for (const id of ['law-04.2', 'law-05.1', 'law-05.2', 'law-05.3', 'law-06.2', 'law-07.1']) {
      expect(criterion(id).interpretation?.reading.zh, id).toContain('不用案件数判断');
    }
  });

  // Typed in from the plan's text: phrases that name several things, and the criteria they became.
  const split: readonly (readonly [words: string, ids: readonly string[]])[] = [
    ['宪法原则和基本国策', ['law-01.1']],
    ['规范化建设和有效运行', ['law-02.1', 'law-02.2']],
    ['拐卖妇女、性侵害等', ['law-05.1', 'law-05.2', 'law-05.3']],
    ['财产所有权、继承权', ['law-08.1', 'law-08.2', 'law-08.3', 'law-08.4']],
    ['知情权和平等的处理权', ['law-08.3', 'law-08.4']],
    ['及时有效', ['law-09.2']],
  ];

  it.each(split)('say how %s is divided', (words, ids) => {
    for (const id of ids) expect(criterion(id).interpretation?.reading.zh, id).toContain(words);
  });
});

describe('measures', () => {
  it('promise three things that can be counted', () => {
    const promised = lawMeasures
      .flatMap<Criterion>((measure) => measure.criteria)
      .map((one) => ('value' in one ? [one.id, one.kind, one.value, one.unit, one.scope ?? '', one.select] : [one.id]));
    expect(promised).toEqual([
      ['law-m02.1', 'at-least', '1', '1', '', {}], // 建立地级市法规政策性别平等评估机制
      ['law-m02.2', 'at-least', '1', '1', 'each-county', {}], // 和县（市、区）政策性别平等评估机制
      ['law-m13.1', 'at-least', '100', '%', '', { urbanisation: 'R' }], // 确保农村妇女“证上有名、名下有权”
    ]);
  });

  it('say why a county is judged by itself, and that all of them is our reading', () => {
    expect(criterion('law-m02.2').interpretation?.reading.zh).toContain('每个县（区）');
    expect(criterion('law-m13.1').interpretation?.reading.zh).toContain('100%');
    for (const id of ['law-m02.2', 'law-m13.1']) {
      expect(criterion(id).interpretation?.reason.zh, id).toContain('本库的读法');
    }
  });
});

describe('indicators', () => {
  it('are those that the measures rest on, of the same unit, cited where the plan names them', () => {
    const measured = criteria.filter((one) => one.indicator !== undefined);
    expect([...new Set(measured.map((one) => one.indicator))]).toEqual(lawIndicators.map((one) => one.id));
    for (const indicator of lawIndicators) {
      const resting = measured.filter((one) => one.indicator === indicator.id);
      for (const one of resting) if ('unit' in one) expect(one.unit).toBe(indicator.unit);
      expect(indicator.direction).toBe('higher');
      expect(indicator.interpretation, indicator.id).toBeDefined();
      expect(resting.map((one) => one.cite)).toContainEqual(indicator.cite);
    }
  });
});

describe('citations', () => {
  it('lead to the goal or measure and to the clause', () => {
    for (const target of lawTargets) {
      const place = { source: 'zhongwei-plan', section: '二（八）主要目标', goal: target.number };
      expect(target.cite).toEqual(place);
      target.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
    for (const measure of lawMeasures) {
      const place = { source: 'zhongwei-plan', section: '二（八）策略措施', measure: measure.number };
      expect(measure.cite).toEqual(place);
      measure.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
  });
});
