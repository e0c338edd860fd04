import type { Target } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation } from '../stages.js';

/**
 * The goals of the domain “women and the economy”. The plan names no year for them, so its last year holds; 以上 includes
 * the figure.
 */
export const economyTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'economy-01',
    domain: 'economy',
    number: 1,
    title: {
      zh: '鼓励支持妇女为推动经济高质量发展贡献力量，保障妇女平等参与经济发展的权利和机会',
      en: 'Women encouraged to contribute to high-quality economic development; their right and chance to take part on equal terms secured',
    },
    criteria: [
      {
        id: 'economy-01.1',
        kind: 'milestone',
        title: {
          zh: '鼓励支持妇女为推动经济高质量发展贡献力量',
          en: 'Women encouraged to contribute to high-quality economic development',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'economy-01.2',
        kind: 'milestone',
        title: {
          zh: '保障妇女平等参与经济发展的权利和机会',
          en: 'The right and the chance of women to take part in economic development on equal terms secured',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 1, clause: 2 },
      },
    ],
    measures: ['economy-m01', 'economy-m03', 'economy-m10'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 1 },
  },
  {
    id: 'economy-02',
    domain: 'economy',
    number: 2,
    title: {
      zh: '消除就业性别歧视，就业人员中女性比例保持在45%左右，促进大中专女毕业生充分就业',
      en: 'No sex discrimination in employment; a share of women among employed persons kept at about 45 %; full employment of women who graduate',
    },
    criteria: [
      {
        id: 'economy-02.1',
        kind: 'milestone',
        title: { zh: '消除就业性别歧视', en: 'No sex discrimination in employment' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“消除”不用查处案件数衡量。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“消除” (no more) is not measured by the number of cases dealt with. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '投诉渠道越畅通，受理的案件越多；要求案件为零会奖励不受理。没有见到衡量歧视程度的统计。',
            en: 'The easier it is to complain, the more cases there are; to ask for none would reward an office that takes none. No statistics of how much discrimination there is were seen.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'economy-02.2',
        kind: 'about',
        title: {
          zh: '就业人员中女性比例保持在45%左右',
          en: 'Share of women among employed persons kept at about 45 %',
        },
        indicator: 'employed-women-share',
        select: {},
        value: '45',
        tolerance: '2',
        unit: '%',
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“左右”默认为上下各2个百分点，含两端，即43%至47%；“保持”指达到后每年都在其中。',
            en: '“左右” (about) means by default within 2 percentage points on either side, both ends included: 43 % to 47 %; “保持” (kept) means in every year once reached.',
          },
          reason: {
            zh: '没有找到官方的容差，2个百分点是本库的设定，可以替换：规划中这类比例是5的整倍数（40、45、50），容差不到其一半，45左右才不会与40或50左右混同。',
            en: 'No official tolerance was found; 2 points are ours, and a caller may replace them. Such shares in the plan are multiples of 5 (40, 45, 50), and with less than half of that “about 45” is never “about 40” or “about 50” as well.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 2, clause: 2 },
      },
      {
        id: 'economy-02.3',
        kind: 'increase',
        title: {
          zh: '促进大中专女毕业生充分就业',
          en: 'Full employment of women who graduate from college or secondary vocational school',
        },
        indicator: 'graduate-destination-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '用女毕业生毕业去向落实率衡量；“充分”默认指高于2020年基期，只要升高即算。没有找到公开数列，无数据时如实说明。',
            en: 'Measured by the share of women graduates with a settled destination; “充分” (full) means by default higher than in the base year 2020, by any amount. No published series was found, and where there is none, the verdict says so.',
          },
          reason: {
            zh: '规划没有说多高才算充分，任何数值都是另加的目标，这一默认值是本库的。',
            en: 'The plan does not say how high is full, and any figure would be a goal of our own, as this default is.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 2, clause: 3 },
      },
    ],
    measures: ['economy-m02', 'economy-m03', 'economy-m04', 'economy-m11'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 2 },
  },
  {
    id: 'economy-03',
    domain: 'economy',
    number: 3,
    title: {
      zh: '优化妇女就业结构，城镇单位就业人员中女性比例达到40%',
      en: 'A better structure of the employment of women; a share of women among persons employed in urban units of 40 %',
    },
    criteria: [
      {
        id: 'economy-03.1',
        kind: 'milestone',
        title: { zh: '优化妇女就业结构', en: 'A better structure of the employment of women' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“优化”是对行业、职业、单位分布的总体判断，不另设指标。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“优化” (better) is a summary judgement over branches, occupations and employers and has no indicator of its own. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有说哪种结构为优；策略措施提到高技术产业等行业中的女性比例和职业性别隔离，可以作评估的依据，任选其一代替总体没有根据。',
            en: 'The plan does not say which structure is better; its measure names the share of women in high technology and other branches and segregation by occupation, which may inform the evaluation, but letting one of them stand for all would have no ground.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'economy-03.2',
        kind: 'at-least',
        title: {
          zh: '城镇单位就业人员中女性比例达到40%',
          en: 'Share of women among persons employed in urban units of 40 %',
        },
        indicator: 'urban-unit-employed-women-share',
        select: {},
        value: '40',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“达到”指不低于40%，超过也算达到；“城镇单位”按公布的城镇非私营单位统计。',
            en: '“达到” (reach) means 40% or more; going beyond it counts as reached. “城镇单位” (urban units) are the urban non-private units of the published statistics.',
          },
          reason: {
            zh: '没有写“以上”，但越高越好的指标超过目标值不能算未达到。公布的分性别数只有城镇非私营单位。',
            en: 'The plan does not add “or more” here, but where higher is better, going beyond the figure cannot be a miss. Figures by sex are published for urban non-private units only.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 3, clause: 2 },
      },
    ],
    measures: ['economy-m05'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 3 },
  },
  {
    id: 'economy-04',
    domain: 'economy',
    number: 4,
    title: {
      zh: '重视女性人才发展，促进女性劳动者提升职业技能水平，高级专业技术人员中的女性比例保持在40%以上',
      en: 'Attention to the careers of talented women; higher vocational skills of women workers; a share of women among senior professional and technical staff kept at 40 % or more',
    },
    criteria: [
      {
        id: 'economy-04.1',
        kind: 'milestone',
        title: { zh: '重视女性人才发展', en: 'Attention to the careers of talented women' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'economy-04.2',
        kind: 'increase',
        title: { zh: '促进女性劳动者提升职业技能水平', en: 'Higher vocational skills of women workers' },
        indicator: 'vocational-skill-certificate-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '用女性从业人员中持有职业技能证书的比例衡量；“提升”指高于2020年基期，只要升高即算。没有找到公开数列，无数据时如实说明。',
            en: 'Measured by the share of women in employment who hold a certificate of vocational skill; “提升” (raise) means higher than in the base year 2020, by any amount. No published series was found, and where there is none, the verdict says so.',
          },
          reason: {
            zh: '规划没有指标和幅度；证书是规划策略措施提到的职业技能凭证，任何幅度都是另加的目标。',
            en: 'The plan gives neither indicator nor amount; certificates are the proof of skill that its measures name, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 4, clause: 2 },
      },
      {
        id: 'economy-04.3',
        kind: 'at-least',
        title: {
          zh: '高级专业技术人员中的女性比例保持在40%以上',
          en: 'Share of women among senior professional and technical staff kept at 40 % or more',
        },
        indicator: 'senior-professional-women-share',
        select: {},
        value: '40',
        unit: '%',
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“保持”指达到后每年都不低于40%；按公布的公有制企事业单位统计。',
            en: '“保持” (kept) means 40 % or more in every year once reached; the published figure covers publicly owned enterprises and institutions.',
          },
          reason: {
            zh: '规划没有限定单位；公布的数列只有公有制企事业单位。基期尚未达到的，先要达到。',
            en: 'The plan names no kind of employer; the published series covers publicly owned ones only. Where the base year was below, the figure has to be reached first.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 4, clause: 3 },
      },
    ],
    measures: ['economy-m02', 'economy-m05', 'economy-m07'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 4 },
  },
  {
    id: 'economy-05',
    domain: 'economy',
    number: 5,
    title: {
      zh: '保障妇女获得公平的劳动报酬，男女收入差距明显缩小',
      en: 'Fair pay for women secured; a clearly smaller gap in income between men and women',
    },
    criteria: [
      {
        id: 'economy-05.1',
        kind: 'milestone',
        title: { zh: '保障妇女获得公平的劳动报酬', en: 'Fair pay for women secured' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'economy-05.2',
        kind: 'decrease',
        title: {
          zh: '男女收入差距明显缩小',
          en: 'A clearly smaller gap in income between men and women',
        },
        indicator: 'gender-income-gap',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '差距取相对差距，即（男－女）÷男；“明显缩小”默认指低于2020年基期，差别超出公布数的舍入即算，不设幅度。没有找到公开数列，无数据时如实说明。',
            en: 'The gap is relative, (men − women) ÷ men; “明显缩小” (clearly smaller) means by default lower than in the base year 2020, by more than printed rounding, with no amount set. No published series was found, and where there is none, the verdict says so.',
          },
          reason: {
            zh: '以元计的差距会随全体收入增长而扩大，即使女性收入增长更快，所以不取。规划没有说多少才算明显，任何幅度都是另加的目标，这一默认值是本库的。',
            en: 'A gap in yuan can widen with everybody’s income although women’s grows faster, so it is not used. The plan does not say how much is clear, and any amount would be a goal of our own, as this default is.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 5, clause: 2 },
      },
    ],
    measures: ['economy-m01', 'economy-m08', 'economy-m11'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 5 },
  },
  {
    id: 'economy-06',
    domain: 'economy',
    number: 6,
    title: {
      zh: '保障女性从业人员劳动安全和健康，女职工职业病发病率明显降低',
      en: 'Safety and health of women at work secured; a clearly lower incidence of occupational diseases among women workers',
    },
    criteria: [
      {
        id: 'economy-06.1',
        kind: 'milestone',
        title: { zh: '保障女性从业人员劳动安全和健康', en: 'Safety and health of women at work secured' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“保障”不用单项比例代替。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“保障” (secured) is not replaced by a single share. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '国家统计局公布的执行《女职工劳动保护特别规定》的企业比重可以作评估的依据，但企业自报执行规定不等于劳动者安全健康，规划也没有提出这一比重。',
            en: 'The share of enterprises that apply the special rules on the labour protection of women workers, which the National Bureau of Statistics publishes, may inform the evaluation; but applying rules is not yet safety and health, and the plan does not name that share.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'economy-06.2',
        kind: 'decrease',
        title: {
          zh: '女职工职业病发病率明显降低',
          en: 'A clearly lower incidence of occupational diseases among women workers',
        },
        indicator: 'occupational-disease-incidence',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“明显降低”默认指低于2020年基期，差别超出公布数的舍入即算，不设幅度。一市每年病例很少，应看人数并结合多年合并数。',
            en: '“明显降低” (clearly lower) means by default lower than in the base year 2020, by more than printed rounding, with no amount set. Cases in one city are few: look at the counts and at pooled years.',
          },
          reason: {
            zh: '规划没有说多少才算明显，任何幅度都是另加的目标，这一默认值是本库的。',
            en: 'The plan does not say how much is clear, and any amount would be a goal of our own, as this default is.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 6, clause: 2 },
      },
    ],
    measures: ['economy-m01', 'economy-m09', 'economy-m10'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 6 },
  },
  {
    id: 'economy-07',
    domain: 'economy',
    number: 7,
    title: {
      zh: '保障农村妇女平等享有土地承包经营权、宅基地使用权等权益，平等享有集体经济组织收益分配、土地征收或征用安置补偿权益',
      en: 'Equal rights of rural women to contracted land, to homestead land, to a share in the proceeds of the collective, and to resettlement and compensation when land is taken',
    },
    criteria: [
      {
        id: 'economy-07.1',
        kind: 'milestone',
        title: {
          zh: '保障农村妇女平等享有土地承包经营权',
          en: 'Equal rights of rural women to contract and manage land',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'economy-07.2',
        kind: 'milestone',
        title: {
          zh: '保障农村妇女平等享有宅基地使用权等权益',
          en: 'Equal rights of rural women to use homestead land, and other such rights',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“等”不另立一条。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“等” (and other such) makes no criterion of its own. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有列出其他权益，也没有给出数值。',
            en: 'The plan does not list the other rights and gives no figure.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 7, clause: 2 },
      },
      {
        id: 'economy-07.3',
        kind: 'milestone',
        title: {
          zh: '农村妇女平等享有集体经济组织收益分配权益',
          en: 'Equal rights of rural women to a share in the proceeds of the collective',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 7, clause: 3 },
      },
      {
        id: 'economy-07.4',
        kind: 'milestone',
        title: {
          zh: '农村妇女平等享有土地征收或征用安置补偿权益',
          en: 'Equal rights of rural women to resettlement and compensation when land is expropriated or requisitioned',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 7, clause: 4 },
      },
    ],
    measures: ['economy-m01', 'economy-m12'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 7 },
  },
  {
    id: 'economy-08',
    domain: 'economy',
    number: 8,
    title: {
      zh: '巩固拓展脱贫攻坚成果，增强农村低收入妇女的可持续发展能力',
      en: 'The results of the fight against poverty kept and widened; rural women on low incomes better able to develop lastingly',
    },
    criteria: [
      {
        id: 'economy-08.1',
        kind: 'milestone',
        title: {
          zh: '巩固拓展脱贫攻坚成果',
          en: 'The results of the fight against poverty kept and widened',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'economy-08.2',
        kind: 'milestone',
        title: {
          zh: '增强农村低收入妇女的可持续发展能力',
          en: 'Rural women on low incomes better able to develop lastingly',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“可持续发展能力”不用收入代替。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“可持续发展能力” (ability to develop lastingly) is not replaced by income. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有定义这一能力，也没有划定低收入；一年的收入高低不说明能力。',
            en: 'The plan defines neither the ability nor low income; the income of one year does not show an ability.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 8, clause: 2 },
      },
    ],
    measures: ['economy-m06', 'economy-m13'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 8 },
  },
  {
    id: 'economy-09',
    domain: 'economy',
    number: 9,
    title: {
      zh: '充分发挥妇女在实施乡村振兴战略中的作用',
      en: 'The full part of women in the strategy of rural revitalisation',
    },
    criteria: [
      {
        id: 'economy-09.1',
        kind: 'milestone',
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 9, clause: 1 },
      },
    ],
    measures: ['economy-m06', 'economy-m14'],
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 9 },
  },
];
