import { describe, expect, it } from 'vitest';
import { describeDomain } from '../../test/support/domain-laws.js';
import { familyIndicators } from './indicators.js';
import { familyMeasures } from './measures.js';
import { familyTargets } from './targets.js';

// Typed in anew from the plan's text, part 二（六）, and not from the data.
describeDomain({
  id: 'family',
  numeral: '六',
  targets: familyTargets,
  measures: familyMeasures,
  indicators: familyIndicators,
  figuresInWords: [],
  withoutSex: ['new-estates-elderly-care-area'],
  vague: [
    ['家庭发展能力', ['family-02.3']],
    ['充分', ['family-05.1']],
    ['良好', ['family-05.3', 'family-09.2']],
    ['不利影响', ['family-06.2']],
    ['缩小差距', ['family-07.2']],
    ['不断提升', ['family-08.2']],
    ['不少于', ['family-m09.1']],
  ],
  figures: [
    ['family-m09.1', 'at-least', '0.1', 'm²/人', ''], // 人均不少于0.1平方米
  ],
  withoutFigure: [
    'family-01.1 milestone', // 树立新时代家庭观
    'family-01.2 milestone', // 家庭文明新风尚
    'family-01.3 milestone', // 核心价值观在家庭落地生根
    'family-02.1 milestone', // 家庭政策体系
    'family-02.2 milestone', // 增强家庭功能
    'family-02.3 milestone', // 提升家庭发展能力
    'family-03.1 milestone',
    'family-04.1 milestone',
    'family-05.1 milestone', // 独特作用
    'family-05.2 milestone', // 家庭美德
    'family-05.3 milestone', // 良好家风
    'family-05.4 milestone', // 建设者、倡导者
    'family-06.1 milestone', // 婚姻家庭关系
    'family-06.2 milestone', // 降低……不利影响
    'family-07.1 milestone', // 男女共担家务
    'family-07.2 narrow-gap', // 缩小两性家务劳动时间差距
    'family-08.1 milestone', // 赡养老人责任
    'family-08.2 milestone', // 老年妇女家庭生活质量
    'family-09.1 milestone', // 夫妻共同承担
    'family-09.2 milestone', // 良好家庭环境
  ],
  kept: [],
});

describe('the gap in housework', () => {
  it('is the one between women and men', () => {
    const gaps = familyTargets.flatMap(({ criteria }) =>
      criteria.flatMap((one) => (one.kind === 'narrow-gap' ? [[one.id, one.between]] : [])),
    );
    expect(gaps).toEqual([['family-07.2', 'sex']]);
  });

  it('cannot exceed the minutes of a day', () => {
    const time = familyIndicators.find(({ id }) => id === 'housework-time');
    expect(time?.range.upper).toBe(String(24 * 60));
  });
});
