import type { Target } from '../../src/model/plan.js';
import type { Interpretation } from '../../src/model/text.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation } from '../stages.js';

/** How a rising share of women in a village or community body is read. */
const gradualInterpretation: Interpretation = {
  reading: {
    zh: '“逐步提高”指高于2020年基期，只要升高即算，不要求每年都升高。',
    en: '“逐步提高” (gradually higher) means higher than in the base year 2020, by any amount; a rise every year is not asked for.',
  },
  reason: {
    zh: '规划没有给出幅度和步幅。这些职务主要在换届时变动，期内只有一两次换届，两次换届之间持平不是停滞。',
    en: 'The plan gives neither amount nor steps. These posts change mainly at elections, of which there are one or two within the plan; a level figure in between is no standstill.',
  },
};

/** How a rising share of women in a Party branch is read. */
const partyBranchInterpretation: Interpretation = {
  reading: {
    zh: '“党组织成员”指党组织班子成员，不是全体党员；“逐步提高”指高于2020年基期，只要升高即算，不要求每年都升高。',
    en: '“党组织成员” (members of the Party organisation) are the members of its leading body, not all Party members; “逐步提高” (gradually higher) means higher than in the base year 2020, by any amount; a rise every year is not asked for.',
  },
  reason: {
    zh: '原文把成员与书记并列，又与村（居）委会成员并列，指的是班子；全体党员中的女性比例另见第2项目标。规划没有给出幅度。',
    en: 'The text sets the members beside the secretary, and beside the members of the committee of villagers or residents, so it means the leading body; the share of women among all Party members belongs to goal 2. The plan gives no amount.',
  },
};

/** How a rising share of women in the leading bodies from the county upwards is read. */
const leadersInterpretation: Interpretation = {
  reading: {
    zh: '“县级以上”含县级，指市和各县（区），合在一起计算；“逐步提高”指高于2020年基期，只要升高即算，不要求每年都升高。',
    en: '“县级以上” (county level and above) includes the county: the city and all its counties, counted together; “逐步提高” (gradually higher) means higher than in the base year 2020, by any amount; a rise every year is not asked for.',
  },
  reason: {
    zh: '规划没有给出幅度，说的是这些班子中的比例，没有要求每一个班子都提高。一个班子约十人，一人之差就近十个百分点，逐个班子比较没有意义。',
    en: 'The plan gives no amount and speaks of the share in these bodies, not of a rise in each. A body has about ten members, and one person moves it by almost ten points, so a comparison body by body would mean nothing.',
  },
};

/** How a share of women delegates that suits the share of women employees is read. */
const commensurateInterpretation: Interpretation = {
  reading: {
    zh: '“相适应”按不低于判断，默认容许低2个百分点以内；女代表比例与女职工比例取同一年、同一范围的数。女代表比例更高不算不相适应。',
    en: '“相适应” (in keeping with) is judged as not below, with 2 percentage points allowed by default; the shares of women among delegates and among employees are those of the same year and the same employers. A higher share of women delegates is not held against it.',
  },
  reason: {
    zh: '规划没有给出容许的差距，2个百分点是本库的设定：名额是整数，50名代表的大会上一个名额就是2个百分点。这一条为保障女职工而写，所以只判断偏低。',
    en: 'The plan gives no tolerance; 2 points are ours: seats are whole people, and in a congress of 50 one seat is 2 points. The clause protects women employees, so only too few are a miss.',
  },
};

/**
 * The goals of the domain “women in decision-making and management”. The plan names no year for them, so its last year
 * holds; 以上 includes the figure. Where 各级 (at every level) names bodies with rules or floors of their own, each level is
 * a criterion; where a share over bodies is meant (县级以上, 市、县), they are counted together.
 */
