import type { Target } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation } from '../stages.js';

/**
 * The goals of the domain “women and family building”. Hardly any can be measured, and a count that is at hand (titles
 * awarded, disputes on record) does not stand for one. The plan names no year for them, so its last year holds.
 */
export const familyTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'family-01',
    domain: 'family',
    number: 1,
    title: {
      zh: '树立新时代家庭观，弘扬爱国爱家、相亲相爱、向上向善、共建共享的社会主义家庭文明新风尚，推动社会主义核心价值观在家庭落地生根',
      en: 'A view of the family for the new era; a new socialist family culture of love of country and home, mutual affection, goodness and sharing; core socialist values rooted in families',
    },
    criteria: [
      {
        id: 'family-01.1',
        kind: 'milestone',
        title: { zh: '树立新时代家庭观', en: 'A view of the family for the new era' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'family-01.2',
        kind: 'milestone',
        title: {
          zh: '弘扬爱国爱家、相亲相爱、向上向善、共建共享的社会主义家庭文明新风尚',
          en: 'A new socialist family culture of love of country and home, mutual affection, goodness and sharing',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 1, clause: 2 },
      },
      {
        id: 'family-01.3',
        kind: 'milestone',
        title: { zh: '推动社会主义核心价值观在家庭落地生根', en: 'Core socialist values rooted in families' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 1, clause: 3 },
      },
    ],
    measures: ['family-m01', 'family-m05', 'family-m06'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 1 },
  },
  {
    id: 'family-02',
    domain: 'family',
    number: 2,
    title: {
      zh: '建立完善促进男女平等和妇女全面发展的家庭政策体系，增强家庭功能，提升家庭发展能力',
      en: 'A system of family policies for equality and the all-round development of women; stronger family functions and more capable families',
    },
    criteria: [
      {
        id: 'family-02.1',
        kind: 'milestone',
        title: {
          zh: '建立完善促进男女平等和妇女全面发展的家庭政策体系',
          en: 'A system of family policies for equality and the all-round development of women',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'family-02.2',
        kind: 'milestone',
        title: { zh: '增强家庭功能', en: 'Stronger family functions' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 2, clause: 2 },
      },
      {
        id: 'family-02.3',
        kind: 'milestone',
        title: { zh: '提升家庭发展能力', en: 'More capable families' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“家庭发展能力”不设指标。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“家庭发展能力” (the capability of families) has no indicator. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有说用什么衡量；以收入或某项服务代替家庭能力，没有规划依据。',
            en: 'The plan does not say how it is measured; to let income or one service stand for it would have no ground in the plan.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 2, clause: 3 },
      },
    ],
    measures: ['family-m02'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 2 },
  },
  {
    id: 'family-03',
    domain: 'family',
    number: 3,
    title: {
      zh: '拓展支持家庭与妇女全面发展的公共服务',
      en: 'More public services that support families and the all-round development of women',
    },
    criteria: [
      {
        id: 'family-03.1',
        kind: 'milestone',
        title: {
          zh: '拓展支持家庭与妇女全面发展的公共服务',
          en: 'More public services that support families and the all-round development of women',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 3, clause: 1 },
      },
    ],
    measures: ['family-m02', 'family-m03'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 3 },
  },
  {
    id: 'family-04',
    domain: 'family',
    number: 4,
    title: {
      zh: '注重发挥家庭家教家风在基层社会治理中的重要作用',
      en: 'The role of family, family education and family tradition in grassroots governance',
    },
    criteria: [
      {
        id: 'family-04.1',
        kind: 'milestone',
        title: {
          zh: '发挥家庭家教家风在基层社会治理中的重要作用',
          en: 'The role of family, family education and family tradition in grassroots governance',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 4, clause: 1 },
      },
    ],
    measures: ['family-m04'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 4 },
  },
  {
    id: 'family-05',
    domain: 'family',
    number: 5,
    title: {
      zh: '充分发挥妇女在家庭生活中的独特作用，弘扬中华民族家庭美德、树立良好家风，支持妇女成为幸福安康家庭的建设者、倡导者',
      en: 'The special role of women in family life; the family virtues of the Chinese nation and good family traditions; women supported as builders and advocates of happy and healthy families',
    },
    criteria: [
      {
        id: 'family-05.1',
        kind: 'milestone',
        title: { zh: '充分发挥妇女在家庭生活中的独特作用', en: 'The special role of women in family life' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“充分”不设数值。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“充分” (fully) has no figure. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出作用发挥程度的数值，只有中期、终期评估能作总体判断。',
            en: 'The plan gives no figure for how far this role is played; only the mid-term and final evaluation can judge it as a whole.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'family-05.2',
        kind: 'milestone',
        title: { zh: '弘扬中华民族家庭美德', en: 'The family virtues of the Chinese nation' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 5, clause: 2 },
      },
      {
        id: 'family-05.3',
        kind: 'milestone',
        title: { zh: '树立良好家风', en: 'Good family traditions' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“良好”不设数值，评选出的文明家庭、最美家庭户数不代替家风。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“良好” (good) has no figure, and the number of families that won a title does not stand for it. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '评选名额由主办单位决定，户数多少反映名额，不反映家风。',
            en: 'Organisers decide how many titles there are, so their number shows the titles, not the families.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 5, clause: 3 },
      },
      {
        id: 'family-05.4',
        kind: 'milestone',
        title: {
          zh: '支持妇女成为幸福安康家庭的建设者、倡导者',
          en: 'Women supported as builders and advocates of happy and healthy families',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 5, clause: 4 },
      },
    ],
    measures: ['family-m01', 'family-m04', 'family-m05'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 5 },
  },
  {
    id: 'family-06',
    domain: 'family',
    number: 6,
    title: {
      zh: '倡导构建男女平等、和睦、文明的婚姻家庭关系，降低婚姻家庭纠纷对妇女发展的不利影响',
      en: 'Marriages and families of equality, harmony and civility; less harm to the development of women from marital and family disputes',
    },
    criteria: [
      {
        id: 'family-06.1',
        kind: 'milestone',
        title: {
          zh: '倡导构建男女平等、和睦、文明的婚姻家庭关系',
          en: 'Marriages and families of equality, harmony and civility',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'family-06.2',
        kind: 'milestone',
        title: {
          zh: '降低婚姻家庭纠纷对妇女发展的不利影响',
          en: 'Less harm to the development of women from marital and family disputes',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“不利影响”不设指标，纠纷件数、离婚率不代替影响。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“不利影响” (harm) has no indicator, and neither the number of disputes nor the divorce rate stands for it. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划要降低的是影响，不是件数。纠纷排查调处做得越好，登记的件数可能越多；把件数减少当作达到，会奖励少登记。',
            en: 'What is to fall is the harm, not the number of cases. The better disputes are found and settled, the more may be on record; to take fewer cases for success would reward not recording them.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 6, clause: 2 },
      },
    ],
    measures: ['family-m01', 'family-m06', 'family-m07'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 6 },
  },
  {
    id: 'family-07',
    domain: 'family',
    number: 7,
    title: {
      zh: '倡导和支持男女共担家务，缩小两性家务劳动时间差距',
      en: 'Women and men sharing housework, with a smaller gap between them in the time spent on it',
    },
    criteria: [
      {
        id: 'family-07.1',
        kind: 'milestone',
        title: { zh: '倡导和支持男女共担家务', en: 'Women and men sharing housework' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'family-07.2',
        kind: 'narrow-gap',
        title: {
          zh: '缩小两性家务劳动时间差距',
          en: 'A smaller gap between women and men in the time spent on housework',
        },
        indicator: 'housework-time',
        select: {},
        between: 'sex',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“缩小差距”指女性与男性每天家务劳动时间之差的绝对值小于2020年基期；基期年份没有调查的，用前后两年内最近的一次。',
            en: '“缩小差距” (a smaller gap) means that the absolute difference between the daily housework time of women and men is smaller than in the base year 2020; without a survey in that year, the nearest within two years is taken.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。差距按分钟算，不按倍数：男性时间很短时，倍数会因几分钟大幅波动。',
            en: 'The plan gives no amount, and any amount would be a goal of our own. The gap is in minutes, not a ratio: where men do very little, a few minutes move the ratio far.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 7, clause: 2 },
      },
    ],
    measures: ['family-m08'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 7 },
  },
  {
    id: 'family-08',
    domain: 'family',
    number: 8,
    title: {
      zh: '支持家庭承担赡养老人责任，不断提升老年妇女家庭生活质量',
      en: 'Families supported in caring for their elders, and an ever better family life of older women',
    },
    criteria: [
      {
        id: 'family-08.1',
        kind: 'milestone',
        title: { zh: '支持家庭承担赡养老人责任', en: 'Families supported in caring for their elders' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'family-08.2',
        kind: 'milestone',
        title: { zh: '不断提升老年妇女家庭生活质量', en: 'An ever better family life of older women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“不断提升”不设指标。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“不断提升” (ever better) has no indicator. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有说用什么衡量家庭生活质量，没有找到这样的公开数列；养老设施面积由策略措施第9项另行判断，不代替生活质量。',
            en: 'The plan does not say how the quality of family life is measured, and no such published series was found; the area of elderly care facilities is judged at measure 9 and does not stand for it.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 8, clause: 2 },
      },
    ],
    measures: ['family-m02', 'family-m08', 'family-m09'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 8 },
  },
  {
    id: 'family-09',
    domain: 'family',
    number: 9,
    title: {
      zh: '促进夫妻共同承担未成年子女的抚养、教育、保护责任，为未成年子女身心发展创造良好家庭环境',
      en: 'Spouses who share the upbringing, education and protection of their children, and a good family environment for the development of children',
    },
    criteria: [
      {
        id: 'family-09.1',
        kind: 'milestone',
        title: {
          zh: '促进夫妻共同承担未成年子女的抚养、教育、保护责任',
          en: 'Spouses who share the upbringing, education and protection of their children',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 9, clause: 1 },
      },
      {
        id: 'family-09.2',
        kind: 'milestone',
        title: {
          zh: '为未成年子女身心发展创造良好家庭环境',
          en: 'A good family environment for the development of children',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“良好”不设数值。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“良好” (good) has no figure. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出衡量家庭环境的指标，只有评估能作总体判断。',
            en: 'The plan names no indicator of the family environment; only the evaluation can judge it as a whole.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 9, clause: 2 },
      },
    ],
    measures: ['family-m02', 'family-m03', 'family-m08', 'family-m10'],
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 9 },
  },
];
