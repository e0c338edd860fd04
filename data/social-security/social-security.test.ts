import { describe, expect, it } from 'vitest';
import { describeDomain } from '../../test/support/domain-laws.js';
import { socialSecurityIndicators } from './indicators.js';
import { socialSecurityMeasures } from './measures.js';
import { socialSecurityTargets } from './targets.js';

// Typed in anew from the plan's text, part 二（五）, and not from the data.
describeDomain({
  id: 'social-security',
  numeral: '五',
  targets: socialSecurityTargets,
  measures: socialSecurityMeasures,
  indicators: socialSecurityIndicators,
  figuresInWords: ['social-security-m06.1', 'social-security-m10.1'],
  withoutSex: ['left-behind-women-registers'],
  vague: [
    ['不断提高', ['social-security-01.2', 'social-security-07.4']],
    ['持续稳定', ['social-security-02.2']],
    ['公平适度', ['social-security-02.3']],
    ['逐步提高', ['social-security-03.3', 'social-security-03.4']],
    ['待遇水平', ['social-security-03.3', 'social-security-03.4']],
    ['提高', ['social-security-04.3', 'social-security-04.4']],
    ['相关待遇', ['social-security-04.5', 'social-security-04.6']],
    ['基本保障', ['social-security-05.2', 'social-security-05.3', 'social-security-05.4']],
    ['持续提高', ['social-security-06.1']],
    ['倾斜', ['social-security-06.2', 'social-security-06.3']],
    ['等群体', ['social-security-06.2', 'social-security-06.3']],
    ['均等可及', ['social-security-07.3']],
    ['有困难、有需求', ['social-security-08.2']],
    ['应救尽救', ['social-security-m06.1']],
    ['以县为单位', ['social-security-m10.1']],
  ],
  figures: [
    ['social-security-02.2', 'at-least', '95', '%', ''], // 基本医疗保险参保率持续稳定在95%以上
    ['social-security-03.2', 'at-least', '95', '%', ''], // 基本养老保险参保率达到95%以上
    ['social-security-m06.1', 'at-least', '100', '%', ''], // 应救尽救
    ['social-security-m10.1', 'at-least', '1', '1', 'each-county'], // 建立完善以县为单位的……信息台账
  ],
  withoutFigure: [
    'social-security-01.1 milestone',
    'social-security-01.2 milestone', // 保障水平不断提高
    'social-security-02.1 milestone', // 完善医疗保障体系
    'social-security-02.3 milestone', // 待遇保障公平适度
    'social-security-03.1 milestone', // 完善养老保险体系
    'social-security-03.3 increase', // 待遇水平逐步提高：职工
    'social-security-03.4 increase', // 居民
    'social-security-04.1 milestone', // 完善失业保险
    'social-security-04.2 milestone', // 和工伤保险制度
    'social-security-04.3 increase', // 提高妇女失业保险
    'social-security-04.4 increase', // 和工伤保险参保人数
    'social-security-04.5 milestone', // 落实相关待遇保障：失业
    'social-security-04.6 milestone', // 工伤
    'social-security-05.1 milestone', // 健全分层分类社会救助体系
    'social-security-05.2 milestone', // 低保
    'social-security-05.3 milestone', // 特困
    'social-security-05.4 milestone', // 低收入家庭妇女
    'social-security-06.1 increase', // 福利待遇水平持续提高
    'social-security-06.2 milestone', // 向老年妇女
    'social-security-06.3 milestone', // 残疾妇女等群体倾斜
    'social-security-07.1 milestone', // 多层次养老服务
    'social-security-07.2 milestone', // 和长期照护保障制度
    'social-security-07.3 milestone', // 均等可及的基本养老服务
    'social-security-07.4 increase', // 照护服务水平不断提高
    'social-security-08.1 milestone',
    'social-security-08.2 milestone',
  ],
  kept: ['social-security-02.2', 'social-security-06.1'],
});

describe('insurances', () => {
  it('of employees and residents, of unemployment and work injury are told apart', () => {
    const indicatorsOf = (number: number): (string | undefined)[] =>
      (socialSecurityTargets[number - 1]?.criteria ?? []).flatMap((one) => one.indicator ?? []);
    expect(indicatorsOf(3)).toEqual([
      'basic-pension-participation-rate',
      'employee-pension-mean',
      'resident-pension-mean',
    ]);
    expect(indicatorsOf(4)).toEqual(['unemployment-insurance-insured', 'injury-insurance-insured']);
  });

  it('add up from counties as counts, and from counts as rates and means', () => {
    for (const { id, measure, aggregation } of socialSecurityIndicators) {
      expect(aggregation, id).toBe(measure === 'count' ? 'sum' : 'ratio-of-sums');
    }
  });
});
