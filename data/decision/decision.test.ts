import { describe, expect, it } from 'vitest';
import { describeDomain } from '../../test/support/domain-laws.js';
import { decisionIndicators } from './indicators.js';
import { decisionMeasures } from './measures.js';
import { decisionTargets } from './targets.js';

// Typed in anew from the plan's text, part 二（四）, and not from the data.
describeDomain({
  id: 'decision',
  numeral: '四',
  targets: decisionTargets,
  measures: decisionMeasures,
  indicators: decisionIndicators,
  figuresInWords: ['decision-05.1', 'decision-06.1', 'decision-m02.1', 'decision-m05.2'],
  withoutSex: [],
  vague: [
    ['充分', ['decision-01.1']],
    ['全面提升', ['decision-01.2']],
    ['合理比例', ['decision-02.1', 'decision-m05.1']],
    ['保持', ['decision-02.1', 'decision-09.3', 'decision-m05.1']],
    ['一般不低于', ['decision-02.2', 'decision-02.3']],
    ['地方各级', ['decision-02.2', 'decision-02.3']],
    ['各级', ['decision-03.1', 'decision-03.4', 'decision-03.6', 'decision-03.8', 'decision-06.1']],
    [
      '符合有关规定',
      ['decision-03.1', 'decision-03.2', 'decision-03.3', 'decision-03.4', 'decision-03.5', 'decision-m04.1'],
    ],
    ['一定比例', ['decision-03.6', 'decision-03.7', 'decision-03.8', 'decision-03.9', 'decision-m04.2']],
    ['县级以上', ['decision-04.1', 'decision-04.2']],
    [
      '逐步提高',
      [
        'decision-04.1',
        'decision-04.2',
        'decision-08.1',
        'decision-08.2',
        'decision-08.4',
        'decision-09.1',
        'decision-09.2',
        'decision-10.3',
      ],
    ],
    ['力争', ['decision-05.1']],
    ['一半以上', ['decision-05.1']],
    ['一定数量', ['decision-05.2']],
    ['比例较高', ['decision-06.1']],
    ['适当数量', ['decision-06.1', 'decision-m04.1']],
    ['相适应', ['decision-07.1', 'decision-07.2', 'decision-07.3', 'decision-m06.1']],
    ['党组织成员', ['decision-08.1', 'decision-09.1']],
    ['50%左右', ['decision-09.3']],
    ['比例45%', ['decision-09.4']],
    ['大幅提高', ['decision-10.2']],
    ['全覆盖', ['decision-m02.1']],
    ['有效运行', ['decision-m02.1']],
    ['应配尽配', ['decision-m05.2']],
    ['比例确定', ['decision-m07.1']],
  ],
  figures: [
    ['decision-05.1', 'at-least', '50', '%', ''], // 力争一半以上的领导班子配备女干部
    ['decision-06.1', 'at-least', '100', '%', ''], // 各级各类事业单位应当有适当数量的女性管理人员
    ['decision-08.3', 'at-least', '30', '%', ''], // 村委会成员中女性比例达到30%以上
    ['decision-09.3', 'about', '50', '%', ''], // 社区居委会成员中女性比例保持在50%左右
    ['decision-09.4', 'at-least', '45', '%', ''], // 社区居委会主任中女性比例45%
    ['decision-m02.1', 'at-least', '100', '%', ''], // 城乡社区妇女议事会建设实现全覆盖并有效运行
    ['decision-m05.2', 'at-least', '100', '%', ''], // 实现应配尽配
  ],
  withoutFigure: [
    'decision-01.1 milestone',
    'decision-01.2 milestone',
    'decision-02.1 prescribed', // 女党员保持合理比例
    'decision-02.2 relative-to', // 党的地方各级代表大会代表……一般不低于本地区党员总数中的女性比例：市
    'decision-02.3 relative-to each-county', // 县（区）
    'decision-03.1 prescribed', // 各级人大代表：市
    'decision-03.2 prescribed each-county', // 县（区）
    'decision-03.3 prescribed each-county', // 乡镇
    'decision-03.4 prescribed', // 各级人大常委会委员：市
    'decision-03.5 prescribed each-county', // 县（区）
    'decision-03.6 prescribed', // 各级政协委员：市
    'decision-03.7 prescribed each-county', // 县（区）
    'decision-03.8 prescribed', // 各级政协常委：市
    'decision-03.9 prescribed each-county', // 县（区）
    'decision-04.1 increase', // 党委领导班子
    'decision-04.2 increase', // 政府领导班子
    'decision-05.2 prescribed', // 其中要有一定数量的正职
    'decision-07.1 relative-to', // 工会代表大会
    'decision-07.2 relative-to', // 职工代表大会
    'decision-07.3 relative-to', // 教职工代表大会
    'decision-08.1 increase', // 村党组织成员
    'decision-08.2 increase', // 村党组织书记
    'decision-08.4 increase', // 村委会主任
    'decision-09.1 increase', // 社区党组织成员
    'decision-09.2 increase', // 社区党组织书记
    'decision-10.1 milestone',
    'decision-10.2 increase', // 社会组织中的女性比例大幅提高
    'decision-10.3 increase', // 社会组织女性负责人比例逐步提高
    'decision-m04.1 prescribed', // 候选人……符合自治区和中卫市有关规定
    'decision-m04.2 prescribed', // 建议名单……一定比例的妇女
    'decision-m05.1 prescribed', // 保持优秀年轻干部队伍中女干部的合理比例
    'decision-m06.1 relative-to', // 事业单位职工代表大会
    'decision-m07.1 relative-to', // 企业职工代表大会
  ],
  kept: ['decision-02.1', 'decision-09.3', 'decision-m05.1'],
});

