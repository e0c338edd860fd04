import type { Target } from '../../src/model/plan.js';
import type { Interpretation } from '../../src/model/text.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation, unmeasuredInterpretation } from '../stages.js';

const placesInterpretation: Interpretation = {
  reading: {
    zh: '“进党校、进机关、进企业、进社区、进家庭”按五类场所各设一条，每条按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
    en: '“进党校、进机关、进企业、进社区、进家庭” (into five kinds of places) is read as one criterion for each; each is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
  },
  reason: {
    zh: '五类场所由不同单位负责，合成一条会以一处的进展掩盖另一处的空白；规划没有给出覆盖的数值，党校的全覆盖由措施另行承诺。',
    en: 'Different bodies answer for the five, and one criterion for all would hide a place that was left out; the goal gives no figure of coverage, and the full coverage of Party schools is the promise of a measure.',
  },
};

/**
 * The goals of the domain “women and the environment”. Where the plan names no year, its last year holds; the quality of
 * urban water sources is due in 2025. 以上 includes the figure. Indicators that are only about the country are selected as
 * rural, as their published figures are.
 */
export const environmentTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'environment-01',
    domain: 'environment',
    number: 1,
    title: {
      zh: '提高妇女的思想政治意识，促进妇女积极践行社会主义核心价值观',
      en: 'Greater political awareness of women, and women who live by the core socialist values',
    },
    criteria: [
      {
        id: 'environment-01.1',
        kind: 'milestone',
        title: { zh: '提高妇女的思想政治意识', en: 'Greater political awareness of women' },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'environment-01.2',
        kind: 'milestone',
        title: { zh: '促进妇女积极践行社会主义核心价值观', en: 'Women live by the core socialist values' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 1, clause: 2 },
      },
    ],
    measures: ['environment-m01', 'environment-m03', 'environment-m12', 'environment-m14'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 1 },
  },
  {
    id: 'environment-02',
    domain: 'environment',
    number: 2,
    title: {
      zh: '提升全社会的性别平等意识，男女平等基本国策教育进党校、机关、企业、社区和家庭',
      en: 'Greater awareness of gender equality in society; education in the basic policy of gender equality in Party schools, public bodies, enterprises, communities and families',
    },
    criteria: [
      {
        id: 'environment-02.1',
        kind: 'milestone',
        title: { zh: '提升全社会的性别平等意识', en: 'Greater awareness of gender equality in all of society' },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'environment-02.2',
        kind: 'milestone',
        title: {
          zh: '男女平等基本国策教育进党校',
          en: 'Education in the basic policy of gender equality in Party schools',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: placesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2, clause: 2 },
      },
      {
        id: 'environment-02.3',
        kind: 'milestone',
        title: {
          zh: '男女平等基本国策教育进机关',
          en: 'Education in the basic policy of gender equality in public bodies',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: placesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2, clause: 3 },
      },
      {
        id: 'environment-02.4',
        kind: 'milestone',
        title: {
          zh: '男女平等基本国策教育进企业',
          en: 'Education in the basic policy of gender equality in enterprises',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: placesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2, clause: 4 },
      },
      {
        id: 'environment-02.5',
        kind: 'milestone',
        title: {
          zh: '男女平等基本国策教育进社区',
          en: 'Education in the basic policy of gender equality in communities',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: placesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2, clause: 5 },
      },
      {
        id: 'environment-02.6',
        kind: 'milestone',
        title: { zh: '男女平等基本国策教育进家庭', en: 'Education in the basic policy of gender equality in families' },
        stages: defaultStages,
        by: 2030,
        interpretation: placesInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2, clause: 6 },
      },
    ],
    measures: ['environment-m02', 'environment-m14'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 2 },
  },
  {
    id: 'environment-03',
    domain: 'environment',
    number: 3,
    title: {
      zh: '健全文化与传媒领域的性别平等评估机制和监管机制',
      en: 'Sound mechanisms of assessment and of supervision of gender equality in culture and the media',
    },
    criteria: [
      {
        id: 'environment-03.1',
        kind: 'milestone',
        title: {
          zh: '健全文化与传媒领域的性别平等评估机制',
          en: 'A sound mechanism to assess gender equality in culture and the media',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“评估和监管机制”分成两条，评估一条，监管一条，各按三个阶段（已部署、已实施、经评估确认）的凭证判断。',
            en: '“评估和监管机制” (mechanisms of assessment and of supervision) is read as two criteria, each judged by evidence in three stages (arranged, carried out, confirmed by evaluation).',
          },
          reason: {
            zh: '评估与监管是两套机制，建了一套不等于建了另一套；规划没有给出数值。',
            en: 'They are two mechanisms, and to have one is not to have the other; the plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'environment-03.2',
        kind: 'milestone',
        title: {
          zh: '健全文化与传媒领域的性别平等监管机制',
          en: 'A sound mechanism to supervise gender equality in culture and the media',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“评估和监管机制”分成两条，评估一条，监管一条，各按三个阶段（已部署、已实施、经评估确认）的凭证判断。',
            en: '“评估和监管机制” (mechanisms of assessment and of supervision) is read as two criteria, each judged by evidence in three stages (arranged, carried out, confirmed by evaluation).',
          },
          reason: {
            zh: '评估与监管是两套机制，建了一套不等于建了另一套；规划没有给出数值。',
            en: 'They are two mechanisms, and to have one is not to have the other; the plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 3, clause: 2 },
      },
    ],
    measures: ['environment-m04', 'environment-m14'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 3 },
  },
  {
    id: 'environment-04',
    domain: 'environment',
    number: 4,
    title: {
      zh: '全面提升妇女的媒介素养，提高妇女利用信息技术参与经济社会高质量发展的能力',
      en: 'Media literacy of women raised all round, and women better able to use information technology to take part in economic and social development',
    },
    criteria: [
      {
        id: 'environment-04.1',
        kind: 'milestone',
        title: { zh: '全面提升妇女的媒介素养', en: 'Media literacy of women raised all round' },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'environment-04.2',
        kind: 'milestone',
        title: {
          zh: '提高妇女利用信息技术参与经济社会高质量发展的能力',
          en: 'Women better able to use information technology to take part in economic and social development',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 4, clause: 2 },
      },
    ],
    measures: ['environment-m05'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 4 },
  },
  {
    id: 'environment-05',
    domain: 'environment',
    number: 5,
    title: {
      zh: '提高妇女生态文明意识，促进妇女践行绿色发展理念、形成绿色低碳生活方式，做生态文明建设的推动者和践行者',
      en: 'Women with ecological awareness who act on green development, live green and low-carbon lives, and promote and practise ecological progress',
    },
    criteria: [
      {
        id: 'environment-05.1',
        kind: 'milestone',
        title: { zh: '提高妇女生态文明意识', en: 'Greater ecological awareness of women' },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'environment-05.2',
        kind: 'milestone',
        title: { zh: '促进妇女践行绿色发展理念', en: 'Women act on the idea of green development' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 5, clause: 2 },
      },
      {
        id: 'environment-05.3',
        kind: 'milestone',
        title: { zh: '妇女形成绿色低碳生活方式', en: 'Women live green and low-carbon lives' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 5, clause: 3 },
      },
      {
        id: 'environment-05.4',
        kind: 'milestone',
        title: { zh: '妇女做生态文明建设的推动者和践行者', en: 'Women promote and practise ecological progress' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 5, clause: 4 },
      },
    ],
    measures: ['environment-m06', 'environment-m07'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 5 },
  },
  {
    id: 'environment-06',
    domain: 'environment',
    number: 6,
    title: {
      zh: '保障妇女饮水安全，农村自来水普及率达到98.5%，2025年城市集中式饮用水水源达到或优于Ⅲ类水质比例达到100%（剔除本底影响）',
      en: 'Safe drinking water for women; tap water for 98.5 % of the rural population; by 2025, class III or better for 100 % of central urban sources of drinking water, natural background left out',
    },
    criteria: [
      {
        id: 'environment-06.1',
        kind: 'milestone',
        title: { zh: '保障妇女饮水安全', en: 'Safe drinking water for women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“保障妇女饮水安全”是本条目标的总要求，另外两项数值分别判断，这一条按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“保障妇女饮水安全” (safe drinking water) is the general demand of this goal. Its two figures are judged apart; this clause is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '农村普及率和城市水源水质合起来也不等于饮水安全，规划没有给出总的数值，也没有分性别的数列。',
            en: 'Tap water in the country and clean sources in towns do not add up to safe water for everyone; the plan gives no overall figure, and no series by sex was seen.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'environment-06.2',
        kind: 'at-least',
        title: { zh: '农村自来水普及率达到98.5%', en: 'Tap water for 98.5 % of the rural population' },
        indicator: 'rural-tap-water-coverage',
        select: { urbanisation: 'R' },
        value: '98.5',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“达到”指不低于98.5%，超过也算达到。',
            en: '“达到” (reach) means 98.5 % or more; going beyond it counts as reached.',
          },
          reason: {
            zh: '没有写“以上”，但越高越好的指标超过目标值不能算未达到。',
            en: 'The plan does not add “or more” here, but where higher is better, going beyond the figure cannot be a miss.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 6, clause: 2 },
      },
      {
        id: 'environment-06.3',
        kind: 'at-least',
        title: {
          zh: '2025年城市集中式饮用水水源达到或优于Ⅲ类水质比例达到100%（剔除本底影响）',
          en: 'By 2025, class III or better for 100 % of central urban sources of drinking water, natural background left out',
        },
        indicator: 'urban-water-source-class-iii-share',
        select: {},
        value: '100',
        unit: '%',
        by: 2025,
        exclusions: [
          {
            zh: '因地质原因天然含量（本底值）偏高的项目，其超标不计',
            en: 'Parameters that exceed the limit because of the natural background, that is the geology of the place',
          },
        ],
        interpretation: {
          reading: {
            zh: '“2025年”指2025年这一年的数值达到100%，不是2030年；“达到或优于Ⅲ类”含Ⅲ类、Ⅱ类和Ⅰ类；“剔除本底影响”指只因天然本底超标的项目不算超标，水源仍留在分母里。',
            en: '“2025年” means the figure of 2025, not of 2030; “达到或优于Ⅲ类” includes classes III, II and I; “剔除本底影响” means that a parameter which exceeds the limit only because of the natural background does not count against the source, which stays in the denominator.',
          },
          reason: {
            zh: '规划没有说剔除的是项目还是整个水源。见到的水质公报逐个水源列出结果，并注明“因本底值高（地质原因）”；把整个水源移出分母会使分母逐年变动。规划没有要求2025年以后继续保持。',
            en: 'The plan does not say whether the parameter or the whole source is left out. The bulletins that were seen list source by source and note a high natural background; taking a source out would change the denominator from year to year. The plan does not ask to keep the figure after 2025.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 6, clause: 3 },
      },
    ],
    measures: ['environment-m08'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 6 },
  },
  {
    id: 'environment-07',
    domain: 'environment',
    number: 7,
    title: {
      zh: '稳步提高农村卫生厕所普及率，城镇公共厕所男女厕位比例标准化建设与实际需求相适应',
      en: 'Steadily more rural households with a sanitary toilet; cubicles for women and men in urban public toilets built to a standard ratio that meets actual needs',
    },
    criteria: [
      {
        id: 'environment-07.1',
        kind: 'increase',
        title: { zh: '稳步提高农村卫生厕所普及率', en: 'Steadily more rural households with a sanitary toilet' },
        indicator: 'rural-sanitary-toilet-coverage',
        select: { urbanisation: 'R' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“稳步提高”指高于2020年基期，不要求每年都升高。',
            en: '“稳步提高” (steadily higher) means higher than in the base year 2020; a rise in every year is not asked for.',
          },
          reason: {
            zh: '规划没有给出幅度和步幅，任何幅度都是另加的目标。公布的口径变过：全国2022年披露77.5%，2025年为77%左右，两者不可比，须标作数列中断。',
            en: 'The plan gives neither amount nor steps, and any would be a goal of our own. The published definition has changed: 77.5 % for the nation in 2022 and about 77 % in 2025 do not compare and need a break in the series.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'environment-07.2',
        kind: 'at-least',
        title: {
          zh: '城镇公共厕所男女厕位比例标准化建设与实际需求相适应',
          en: 'Cubicles for women and men in urban public toilets built to a standard ratio that meets actual needs',
        },
        indicator: 'urban-public-toilet-cubicle-ratio',
        select: {},
        value: '1.5',
        unit: '1',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“与实际需求相适应”默认指城镇公共厕所的女性厕位总数不少于男性厕位总数的1.5倍（3∶2）。',
            en: '“与实际需求相适应” (meets actual needs) means by default at least 1.5 times as many places for women as for men (3:2) in all urban public toilets together.',
          },
          reason: {
            zh: '规划没有给出比例。《城市公共厕所设计标准》（CJJ 14-2016）规定一般为3∶2、人流量较大的地方为2∶1，这里取一般的比例；该标准管新建、改建和扩建，用于全部公共厕所是本库的设定。总数达到时个别厕所仍可能不足，各地可以替换这一默认值。',
            en: 'The plan gives no ratio. The design standard for urban public toilets, CJJ 14-2016, asks for 3:2 in general and 2:1 in crowded places; the general one is taken. The standard is about new and rebuilt toilets, and to apply it to all of them is ours. A single toilet may fall short where the total does not; a caller may replace this default.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 7, clause: 2 },
      },
    ],
    measures: ['environment-m09'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 7 },
  },
  {
    id: 'environment-08',
    domain: 'environment',
    number: 8,
    title: {
      zh: '降低环境污染对妇女健康的危害，生活垃圾回收利用率达到50%以上，农村生活垃圾得到治理的村庄基本全覆盖',
      en: 'Less harm to women’s health from pollution; at least 50 % of household waste recycled; household waste dealt with in nearly all villages',
    },
    criteria: [
      {
        id: 'environment-08.1',
        kind: 'milestone',
        title: { zh: '降低环境污染对妇女健康的危害', en: 'Less harm to women’s health from environmental pollution' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“降低环境污染对妇女健康的危害”不设指标，按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“降低环境污染对妇女健康的危害” (less harm to health) has no indicator and is judged by evidence in three stages (arranged, carried out, confirmed by evaluation); it is reached only when confirmed.',
          },
          reason: {
            zh: '没有见到按性别衡量污染健康危害的公开数列；空气、水质等环境指标说的是污染，不是对妇女健康的危害。',
            en: 'No published series of the harm to health by sex was seen; figures on air or water tell of pollution, not of the harm that it does to women.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'environment-08.2',
        kind: 'at-least',
        title: { zh: '生活垃圾回收利用率达到50%以上', en: 'At least 50 % of household waste recycled' },
        indicator: 'household-waste-recycling-rate',
        select: {},
        value: '50',
        unit: '%',
        by: 2030,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 8, clause: 2 },
      },
      {
        id: 'environment-08.3',
        kind: 'at-least',
        title: { zh: '农村生活垃圾得到治理的村庄基本全覆盖', en: 'Household waste dealt with in nearly all villages' },
        indicator: 'rural-waste-treatment-coverage',
        select: { urbanisation: 'R' },
        value: '90',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“基本全覆盖”默认指生活垃圾得到治理的村庄不低于90%。',
            en: '“基本全覆盖” (nearly full coverage) means by default at least 90 % of the villages.',
          },
          reason: {
            zh: '规划没有给出数值，“基本”到什么程度是本库的设定。90%取自全国人大常委会2022年执法检查报告的说法，全国农村生活垃圾收运处理的村“稳定在90%以上”。各地可以替换这一默认值。',
            en: 'The plan gives no figure; how much “基本” (nearly) asks for is ours. 90 % is taken from the inspection report of the NPC Standing Committee of 2022, by which villages with collection and treatment were stable above 90 % in the nation. A caller may replace this default.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 8, clause: 3 },
      },
    ],
    measures: ['environment-m03', 'environment-m07'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 8 },
  },
  {
    id: 'environment-09',
    domain: 'environment',
    number: 9,
    title: {
      zh: '提高妇女应对突发事件能力，满足妇女在防灾减灾和应急救援中的特殊需求',
      en: 'Women better able to deal with emergencies, and their special needs met in disaster prevention and in rescue',
    },
    criteria: [
      {
        id: 'environment-09.1',
        kind: 'milestone',
        title: { zh: '提高妇女应对突发事件能力', en: 'Women better able to deal with emergencies' },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 9, clause: 1 },
      },
      {
        id: 'environment-09.2',
        kind: 'milestone',
        title: {
          zh: '满足妇女在防灾减灾中的特殊需求',
          en: 'Special needs of women met in the prevention and reduction of disasters',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“防灾减灾和应急救援”分成两条，各按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“防灾减灾和应急救援” (disaster prevention, and emergency rescue) is read as two criteria, each judged by evidence in three stages (arranged, carried out, confirmed by evaluation).',
          },
          reason: {
            zh: '两者在灾前和灾时，凭证不同；规划没有给出数值。',
            en: 'One comes before a disaster and one during it, with different evidence; the plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 9, clause: 2 },
      },
      {
        id: 'environment-09.3',
        kind: 'milestone',
        title: { zh: '满足妇女在应急救援中的特殊需求', en: 'Special needs of women met in emergency rescue' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“防灾减灾和应急救援”分成两条，各按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“防灾减灾和应急救援” (disaster prevention, and emergency rescue) is read as two criteria, each judged by evidence in three stages (arranged, carried out, confirmed by evaluation).',
          },
          reason: {
            zh: '两者在灾前和灾时，凭证不同；规划没有给出数值。',
            en: 'One comes before a disaster and one during it, with different evidence; the plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 9, clause: 3 },
      },
    ],
    measures: ['environment-m10'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 9 },
  },
  {
    id: 'environment-10',
    domain: 'environment',
    number: 10,
    title: {
      zh: '积极参与妇女领域的交流与合作，全面提升本市在妇女事务中的影响力，在性别平等事业中讲好中国故事、宁夏故事和中卫故事',
      en: 'Exchange and cooperation on women’s affairs, greater influence of the city in them, and the story of gender equality in China, Ningxia and Zhongwei well told',
    },
    criteria: [
      {
        id: 'environment-10.1',
        kind: 'milestone',
        title: {
          zh: '积极参与妇女领域的交流与合作',
          en: 'An active part in exchange and cooperation on women’s affairs',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 10, clause: 1 },
      },
      {
        id: 'environment-10.2',
        kind: 'milestone',
        title: { zh: '全面提升本市在妇女事务中的影响力', en: 'Greater influence of the city in women’s affairs' },
        stages: defaultStages,
        by: 2030,
        interpretation: unmeasuredInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 10, clause: 2 },
      },
      {
        id: 'environment-10.3',
        kind: 'milestone',
        title: {
          zh: '在性别平等事业中讲好中国故事、宁夏故事和中卫故事',
          en: 'The story of gender equality in China, Ningxia and Zhongwei well told',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '三个故事合为一条；最后一个“故事”读作“中卫故事”。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: 'The three stories are one criterion, and the last one is read as that of Zhongwei. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '见到的文本在最后一个“故事”前缺了地名，按前后文是本市；同一项宣传工作讲三个层级的故事，凭证分不开。规划没有给出数值。',
            en: 'In the text that was seen the name of the place before the last “故事” (story) is missing; by its context it is the city. One and the same publicity tells all three, so the evidence cannot be told apart. The plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 10, clause: 3 },
      },
    ],
    measures: ['environment-m01', 'environment-m11'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 10 },
  },
  {
    id: 'environment-11',
    domain: 'environment',
    number: 11,
    title: {
      zh: '健全覆盖城乡的公共文化服务体系，保障妇女享受基本公共文化服务的权益，县级以上公共图书馆、文化馆、乡镇（街道）综合文化站、村（社区）综合文化服务中心全覆盖、全达标，加强妇女儿童活动中心建设，提供面向妇女特别是农村留守妇女的特色化服务',
      en: 'Public cultural services for town and country, with women’s right to them secured; full coverage, all up to standard, of public libraries and cultural centres at county level and above, of cultural stations in townships and of cultural service centres in villages; more centres for women and children; services made for women, rural left-behind women above all',
    },
    criteria: [
      {
        id: 'environment-11.1',
        kind: 'milestone',
        title: {
          zh: '健全覆盖城乡的公共文化服务体系',
          en: 'A sound system of public cultural services for town and country',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 1 },
      },
      {
        id: 'environment-11.2',
        kind: 'milestone',
        title: {
          zh: '妇女享受基本公共文化服务的权益得到有效保障',
          en: 'Women’s right to basic public cultural services effectively secured',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 2 },
      },
      {
        id: 'environment-11.3',
        kind: 'at-least',
        title: { zh: '县级以上公共图书馆全覆盖', en: 'Full coverage of public libraries at county level and above' },
        indicator: 'public-library-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全覆盖”指市和每个县（区）都有公共图书馆，即100%。',
            en: '“全覆盖” (full coverage) means that the city and every county has a public library, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 3 },
      },
      {
        id: 'environment-11.4',
        kind: 'at-least',
        title: { zh: '县级以上公共图书馆全达标', en: 'All public libraries at county level and above up to standard' },
        indicator: 'public-library-standard-rate',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全达标”指每个公共图书馆都达到标准，即100%。',
            en: '“全达标” (all up to standard) means that every public library meets the standard, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 4 },
      },
      {
        id: 'environment-11.5',
        kind: 'at-least',
        title: { zh: '县级以上文化馆全覆盖', en: 'Full coverage of cultural centres at county level and above' },
        indicator: 'cultural-centre-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全覆盖”指市和每个县（区）都有文化馆，即100%。',
            en: '“全覆盖” (full coverage) means that the city and every county has a cultural centre, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 5 },
      },
      {
        id: 'environment-11.6',
        kind: 'at-least',
        title: { zh: '县级以上文化馆全达标', en: 'All cultural centres at county level and above up to standard' },
        indicator: 'cultural-centre-standard-rate',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全达标”指每个文化馆都达到标准，即100%。',
            en: '“全达标” (all up to standard) means that every cultural centre meets the standard, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 6 },
      },
      {
        id: 'environment-11.7',
        kind: 'at-least',
        title: {
          zh: '乡镇（街道）综合文化站全覆盖',
          en: 'Full coverage of cultural stations in townships and subdistricts',
        },
        indicator: 'township-cultural-station-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全覆盖”指每个乡镇（街道）都有综合文化站，即100%。',
            en: '“全覆盖” (full coverage) means that every township and subdistrict has a cultural station, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 7 },
      },
      {
        id: 'environment-11.8',
        kind: 'at-least',
        title: {
          zh: '乡镇（街道）综合文化站全达标',
          en: 'All cultural stations in townships and subdistricts up to standard',
        },
        indicator: 'township-cultural-station-standard-rate',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全达标”指每个综合文化站都达到标准，即100%。',
            en: '“全达标” (all up to standard) means that every cultural station meets the standard, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 8 },
      },
      {
        id: 'environment-11.9',
        kind: 'at-least',
        title: {
          zh: '村（社区）综合文化服务中心全覆盖',
          en: 'Full coverage of cultural service centres in villages and communities',
        },
        indicator: 'village-cultural-service-centre-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全覆盖”指每个村（社区）都有综合文化服务中心，即100%。',
            en: '“全覆盖” (full coverage) means that every village and community has a cultural service centre, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 9 },
      },
      {
        id: 'environment-11.10',
        kind: 'at-least',
        title: {
          zh: '村（社区）综合文化服务中心全达标',
          en: 'All cultural service centres in villages and communities up to standard',
        },
        indicator: 'village-cultural-service-centre-standard-rate',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全达标”指每个综合文化服务中心都达到标准，即100%。',
            en: '“全达标” (all up to standard) means that every cultural service centre meets the standard, that is 100 %.',
          },
          reason: {
            zh: '“全”没有例外；“全覆盖”看有没有，“全达标”看合不合标准，分别判断。四类设施由不同层级举办，也分别判断。',
            en: '“全” (full) knows no exception. Whether a facility is there and whether it meets the standard are two questions, and the four kinds are run at different levels, so each is judged apart.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 10 },
      },
      {
        id: 'environment-11.11',
        kind: 'milestone',
        title: { zh: '加强妇女儿童活动中心建设', en: 'More and better activity centres for women and children' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“加强妇女儿童活动中心建设”不设数量，按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“加强妇女儿童活动中心建设” (build up activity centres) sets no number and is judged by evidence in three stages (arranged, carried out, confirmed by evaluation); it is reached only when confirmed.',
          },
          reason: {
            zh: '“全覆盖、全达标”只管它前面的四类设施，妇女儿童活动中心写在后面，规划没有给出数量。',
            en: 'Full coverage is said of the four kinds of facilities before it; the activity centres stand after it, and the plan gives no number.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 11 },
      },
      {
        id: 'environment-11.12',
        kind: 'milestone',
        title: {
          zh: '提供面向妇女特别是农村留守妇女的特色化服务',
          en: 'Services made for women, rural left-behind women above all',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“特别是农村留守妇女”是重点，不另设一条，但凭证须写明留守妇女。按三个阶段（已部署、已实施、经评估确认）的凭证判断。',
            en: '“特别是农村留守妇女” (above all left-behind women in the country) is an emphasis and no criterion of its own, but the evidence must speak of them. It is judged in three stages (arranged, carried out, confirmed by evaluation).',
          },
          reason: {
            zh: '服务对象是全体妇女，规划没有给出数值。',
            en: 'The services are for all women, and the plan gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11, clause: 12 },
      },
    ],
    measures: ['environment-m03', 'environment-m12'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 11 },
  },
  {
    id: 'environment-12',
    domain: 'environment',
    number: 12,
    title: {
      zh: '提升公共体育服务水平，支持妇女经常性参加体育锻炼',
      en: 'Better public sports services, and support for women who exercise regularly',
    },
    criteria: [
      {
        id: 'environment-12.1',
        kind: 'milestone',
        title: { zh: '提升公共体育服务水平', en: 'Better public sports services' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“提升公共体育服务水平”不设指标，按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“提升公共体育服务水平” (better services) has no indicator and is judged by evidence in three stages (arranged, carried out, confirmed by evaluation); it is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有指定衡量办法；用人均场地面积等单项代替服务水平，没有规划依据。',
            en: 'The plan names no way to measure it; to let one figure such as sports ground a person stand for the level of services has no ground in it.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 12, clause: 1 },
      },
      {
        id: 'environment-12.2',
        kind: 'increase',
        title: { zh: '支持妇女经常性参加体育锻炼', en: 'Support for women who exercise regularly' },
        indicator: 'regular-exercise-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“支持”以结果衡量：妇女经常参加体育锻炼的人数比例高于2020年基期，只要升高即算。与健康领域第11条目标的第一条用同一指标。',
            en: '“支持” (support) is measured by its result: the share of women who exercise regularly is higher than in the base year 2020, by any amount. The indicator is that of the first clause of goal 11 on health.',
          },
          reason: {
            zh: '这句话说的事有现成的分性别调查数列，有数列就不靠文件判断；规划没有给出幅度。',
            en: 'A survey by sex measures what the clause is about, and where there is a series, documents do not decide; the plan gives no amount.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 12, clause: 2 },
      },
    ],
    measures: ['environment-m13'],
    cite: { source: 'zhongwei-plan', section: '二（七）主要目标', goal: 12 },
  },
];
