import type { Target } from '../../src/model/plan.js';
import type { Interpretation } from '../../src/model/text.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation, unmeasuredInterpretation } from '../stages.js';

const assessmentInterpretation: Interpretation = {
  reading: {
    zh: '“规范化建设和有效运行”分成两条，建设一条，运行一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
    en: '“规范化建设和有效运行” (built to rule, and working) is read as two criteria. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
  },
  reason: {
    zh: '建了机制不等于机制在起作用；规划没有给出数值，机制建立与否由措施逐级计数。',
    en: 'To have a mechanism is not to have it work; the plan gives no figure, and whether one exists is counted level by level under a measure.',
  },
};

const casesInterpretation: Interpretation = {
  reading: {
    zh: '不用案件数判断。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
    en: 'Numbers of cases do not decide. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
  },
  reason: {
    zh: '规划没有给出数值。报案、立案、破案和告诫书、人身安全保护令的数量增多，可能是侵害增多，也可能是发现和查处加强，单看一个数分不出好坏；这些数可以作凭证。',
    en: 'The plan gives no figure. More reports, more cases solved, more warnings and more protection orders may mean more violence, or more of it found and dealt with, and the number alone does not say which; it may serve as evidence.',
  },
};

const crimesInterpretation: Interpretation = {
  reading: {
    zh: '“拐卖妇女、性侵害等”分成三条：拐卖妇女、性侵害，以及“等”字所含的其他严重侵害妇女的违法犯罪（如组织、强迫卖淫）。不用案件数判断，按三个阶段（已部署、已实施、经评估确认）的凭证判断。',
    en: '“拐卖妇女、性侵害等” (trafficking, sexual assault and others) is read as three criteria: the two, and the other grave crimes that “等” stands for, such as organised or forced prostitution. Numbers of cases do not decide; evidence in three stages does (arranged, carried out, confirmed by evaluation).',
  },
  reason: {
    zh: '两类犯罪由不同的措施和警种负责；措施另列打击组织、强迫卖淫等犯罪，目标里只有“等”字能包含。案件增多可能是犯罪增多，也可能是查处加强，数量分不出好坏。',
    en: 'Different measures and police answer for the two, and a further measure is about organised and forced prostitution, for which the goal has no word but “等” (and others). More cases may mean more crime or more of it found, so their number does not say which.',
  },
};

const propertyInterpretation: Interpretation = {
  reading: {
    zh: '“财产所有权、继承权”和“知情权和平等的处理权”分成四条，一种权利一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
    en: 'The rights of ownership and inheritance, to know, and to dispose on equal terms are read as four criteria, one for each. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
  },
  reason: {
    zh: '四种权利在不同的案件和手续里落实，保障了一种不等于保障了另一种；规划没有给出数值。',
    en: 'They are secured in different cases and procedures, and one secured does not mean another; the plan gives no figure.',
  },
};

/**
 * The goals of the domain “women and the law”. The plan gives them no figure and no year, so all are judged by evidence up
 * to its last year.
 */
