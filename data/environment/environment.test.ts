import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.js';
import type { Indicator } from '../../src/model/plan.js';
import { domains } from '../domains.js';
import { healthIndicators } from '../health/indicators.js';
import { defaultStages } from '../stages.js';
import { environmentIndicators } from './indicators.js';
import { environmentMeasures } from './measures.js';
import { environmentTargets } from './targets.js';

const criteria = [...environmentTargets, ...environmentMeasures].flatMap<Criterion>((owner) => owner.criteria);
const owners = [...environmentTargets, ...environmentMeasures];
/** Regular exercise was entered with the domain of health. */
const borrowed = ['regular-exercise-rate'];
const indicators = new Map<string, Indicator>(
  [...environmentIndicators, ...healthIndicators.filter((one) => borrowed.includes(one.id))].map((one) => [
    one.id,
    one,
  ]),
);

function criterion(id: string): Criterion {
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

/** True when the figure stands in the text as a number of its own, not as a part of another one. */
function prints(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(text);
}

describe('ids', () => {
  it('number all goals, measures and clauses in order', () => {
    const extent = domains.find((domain) => domain.id === 'environment')?.extent;
    expect(extent).toEqual({ targets: environmentTargets.length, measures: environmentMeasures.length });
    environmentTargets.forEach((target, at) => {
      expect(target.id).toBe(`environment-${String(at + 1).padStart(2, '0')}`);
      expect(target.number).toBe(at + 1);
    });
    environmentMeasures.forEach((measure, at) => {
      expect(measure.id).toBe(`environment-m${String(at + 1).padStart(2, '0')}`);
      expect(measure.number).toBe(at + 1);
    });
    for (const owner of owners) {
      expect(owner.criteria.map((one) => one.id)).toEqual(owner.criteria.map((_, at) => `${owner.id}.${at + 1}`));
    }
  });

  it('leave no goal without a criterion', () => {
    for (const target of environmentTargets) expect(target.criteria.length, target.id).toBeGreaterThan(0);
  });
});

describe('links between goals and measures', () => {
  // Read off the two texts, measure by measure: which goals its sentences serve.
  const served: Readonly<Record<string, readonly number[]>> = {
    m01: [1, 10], // 思想政治引领；闽宁对口支援和交流合作
    m02: [2], // 先进性别文化，党校、机关、企业、社区、家庭
    m03: [1, 8, 11], // 精神文明创建；人居环境整治；公共文化服务
    m04: [3], // 文化与传媒领域培训、评估、监管
    m05: [4], // 媒介素养
    m06: [5], // 生态文明意识、绿色生产生活
    m07: [5, 8], // 清洁能源、节能环保产品；垃圾、污水
    m08: [6], // 饮水安全
    m09: [7], // 厕所
    m10: [9], // 突发事件
    m11: [10], // 交流与合作
    m12: [1, 11], // 爱国主义教育基地、新时代文明实践中心；公共文化服务
    m13: [12], // 体育锻炼
    m14: [1, 2, 3], // 凝聚妇女人心；宣传国策；舆情监测、处置
  };

  it('are those of the text, from both sides', () => {
    const goals = (numbers: readonly number[] | undefined): string[] =>
      (numbers ?? []).map((number) => `environment-${String(number).padStart(2, '0')}`);
    for (const measure of environmentMeasures) {
      expect(measure.targets, measure.id).toEqual(goals(served[measure.id.slice('environment-'.length)]));
    }
    for (const target of environmentTargets) {
      const naming = environmentMeasures.filter((measure) => measure.targets.includes(target.id));
      expect(target.measures, target.id).toEqual(naming.map((measure) => measure.id));
      expect(naming.length, target.id).toBeGreaterThan(0);
    }
  });
});

describe('criteria', () => {
  it('rest on an indicator of the same unit, and every indicator is used', () => {
    const used = new Set<string>();
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      used.add(one.indicator);
      if ('unit' in one) expect(one.unit, one.id).toBe(indicators.get(one.indicator)?.unit);
    }
    expect([...used].toSorted()).toEqual([...indicators.keys()].toSorted());
  });

  it('ask for more only where higher is better', () => {
    for (const one of criteria) {
      if (one.indicator === undefined) continue;
      expect(['at-least', 'increase'], one.id).toContain(one.kind);
      expect(indicators.get(one.indicator)?.direction, one.id).toBe('higher');
    }
  });

  it('look at the country where the indicator is only about the country, at women where it counts people by sex', () => {
    const selected = criteria.flatMap((one) =>
      one.indicator === undefined || Object.keys(one.select).length === 0 ? [] : [[one.id, one.select]],
    );
    expect(selected).toEqual([
      ['environment-06.2', { urbanisation: 'R' }],
      ['environment-07.1', { urbanisation: 'R' }],
      ['environment-08.3', { urbanisation: 'R' }],
      ['environment-12.2', { sex: 'F' }],
      ['environment-m07.1', { urbanisation: 'U' }],
      ['environment-m07.2', { urbanisation: 'R' }],
    ]);
    for (const one of criteria) {
      if (one.title?.zh.includes('农村') !== true || one.indicator === undefined) continue;
      expect(one.select.urbanisation, one.id).toBe('R');
    }
  });

  it('print the figure of the plan, or its word for all of them', () => {
    for (const owner of owners) {
      for (const one of owner.criteria) {
        if (!('value' in one) || one.id === 'environment-07.2' || one.id === 'environment-08.3') continue;
        const all = /全覆盖|全达标|户户通|“10分钟健身圈”/u.exec(one.title?.zh ?? '')?.[0];
        if (all === undefined) {
          for (const text of [one.title?.zh, one.title?.en, owner.title.zh, owner.title.en]) {
            expect(prints(text ?? '', one.value), `${one.id}: ${text}`).toBe(true);
          }
        } else {
          expect(one.value, one.id).toBe('100');
          expect(owner.title.zh, one.id).toContain(all);
        }
      }
    }
  });

  it('have no figure in a title of a goal that no criterion judges', () => {
    for (const target of environmentTargets) {
      const known = new Set(target.criteria.flatMap((one) => ('value' in one ? [one.value, String(one.by)] : [])));
      for (const text of [target.title.zh, target.title.en]) {
        for (const number of text.match(/\d+(\.\d+)?/gu) ?? [])
          expect(known, `${target.id}: ${text}`).toContain(number);
      }
    }
  });

  it('use the shared stages for milestones', () => {
    for (const one of criteria) if (one.kind === 'milestone') expect(one.stages).toBe(defaultStages);
  });
});

