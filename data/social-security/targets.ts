import type { Target } from '../../src/model/plan.js';
import type { Interpretation } from '../../src/model/text.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation } from '../stages.js';

/** How a basic livelihood that is secured is read. */
const livelihoodInterpretation: Interpretation = {
  reading: {
    zh: '“基本保障”指基本生活有保障，不是“基本上都有保障”，不设数值；三类妇女各一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
    en: '“基本保障” (basically secured) means that the basic livelihood is secured, not that most are secured, and has no figure; each of the three groups of women is a criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
  },
  reason: {
    zh: '领取救助的人数或比例只说明有没有纳入，不说明生活是否得到保障；应救尽救的比例另由策略措施第6项判断。',
    en: 'How many receive relief says who is covered, not whether they can live on it; that all who qualify are covered is judged at measure 6.',
  },
};

/** How a rising number of insured women is read. */
const insuredInterpretation: Interpretation = {
  reading: {
    zh: '“提高”指女性参保人数多于2020年基期，只要增加即算，不设幅度；失业保险、工伤保险各一条。',
    en: '“提高” (raise) means more insured women than in the base year 2020, by any amount; unemployment insurance and work injury insurance are one criterion each.',
  },
  reason: {
    zh: '规划没有给出幅度，说的是人数，不是参保率；两个险种的参保范围不同，不能合并。',
    en: 'The plan gives no amount and speaks of numbers, not of a rate; the two insurances cover different people and cannot be added up.',
  },
};

/** How rising pension benefits are read. */
const pensionInterpretation: Interpretation = {
  reading: {
    zh: '“逐步提高”指月人均养老金高于2020年基期，按当年价格，只要升高即算，不要求每年都升高；“待遇水平”按职工和城乡居民两种制度各一条。',
    en: '“逐步提高” (gradually higher) means a higher mean monthly pension than in the base year 2020, at current prices, by any amount; a rise every year is not asked for. “待遇水平” (the level of benefits) is one criterion for each of the two schemes, employees and residents.',
  },
  reason: {
    zh: '规划没有给出幅度，也没有提到物价。两种制度的待遇相差很大，合成一个平均数，会因参加者在两种制度间转移而变动。',
    en: 'The plan gives no amount and does not mention prices. Benefits of the two schemes are far apart, and one mean would move with the people who change from one to the other.',
  },
};

/**
 * The goals of the domain “women and social security”. The plan names no year for them, so its last year holds; 以上
 * includes the figure.
 */