export const decisionTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'decision-01',
    domain: 'decision',
    number: 1,
    title: {
      zh: '充分发挥妇女在社会主义民主政治建设和社会治理中的“半边天”作用，妇女参与社会事务管理的水平全面提升',
      en: 'Women hold up “half the sky” in socialist democracy and social governance, and take part in the management of social affairs at a higher level in every respect',
    },
    criteria: [
      {
        id: 'decision-01.1',
        kind: 'milestone',
        title: {
          zh: '充分发挥妇女在社会主义民主政治建设和社会治理中的“半边天”作用',
          en: 'Women hold up “half the sky” in socialist democracy and social governance',
        },
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
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'decision-01.2',
        kind: 'milestone',
        title: {
          zh: '妇女参与社会事务管理的水平全面提升',
          en: 'Women take part in the management of social affairs at a higher level in every respect',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全面提升”是对本领域各项结果的总体判断，不另设指标。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“全面提升” (higher in every respect) is a summary judgement over the results of this field and has no indicator of its own. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '参与管理的水平由其余九项目标的比例分别反映；选其中一项代替总体，或自编综合指数，都没有规划依据。',
            en: 'The level shows in the shares of the other nine goals; to let one of them stand for all, or to make up an index, would have no ground in the plan.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 1, clause: 2 },
      },
    ],
    measures: ['decision-m01', 'decision-m02', 'decision-m08', 'decision-m10'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 1 },
  },
  {
    id: 'decision-02',
    domain: 'decision',
    number: 2,
    title: {
      zh: '女党员保持合理比例；党的地方各级代表大会代表中女代表比例一般不低于本地区党员中的女性比例',
      en: 'A reasonable share of women among Party members; in local Party congresses at every level, women’s share of delegates as a rule not below their share of the Party members of the area',
    },
    criteria: [
      {
        id: 'decision-02.1',
        kind: 'prescribed',
        title: {
          zh: '中国共产党女党员保持合理比例',
          en: 'A reasonable share of women among members of the Communist Party, kept up',
        },
        indicator: 'party-members-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'party-members-women-floor',
          title: { zh: '本地区党员中女性比例的下限', en: 'Least share of women among the Party members of the area' },
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
            zh: '规划没有给出比例，也没有说明以什么为合理；党员队伍的结构由组织部门按本地情况掌握。以2020年的比例或某个整数为界，都是另加的目标。',
            en: 'The plan gives no share and no standard of what is reasonable; the organisation department settles the composition of the Party in the place itself. The share of 2020 or a round figure as a limit would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 2, clause: 1 },
      },
      {
        id: 'decision-02.2',
        kind: 'relative-to',
        title: {
          zh: '市党代会代表中女代表比例一般不低于本市党员中的女性比例',
          en: 'Women’s share of delegates to the Party congress of the city as a rule not below their share of its Party members',
        },
        indicator: 'party-congress-delegates-women-share',
        select: {},
        reference: { indicator: 'party-members-women-share', select: {} },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“一般不低于”按不低于判断，不设宽限，相等算达到；与同一年本地区党员中的女性比例比较。“地方各级”分成市、县（区）两条，这一条看市党代会。',
            en: '“一般不低于” (as a rule not below) is judged as not below, without allowance; an equal share reaches it. It is compared with the Party members of the same area in the same year. “地方各级” (local, at every level) is read as two criteria, for the city and the counties; this one looks at the congress of the city.',
          },
          reason: {
            zh: '规划没有说哪些情形可以例外，宽限多少都是另加的。每一级党代会各有自己的代表和自己地区的党员，合并计算会以一级掩盖另一级；乡镇党组织属于基层组织，不在“地方”之列。',
            en: 'The plan does not say what may be an exception, and any allowance would be ours. Each congress has delegates and Party members of its own, and together one level would hide another; Party organisations of townships are primary, not local, ones.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 2, clause: 2 },
      },
      {
        id: 'decision-02.3',
        kind: 'relative-to',
        title: {
          zh: '各县（区）党代会代表中女代表比例一般不低于本县（区）党员中的女性比例',
          en: 'Women’s share of delegates to the Party congress of every county as a rule not below their share of its Party members',
        },
        indicator: 'party-congress-delegates-women-share',
        select: {},
        reference: { indicator: 'party-members-women-share', select: {} },
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“一般不低于”按不低于判断，不设宽限，相等算达到；与同一年本县（区）党员中的女性比例比较。“地方各级”分成市、县（区）两条，这一条看每个县（区）的党代会。',
            en: '“一般不低于” (as a rule not below) is judged as not below, without allowance; an equal share reaches it. It is compared with the Party members of the same county in the same year. “地方各级” (local, at every level) is read as two criteria, for the city and the counties; this one looks at the congress of every county.',
          },
          reason: {
            zh: '原文以“本地区”为准，每个县（区）各有自己的下限，一个县的高比例不能补另一个县的不足。',
            en: 'The text measures by “本地区” (the area itself), so each county has a floor of its own, and a high share in one cannot make up for another.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 2, clause: 3 },
      },
    ],
    measures: ['decision-m03'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 2 },
  },
  {
    id: 'decision-03',
    domain: 'decision',
    number: 3,
    title: {
      zh: '各级人大代表和常委会委员中的女性比例符合国家和自治区有关规定；各级政协委员和常委中女性占一定比例',
      en: 'Shares of women among people’s congress deputies and standing committee members at every level as the rules of the state and the region require; a certain share of women among CPPCC members and standing committee members at every level',
    },
    criteria: [
      {
        id: 'decision-03.1',
        kind: 'prescribed',
        title: {
          zh: '市人大代表中的女性比例符合有关规定',
          en: 'Share of women among deputies to the people’s congress of the city as the rules require',
        },
        indicator: 'local-peoples-congress-deputies-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'peoples-congress-deputies-women-floor',
          title: {
            zh: '有关规定对本级人大代表中女性比例规定的下限',
            en: 'Least share of women among the deputies to the people’s congress of the area itself, by the rules',
          },
        },
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“符合有关规定”不设默认数值：规定的下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）、乡镇三条，这一条看市人大代表。',
            en: '“符合有关规定” (as the rules require) has no default figure: the floor that the rules set is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as three criteria, for the city, the counties and the townships; this one looks at the deputies of the city.',
          },
          reason: {
            zh: '规划把数值留给国家和自治区的规定，各级的规定可以不同。选举法写“适当数量”并“逐步提高”，妇女权益保障法写“适当数量”，全国人大的决定只管全国人大代表；没有查到自治区的数值，外省的数值不能代替。',
            en: 'The plan leaves the figure to the rules of the state and the region, and they may differ by level. The Electoral Law says “适当数量” (an appropriate number) to be raised gradually, the Law on the Protection of Women says an appropriate number, and the decisions of the National People’s Congress bind its own deputies only. No figure of the region was found, and those of other provinces cannot stand in.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'decision-03.2',
        kind: 'prescribed',
        title: {
          zh: '各县（区）人大代表中的女性比例符合有关规定',
          en: 'Share of women among deputies to the people’s congress of every county as the rules require',
        },
        indicator: 'local-peoples-congress-deputies-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'county-peoples-congress-deputies-women-floor',
          title: {
            zh: '有关规定对县级人大代表中女性比例规定的下限',
            en: 'Least share of women among the deputies to the people’s congress of a county, by the rules',
          },
        },
        unit: '%',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“符合有关规定”不设默认数值：规定的下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）、乡镇三条，这一条看每个县（区）的人大代表。',
            en: '“符合有关规定” (as the rules require) has no default figure: the floor that the rules set is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as three criteria, for the city, the counties and the townships; this one looks at the deputies of every county.',
          },
          reason: {
            zh: '规划把数值留给国家和自治区的规定，各级的规定可以不同。选举法写“适当数量”并“逐步提高”，妇女权益保障法写“适当数量”，全国人大的决定只管全国人大代表；没有查到自治区的数值，外省的数值不能代替。',
            en: 'The plan leaves the figure to the rules of the state and the region, and they may differ by level. The Electoral Law says “适当数量” (an appropriate number) to be raised gradually, the Law on the Protection of Women says an appropriate number, and the decisions of the National People’s Congress bind its own deputies only. No figure of the region was found, and those of other provinces cannot stand in.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 2 },
      },
      {
        id: 'decision-03.3',
        kind: 'prescribed',
        title: {
          zh: '各县（区）乡镇人大代表中的女性比例符合有关规定',
          en: 'Share of women among deputies to the people’s congresses of the townships of every county as the rules require',
        },
        indicator: 'local-peoples-congress-deputies-women-share',
        select: { group: 'township' },
        bound: 'lower',
        parameter: {
          id: 'township-peoples-congress-deputies-women-floor',
          title: {
            zh: '有关规定对乡镇人大代表中女性比例规定的下限',
            en: 'Least share of women among the deputies to the people’s congresses of townships, by the rules',
          },
        },
        unit: '%',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“符合有关规定”不设默认数值：规定的下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）、乡镇三条，这一条看乡镇人大代表，按县（区）汇总（组别 township）。',
            en: '“符合有关规定” (as the rules require) has no default figure: the floor that the rules set is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as three criteria, for the city, the counties and the townships; this one looks at the townships, summed up by county (group township).',
          },
          reason: {
            zh: '规划把数值留给国家和自治区的规定，没有查到自治区的数值。规划的地区到县为止，所以乡镇按县汇总，乡镇之间的差别看不出来。',
            en: 'The plan leaves the figure to the rules of the state and the region, and no figure of the region was found. The areas of the plan end at the county, so townships are summed up by county, and differences between them do not show.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 3 },
      },
      {
        id: 'decision-03.4',
        kind: 'prescribed',
        title: {
          zh: '市人大常委会委员中的女性比例符合有关规定',
          en: 'Share of women in the standing committee of the people’s congress of the city as the rules require',
        },
        indicator: 'local-peoples-congress-standing-committee-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'peoples-congress-standing-committee-women-floor',
          title: {
            zh: '有关规定对本级人大常委会委员中女性比例规定的下限',
            en: 'Least share of women in the standing committee of the people’s congress of the area itself, by the rules',
          },
        },
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“符合有关规定”不设默认数值：规定的下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）两条（乡镇不设常委会），这一条看市人大常委会委员。',
            en: '“符合有关规定” (as the rules require) has no default figure: the floor that the rules set is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as two criteria, for the city and the counties (townships have no standing committee); this one looks at the standing committee of the city.',
          },
          reason: {
            zh: '规划把数值留给国家和自治区的规定，各级的规定可以不同。选举法写“适当数量”并“逐步提高”，妇女权益保障法写“适当数量”，全国人大的决定只管全国人大代表；没有查到自治区的数值，外省的数值不能代替。',
            en: 'The plan leaves the figure to the rules of the state and the region, and they may differ by level. The Electoral Law says “适当数量” (an appropriate number) to be raised gradually, the Law on the Protection of Women says an appropriate number, and the decisions of the National People’s Congress bind its own deputies only. No figure of the region was found, and those of other provinces cannot stand in.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 4 },
      },
      {
        id: 'decision-03.5',
        kind: 'prescribed',
        title: {
          zh: '各县（区）人大常委会委员中的女性比例符合有关规定',
          en: 'Share of women in the standing committee of the people’s congress of every county as the rules require',
        },
        indicator: 'local-peoples-congress-standing-committee-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'county-peoples-congress-standing-committee-women-floor',
          title: {
            zh: '有关规定对县级人大常委会委员中女性比例规定的下限',
            en: 'Least share of women in the standing committee of the people’s congress of a county, by the rules',
          },
        },
        unit: '%',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“符合有关规定”不设默认数值：规定的下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）两条（乡镇不设常委会），这一条看每个县（区）的人大常委会委员。',
            en: '“符合有关规定” (as the rules require) has no default figure: the floor that the rules set is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as two criteria, for the city and the counties (townships have no standing committee); this one looks at the standing committee of every county.',
          },
          reason: {
            zh: '规划把数值留给国家和自治区的规定，各级的规定可以不同。选举法写“适当数量”并“逐步提高”，妇女权益保障法写“适当数量”，全国人大的决定只管全国人大代表；没有查到自治区的数值，外省的数值不能代替。',
            en: 'The plan leaves the figure to the rules of the state and the region, and they may differ by level. The Electoral Law says “适当数量” (an appropriate number) to be raised gradually, the Law on the Protection of Women says an appropriate number, and the decisions of the National People’s Congress bind its own deputies only. No figure of the region was found, and those of other provinces cannot stand in.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 5 },
      },
      {
        id: 'decision-03.6',
        kind: 'prescribed',
        title: { zh: '市政协委员中女性占一定比例', en: 'A certain share of women among the CPPCC members of the city' },
        indicator: 'local-cppcc-members-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'cppcc-members-women-floor',
          title: {
            zh: '本级政协委员中女性比例的下限',
            en: 'Least share of women among the CPPCC members of the area itself',
          },
        },
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“一定比例”不设默认数值：下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）两条，这一条看市政协委员。',
            en: '“一定比例” (a certain share) has no default figure: the floor is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as two criteria, for the city and the counties; this one looks at the members of the city.',
          },
          reason: {
            zh: '规划没有给出比例，也没有指明依据哪项规定；政协委员经提名推荐、协商确定产生，比例由本地在提名时掌握。把大于零读作达到过于宽松，任何整数都是另加的目标。',
            en: 'The plan gives no share and names no rule; members are nominated and agreed upon, and the share is settled in the place itself at nomination. To accept anything above zero would be too little, and any round figure would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 6 },
      },
      {
        id: 'decision-03.7',
        kind: 'prescribed',
        title: {
          zh: '各县（区）政协委员中女性占一定比例',
          en: 'A certain share of women among the CPPCC members of every county',
        },
        indicator: 'local-cppcc-members-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'county-cppcc-members-women-floor',
          title: { zh: '县级政协委员中女性比例的下限', en: 'Least share of women among the CPPCC members of a county' },
        },
        unit: '%',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“一定比例”不设默认数值：下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）两条，这一条看每个县（区）的政协委员。',
            en: '“一定比例” (a certain share) has no default figure: the floor is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as two criteria, for the city and the counties; this one looks at the members of every county.',
          },
          reason: {
            zh: '规划没有给出比例，也没有指明依据哪项规定；政协委员经提名推荐、协商确定产生，比例由本地在提名时掌握。把大于零读作达到过于宽松，任何整数都是另加的目标。',
            en: 'The plan gives no share and names no rule; members are nominated and agreed upon, and the share is settled in the place itself at nomination. To accept anything above zero would be too little, and any round figure would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 7 },
      },
      {
        id: 'decision-03.8',
        kind: 'prescribed',
        title: {
          zh: '市政协常委中女性占一定比例',
          en: 'A certain share of women in the CPPCC standing committee of the city',
        },
        indicator: 'local-cppcc-standing-committee-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'cppcc-standing-committee-women-floor',
          title: {
            zh: '本级政协常委中女性比例的下限',
            en: 'Least share of women in the CPPCC standing committee of the area itself',
          },
        },
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“一定比例”不设默认数值：下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）两条，这一条看市政协常委。',
            en: '“一定比例” (a certain share) has no default figure: the floor is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as two criteria, for the city and the counties; this one looks at the standing committee of the city.',
          },
          reason: {
            zh: '规划没有给出比例，也没有指明依据哪项规定；政协委员经提名推荐、协商确定产生，比例由本地在提名时掌握。把大于零读作达到过于宽松，任何整数都是另加的目标。',
            en: 'The plan gives no share and names no rule; members are nominated and agreed upon, and the share is settled in the place itself at nomination. To accept anything above zero would be too little, and any round figure would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 8 },
      },
      {
        id: 'decision-03.9',
        kind: 'prescribed',
        title: {
          zh: '各县（区）政协常委中女性占一定比例',
          en: 'A certain share of women in the CPPCC standing committee of every county',
        },
        indicator: 'local-cppcc-standing-committee-women-share',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'county-cppcc-standing-committee-women-floor',
          title: {
            zh: '县级政协常委中女性比例的下限',
            en: 'Least share of women in the CPPCC standing committee of a county',
          },
        },
        unit: '%',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“一定比例”不设默认数值：下限由使用者给出，没有给出就不作判断。“各级”分成市、县（区）两条，这一条看每个县（区）的政协常委。',
            en: '“一定比例” (a certain share) has no default figure: the floor is to be given by the user, and without it nothing is judged. “各级” (at every level) is read as two criteria, for the city and the counties; this one looks at the standing committee of every county.',
          },
          reason: {
            zh: '规划没有给出比例，也没有指明依据哪项规定；政协委员经提名推荐、协商确定产生，比例由本地在提名时掌握。把大于零读作达到过于宽松，任何整数都是另加的目标。',
            en: 'The plan gives no share and names no rule; members are nominated and agreed upon, and the share is settled in the place itself at nomination. To accept anything above zero would be too little, and any round figure would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3, clause: 9 },
      },
    ],
    measures: ['decision-m01', 'decision-m04'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 3 },
  },
  {
    id: 'decision-04',
    domain: 'decision',
    number: 4,
    title: {
      zh: '县级以上地方党委、政府领导班子中的女干部比例逐步提高',
      en: 'Gradually higher shares of women in the leading bodies of Party committees and governments from the county upwards',
    },
    criteria: [
      {
        id: 'decision-04.1',
        kind: 'increase',
        title: {
          zh: '县级以上地方党委领导班子中的女干部比例逐步提高',
          en: 'A gradually higher share of women in the leading bodies of Party committees from the county upwards',
        },
        indicator: 'party-committee-leaders-women-share',
        select: {},
        by: 2030,
        interpretation: leadersInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'decision-04.2',
        kind: 'increase',
        title: {
          zh: '县级以上地方政府领导班子中的女干部比例逐步提高',
          en: 'A gradually higher share of women in the leading bodies of governments from the county upwards',
        },
        indicator: 'government-leaders-women-share',
        select: {},
        by: 2030,
        interpretation: leadersInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 4, clause: 2 },
      },
    ],
    measures: ['decision-m01', 'decision-m05', 'decision-m10'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 4 },
  },
  {
    id: 'decision-05',
    domain: 'decision',
    number: 5,
    title: {
      zh: '市、县党政工作部门中，力争一半以上的领导班子配备女干部，其中有一定数量的正职',
      en: 'In Party and government departments of city and counties, at least half of the leading bodies with women, a certain number of them as heads',
    },
    criteria: [
      {
        id: 'decision-05.1',
        kind: 'at-least',
        title: {
          zh: '市、县党政工作部门中，力争一半以上的领导班子配备女干部',
          en: 'At least half of the leading bodies of Party and government departments of city and counties with women',
        },
        indicator: 'departments-with-women-leaders-share',
        select: {},
        value: '50',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“一半以上”含一半，即不低于50%；“力争”按应当达到判断。市、县（区）两级工作部门合在一起计算，班子里有一名女干部即算配备。',
            en: '“一半以上” (half or more) includes one half: 50 % or more; “力争” (strive for) is judged as a goal like any other. Departments of the city and of its counties are counted together, and one woman in the leading body is enough.',
          },
          reason: {
            zh: '规划说的是市、县工作部门中的一半以上，没有要求每个县都过半；也没有说要配几名。把“力争”读作可达可不达，这一条就无从判断。',
            en: 'The plan speaks of half of the departments of city and counties, not of half in every county, and does not say how many women a body should have. If “strive for” made it optional, there would be nothing to judge.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'decision-05.2',
        kind: 'prescribed',
        title: {
          zh: '市、县党政工作部门领导班子的女干部中有一定数量的正职',
          en: 'A certain number of women as heads of Party and government departments of city and counties',
        },
        indicator: 'department-heads-women',
        select: {},
        bound: 'lower',
        parameter: {
          id: 'department-heads-women-floor',
          title: {
            zh: '市、县党政工作部门女性正职人数的下限',
            en: 'Least number of women who head a Party or government department of the city or its counties',
          },
        },
        unit: '人',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“一定数量”不设默认数值：担任正职的女干部人数的下限由使用者给出，没有给出就不作判断。按人数，不按比例。',
            en: '“一定数量” (a certain number) has no default figure: the least number of women heads is to be given by the user, and without it nothing is judged. It is a number of people, not a share.',
          },
          reason: {
            zh: '规划没有给出数量；策略措施第5项要求落实女干部选拔配备的目标任务，说明数量由本地另行下达。把有一名即算达到读作目标过于宽松。',
            en: 'The plan gives no number; measure 5 asks for the tasks set for appointing women to be carried out, so the number is set elsewhere in the place itself. To be content with a single woman would be too little.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 5, clause: 2 },
      },
    ],
    measures: ['decision-m01', 'decision-m05', 'decision-m10'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 5 },
  },
  {
    id: 'decision-06',
    domain: 'decision',
    number: 6,
    title: {
      zh: '女职工比例较高的各级各类事业单位有适当数量的女性管理人员',
      en: 'An appropriate number of women managers in public institutions of every level and kind with a rather high share of women employees',
    },
    criteria: [
      {
        id: 'decision-06.1',
        kind: 'at-least',
        title: {
          zh: '女职工比例较高的各级各类事业单位有适当数量的女性管理人员',
          en: 'An appropriate number of women managers in public institutions with a rather high share of women employees',
        },
        indicator: 'institutions-with-women-managers-share',
        select: {},
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“比例较高”默认指女职工占职工一半以上；“适当数量”默认指管理人员中至少有一名女性；“各级各类”指每一个这样的单位都要有，即100%。',
            en: '“比例较高” (a rather high share) means by default that half of the employees or more are women; “适当数量” (an appropriate number) means by default at least one woman among the managers; “各级各类” (of every level and kind) means each such institution: 100 %.',
          },
          reason: {
            zh: '规划没有给出两个界限，也没有指向规定或任务，所以取文字能承受的最低要求：一半和一名都是本库的设定，各地可以替换。',
            en: 'The plan gives neither limit and points to no rule or task, so the least that the words can bear is taken: one half and one woman are ours and may be replaced.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 6, clause: 1 },
      },
    ],
    measures: ['decision-m01', 'decision-m06'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 6 },
  },
  {
    id: 'decision-07',
    domain: 'decision',
    number: 7,
    title: {
      zh: '工会代表大会、职工代表大会、教职工代表大会中女职工代表的比例与女职工占职工总数的比例相适应',
      en: 'In trade union congresses, workers’ congresses and congresses of teaching staff, a share of women delegates in keeping with the share of women employees',
    },
    criteria: [
      {
        id: 'decision-07.1',
        kind: 'relative-to',
        title: {
          zh: '工会代表大会中女职工代表的比例与女职工占职工总数的比例相适应',
          en: 'Share of women delegates to trade union congresses in keeping with the share of women employees',
        },
        indicator: 'trade-union-congress-delegates-women-share',
        select: {},
        reference: { indicator: 'employees-women-share', select: {} },
        margin: '2',
        by: 2030,
        interpretation: commensurateInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'decision-07.2',
        kind: 'relative-to',
        title: {
          zh: '职工代表大会中女职工代表的比例与女职工占职工总数的比例相适应',
          en: 'Share of women delegates to workers’ congresses in keeping with the share of women employees',
        },
        indicator: 'workers-congress-delegates-women-share',
        select: {},
        reference: { indicator: 'employees-women-share', select: {} },
        margin: '2',
        by: 2030,
        interpretation: commensurateInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 7, clause: 2 },
      },
      {
        id: 'decision-07.3',
        kind: 'relative-to',
        title: {
          zh: '教职工代表大会中女职工代表的比例与女教职工占教职工总数的比例相适应',
          en: 'Share of women delegates to congresses of teaching staff in keeping with the share of women among the staff',
        },
        indicator: 'teaching-staff-congress-delegates-women-share',
        select: {},
        reference: { indicator: 'employees-women-share', select: { group: 'teaching-staff' } },
        margin: '2',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“相适应”按不低于判断，默认容许低2个百分点以内；“职工总数”在这里指教职工总数，取同一年的数。女代表比例更高不算不相适应。',
            en: '“相适应” (in keeping with) is judged as not below, with 2 percentage points allowed by default; the employees here are the staff of schools, in the same year. A higher share of women delegates is not held against it.',
          },
          reason: {
            zh: '教职工中女性比例高于全体职工，同全体职工比较会把要求放低。规划没有给出容许的差距，2个百分点是本库的设定：名额是整数，50名代表的大会上一个名额就是2个百分点。',
            en: 'Women are a larger share of school staff than of all employees, and a comparison with all would ask for less. The plan gives no tolerance; 2 points are ours: seats are whole people, and in a congress of 50 one seat is 2 points.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 7, clause: 3 },
      },
    ],
    measures: ['decision-m06', 'decision-m07'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 7 },
  },
  {
    id: 'decision-08',
    domain: 'decision',
    number: 8,
    title: {
      zh: '村党组织成员、村党组织书记中女性比例逐步提高；村委会成员中女性比例达到30%以上，村委会主任中女性比例逐步提高',
      en: 'Gradually more women among members and secretaries of village Party branches; at least 30 % women in villagers’ committees, and gradually more women as their heads',
    },
    criteria: [
      {
        id: 'decision-08.1',
        kind: 'increase',
        title: {
          zh: '村党组织成员中女性比例逐步提高',
          en: 'Gradually more women among the members of village Party branch committees',
        },
        indicator: 'village-party-branch-women-share',
        select: {},
        by: 2030,
        interpretation: partyBranchInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'decision-08.2',
        kind: 'increase',
        title: {
          zh: '村党组织书记中女性比例逐步提高',
          en: 'Gradually more women among the secretaries of village Party branches',
        },
        indicator: 'village-party-secretary-women-share',
        select: {},
        by: 2030,
        interpretation: gradualInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 8, clause: 2 },
      },
      {
        id: 'decision-08.3',
        kind: 'at-least',
        title: {
          zh: '村委会成员中女性比例达到30%以上',
          en: 'At least 30 % women among members of villagers’ committees',
        },
        indicator: 'village-committee-women-share',
        select: {},
        value: '30',
        unit: '%',
        by: 2030,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 8, clause: 3 },
      },
      {
        id: 'decision-08.4',
        kind: 'increase',
        title: { zh: '村委会主任中女性比例逐步提高', en: 'Gradually more women among heads of villagers’ committees' },
        indicator: 'village-director-women-share',
        select: {},
        by: 2030,
        interpretation: gradualInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 8, clause: 4 },
      },
    ],
    measures: ['decision-m01', 'decision-m08'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 8 },
  },
  {
    id: 'decision-09',
    domain: 'decision',
    number: 9,
    title: {
      zh: '社区党组织成员、社区党组织书记中女性比例逐步提高；社区居委会成员中女性比例保持在50%左右，主任中女性比例45%',
      en: 'Gradually more women among members and secretaries of community Party branches; about 50 % women in residents’ committees, kept up, and 45 % among their heads',
    },
    criteria: [
      {
        id: 'decision-09.1',
        kind: 'increase',
        title: {
          zh: '社区党组织成员中女性比例逐步提高',
          en: 'Gradually more women among the members of community Party branch committees',
        },
        indicator: 'community-party-branch-women-share',
        select: {},
        by: 2030,
        interpretation: partyBranchInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 9, clause: 1 },
      },
      {
        id: 'decision-09.2',
        kind: 'increase',
        title: {
          zh: '社区党组织书记中女性比例逐步提高',
          en: 'Gradually more women among the secretaries of community Party branches',
        },
        indicator: 'community-party-secretary-women-share',
        select: {},
        by: 2030,
        interpretation: gradualInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 9, clause: 2 },
      },
      {
        id: 'decision-09.3',
        kind: 'about',
        title: {
          zh: '社区居委会成员中女性比例保持在50%左右',
          en: 'About 50 % women among members of residents’ committees, kept up',
        },
        indicator: 'resident-committee-women-share',
        select: {},
        value: '50',
        tolerance: '2',
        unit: '%',
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“50%左右”默认指48%至52%，两端都算；“保持”指达到后每年都在其中。',
            en: '“50%左右” (about 50 %) means by default 48 % to 52 %, both ends included; “保持” (kept up) means every year once reached.',
          },
          reason: {
            zh: '规划没有给出容许的差距，上下2个百分点是本库的设定：全国公布过的49.2%、49.7%、50.4%都在其中。原文写“左右”不写“以上”，所以高出上限同样算偏离；各地可以替换。',
            en: 'The plan gives no tolerance; 2 points either way are ours: the published national figures of 49.2 %, 49.7 % and 50.4 % all lie inside. The text says about, not at least, so going beyond the upper end counts as off too; a caller may replace it.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 9, clause: 3 },
      },
      {
        id: 'decision-09.4',
        kind: 'at-least',
        title: { zh: '社区居委会主任中女性比例45%', en: '45 % women among heads of residents’ committees' },
        indicator: 'resident-director-women-share',
        select: {},
        value: '45',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '原文只写“比例45%”，读作达到45%，超过也算达到；前一句的“保持”“左右”不管这一句。',
            en: 'The text only says “比例45%” (share 45 %): read as 45 % or more, and going beyond it counts as reached. “Kept up” and “about” of the clause before do not extend to this one.',
          },
          reason: {
            zh: '这一句没有动词，也没有“以上”或“左右”。前一句已用“左右”，这一句没有重复，所以不设上下范围；越高越好的指标超过目标值不能算未达到。',
            en: 'The clause has no verb, and neither “or more” nor “about”. The clause before says about and this one does not repeat it, so there is no range; where higher is better, going beyond the figure cannot be a miss.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 9, clause: 4 },
      },
    ],
    measures: ['decision-m01', 'decision-m08'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 9 },
  },
  {
    id: 'decision-10',
    domain: 'decision',
    number: 10,
    title: {
      zh: '鼓励支持女性参与社会组织、担任社会组织负责人；社会组织中的女性比例大幅提高，社会组织女性负责人比例逐步提高',
      en: 'Encourage women to join and to head social organisations; a much higher share of women in social organisations, and gradually more women as their heads',
    },
    criteria: [
      {
        id: 'decision-10.1',
        kind: 'milestone',
        title: {
          zh: '鼓励支持女性参与社会组织、担任社会组织负责人',
          en: 'Encourage women to join and to head social organisations',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 10, clause: 1 },
      },
      {
        id: 'decision-10.2',
        kind: 'increase',
        title: { zh: '社会组织中的女性比例大幅提高', en: 'A much higher share of women in social organisations' },
        indicator: 'social-organisation-women-share',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“大幅提高”指高于2020年基期，默认不设幅度；变动的百分点数随结果列出，供评估判断是否够“大幅”。',
            en: '“大幅提高” (much higher) means higher than in the base year 2020, by default by any amount; the change in points is shown with the result, for the evaluation to judge whether it is much.',
          },
          reason: {
            zh: '规划没有给出幅度，也没有公布过基期数值，定不出多少才算大幅；任何幅度都是另加的目标。',
            en: 'The plan gives no amount and no figure of the base year was published, so how much is much cannot be settled; any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 10, clause: 2 },
      },
      {
        id: 'decision-10.3',
        kind: 'increase',
        title: { zh: '社会组织女性负责人比例逐步提高', en: 'Gradually more women among heads of social organisations' },
        indicator: 'social-organisation-women-heads-share',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“逐步提高”指高于2020年基期，只要升高即算，不要求每年都升高。',
            en: '“逐步提高” (gradually higher) means higher than in the base year 2020, by any amount; a rise every year is not asked for.',
          },
          reason: {
            zh: '规划没有给出幅度和步幅；负责人随各组织换届变动，任何幅度都是另加的目标。',
            en: 'The plan gives neither amount nor steps; heads change with the terms of each organisation, and any amount would be a goal of our own.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 10, clause: 3 },
      },
    ],
    measures: ['decision-m09'],
    cite: { source: 'zhongwei-plan', section: '二（四）主要目标', goal: 10 },
  },
];