describe('shares of women', () => {
  it('are about women, whether printed under women or under total', () => {
    expect(decisionIndicators.filter(({ womenOnly }) => womenOnly !== true).map(({ id }) => id)).toEqual([]);
  });

  it('of a body of one level are never made from those of the counties', () => {
    const ofOneLevel = decisionIndicators.filter(({ id }) => /congress-(deputies|standing|delegates)|cppcc/u.test(id));
    expect(ofOneLevel.length).toBeGreaterThan(5);
    for (const { id, aggregation } of ofOneLevel) {
      // Workers' and teaching staff's congresses meet in each employer, not at each level.
      expect(aggregation, id).toBe(/^(workers|teaching)/u.test(id) ? 'ratio-of-sums' : 'none');
    }
  });

  it('of delegates are compared with those they stand for', () => {
    const pairs = [...decisionTargets, ...decisionMeasures].flatMap(({ criteria }) =>
      criteria.flatMap((one) =>
        one.kind === 'relative-to'
          ? [[one.id, one.indicator, one.select.group, one.reference.indicator, one.reference.select.group]]
          : [],
      ),
    );
    expect(pairs).toEqual([
      ['decision-02.2', 'party-congress-delegates-women-share', undefined, 'party-members-women-share', undefined],
      ['decision-02.3', 'party-congress-delegates-women-share', undefined, 'party-members-women-share', undefined],
      ['decision-07.1', 'trade-union-congress-delegates-women-share', undefined, 'employees-women-share', undefined],
      ['decision-07.2', 'workers-congress-delegates-women-share', undefined, 'employees-women-share', undefined],
      [
        'decision-07.3',
        'teaching-staff-congress-delegates-women-share',
        undefined,
        'employees-women-share',
        'teaching-staff',
      ],
      [
        'decision-m06.1',
        'workers-congress-delegates-women-share',
        'public-institutions',
        'employees-women-share',
        'public-institutions',
      ],
      [
        'decision-m07.1',
        'workers-congress-delegates-women-share',
        'enterprises',
        'employees-women-share',
        'enterprises',
      ],
    ]);
  });
});

describe('figures by rule', () => {
  it('are floors, asked for one by one', () => {
    const asked = [...decisionTargets, ...decisionMeasures].flatMap(({ criteria }) =>
      criteria.flatMap((one) => (one.kind === 'prescribed' ? [[one.id, one.bound, one.parameter.id, one.unit]] : [])),
    );
    expect(asked).toEqual([
      ['decision-02.1', 'lower', 'party-members-women-floor', '%'],
      ['decision-03.1', 'lower', 'peoples-congress-deputies-women-floor', '%'],
      ['decision-03.2', 'lower', 'county-peoples-congress-deputies-women-floor', '%'],
      ['decision-03.3', 'lower', 'township-peoples-congress-deputies-women-floor', '%'],
      ['decision-03.4', 'lower', 'peoples-congress-standing-committee-women-floor', '%'],
      ['decision-03.5', 'lower', 'county-peoples-congress-standing-committee-women-floor', '%'],
      ['decision-03.6', 'lower', 'cppcc-members-women-floor', '%'],
      ['decision-03.7', 'lower', 'county-cppcc-members-women-floor', '%'],
      ['decision-03.8', 'lower', 'cppcc-standing-committee-women-floor', '%'],
      ['decision-03.9', 'lower', 'county-cppcc-standing-committee-women-floor', '%'],
      ['decision-05.2', 'lower', 'department-heads-women-floor', '人'],
      ['decision-m04.1', 'lower', 'peoples-congress-candidates-women-floor', '%'],
      ['decision-m04.2', 'lower', 'cppcc-nominees-women-floor', '%'],
      ['decision-m05.1', 'lower', 'young-cadres-women-floor', '%'],
    ]);
  });
});
