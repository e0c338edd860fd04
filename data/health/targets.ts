import type { Target } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation } from '../stages.js';

/**
 * The goals of the domain “women and health”. The plan names no year for them, so its last year holds; 以上 and 以下
 * include the figure.
 */
export const healthTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'health-01',
    domain: 'health',
    number: 1,
    title: {
      zh: '妇女全生命周期享有良好的卫生健康服务，人均预期寿命延长，人均健康预期寿命提高',
      en: 'Good health services for women through the whole of life; longer life expectancy and longer healthy life expectancy of women',
    },
    criteria: [
      {
        id: 'health-01.1',
        kind: 'milestone',
        title: {
          zh: '妇女全生命周期享有良好的卫生健康服务',
          en: 'Good health services for women through the whole of life',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“良好”不设数值。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“良好” (good) has no figure. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出服务水平的数值，只有中期、终期评估能对服务好坏作总体判断。',
            en: 'The plan gives no figure for the quality of services; only the mid-term and final evaluation can judge it as a whole.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'health-01.2',
        kind: 'increase',
        title: { zh: '妇女人均预期寿命延长', en: 'Longer life expectancy of women' },
        indicator: 'life-expectancy',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“延长”指高于2020年基期，只要升高即算，不设幅度。前后两年须用同一种方法算出。',
            en: '“延长” (longer) means higher than in the base year 2020, by any amount. Both years must be computed by the same method.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 1, clause: 2 },
      },
      {
        id: 'health-01.3',
        kind: 'increase',
        title: { zh: '妇女人均健康预期寿命提高', en: 'Longer healthy life expectancy of women' },
        indicator: 'healthy-life-expectancy',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“提高”指高于2020年基期，只要升高即算，不设幅度。没有找到市级公开数列，无数据时如实说明。',
            en: '“提高” (longer) means higher than in the base year 2020, by any amount. No published series for the city was found; where there is none, the verdict says so.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 1, clause: 3 },
      },
    ],
    measures: ['health-m01', 'health-m03', 'health-m12'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 1 },
  },
  {
    id: 'health-02',
    domain: 'health',
    number: 2,
    title: {
      zh: '健全妇幼健康服务体系，提高妇幼健康服务能力，妇女健康水平不断提高',
      en: 'A complete system of maternal and child health services, more capable services and ever better health of women',
    },
    criteria: [
      {
        id: 'health-02.1',
        kind: 'milestone',
        title: { zh: '健全妇幼健康服务体系', en: 'A complete system of maternal and child health services' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'health-02.2',
        kind: 'milestone',
        title: { zh: '提高妇幼健康服务能力', en: 'More capable maternal and child health services' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 2, clause: 2 },
      },
      {
        id: 'health-02.3',
        kind: 'milestone',
        title: { zh: '妇女健康水平不断提高', en: 'Ever better health of women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“不断提高”是对本领域各项结果的总体判断，不另设指标。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“不断提高” (ever better) is a summary judgement over the results of this field and has no indicator of its own. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '健康水平由其他各项目标的指标分别反映；选其中一项代替总体，或自编综合指数，都没有规划依据。',
            en: 'The level of health shows in the indicators of the other goals; to let one of them stand for all, or to make up an index, would have no ground in the plan.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 2, clause: 3 },
      },
    ],
    measures: ['health-m01', 'health-m02', 'health-m03', 'health-m12'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 2 },
  },
  {
    id: 'health-03',
    domain: 'health',
    number: 3,
    title: {
      zh: '孕产妇死亡率下降到10/10万以下，城乡、山川差距缩小',
      en: 'Maternal mortality ratio down to 10 per 100,000 live births or less, with smaller gaps between town and country and between mountain and plain',
    },
    criteria: [
      {
        id: 'health-03.1',
        kind: 'at-most',
        title: {
          zh: '孕产妇死亡率下降到10/10万以下',
          en: 'Maternal mortality ratio down to 10 per 100,000 live births or less',
        },
        indicator: 'maternal-mortality-ratio',
        select: {},
        value: '10',
        unit: '1/10万',
        by: 2030,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'health-03.2',
        kind: 'narrow-gap',
        title: { zh: '孕产妇死亡率城乡差距缩小', en: 'Smaller gap in maternal mortality between town and country' },
        indicator: 'maternal-mortality-ratio',
        select: {},
        between: 'urbanisation',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“差距缩小”指城市与农村孕产妇死亡率之差的绝对值小于2020年基期。',
            en: '“差距缩小” (a smaller gap) means that the absolute difference between the ratios of town and country is smaller than in the base year 2020.',
          },
          reason: {
            zh: '规划没有给出幅度。一地每年死亡人数很少，差距会因一例死亡大幅波动，应结合多年合并数看。',
            en: 'The plan gives no amount. Deaths in one place are few, and one death moves the gap far, so pooled years should be read beside it.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 3, clause: 2 },
      },
      {
        id: 'health-03.3',
        kind: 'narrow-gap',
        title: { zh: '孕产妇死亡率山川差距缩小', en: 'Smaller gap in maternal mortality between mountain and plain' },
        indicator: 'maternal-mortality-ratio',
        select: {},
        between: 'terrain',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“差距缩小”指山区与川区孕产妇死亡率之差的绝对值小于2020年基期。山区、川区按县划分，见地区的地形。',
            en: '“差距缩小” (a smaller gap) means that the absolute difference between the ratios of mountain and plain is smaller than in the base year 2020. Mountain and plain are whole counties, as the terrain of the areas says.',
          },
          reason: {
            zh: '规划没有给出幅度。一地每年死亡人数很少，差距会因一例死亡大幅波动，应结合多年合并数看。',
            en: 'The plan gives no amount. Deaths in one place are few, and one death moves the gap far, so pooled years should be read beside it.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 3, clause: 3 },
      },
    ],
    measures: ['health-m02', 'health-m04'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 3 },
  },
  {
    id: 'health-04',
    domain: 'health',
    number: 4,
    title: {
      zh: '适龄妇女宫颈癌、乳腺癌人群筛查率分别达到70%以上和50%以上，提高“两癌”早诊早治率',
      en: 'Screening coverage of women of eligible age of at least 70 % for cervical cancer and at least 50 % for breast cancer; more early diagnosis and treatment of both',
    },
    criteria: [
      {
        id: 'health-04.1',
        kind: 'at-least',
        title: {
          zh: '适龄妇女宫颈癌人群筛查率达到70%以上',
          en: 'Cervical cancer screening coverage of women of eligible age of at least 70 %',
        },
        indicator: 'cervical-screening-coverage',
        select: { sex: 'F' },
        value: '70',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: { zh: '“适龄”指35至64周岁。', en: '“适龄” (of eligible age) means 35 to 64.' },
          reason: {
            zh: '规划没有写年龄；35至64周岁取自国家两癌筛查工作方案的服务对象。',
            en: 'The plan gives no age; 35 to 64 are the women served by the national screening programmes.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'health-04.2',
        kind: 'at-least',
        title: {
          zh: '适龄妇女乳腺癌人群筛查率达到50%以上',
          en: 'Breast cancer screening coverage of women of eligible age of at least 50 %',
        },
        indicator: 'breast-screening-coverage',
        select: { sex: 'F' },
        value: '50',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: { zh: '“适龄”指35至64周岁。', en: '“适龄” (of eligible age) means 35 to 64.' },
          reason: {
            zh: '规划没有写年龄；35至64周岁取自国家两癌筛查工作方案的服务对象。',
            en: 'The plan gives no age; 35 to 64 are the women served by the national screening programmes.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 4, clause: 2 },
      },
      {
        id: 'health-04.3',
        kind: 'increase',
        title: { zh: '提高宫颈癌早诊早治率', en: 'More early diagnosis and treatment of cervical cancer' },
        indicator: 'cervical-early-diagnosis-treatment-rate',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“两癌”早诊早治率按两种癌分为两条，这一条是宫颈癌；“提高”指高于2020年基期，只要升高即算。',
            en: 'The early diagnosis and treatment of the two cancers is read as one criterion for each, here cervical cancer; “提高” (raise) means higher than in the base year 2020, by any amount.',
          },
          reason: {
            zh: '两种癌分别筛查、分别统计，合成一个率会以一种癌的进步掩盖另一种癌的退步；规划没有给出幅度。',
            en: 'The two are screened and counted apart, and one rate could hide the decline of one behind the progress of the other; the plan gives no amount.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 4, clause: 3 },
      },
      {
        id: 'health-04.4',
        kind: 'increase',
        title: { zh: '提高乳腺癌早诊早治率', en: 'More early diagnosis and treatment of breast cancer' },
        indicator: 'breast-early-diagnosis-treatment-rate',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“两癌”早诊早治率按两种癌分为两条，这一条是乳腺癌；“提高”指高于2020年基期，只要升高即算。',
            en: 'The early diagnosis and treatment of the two cancers is read as one criterion for each, here breast cancer; “提高” (raise) means higher than in the base year 2020, by any amount.',
          },
          reason: {
            zh: '两种癌分别筛查、分别统计，合成一个率会以一种癌的进步掩盖另一种癌的退步；规划没有给出幅度。',
            en: 'The two are screened and counted apart, and one rate could hide the decline of one behind the progress of the other; the plan gives no amount.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 4, clause: 4 },
      },
    ],
    measures: ['health-m05'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 4 },
  },
  {
    id: 'health-05',
    domain: 'health',
    number: 5,
    title: {
      zh: '全面普及生殖健康和优生优育知识，促进健康孕育，减少非意愿妊娠',
      en: 'Knowledge of reproductive health and healthy birth for everyone, healthy pregnancy, and fewer unintended pregnancies',
    },
    criteria: [
      {
        id: 'health-05.1',
        kind: 'milestone',
        title: {
          zh: '全面普及生殖健康和优生优育知识',
          en: 'Knowledge of reproductive health and healthy birth for everyone',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'health-05.2',
        kind: 'milestone',
        title: { zh: '促进健康孕育', en: 'Healthy pregnancy and childbearing' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 5, clause: 2 },
      },
      {
        id: 'health-05.3',
        kind: 'decrease',
        title: { zh: '减少非意愿妊娠', en: 'Fewer unintended pregnancies' },
        indicator: 'unintended-pregnancy-rate',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“减少”指低于2020年基期，只要降低即算，不设幅度。以非意愿妊娠率衡量；没有找到公开数列，无数据时如实说明。',
            en: '“减少” (fewer) means lower than in the base year 2020, by any amount. It is measured by the unintended pregnancy rate; no published series was found, and where there is none, the verdict says so.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 5, clause: 3 },
      },
    ],
    measures: ['health-m04', 'health-m06'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 5 },
  },
  {
    id: 'health-06',
    domain: 'health',
    number: 6,
    title: {
      zh: '减少艾滋病、梅毒和乙肝母婴传播，艾滋病母婴传播率下降到2%以下',
      en: 'Less mother-to-child transmission of HIV, syphilis and hepatitis B; HIV transmission rate down to 2 % or less',
    },
    criteria: [
      {
        id: 'health-06.1',
        kind: 'decrease',
        title: { zh: '减少艾滋病母婴传播', en: 'Less mother-to-child transmission of HIV' },
        indicator: 'hiv-mtct-rate',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“减少”指低于2020年基期，只要降低即算，不设幅度。以艾滋病母婴传播率衡量。',
            en: '“减少” (less) means lower than in the base year 2020, by any amount. It is measured by the transmission rate.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'health-06.2',
        kind: 'decrease',
        title: { zh: '减少梅毒母婴传播', en: 'Less mother-to-child transmission of syphilis' },
        indicator: 'syphilis-mtct-rate',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“减少”指低于2020年基期，只要降低即算，不设幅度。以先天梅毒发病率衡量，国家消除母婴传播指标即用此率。',
            en: '“减少” (less) means lower than in the base year 2020, by any amount. It is measured by the incidence of congenital syphilis, as the national elimination indicators do.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 6, clause: 2 },
      },
      {
        id: 'health-06.3',
        kind: 'decrease',
        title: { zh: '减少乙肝母婴传播', en: 'Less mother-to-child transmission of hepatitis B' },
        indicator: 'hbv-mtct-rate',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“减少”指低于2020年基期，只要降低即算，不设幅度。以乙肝母婴传播率衡量。',
            en: '“减少” (less) means lower than in the base year 2020, by any amount. It is measured by the transmission rate.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 6, clause: 3 },
      },
      {
        id: 'health-06.4',
        kind: 'at-most',
        title: { zh: '艾滋病母婴传播率下降到2%以下', en: 'HIV transmission rate down to 2 % or less' },
        indicator: 'hiv-mtct-rate',
        select: {},
        value: '2',
        unit: '%',
        by: 2030,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 6, clause: 4 },
      },
    ],
    measures: ['health-m07'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 6 },
  },
  {
    id: 'health-07',
    domain: 'health',
    number: 7,
    title: {
      zh: '提升妇女心理健康素养水平，妇女焦虑障碍、抑郁症患病率上升趋势得到进一步减缓',
      en: 'Higher mental health literacy of women; the rise of anxiety disorders and depression among women slows further',
    },
    criteria: [
      {
        id: 'health-07.1',
        kind: 'increase',
        title: { zh: '提升妇女心理健康素养水平', en: 'Higher mental health literacy of women' },
        indicator: 'mental-health-literacy-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“提升”指高于2020年基期，只要升高即算，不设幅度。',
            en: '“提升” (raise) means higher than in the base year 2020, by any amount.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'health-07.2',
        kind: 'slow-down',
        title: {
          zh: '妇女焦虑障碍患病率上升趋势得到进一步减缓',
          en: 'The rise of anxiety disorders among women slows further',
        },
        indicator: 'anxiety-disorder-prevalence',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“上升趋势得到进一步减缓”指患病率每年变化的百分点数变小，下降也算；“进一步”不另加要求。',
            en: '“上升趋势得到进一步减缓” (the rise slows further) means that the yearly change in percentage points becomes smaller, a fall included; “进一步” (further) adds nothing.',
          },
          reason: {
            zh: '直线上升时相对增长率也会变小，不能算减缓；规划没有给出此前的减缓程度，“进一步”无从比较。至少要有三次调查。',
            en: 'The relative rate falls even under a straight line, which is no slowing; the plan does not say how much the rise had slowed before, so “further” has nothing to compare with. At least three surveys are needed.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 7, clause: 2 },
      },
      {
        id: 'health-07.3',
        kind: 'slow-down',
        title: { zh: '妇女抑郁症患病率上升趋势得到进一步减缓', en: 'The rise of depression among women slows further' },
        indicator: 'depression-prevalence',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“上升趋势得到进一步减缓”指患病率每年变化的百分点数变小，下降也算；“进一步”不另加要求。',
            en: '“上升趋势得到进一步减缓” (the rise slows further) means that the yearly change in percentage points becomes smaller, a fall included; “进一步” (further) adds nothing.',
          },
          reason: {
            zh: '直线上升时相对增长率也会变小，不能算减缓；规划没有给出此前的减缓程度，“进一步”无从比较。至少要有三次调查。',
            en: 'The relative rate falls even under a straight line, which is no slowing; the plan does not say how much the rise had slowed before, so “further” has nothing to compare with. At least three surveys are needed.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 7, clause: 3 },
      },
    ],
    measures: ['health-m08'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 7 },
  },
  {
    id: 'health-08',
    domain: 'health',
    number: 8,
    title: {
      zh: '普及健康知识，妇女健康素养水平提高到30%',
      en: 'Health knowledge for all women; health literacy of women raised to 30 %',
    },
    criteria: [
      {
        id: 'health-08.1',
        kind: 'milestone',
        title: { zh: '普及健康知识', en: 'Health knowledge for all women' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'health-08.2',
        kind: 'at-least',
        title: { zh: '妇女健康素养水平提高到30%', en: 'Health literacy of women raised to 30 %' },
        indicator: 'health-literacy-rate',
        select: { sex: 'F' },
        value: '30',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“提高到”指不低于30%，超过也算达到。',
            en: '“提高到” (raised to) means 30% or more; going beyond it counts as reached.',
          },
          reason: {
            zh: '没有写“以上”，但越高越好的指标超过目标值不能算未达到。',
            en: 'The plan does not add “or more” here, but where higher is better, going beyond the figure cannot be a miss.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 8, clause: 2 },
      },
    ],
    measures: ['health-m09'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 8 },
  },
  {
    id: 'health-09',
    domain: 'health',
    number: 9,
    title: {
      zh: '以县为单位合格碘盐食用率达到90%以上；孕妇尿碘中位数达到150μg/L，并保持在合理范围内',
      en: 'In every county, adequately iodised salt in at least 90 % of households; median urinary iodine of pregnant women of 150 μg/L, kept within a reasonable range',
    },
    criteria: [
      {
        id: 'health-09.1',
        kind: 'at-least',
        title: {
          zh: '以县为单位合格碘盐食用率达到90%以上',
          en: 'Adequately iodised salt in at least 90 % of households of every county',
        },
        indicator: 'qualified-iodised-salt-coverage',
        select: {},
        value: '90',
        unit: '%',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“以县为单位”指每个县（区）都要达到，不看全市平均。',
            en: '“以县为单位” (county by county) means that every county must reach it, whatever the mean of the city.',
          },
          reason: {
            zh: '碘缺乏病的防治要求逐县达标，平均数会掩盖未达标的县。',
            en: 'Iodine deficiency is controlled county by county, and a mean would hide a county that misses.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 9, clause: 1 },
      },
      {
        id: 'health-09.2',
        kind: 'at-least',
        title: { zh: '孕妇尿碘中位数达到150μg/L', en: 'Median urinary iodine of pregnant women of 150 μg/L' },
        indicator: 'pregnant-urinary-iodine-median',
        select: {},
        value: '150',
        unit: 'μg/L',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '同样逐县判断；“达到”指不低于150μg/L，上限由下一条约束。',
            en: 'Judged county by county as well; “达到” (reach) means 150 μg/L or more, and the next criterion sets the upper end.',
          },
          reason: {
            zh: '“以县为单位”写在碘盐一句之前，我们读作也管尿碘：中位数按县调查，各县中位数不能合成全市的中位数。',
            en: '“以县为单位” stands before the clause on salt; we read it for iodine too, because the median is surveyed county by county and medians cannot be combined.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 9, clause: 2 },
      },
      {
        id: 'health-09.3',
        kind: 'within',
        title: {
          zh: '孕妇尿碘中位数保持在合理范围内',
          en: 'Median urinary iodine of pregnant women kept within a reasonable range',
        },
        indicator: 'pregnant-urinary-iodine-median',
        select: {},
        lower: '150',
        upper: '249',
        unit: 'μg/L',
        by: 2030,
        hold: true,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“合理范围”默认取150至249μg/L，逐县判断；“保持”指达到后每年都在范围内。',
            en: '“合理范围” (a reasonable range) is 150 to 249 μg/L by default, county by county; “保持” (kept) means every year once reached.',
          },
          reason: {
            zh: '规划没有给出范围的数值。此处取世界卫生组织对孕妇碘营养适宜的范围，未在中国文件中见到，是假设；该表下一档从250起，249与250之间的数值按超出处理。县级消除评估另许孕妇中位数不低于100且合格碘盐食用率高于90%，各地可以替换这一默认值。',
            en: 'The plan has no figures for the range. These are the World Health Organization’s for adequate iodine in pregnancy, not seen in a Chinese document: an assumption. Its next class begins at 250, and a value between 249 and 250 counts as outside. The county elimination rule also accepts a median of at least 100 where adequately iodised salt is above 90 %; a caller may replace this default.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 9, clause: 3 },
      },
    ],
    measures: ['health-m10'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 9 },
  },
  {
    id: 'health-10',
    domain: 'health',
    number: 10,
    title: {
      zh: '改善妇女营养状况，孕产妇贫血患病率控制在10%以下，妇女肥胖增长率持续减缓',
      en: 'Better nutrition of women; anaemia among pregnant women and mothers held at 10 % or less; a lasting slowdown in the growth of obesity among women',
    },
    criteria: [
      {
        id: 'health-10.1',
        kind: 'milestone',
        title: { zh: '改善妇女营养状况', en: 'Better nutrition of women' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 10, clause: 1 },
      },
      {
        id: 'health-10.2',
        kind: 'at-most',
        title: {
          zh: '孕产妇贫血患病率控制在10%以下',
          en: 'Anaemia among pregnant women and mothers held at 10 % or less',
        },
        indicator: 'maternal-anaemia-prevalence',
        select: {},
        value: '10',
        unit: '%',
        by: 2030,
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 10, clause: 2 },
      },
      {
        id: 'health-10.3',
        kind: 'slow-down',
        title: { zh: '妇女肥胖增长率持续减缓', en: 'A lasting slowdown in the growth of obesity among women' },
        indicator: 'obesity-prevalence',
        select: { sex: 'F' },
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“增长率减缓”指成年女性肥胖率每年变化的百分点数变小，下降也算；“持续”指减缓之后每次调查都不再加快。',
            en: '“增长率减缓” (slower growth) means that the yearly change of women’s obesity prevalence in percentage points becomes smaller, a fall included; “持续” (lasting) means that it does not speed up again in any later survey.',
          },
          reason: {
            zh: '按相对增长率算，直线上升也会显得减缓；规划没有定义肥胖增长率，也没有给出幅度。至少要有三次调查。',
            en: 'By the relative rate even a straight line seems to slow down; the plan defines no growth rate of obesity and gives no amount. At least three surveys are needed.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 10, clause: 3 },
      },
    ],
    measures: ['health-m10'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 10 },
  },
  {
    id: 'health-11',
    domain: 'health',
    number: 11,
    title: {
      zh: '提高妇女经常参加体育锻炼的人数比例；妇女国民体质测定标准合格率达到90%，并逐步提高',
      en: 'More women who exercise regularly; 90 % of women pass the National Physical Fitness Standards, and ever more',
    },
    criteria: [
      {
        id: 'health-11.1',
        kind: 'increase',
        title: { zh: '提高妇女经常参加体育锻炼的人数比例', en: 'More women who exercise regularly' },
        indicator: 'regular-exercise-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“提高”指高于2020年基期，只要升高即算，不设幅度。',
            en: '“提高” (raise) means higher than in the base year 2020, by any amount.',
          },
          reason: {
            zh: '规划没有给出幅度，任何幅度都是另加的目标。',
            en: 'The plan gives no amount, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 11, clause: 1 },
      },
      {
        id: 'health-11.2',
        kind: 'at-least',
        title: {
          zh: '全市妇女国民体质测定标准合格率达到90%',
          en: '90 % of women pass the National Physical Fitness Standards',
        },
        indicator: 'fitness-standard-pass-rate',
        select: { sex: 'F' },
        value: '90',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“达到”指不低于90%，超过也算达到。',
            en: '“达到” (reach) means 90% or more; going beyond it counts as reached.',
          },
          reason: {
            zh: '没有写“以上”，但越高越好的指标超过目标值不能算未达到。',
            en: 'The plan does not add “or more” here, but where higher is better, going beyond the figure cannot be a miss.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 11, clause: 2 },
      },
      {
        id: 'health-11.3',
        kind: 'increase',
        title: {
          zh: '妇女国民体质测定标准合格率逐步提高',
          en: 'Ever more women pass the National Physical Fitness Standards',
        },
        indicator: 'fitness-standard-pass-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“逐步提高”指高于2020年基期，不要求每次调查都升高。',
            en: '“逐步提高” (gradually higher) means higher than in the base year 2020; a rise at every survey is not asked for.',
          },
          reason: {
            zh: '规划没有给出步幅；调查五年一次，期内只有两三个数值，抽样误差就能使一次结果回落。',
            en: 'The plan gives no steps; with a survey every five years there are two or three figures in all, and sampling error alone can turn one of them down.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 11, clause: 3 },
      },
    ],
    measures: ['health-m11'],
    cite: { source: 'zhongwei-plan', section: '二（一）主要目标', goal: 11 },
  },
];