describe('interpretations', () => {
  // Typed in from the plan's text: the words that leave room, and the criteria whose clause has them.
  const vague: readonly (readonly [word: string, ids: readonly string[]])[] = [
    ['评估和监管机制', ['environment-03.1', 'environment-03.2']],
    ['保障妇女饮水安全', ['environment-06.1']],
    ['达到', ['environment-06.2', 'environment-06.3']],
    ['剔除本底影响', ['environment-06.3']],
    ['稳步提高', ['environment-07.1']],
    ['与实际需求相适应', ['environment-07.2']],
    ['降低环境污染', ['environment-08.1']],
    ['基本全覆盖', ['environment-08.3']],
    ['防灾减灾和应急救援', ['environment-09.2', 'environment-09.3']],
    ['加强妇女儿童活动中心建设', ['environment-11.11']],
    ['特别是农村留守妇女', ['environment-11.12']],
    ['提升公共体育服务水平', ['environment-12.1']],
    ['支持', ['environment-12.2']],
    ['全覆盖', ['environment-11.3', 'environment-11.9', 'environment-m02.1', 'environment-m07.1', 'environment-m12.1']],
    ['全达标', ['environment-11.4', 'environment-11.10']],
    ['户户通', ['environment-m12.3']],
    ['10分钟健身圈', ['environment-m13.1']],
  ];

  it.each(vague)('say how %s is read', (word, ids) => {
    for (const id of ids) expect(criterion(id).interpretation?.reading.zh, id).toContain(word);
  });

  it('give the defaults that are ours in figures', () => {
    for (const id of ['environment-07.2', 'environment-08.3', 'environment-m13.1']) {
      const one = criterion(id);
      if (!('value' in one)) throw new Error(`${id} has no figure`);
      expect(prints(one.interpretation?.reading.zh ?? '', one.value), id).toBe(true);
      expect(prints(one.interpretation?.reading.en ?? '', one.value), id).toBe(true);
      expect(one.interpretation?.reading.zh, id).toContain('默认');
      expect(one.interpretation?.reason.zh, id).toContain('规划没有');
    }
  });

  it('stand at every criterion but the one whose words leave no room', () => {
    expect(criteria.filter((one) => one.interpretation === undefined).map((one) => one.id)).toEqual([
      'environment-08.2',
    ]);
  });
});

