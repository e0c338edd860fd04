import type { Measure } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';

/**
 * The measures of the domain “women in decision-making and management”. Criteria are what a measure itself promises and
 * what can be counted: full coverage, a share by rule or in keeping with another, 应配尽配. Shares it only wants to rise
 * (提高, 提升) are those of the goals.
 */
export const decisionMeasures: readonly Measure<ZhongweiMeasureId, ZhongweiDomainId, ZhongweiTargetId>[] = [
  {
    id: 'decision-m01',
    domain: 'decision',
    number: 1,
    title: {
      zh: '加大妇女参与决策和管理的支持力度',
      en: 'Stronger support for women in decision-making and management',
    },
    criteria: [],
    targets: ['decision-01', 'decision-03', 'decision-04', 'decision-05', 'decision-06', 'decision-08', 'decision-09'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 1 },
  },
  {
    id: 'decision-m02',
    domain: 'decision',
    number: 2,
    title: {
      zh: '提高妇女参与社会事务和民主管理的意识和能力，城乡社区妇女议事会全覆盖并有效运行',
      en: 'Awareness and ability of women to take part in social affairs and democratic management, with a working women’s council in every village and community',
    },
    criteria: [
      {
        id: 'decision-m02.1',
        kind: 'at-least',
        title: {
          zh: '城乡社区妇女议事会建设全覆盖并有效运行',
          en: 'A working women’s council in every village and urban community',
        },
        indicator: 'womens-council-coverage',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全覆盖”指每个村和社区都有，即100%；“有效运行”默认指当年至少议事一次，没有开展活动的不计入。',
            en: '“全覆盖” (full coverage) means every village and community: 100 %; “有效运行” (working) means by default at least one session on record in the year, and a council without any does not count.',
          },
          reason: {
            zh: '规划没有说怎样才算有效运行，一年一次是最低要求，是本库的设定。',
            en: 'The plan does not say what working means; one session a year is the least, and ours.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 2, clause: 1 },
      },
    ],
    targets: ['decision-01'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 2 },
  },
  {
    id: 'decision-m03',
    domain: 'decision',
    number: 3,
    title: { zh: '重视发展中国共产党女党员', en: 'Recruit women into the Communist Party of China' },
    criteria: [],
    targets: ['decision-02'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 3 },
  },
  {
    id: 'decision-m04',
    domain: 'decision',
    number: 4,
    title: {
      zh: '提高人大女代表、政协女委员比例，候选人和建议名单中保障妇女的比例',
      en: 'More women among people’s congress deputies and CPPCC members, with shares of women secured among candidates and nominees',
    },
    criteria: [
      {
        id: 'decision-m04.1',
        kind: 'prescribed',
        title: {
          zh: '人大代表候选人中妇女的比例符合自治区和中卫市有关规定',
          en: 'Share of women among candidates for people’s congress deputies as the rules of the region and the city require',
        },
        indicator: 'peoples-congress-candidates-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'peoples-congress-candidates-women-floor',
          title: {
            zh: '自治区和中卫市有关规定对人大代表候选人中妇女比例规定的下限',
            en: 'Least share of women among candidates for people’s congress deputies, by the rules of the region and the city',
          },
        },
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“适当数量”和“符合有关规定”合为一条，不设默认数值：规定的下限由使用者给出，没有给出就不作判断。看本级人大的候选人。',
            en: '“适当数量” (an appropriate number) and “符合有关规定” (as the rules require) make one criterion without a default figure: the floor is to be given by the user, and without it nothing is judged. It looks at the candidates for the congress of the area itself.',
          },
          reason: {
            zh: '规划把数值留给自治区和中卫市的规定，没有查到；合乎规定的比例就是适当数量。',
            en: 'The plan leaves the figure to rules of the region and the city, which were not found; a share that meets them is the appropriate number.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 4, clause: 1 },
      },
      {
        id: 'decision-m04.2',
        kind: 'prescribed',
        title: {
          zh: '政协委员建议名单中提名一定比例的妇女',
          en: 'A certain share of women among those proposed as CPPCC members',
        },
        indicator: 'cppcc-nominees-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'cppcc-nominees-women-floor',
          title: {
            zh: '政协委员建议名单中妇女比例的下限',
            en: 'Least share of women among those proposed as CPPCC members',
          },
        },
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“一定比例”不设默认数值：下限由使用者给出，没有给出就不作判断。看本级政协的建议名单。',
            en: '“一定比例” (a certain share) has no default figure: the floor is to be given by the user, and without it nothing is judged. It looks at the list for the CPPCC committee of the area itself.',
          },
          reason: {
            zh: '规划没有给出比例，也没有指明依据哪项规定，比例由本地在提名时掌握。',
            en: 'The plan gives no share and names no rule; it is settled in the place itself at nomination.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 4, clause: 2 },
      },
    ],
    targets: ['decision-03'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 4 },
  },
  {
    id: 'decision-m05',
    domain: 'decision',
    number: 5,
    title: {
      zh: '加大培养选拔女干部工作力度，优秀年轻干部中女干部保持合理比例，落实选拔配备目标任务，应配尽配',
      en: 'Train and promote women cadres, keep a reasonable share of women among outstanding young cadres, and appoint women wherever the tasks set ask for one',
    },
    criteria: [
      {
        id: 'decision-m05.1',
        kind: 'prescribed',
        title: {
          zh: '优秀年轻干部队伍中女干部保持合理比例',
          en: 'A reasonable share of women among outstanding young cadres, kept up',
        },
        indicator: 'young-cadres-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'young-cadres-women-floor',
          title: {
            zh: '优秀年轻干部队伍中女干部比例的下限',
            en: 'Least share of women among outstanding young cadres',
          },
        },
        unit: '%',
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“合理比例”不设默认数值：下限由使用者给出，没有给出就不作判断。“保持”指达到后每年都不低于它。',
            en: '“合理比例” (a reasonable share) has no default figure: the floor is to be given by the user, and without it nothing is judged. “保持” (kept up) means every year once reached.',
          },
          reason: {
            zh: '规划没有给出比例，也没有说明以什么为合理；年轻干部队伍由组织部门按本地情况掌握。',
            en: 'The plan gives no share and no standard of what is reasonable; the organisation department settles it in the place itself.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 5, clause: 1 },
      },
      {
        id: 'decision-m05.2',
        kind: 'at-least',
        title: { zh: '女干部选拔配备应配尽配', en: 'Women appointed wherever the tasks set ask for one' },
        indicator: 'required-women-appointments-share',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“应配尽配”指目标任务要求配备女干部的职位都已配备，即100%。',
            en: '“应配尽配” (appointed wherever due) means that every position for which the tasks set ask for a woman is held by one: 100 %.',
          },
          reason: {
            zh: '原文以选拔配备的目标任务为准，任务本身由组织部门下达；“在保证质量的前提下”没有可以计数的界限。',
            en: 'The text measures by the tasks set for appointing women, which come from the organisation department; “quality being assured” gives nothing to count.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 5, clause: 2 },
      },
    ],
    targets: ['decision-04', 'decision-05'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 5 },
  },
  {
    id: 'decision-m06',
    domain: 'decision',
    number: 6,
    title: {
      zh: '推动妇女积极参与事业单位决策管理，职工代表大会女代表比例与女职工比例相适应',
      en: 'Women in the decision-making of public institutions, with a share of women delegates in workers’ congresses in keeping with the share of women employees',
    },
    criteria: [
      {
        id: 'decision-m06.1',
        kind: 'relative-to',
        title: {
          zh: '事业单位职工代表大会中女代表比例与女职工比例相适应',
          en: 'Share of women delegates to workers’ congresses of public institutions in keeping with the share of women employees',
        },
        indicator: 'workers-congress-delegates-women-share',
        select: { group: 'public-institutions' },
        reference: { indicator: 'employees-women-share', select: { group: 'public-institutions' } },
        margin: '2',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“相适应”按不低于判断，默认容许低2个百分点以内；只看事业单位，取同一年的数。',
            en: '“相适应” (in keeping with) is judged as not below, with 2 percentage points allowed by default; public institutions only, in the same year.',
          },
          reason: {
            zh: '规划没有给出容许的差距，2个百分点是本库的设定：名额是整数，50名代表的大会上一个名额就是2个百分点。',
            en: 'The plan gives no tolerance; 2 points are ours: seats are whole people, and in a congress of 50 one seat is 2 points.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 6, clause: 1 },
      },
    ],
    targets: ['decision-06', 'decision-07'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 6 },
  },
  {
    id: 'decision-m07',
    domain: 'decision',
    number: 7,
    title: {
      zh: '推动妇女广泛参与企业决策管理，职工代表大会女职工代表按女职工占职工总数的比例确定',
      en: 'Women in the decision-making of enterprises, with women delegates to workers’ congresses in proportion to women employees',
    },
    criteria: [
      {
        id: 'decision-m07.1',
        kind: 'relative-to',
        title: {
          zh: '企业职工代表大会中女职工代表按女职工占职工总数的比例确定',
          en: 'Women delegates to workers’ congresses of enterprises in proportion to women employees',
        },
        indicator: 'workers-congress-delegates-women-share',
        select: { group: 'enterprises' },
        reference: { indicator: 'employees-women-share', select: { group: 'enterprises' } },
        margin: '2',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“根据……比例确定”按不低于判断，默认容许低2个百分点以内；只看企业，取同一年的数。',
            en: '“根据……比例确定” (set by the share) is judged as not below, with 2 percentage points allowed by default; enterprises only, in the same year.',
          },
          reason: {
            zh: '规划没有给出容许的差距，2个百分点是本库的设定：名额是整数，50名代表的大会上一个名额就是2个百分点。',
            en: 'The plan gives no tolerance; 2 points are ours: seats are whole people, and in a congress of 50 one seat is 2 points.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 7, clause: 1 },
      },
    ],
    targets: ['decision-07'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 7 },
  },
  {
    id: 'decision-m08',
    domain: 'decision',
    number: 8,
    title: { zh: '推动妇女有序参与城乡基层社会治理', en: 'Women in grassroots governance of town and country' },
    criteria: [],
    targets: ['decision-01', 'decision-08', 'decision-09'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 8 },
  },
  {
    id: 'decision-m09',
    domain: 'decision',
    number: 9,
    title: { zh: '支持引导妇女参与社会组织', en: 'Support and guide women into social organisations' },
    criteria: [],
    targets: ['decision-10'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 9 },
  },
  {
    id: 'decision-m10',
    domain: 'decision',
    number: 10,
    title: {
      zh: '发挥妇联组织在推进国家治理体系和治理能力现代化进程中的作用',
      en: 'The role of women’s federations in modernising the system and capacity of governance',
    },
    criteria: [],
    targets: ['decision-01', 'decision-04', 'decision-05'],
    cite: { source: 'zhongwei-plan', section: '二（四）策略措施', measure: 10 },
  },
];
