import type { Measure } from '../../src/model/plan.js';
import type { Interpretation } from '../../src/model/text.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';

const sewerInterpretation: Interpretation = {
  reading: {
    zh: '“城乡污水管网全覆盖”分成城镇、农村两条，各指生活污水接入管网的常住人口为100%。',
    en: '“城乡污水管网全覆盖” (sewers everywhere in town and country) is read as two criteria, town and country, each meaning that 100 % of residents are connected.',
  },
  reason: {
    zh: '城镇的高覆盖会掩盖农村的低覆盖；规划没有说按人口、户数还是村庄计，按人口计是本库的读法。',
    en: 'High coverage in towns would hide low coverage in the country; the plan does not say whether people, households or villages are counted, and people are our reading.',
  },
};

const branchInterpretation: Interpretation = {
  reading: {
    zh: '“总分馆制全覆盖”分成文化馆、图书馆两条，各指每个县（区）都建立了总分馆制，即100%。',
    en: '“总分馆制全覆盖” (main and branch system everywhere) is read as two criteria, cultural centres and libraries, each meaning that every county has one, that is 100 %.',
  },
  reason: {
    zh: '两类馆由不同机构举办，建了一类不等于建了另一类。',
    en: 'The two are run by different bodies, and to have one is not to have the other.',
  },
};

/**
 * The measures of the domain “women and the environment”. Only figures and coverages that a measure itself promises are
 * criteria; the plan names no year for them, so its last year holds.
 */