describe('citations', () => {
  it('lead to the goal or measure and to the clause', () => {
    for (const target of environmentTargets) {
      const place = { source: 'zhongwei-plan', section: '二（七）主要目标', goal: target.number };
      expect(target.cite).toEqual(place);
      target.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
    for (const measure of environmentMeasures) {
      const place = { source: 'zhongwei-plan', section: '二（七）策略措施', measure: measure.number };
      expect(measure.cite).toEqual(place);
      measure.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
    }
  });

  it('of an indicator that only the plan names lead to the criterion that rests on it', () => {
    for (const indicator of environmentIndicators) {
      expect(indicator.interpretation, indicator.id).toBeDefined();
      if (indicator.cite.source !== 'zhongwei-plan') continue;
      const resting = criteria.filter((one) => one.indicator === indicator.id).map((one) => one.cite);
      expect(resting, indicator.id).toContainEqual(indicator.cite);
    }
  });
});

describe('indicators', () => {
  it('of proportions have numerator, denominator and the range of a percentage', () => {
    for (const indicator of environmentIndicators) {
      expect(indicator.numerator, indicator.id).toBeDefined();
      expect(indicator.denominator, indicator.id).toBeDefined();
      if (indicator.measure !== 'proportion') continue;
      expect(indicator.unit, indicator.id).toBe('%');
      expect(indicator.range, indicator.id).toEqual({ lower: '0', upper: '100' });
    }
    expect(environmentIndicators.filter((one) => one.measure !== 'proportion').map((one) => one.id)).toEqual([
      'urban-public-toilet-cubicle-ratio',
    ]);
  });

  it('do not add up counties where the city runs one of its own', () => {
    expect(environmentIndicators.filter((one) => one.aggregation === 'none').map((one) => one.id)).toEqual([
      'public-library-coverage',
      'public-library-standard-rate',
      'cultural-centre-coverage',
      'cultural-centre-standard-rate',
      'party-school-equality-training-coverage',
    ]);
  });
});

describe('a second transcription', () => {
  // Typed in anew from the plan's text, part 二（七）, and not from the data: clause, operator, figure, unit, year.
  // 07.2 and 08.3 are words of the plan, and their figures are those of our interpretation.
  const figuresOfThePlan = [
    ['environment-06.2', 'at-least', '98.5', '%', 2030], // 农村自来水普及率达到 98.5%
    ['environment-06.3', 'at-least', '100', '%', 2025], // 2025 年……比例达到 100%（剔除本底影响）
    ['environment-07.2', 'at-least', '1.5', '1', 2030], // 男女厕位比例标准化建设与实际需求相适应
    ['environment-08.2', 'at-least', '50', '%', 2030], // 生活垃圾回收利用率达到 50%以上
    ['environment-08.3', 'at-least', '90', '%', 2030], // 得到治理村庄实现基本全覆盖
    ['environment-11.3', 'at-least', '100', '%', 2030], // 县级以上公共图书馆……全覆盖、全达标
    ['environment-11.4', 'at-least', '100', '%', 2030],
    ['environment-11.5', 'at-least', '100', '%', 2030], // 文化馆
    ['environment-11.6', 'at-least', '100', '%', 2030],
    ['environment-11.7', 'at-least', '100', '%', 2030], // 乡镇（街道）综合文化站
    ['environment-11.8', 'at-least', '100', '%', 2030],
    ['environment-11.9', 'at-least', '100', '%', 2030], // 村（社区）综合文化服务中心
    ['environment-11.10', 'at-least', '100', '%', 2030],
    ['environment-m02.1', 'at-least', '100', '%', 2030], // 县级以上党校……教育培训全覆盖
    ['environment-m07.1', 'at-least', '100', '%', 2030], // 推进城……污水管网全覆盖
    ['environment-m07.2', 'at-least', '100', '%', 2030], // ……乡污水管网全覆盖
    ['environment-m12.1', 'at-least', '100', '%', 2030], // 县级文化馆、
    ['environment-m12.2', 'at-least', '100', '%', 2030], // 图书馆总分馆制全覆盖
    ['environment-m12.3', 'at-least', '100', '%', 2030], // 数字广播电视户户通
    ['environment-m13.1', 'at-least', '100', '%', 2030], // 打造城市社区“10分钟健身圈”
  ];

  it('finds the same figures, operators, units and years', () => {
    const entered = criteria.flatMap((one) =>
      'value' in one ? [[one.id, one.kind, one.value, one.unit, one.by]] : [],
    );
    expect(entered).toEqual(figuresOfThePlan);
  });

  it('finds as many clauses without a figure in each goal, and the operators of those that are measured', () => {
    const milestones = environmentTargets.map(
      (target) => target.criteria.filter((one) => one.kind === 'milestone').length,
    );
    expect(milestones).toEqual([2, 6, 2, 2, 4, 1, 0, 1, 3, 3, 4, 1]);
    expect(criteria.filter((one) => one.kind === 'increase').map((one) => one.id)).toEqual([
      'environment-07.1', // 稳步提高农村卫生厕所普及率
      'environment-12.2', // 支持妇女经常性参加体育锻炼
    ]);
  });

  it('finds the one exclusion, and nothing that is to be kept or judged county by county', () => {
    expect(criteria.filter((one) => one.exclusions !== undefined).map((one) => one.id)).toEqual(['environment-06.3']);
    expect(criteria.filter((one) => one.hold === true || one.scope !== undefined)).toEqual([]);
  });
});