export const socialSecurityTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'social-security-01',
    domain: 'social-security',
    number: 1,
    title: {
      zh: '妇女平等享有社会保障权益，保障水平不断提高',
      en: 'Equal rights of women to social security, and ever better protection',
    },
    criteria: [
      {
        id: 'social-security-01.1',
        kind: 'milestone',
        title: { zh: '妇女平等享有社会保障权益', en: 'Equal rights of women to social security' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'social-security-01.2',
        kind: 'milestone',
        title: { zh: '妇女社会保障水平不断提高', en: 'Ever better social protection of women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“不断提高”是对本领域各项结果的总体判断，不另设指标。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“不断提高” (ever better) is a summary judgement over the results of this field and has no indicator of its own. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '保障水平由医疗、养老、失业、工伤、救助和福利的指标分别反映；选其中一项代替总体，或自编综合指数，都没有规划依据。',
            en: 'Protection shows in the indicators of health care, pensions, unemployment, work injury, relief and welfare; to let one of them stand for all, or to make up an index, would have no ground in the plan.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 1, clause: 2 },
      },
    ],
    measures: ['social-security-m01'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 1 },
  },
  {
    id: 'social-security-02',
    domain: 'social-security',
    number: 2,
    title: {
      zh: '完善医疗保障体系；妇女基本医疗保险参保率持续稳定在95%以上，待遇保障公平适度',
      en: 'A better system of medical security; basic medical insurance of women lastingly at 95 % or more, with fair and adequate benefits',
    },
    criteria: [
      {
        id: 'social-security-02.1',
        kind: 'milestone',
        title: { zh: '完善医疗保障体系', en: 'A better system of medical security' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'social-security-02.2',
        kind: 'at-least',
        title: {
          zh: '妇女基本医疗保险参保率持续稳定在95%以上',
          en: 'Basic medical insurance of women lastingly at 95 % or more',
        },
        indicator: 'basic-medical-insurance-participation-rate',
        select: { sex: 'F' },
        value: '95',
        unit: '%',
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“持续稳定在95%以上”指达到后每年都不低于95%，跌破即为回落。',
            en: '“持续稳定在95%以上” (lastingly at 95 % or more) means 95 % or more in every year once reached; falling below is a lapse.',
          },
          reason: {
            zh: '规划要的是一直保持，不是期末一年达到；含95%是“以上”的通常读法。',
            en: 'The plan asks for a lasting level, not for one good year at the end; that 95 % itself is enough is how “以上” is usually read.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 2, clause: 2 },
      },
      {
        id: 'social-security-02.3',
        kind: 'milestone',
        title: { zh: '妇女医疗保险待遇保障公平适度', en: 'Fair and adequate medical insurance benefits for women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“公平适度”不设数值。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“公平适度” (fair and adequate) has no figure. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出报销比例或公平的尺度；报销比例高低同基金承受能力有关，并非越高越适度。',
            en: 'The plan gives neither a reimbursement rate nor a measure of fairness; how much can be paid depends on the fund, so a higher rate is not always the more adequate one.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 2, clause: 3 },
      },
    ],
    measures: ['social-security-m01', 'social-security-m02'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 2 },
  },
  {
    id: 'social-security-03',
    domain: 'social-security',
    number: 3,
    title: {
      zh: '完善养老保险体系，妇女基本养老保险参保率达到95%以上，待遇水平逐步提高',
      en: 'A better system of pension insurance; basic pension insurance of at least 95 % of women, with gradually higher benefits',
    },
    criteria: [
      {
        id: 'social-security-03.1',
        kind: 'milestone',
        title: { zh: '完善养老保险体系', en: 'A better system of pension insurance' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'social-security-03.2',
        kind: 'at-least',
        title: { zh: '妇女基本养老保险参保率达到95%以上', en: 'Basic pension insurance of at least 95 % of women' },
        indicator: 'basic-pension-participation-rate',
        select: { sex: 'F' },
        value: '95',
        unit: '%',
        by: 2030,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 3, clause: 2 },
      },
      {
        id: 'social-security-03.3',
        kind: 'increase',
        title: {
          zh: '妇女职工基本养老保险待遇水平逐步提高',
          en: 'Gradually higher pensions of women in the scheme for employees',
        },
        indicator: 'employee-pension-mean',
        select: { sex: 'F' },
        by: 2030,
        interpretation: pensionInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 3, clause: 3 },
      },
      {
        id: 'social-security-03.4',
        kind: 'increase',
        title: {
          zh: '妇女城乡居民基本养老保险待遇水平逐步提高',
          en: 'Gradually higher pensions of women in the scheme for residents',
        },
        indicator: 'resident-pension-mean',
        select: { sex: 'F' },
        by: 2030,
        interpretation: pensionInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 3, clause: 4 },
      },
    ],
    measures: ['social-security-m01', 'social-security-m03'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 3 },
  },
  {
    id: 'social-security-04',
    domain: 'social-security',
    number: 4,
    title: {
      zh: '完善失业保险和工伤保险制度，提高妇女失业保险和工伤保险参保人数，落实相关待遇保障',
      en: 'Better unemployment and work injury insurance; more women insured in both, with the benefits concerned put into effect',
    },
    criteria: [
      {
        id: 'social-security-04.1',
        kind: 'milestone',
        title: { zh: '完善失业保险制度', en: 'Better unemployment insurance' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'social-security-04.2',
        kind: 'milestone',
        title: { zh: '完善工伤保险制度', en: 'Better work injury insurance' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4, clause: 2 },
      },
      {
        id: 'social-security-04.3',
        kind: 'increase',
        title: { zh: '提高妇女失业保险参保人数', en: 'More women with unemployment insurance' },
        indicator: 'unemployment-insurance-insured',
        select: { sex: 'F' },
        by: 2030,
        interpretation: insuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4, clause: 3 },
      },
      {
        id: 'social-security-04.4',
        kind: 'increase',
        title: { zh: '提高妇女工伤保险参保人数', en: 'More women with work injury insurance' },
        indicator: 'injury-insurance-insured',
        select: { sex: 'F' },
        by: 2030,
        interpretation: insuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4, clause: 4 },
      },
      {
        id: 'social-security-04.5',
        kind: 'milestone',
        title: { zh: '落实妇女失业保险待遇保障', en: 'Unemployment insurance benefits of women put into effect' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“相关待遇”在这里指失业保险待遇，两个险种各一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“相关待遇” (the benefits concerned) are here those of unemployment insurance; each insurance is a criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出待遇的数值；是否应发尽发、按时足额，要由评估核实。',
            en: 'The plan gives no figure; whether everyone entitled is paid in full and on time is for the evaluation to find.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4, clause: 5 },
      },
      {
        id: 'social-security-04.6',
        kind: 'milestone',
        title: { zh: '落实妇女工伤保险待遇保障', en: 'Work injury insurance benefits of women put into effect' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“相关待遇”在这里指工伤保险待遇，两个险种各一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“相关待遇” (the benefits concerned) are here those of work injury insurance; each insurance is a criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出待遇的数值；是否应发尽发、按时足额，要由评估核实。',
            en: 'The plan gives no figure; whether everyone entitled is paid in full and on time is for the evaluation to find.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4, clause: 6 },
      },
    ],
    measures: ['social-security-m01', 'social-security-m04', 'social-security-m05'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 4 },
  },
  {
    id: 'social-security-05',
    domain: 'social-security',
    number: 5,
    title: {
      zh: '健全分层分类社会救助体系；低保、特困和低收入家庭妇女的生活得到基本保障',
      en: 'A complete system of social relief by tier and kind; a secured basic livelihood for women on the minimum living allowance, in extreme poverty and of low-income families',
    },
    criteria: [
      {
        id: 'social-security-05.1',
        kind: 'milestone',
        title: { zh: '健全分层分类社会救助体系', en: 'A complete system of social relief by tier and kind' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'social-security-05.2',
        kind: 'milestone',
        title: {
          zh: '低保妇女的生活得到基本保障',
          en: 'A secured basic livelihood for women on the minimum living allowance',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: livelihoodInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 5, clause: 2 },
      },
      {
        id: 'social-security-05.3',
        kind: 'milestone',
        title: { zh: '特困妇女的生活得到基本保障', en: 'A secured basic livelihood for women in extreme poverty' },
        stages: defaultStages,
        by: 2030,
        interpretation: livelihoodInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 5, clause: 3 },
      },
      {
        id: 'social-security-05.4',
        kind: 'milestone',
        title: {
          zh: '低收入家庭妇女的生活得到基本保障',
          en: 'A secured basic livelihood for women of low-income families',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: livelihoodInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 5, clause: 4 },
      },
    ],
    measures: ['social-security-m02', 'social-security-m06'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 5 },
  },
  {
    id: 'social-security-06',
    domain: 'social-security',
    number: 6,
    title: {
      zh: '妇女福利待遇水平持续提高，重点向老年妇女、残疾妇女等群体倾斜',
      en: 'Lastingly rising welfare benefits of women, with priority for older women, disabled women and other groups',
    },
    criteria: [
      {
        id: 'social-security-06.1',
        kind: 'increase',
        title: { zh: '妇女福利待遇水平持续提高', en: 'Lastingly rising welfare benefits of women' },
        indicator: 'welfare-benefit-mean',
        select: { sex: 'F' },
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“持续提高”指妇女月人均福利补贴高于2020年基期，按当年价格，只要升高即算，此后不回落到基期以下。',
            en: '“持续提高” (lastingly rising) means a higher mean monthly welfare benefit of women than in the base year 2020, at current prices, by any amount, and no fall below it later.',
          },
          reason: {
            zh: '规划没有给出幅度。策略措施第7项列出的高龄失能补贴、困难残疾人生活补贴和重度残疾人护理补贴就是福利待遇，用它们的人均额衡量；没有找到公开数列，无数据时如实说明。',
            en: 'The plan gives no amount. Measure 7 lists the allowances for the very old and dependent and for people with disabilities, and their mean is taken; no published series was found, and where there is none, the verdict says so.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'social-security-06.2',
        kind: 'milestone',
        title: { zh: '妇女福利待遇重点向老年妇女倾斜', en: 'Welfare benefits with priority for older women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“倾斜”不设数值，这一条看老年妇女；“等群体”没有列出其他群体，不另设条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“倾斜” (priority) has no figure; this one looks at older women. “等群体” (and other groups) names no others and makes no criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '倾斜是政策取向：补贴标准提高未必惠及更多人，领取人数增加也未必是倾斜，选一个数代替都没有规划依据。',
            en: 'Priority is a direction of policy: a higher rate of benefit need not reach more people, nor need more recipients mean priority, and to let one figure stand for it would have no ground in the plan.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 6, clause: 2 },
      },
      {
        id: 'social-security-06.3',
        kind: 'milestone',
        title: { zh: '妇女福利待遇重点向残疾妇女倾斜', en: 'Welfare benefits with priority for disabled women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“倾斜”不设数值，这一条看残疾妇女；“等群体”没有列出其他群体，不另设条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“倾斜” (priority) has no figure; this one looks at disabled women. “等群体” (and other groups) names no others and makes no criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '倾斜是政策取向：补贴标准提高未必惠及更多人，领取人数增加也未必是倾斜，选一个数代替都没有规划依据。',
            en: 'Priority is a direction of policy: a higher rate of benefit need not reach more people, nor need more recipients mean priority, and to let one figure stand for it would have no ground in the plan.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 6, clause: 3 },
      },
    ],
    measures: ['social-security-m07'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 6 },
  },
  {
    id: 'social-security-07',
    domain: 'social-security',
    number: 7,
    title: {
      zh: '建立完善多层次养老服务和长期照护保障制度；保障老年妇女享有均等可及的基本养老服务，失能妇女的照护服务水平不断提高',
      en: 'Multi-tier elderly care and long-term care security; basic elderly care equally within reach of older women, and ever better care for dependent women',
    },
    criteria: [
      {
        id: 'social-security-07.1',
        kind: 'milestone',
        title: { zh: '建立完善多层次养老服务制度', en: 'A multi-tier system of elderly care' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'social-security-07.2',
        kind: 'milestone',
        title: { zh: '建立完善多层次长期照护保障制度', en: 'A multi-tier system of long-term care security' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 7, clause: 2 },
      },
      {
        id: 'social-security-07.3',
        kind: 'milestone',
        title: {
          zh: '保障老年妇女享有均等可及的基本养老服务',
          en: 'Basic elderly care equally within reach of older women',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“均等可及”不设数值；“基本养老服务”指清单规定的服务，“基本”不是“大体上”。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“均等可及” (equally within reach) has no figure; “基本养老服务” (basic elderly care) is the services on the official list, and “基本” (basic) does not mean roughly. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出覆盖率或距离；均等要看不同人群和地方的差别，由评估判断。',
            en: 'The plan gives neither coverage nor distance; equality is about differences between groups and places and is for the evaluation to judge.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 7, clause: 3 },
      },
      {
        id: 'social-security-07.4',
        kind: 'increase',
        title: { zh: '失能妇女的照护服务水平不断提高', en: 'Ever better care for dependent women' },
        indicator: 'dependent-people-care-coverage',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“不断提高”指失能妇女中得到照护服务的人所占比例高于2020年基期，只要升高即算，不要求每年都升高。',
            en: '“不断提高” (ever better) means that a larger share of dependent women receives care than in the base year 2020, by any amount; a rise every year is not asked for.',
          },
          reason: {
            zh: '规划没有说用什么衡量服务水平；策略措施第9项要求把符合条件的失能妇女纳入保障范围、扩大护理型床位，都是扩大覆盖，所以用覆盖衡量。没有找到公开数列，无数据时如实说明。',
            en: 'The plan does not say how the level of care is measured; measure 9 asks to bring eligible dependent women into the scheme and for more nursing beds, which is coverage, so coverage is taken. No published series was found, and where there is none, the verdict says so.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 7, clause: 4 },
      },
    ],
    measures: ['social-security-m08', 'social-security-m09'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 7 },
  },
  {
    id: 'social-security-08',
    domain: 'social-security',
    number: 8,
    title: {
      zh: '加强对妇女的关爱服务，重点为有困难、有需求的妇女提供帮扶',
      en: 'More care and support for women, above all help for those in difficulty or need',
    },
    criteria: [
      {
        id: 'social-security-08.1',
        kind: 'milestone',
        title: { zh: '加强对妇女的关爱服务', en: 'More care and support for women' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'social-security-08.2',
        kind: 'milestone',
        title: { zh: '重点为有困难、有需求的妇女提供帮扶', en: 'Above all, help for women in difficulty or need' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“有困难、有需求”不设界限，以策略措施第10项列出的留守、生活困难、残疾、重病等妇女为主。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“有困难、有需求” (in difficulty or need) has no limit; it is above all the women whom measure 10 names: left behind, in hardship, disabled, seriously ill. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出人数或比例，也没有定义范围。',
            en: 'The plan gives neither number nor share, and no definition.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 8, clause: 2 },
      },
    ],
    measures: ['social-security-m06', 'social-security-m10'],
    cite: { source: 'zhongwei-plan', section: '二（五）主要目标', goal: 8 },
  },
];