export const environmentMeasures: readonly Measure<ZhongweiMeasureId, ZhongweiDomainId, ZhongweiTargetId>[] = [
  {
    id: 'environment-m01',
    domain: 'environment',
    number: 1,
    title: { zh: '加强对妇女的思想政治引领', en: 'Political guidance for women' },
    criteria: [],
    targets: ['environment-01', 'environment-10'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 1 },
  },
  {
    id: 'environment-m02',
    domain: 'environment',
    number: 2,
    title: {
      zh: '开展以男女平等为核心的先进性别文化宣传教育，推动县级以上党校男女平等基本国策等教育培训全覆盖',
      en: 'Spread a culture of gender equality, with training in the basic policy of gender equality in all Party schools at county level and above',
    },
    criteria: [
      {
        id: 'environment-m02.1',
        kind: 'at-least',
        title: {
          zh: '县级以上党校男女平等基本国策等教育培训全覆盖',
          en: 'Training in the basic policy of gender equality in all Party schools at county level and above',
        },
        indicator: 'party-school-equality-training-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全覆盖”指每一所县级以上党校都开展了规定的三项内容（习近平总书记关于妇女和妇女工作重要论述、马克思主义妇女观、男女平等基本国策），即100%；缺一项的党校不计入。',
            en: '“全覆盖” (full coverage) means that every Party school at county level and above teaches the three subjects named: the General Secretary’s statements on women and work for women, the Marxist view of women, and the basic policy of gender equality. That is 100 %; a school that leaves one out does not count.',
          },
          reason: {
            zh: '三项内容并列，缺一项就不是全覆盖。规划没有说覆盖的是学校、班次还是学员，按学校计是本库的读法。',
            en: 'The three stand side by side, and without one of them coverage is not full. The plan does not say whether schools, courses or trainees are covered; schools are our reading.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 2, clause: 1 },
      },
    ],
    targets: ['environment-02'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 2 },
  },
  {
    id: 'environment-m03',
    domain: 'environment',
    number: 3,
    title: {
      zh: '促进妇女共建共享精神文明创建和城乡人居环境改善成果',
      en: 'Women build and share a civil society and better living conditions in town and country',
    },
    criteria: [],
    targets: ['environment-01', 'environment-08', 'environment-11'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 3 },
  },
  {
    id: 'environment-m04',
    domain: 'environment',
    number: 4,
    title: {
      zh: '加强文化与传媒领域的性别平等培训、评估和监管',
      en: 'Training, assessment and supervision of gender equality in culture and the media',
    },
    criteria: [],
    targets: ['environment-03'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 4 },
  },
  {
    id: 'environment-m05',
    domain: 'environment',
    number: 5,
    title: { zh: '引导妇女提高媒介素养', en: 'Guide women to greater media literacy' },
    criteria: [],
    targets: ['environment-04'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 5 },
  },
  {
    id: 'environment-m06',
    domain: 'environment',
    number: 6,
    title: { zh: '充分发挥妇女在生态文明建设中的重要作用', en: 'Let women play their part in ecological progress' },
    criteria: [],
    targets: ['environment-05'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 6 },
  },
  {
    id: 'environment-m07',
    domain: 'environment',
    number: 7,
    title: {
      zh: '减少环境污染对妇女的危害，推进城乡污水管网全覆盖',
      en: 'Reduce the harm of pollution to women, with sewers everywhere in town and country',
    },
    criteria: [
      {
        id: 'environment-m07.1',
        kind: 'at-least',
        title: { zh: '城镇污水管网全覆盖', en: 'Sewers everywhere in towns' },
        indicator: 'sewage-network-coverage',
        select: { urbanisation: 'U' },
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: sewerInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 7, clause: 1 },
      },
      {
        id: 'environment-m07.2',
        kind: 'at-least',
        title: { zh: '农村污水管网全覆盖', en: 'Sewers everywhere in the country' },
        indicator: 'sewage-network-coverage',
        select: { urbanisation: 'R' },
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: sewerInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 7, clause: 2 },
      },
    ],
    targets: ['environment-05', 'environment-08'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 7 },
  },
  {
    id: 'environment-m08',
    domain: 'environment',
    number: 8,
    title: { zh: '建立健全农村饮水安全保障体系', en: 'A sound system of safe drinking water in the country' },
    criteria: [],
    targets: ['environment-06'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 8 },
  },
  {
    id: 'environment-m09',
    domain: 'environment',
    number: 9,
    title: { zh: '加强符合妇女需求的卫生厕所建设', en: 'Build sanitary toilets that meet women’s needs' },
    criteria: [],
    targets: ['environment-07'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 9 },
  },
  {
    id: 'environment-m10',
    domain: 'environment',
    number: 10,
    title: { zh: '在突发事件应对中关切妇女的特殊需求', en: 'Mind the special needs of women in emergencies' },
    criteria: [],
    targets: ['environment-09'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 10 },
  },
  {
    id: 'environment-m11',
    domain: 'environment',
    number: 11,
    title: {
      zh: '在妇女事务交流与合作中发挥积极作用',
      en: 'An active part in exchange and cooperation on women’s affairs',
    },
    criteria: [],
    targets: ['environment-10'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 11 },
  },
  {
    id: 'environment-m12',
    domain: 'environment',
    number: 12,
    title: {
      zh: '推进城乡公共文化服务体系一体化建设，推进县级文化馆、图书馆总分馆制全覆盖和数字广播电视户户通',
      en: 'One system of public cultural services for town and country, with a main and branch system of cultural centres and libraries in every county and digital broadcasting in every household',
    },
    criteria: [
      {
        id: 'environment-m12.1',
        kind: 'at-least',
        title: { zh: '县级文化馆总分馆制全覆盖', en: 'A main and branch system of cultural centres in every county' },
        indicator: 'county-cultural-centre-branch-system-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: branchInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 12, clause: 1 },
      },
      {
        id: 'environment-m12.2',
        kind: 'at-least',
        title: { zh: '县级图书馆总分馆制全覆盖', en: 'A main and branch system of libraries in every county' },
        indicator: 'county-library-branch-system-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: branchInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 12, clause: 2 },
      },
      {
        id: 'environment-m12.3',
        kind: 'at-least',
        title: { zh: '数字广播电视户户通', en: 'Digital broadcasting in every household' },
        indicator: 'digital-broadcasting-household-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“户户通”指每一户都能收到数字广播电视，即100%。',
            en: '“户户通” (every household connected) means that every household can receive digital radio and television, that is 100 %.',
          },
          reason: {
            zh: '“户户通”也是一项工程的名称，规划说的是推进建设；这里按字面理解为对每一户的承诺。',
            en: '“户户通” is also the name of a programme, and the plan speaks of pushing it on; the words are taken here as a promise to every household.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 12, clause: 3 },
      },
    ],
    targets: ['environment-01', 'environment-11'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 12 },
  },
  {
    id: 'environment-m13',
    domain: 'environment',
    number: 13,
    title: {
      zh: '为妇女参加体育锻炼提供全方位服务，打造城市社区“10分钟健身圈”',
      en: 'Full services for women who exercise, with a “10-minute fitness circle” for urban communities',
    },
    criteria: [
      {
        id: 'environment-m13.1',
        kind: 'at-least',
        title: { zh: '打造城市社区“10分钟健身圈”', en: 'A “10-minute fitness circle” for urban communities' },
        indicator: 'ten-minute-fitness-circle-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“打造城市社区‘10分钟健身圈’”默认指每个城市社区的居民10分钟内能到健身设施，即社区覆盖率100%；“10分钟”写进指标的定义。',
            en: '“打造城市社区‘10分钟健身圈’” means by default that the residents of every urban community reach a place to exercise within 10 minutes, that is 100 % of communities; the 10 minutes are part of the indicator’s definition.',
          },
          reason: {
            zh: '规划没有写覆盖到多少社区，也没有写步行还是骑行。说的是城市社区，没有例外，取全部是本库的设定，各地可以替换。',
            en: 'The plan says neither how many communities nor whether on foot. It speaks of urban communities without exception; all of them is our default, and a caller may replace it.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 13, clause: 1 },
      },
    ],
    targets: ['environment-12'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 13 },
  },
  {
    id: 'environment-m14',
    domain: 'environment',
    number: 14,
    title: {
      zh: '发挥妇联组织在营造男女平等和妇女全面发展环境中的积极作用',
      en: 'Women’s federations help to create an environment of gender equality',
    },
    criteria: [],
    targets: ['environment-01', 'environment-02', 'environment-03'],
    cite: { source: 'zhongwei-plan', section: '二（七）策略措施', measure: 14 },
  },
];