export const lawTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'law-01',
    domain: 'law',
    number: 1,
    title: {
      zh: '贯彻落实男女平等宪法原则和基本国策，贯彻落实妇女权益保障法，健全保障妇女合法权益的法规体系',
      en: 'The constitutional principle and basic policy of gender equality carried out, the law on the protection of women’s rights applied, and a sound system of regulations to protect them',
    },
    criteria: [
      {
        id: 'law-01.1',
        kind: 'milestone',
        title: {
          zh: '全面贯彻落实男女平等宪法原则和基本国策',
          en: 'The constitutional principle and basic policy of gender equality fully carried out',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '宪法原则和基本国策说的是同一件事，即男女平等，合为一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: 'The constitutional principle and the basic policy are two ranks of one thing, gender equality, and are one criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '两者的凭证（立法、规划、决策中落实男女平等）分不开；规划没有给出数值。',
            en: 'Their evidence, gender equality in regulations, plans and decisions, cannot be told apart; the plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'law-01.2',
        kind: 'milestone',
        title: { zh: '贯彻落实妇女权益保障法', en: 'The law on the protection of women’s rights applied' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 1, clause: 2 },
      },
      {
        id: 'law-01.3',
        kind: 'milestone',
        title: {
          zh: '健全完善保障妇女合法权益的法规体系',
          en: 'A sound system of regulations to protect women’s rights',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 1, clause: 3 },
      },
    ],
    measures: ['law-m01', 'law-m02', 'law-m13', 'law-m14', 'law-m15'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 1 },
  },
  {
    id: 'law-02',
    domain: 'law',
    number: 2,
    title: {
      zh: '法规政策性别平等评估机制规范化建设和有效运行',
      en: 'Mechanisms that assess gender equality in regulations and policies, built to rule and working',
    },
    criteria: [
      {
        id: 'law-02.1',
        kind: 'milestone',
        title: {
          zh: '促进法规政策性别平等评估机制规范化建设',
          en: 'Mechanisms that assess gender equality in regulations and policies, built to rule',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: assessmentInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'law-02.2',
        kind: 'milestone',
        title: {
          zh: '促进法规政策性别平等评估机制有效运行',
          en: 'Mechanisms that assess gender equality in regulations and policies, working',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: assessmentInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 2, clause: 2 },
      },
    ],
    measures: ['law-m02'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 2 },
  },
  {
    id: 'law-03',
    domain: 'law',
    number: 3,
    title: {
      zh: '提高妇女尊法学法守法用法的意识和能力，充分发挥妇女在法治建设中的作用',
      en: 'Women who respect, learn, obey and use the law, and play their full part in the rule of law',
    },
    criteria: [
      {
        id: 'law-03.1',
        kind: 'milestone',
        title: {
          zh: '提高妇女尊法学法守法用法的意识和能力',
          en: 'Women more aware of the law, and better able to learn, obey and use it',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'law-03.2',
        kind: 'milestone',
        title: { zh: '充分发挥妇女在法治建设中的作用', en: 'Women play their full part in building the rule of law' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 3, clause: 2 },
      },
    ],
    measures: ['law-m03', 'law-m11', 'law-m14'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 3 },
  },
  {
    id: 'law-04',
    domain: 'law',
    number: 4,
    title: {
      zh: '深入实施反家庭暴力法，预防和制止针对妇女的一切形式的家庭暴力',
      en: 'The law against domestic violence thoroughly applied; every form of domestic violence against women prevented and stopped',
    },
    criteria: [
      {
        id: 'law-04.1',
        kind: 'milestone',
        title: { zh: '深入实施反家庭暴力法', en: 'The law against domestic violence thoroughly applied' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'law-04.2',
        kind: 'milestone',
        title: {
          zh: '预防和制止针对妇女的一切形式的家庭暴力',
          en: 'Every form of domestic violence against women prevented and stopped',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: casesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 4, clause: 2 },
      },
    ],
    measures: ['law-m04'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 4 },
  },
  {
    id: 'law-05',
    domain: 'law',
    number: 5,
    title: {
      zh: '严厉打击拐卖妇女、性侵害等严重侵害妇女的违法犯罪行为',
      en: 'A hard fight against trafficking in women, sexual assault and other grave crimes against women',
    },
    criteria: [
      {
        id: 'law-05.1',
        kind: 'milestone',
        title: { zh: '严厉打击拐卖妇女犯罪', en: 'A hard fight against trafficking in women' },
        stages: defaultStages,
        by: 2030,
        interpretation: crimesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'law-05.2',
        kind: 'milestone',
        title: { zh: '严厉打击性侵害违法犯罪', en: 'A hard fight against sexual assault' },
        stages: defaultStages,
        by: 2030,
        interpretation: crimesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 5, clause: 2 },
      },
      {
        id: 'law-05.3',
        kind: 'milestone',
        title: {
          zh: '严厉打击其他严重侵害妇女的违法犯罪',
          en: 'A hard fight against other grave crimes against women',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: crimesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 5, clause: 3 },
      },
    ],
    measures: ['law-m05', 'law-m06', 'law-m07', 'law-m15'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 5 },
  },
  {
    id: 'law-06',
    domain: 'law',
    number: 6,
    title: {
      zh: '提升预防和制止性骚扰的法治意识，有效遏制针对妇女的性骚扰',
      en: 'Greater awareness of the law against sexual harassment, and harassment of women effectively curbed',
    },
    criteria: [
      {
        id: 'law-06.1',
        kind: 'milestone',
        title: {
          zh: '提升预防和制止性骚扰的法治意识',
          en: 'Greater awareness of the law that prevents and stops sexual harassment',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'law-06.2',
        kind: 'milestone',
        title: { zh: '有效遏制针对妇女的性骚扰', en: 'Sexual harassment of women effectively curbed' },
        stages: defaultStages,
        by: 2030,
        interpretation: casesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 6, clause: 2 },
      },
    ],
    measures: ['law-m08'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 6 },
  },
  {
    id: 'law-07',
    domain: 'law',
    number: 7,
    title: {
      zh: '严厉打击利用网络对妇女实施的违法犯罪行为',
      en: 'A hard fight against crimes against women committed online',
    },
    criteria: [
      {
        id: 'law-07.1',
        kind: 'milestone',
        title: {
          zh: '严厉打击利用网络对妇女实施的违法犯罪行为',
          en: 'A hard fight against crimes against women committed online',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: casesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 7, clause: 1 },
      },
    ],
    measures: ['law-m06', 'law-m09'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 7 },
  },
  {
    id: 'law-08',
    domain: 'law',
    number: 8,
    title: {
      zh: '保障妇女在家庭关系中的财产所有权、继承权，以及对婚姻家庭共同共有财产的知情权和平等处理权',
      en: 'Women’s rights in the family to own and to inherit property secured, and their rights to know of joint property and to dispose of it on equal terms',
    },
    criteria: [
      {
        id: 'law-08.1',
        kind: 'milestone',
        title: { zh: '保障妇女在家庭关系中的财产所有权', en: 'Women’s right to own property in the family secured' },
        stages: defaultStages,
        by: 2030,
        interpretation: propertyInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'law-08.2',
        kind: 'milestone',
        title: { zh: '保障妇女在家庭关系中的继承权', en: 'Women’s right to inherit in the family secured' },
        stages: defaultStages,
        by: 2030,
        interpretation: propertyInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 8, clause: 2 },
      },
      {
        id: 'law-08.3',
        kind: 'milestone',
        title: {
          zh: '保障妇女对婚姻家庭共同共有财产的知情权',
          en: 'Women’s right to know of the joint property of the family secured',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: propertyInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 8, clause: 3 },
      },
      {
        id: 'law-08.4',
        kind: 'milestone',
        title: {
          zh: '保障妇女对婚姻家庭共同共有财产的平等处理权',
          en: 'Women’s right to dispose of joint property on equal terms secured',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: propertyInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 8, clause: 4 },
      },
    ],
    measures: ['law-m10', 'law-m13'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 8 },
  },
  {
    id: 'law-09',
    domain: 'law',
    number: 9,
    title: {
      zh: '依法为妇女提供公共法律服务，保障遭受侵害妇女依法获得及时有效的司法保护',
      en: 'Public legal services for women, and timely and effective judicial protection of women whose rights were violated',
    },
    criteria: [
      {
        id: 'law-09.1',
        kind: 'milestone',
        title: { zh: '依法为妇女提供公共法律服务', en: 'Public legal services for women as the law provides' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 9, clause: 1 },
      },
      {
        id: 'law-09.2',
        kind: 'milestone',
        title: {
          zh: '保障遭受侵害妇女依法获得及时有效的司法保护',
          en: 'Timely and effective judicial protection of women whose rights were violated',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“及时有效”不设数值，也不拆开。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“及时有效” (timely and effective) has no figure and is not split. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有规定时限；及时与有效在同一案件里一起判断。',
            en: 'The plan sets no time limit, and whether protection was timely and effective is judged together, case by case.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 9, clause: 2 },
      },
    ],
    measures: ['law-m01', 'law-m04', 'law-m07', 'law-m11', 'law-m12', 'law-m15'],
    cite: { source: 'zhongwei-plan', section: '二（八）主要目标', goal: 9 },
  },
];
