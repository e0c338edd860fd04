import type { Target } from '../../src/model/plan.js';
import type { Text } from '../../src/model/text.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';
import { defaultStages, milestoneInterpretation } from '../stages.js';

const anyAmount: Text = {
  zh: '规划没有给出幅度，任何幅度都是另加的目标。',
  en: 'The plan gives no amount, and any amount would be a goal of our own.',
};

const statutoryLiteracy: Text = {
  zh: '规划没有数值。《扫除文盲工作条例》规定基本扫除文盲单位的标准：除丧失学习能力者外，非文盲人数在农村达到95%以上，在城镇达到98%以上，因此城乡各一条。条例针对1949年10月1日以后出生的15周岁以上男女人口，并要求复盲率低于5%；用于15至50周岁女性是本库的设定，可以替换。',
  en: 'The plan has no figure. The Regulations on Eliminating Illiteracy call illiteracy basically eliminated when, apart from people unable to learn, at least 95 % are literate in the country and at least 98 % in towns, hence one criterion for each. They speak of men and women of 15 and over born after 1 October 1949 and also want fewer than 5 % to relapse; applying them to women aged 15 to 50 is ours, and a caller may replace it.',
};

/**
 * The goals of the domain “women and education”. The plan names no year for them, so its last year holds; 以上 includes the
 * figure.
 */
export const educationTargets: readonly Target<ZhongweiTargetId, ZhongweiDomainId, ZhongweiMeasureId>[] = [
  {
    id: 'education-01',
    domain: 'education',
    number: 1,
    title: {
      zh: '加强思想政治教育，增进妇女对习近平新时代中国特色社会主义思想的认同，引领妇女做建设者、倡导者、奋斗者',
      en: 'Stronger ideological and political education; women identify more with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era; women are led to build, to set a good example and to strive',
    },
    criteria: [
      {
        id: 'education-01.1',
        kind: 'milestone',
        title: { zh: '加强思想政治教育', en: 'Stronger ideological and political education' },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 1, clause: 1 },
      },
      {
        id: 'education-01.2',
        kind: 'milestone',
        title: {
          zh: '增进妇女对习近平新时代中国特色社会主义思想的政治认同、思想认同、情感认同',
          en: 'Women identify more with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era, in politics, thought and feeling',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '政治认同、思想认同、情感认同合为一条，按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: 'Identification in politics, thought and feeling is one criterion, judged by evidence in three stages (arranged, carried out, confirmed by evaluation), and is reached only when confirmed.',
          },
          reason: {
            zh: '规划没有给出数值或量表，三种认同由同一项教育促成，没有分别的凭证。',
            en: 'The plan gives neither figure nor scale; one and the same education is to bring about all three, so there is no separate evidence for each.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 1, clause: 2 },
      },
      {
        id: 'education-01.3',
        kind: 'milestone',
        title: {
          zh: '引领妇女做伟大事业的建设者、文明风尚的倡导者、敢于追梦的奋斗者',
          en: 'Women are led to build the great cause, to set an example of good manners and to follow their dreams',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 1, clause: 3 },
      },
    ],
    measures: ['education-m01'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 1 },
  },
  {
    id: 'education-02',
    domain: 'education',
    number: 2,
    title: {
      zh: '教育工作全面贯彻男女平等基本国策',
      en: 'The basic state policy of equality between men and women carried out in all work on education',
    },
    criteria: [
      {
        id: 'education-02.1',
        kind: 'milestone',
        stages: defaultStages,
        by: 2030,
        interpretation: milestoneInterpretation,
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 2, clause: 1 },
      },
    ],
    measures: ['education-m02'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 2 },
  },
  {
    id: 'education-03',
    domain: 'education',
    number: 3,
    title: {
      zh: '大中小学性别平等教育全面推进，教师和学生男女平等意识明显增强',
      en: 'Education in gender equality advanced in all schools and universities; clearly greater awareness of equality between men and women among teachers and students',
    },
    criteria: [
      {
        id: 'education-03.1',
        kind: 'milestone',
        title: {
          zh: '大中小学性别平等教育全面推进',
          en: 'Education in gender equality advanced in all schools and universities',
        },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '“全面推进”指大学、中学、小学三个学段都推进，不要求每所学校；按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: '“全面推进” (advanced everywhere) means at all three levels, primary, secondary and higher, not in every single school. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划写的是“推进”而不是“覆盖”，也没有给出开展学校的比例。',
            en: 'The plan speaks of advancing, not of covering, and gives no share of schools.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 3, clause: 1 },
      },
      {
        id: 'education-03.2',
        kind: 'increase',
        title: {
          zh: '教师男女平等意识明显增强',
          en: 'Clearly greater awareness of equality between men and women among teachers',
        },
        indicator: 'gender-equality-awareness-rate',
        select: { group: 'teachers' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“明显增强”默认指调查所得比例高于2020年基期，差别超出公布数的舍入即算，不设幅度；教师和学生分为两条，男女都计入。',
            en: '“明显增强” (clearly greater) means by default that the share found by a survey is higher than in the base year 2020, by more than printed rounding; no amount is set. Teachers and students are two criteria, and both sexes count.',
          },
          reason: {
            zh: '规划没有说多少才算明显，任何幅度都是另加的目标，这一默认值是本库的；两组人分别调查，合并会掩盖落后的一组。',
            en: 'The plan does not say how much is clear, and any amount would be a goal of our own, as this default is. The two groups are surveyed apart, and one figure could hide the one that lags.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 3, clause: 2 },
      },
      {
        id: 'education-03.3',
        kind: 'increase',
        title: {
          zh: '学生男女平等意识明显增强',
          en: 'Clearly greater awareness of equality between men and women among students',
        },
        indicator: 'gender-equality-awareness-rate',
        select: { group: 'students' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“明显增强”默认指调查所得比例高于2020年基期，差别超出公布数的舍入即算，不设幅度；教师和学生分为两条，男女都计入。',
            en: '“明显增强” (clearly greater) means by default that the share found by a survey is higher than in the base year 2020, by more than printed rounding; no amount is set. Teachers and students are two criteria, and both sexes count.',
          },
          reason: {
            zh: '规划没有说多少才算明显，任何幅度都是另加的目标，这一默认值是本库的；两组人分别调查，合并会掩盖落后的一组。',
            en: 'The plan does not say how much is clear, and any amount would be a goal of our own, as this default is. The two groups are surveyed apart, and one figure could hide the one that lags.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 3, clause: 3 },
      },
    ],
    measures: ['education-m02', 'education-m10'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 3 },
  },
  {
    id: 'education-04',
    domain: 'education',
    number: 4,
    title: {
      zh: '女童平等接受义务教育，九年义务教育巩固率达到97%以上，消除女童辍学现象',
      en: 'Compulsory education for girls as for boys; retention rate of nine-year compulsory education of at least 97 %; no girl drops out of school',
    },
    criteria: [
      {
        id: 'education-04.1',
        kind: 'relative-to',
        title: { zh: '女童平等接受义务教育', en: 'Compulsory education for girls as for boys' },
        indicator: 'primary-net-enrolment-rate',
        select: { sex: 'F' },
        reference: { indicator: 'primary-net-enrolment-rate', select: { sex: 'M' } },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“平等接受”指女童的小学净入学率不低于同年男童，不留余地。',
            en: '“平等接受” (as for boys) means that the net enrolment rate of girls in primary education is not below that of boys in the same year, with no margin.',
          },
          reason: {
            zh: '规划没有指标；国家统计局监测义务教育性别差距时比较的就是男、女童的小学净入学率，并逐年公布。它只看入学，读满九年由下一条看；没有见到分性别的巩固率。',
            en: 'The plan names no indicator; these are the rates that the National Bureau of Statistics compares, year by year, to watch the gap in compulsory education. They show entry only, and the next criterion shows who stays; no retention rate by sex was seen.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 4, clause: 1 },
      },
      {
        id: 'education-04.2',
        kind: 'at-least',
        title: {
          zh: '九年义务教育巩固率达到97%以上',
          en: 'Retention rate of nine-year compulsory education of at least 97 %',
        },
        indicator: 'compulsory-education-retention-rate',
        select: {},
        value: '97',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '取男女合计的九年义务教育巩固率。',
            en: 'The rate of boys and girls together counts.',
          },
          reason: {
            zh: '这一分句写的是通常所说的巩固率，没有冠以女童；策略措施说到女童的巩固率时另写“女童义务教育巩固率”。公布的也是合计数。',
            en: 'The clause names the common rate without “girls”, while a measure of the same domain says “of girls” where it means them. The published figure is for both sexes.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 4, clause: 2 },
      },
      {
        id: 'education-04.3',
        kind: 'at-most',
        title: { zh: '消除女童辍学现象', en: 'No girl drops out of school' },
        indicator: 'compulsory-education-dropouts',
        select: { sex: 'F' },
        value: '0',
        unit: '人',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“消除”指义务教育阶段辍学未复学的女童为0人。',
            en: '“消除” (no more) means that 0 girls of compulsory school age are out of school after dropping out.',
          },
          reason: {
            zh: '规划没有写数值。数人数而不用辍学率，是因为很小的率会四舍五入成0.0%而实际仍有女童辍学。',
            en: 'The plan has no figure. Girls are counted because a very small rate is rounded to 0.0 % while some girls are still out of school.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 4, clause: 3 },
      },
    ],
    measures: ['education-m03'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 4 },
  },
  {
    id: 'education-05',
    domain: 'education',
    number: 5,
    title: {
      zh: '女性平等接受高中阶段教育，高中阶段毛入学率达到并保持在95%以上',
      en: 'Senior secondary education for women as for men; gross enrolment ratio in senior secondary education brought to at least 95 % and kept there',
    },
    criteria: [
      {
        id: 'education-05.1',
        kind: 'relative-to',
        title: { zh: '女性平等接受高中阶段教育', en: 'Senior secondary education for women as for men' },
        indicator: 'senior-secondary-gross-enrolment',
        select: { sex: 'F' },
        reference: { indicator: 'senior-secondary-gross-enrolment', select: { sex: 'M' } },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“平等接受”指女性的高中阶段毛入学率不低于同年男性，不留余地。没有见到公布的分性别数，无数据时如实说明。',
            en: '“平等接受” (as for men) means that the gross enrolment ratio of women is not below that of men in the same year, with no margin. No published ratio by sex was seen, and where there is none, the verdict says so.',
          },
          reason: {
            zh: '规划没有指标。公布的女生占在校生比重不能代替：适龄人口中男多女少，比重低于50%也可能已经平等。',
            en: 'The plan names no indicator. The published share of girls among pupils cannot stand in: there are fewer girls than boys of that age, so that a share below 50 % may already be equality.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 5, clause: 1 },
      },
      {
        id: 'education-05.2',
        kind: 'at-least',
        title: {
          zh: '高中阶段毛入学率达到并保持在95%以上',
          en: 'Gross enrolment ratio in senior secondary education brought to at least 95 % and kept there',
        },
        indicator: 'senior-secondary-gross-enrolment',
        select: {},
        value: '95',
        unit: '%',
        by: 2030,
        hold: true,
        interpretation: {
          reading: {
            zh: '“达到并保持”是一条：达到后每年都不低于95%。取男女合计的毛入学率。',
            en: '“达到并保持” (brought to and kept) is one criterion: once reached, 95 % or more in every later year. The ratio of both sexes together counts.',
          },
          reason: {
            zh: '这一分句写的是通常所说的毛入学率，没有冠以女性，公布的也是合计数；女性是否平等由前一条看。',
            en: 'The clause names the common ratio without “women”, and the published figure is for both sexes; the criterion before this one looks at equality.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 5, clause: 2 },
      },
    ],
    measures: ['education-m04'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 5 },
  },
  {
    id: 'education-06',
    domain: 'education',
    number: 6,
    title: {
      zh: '女性接受职业教育的水平逐步提高',
      en: 'Gradually more vocational education of women',
    },
    criteria: [
      {
        id: 'education-06.1',
        kind: 'increase',
        title: {
          zh: '女性接受中等职业教育的水平逐步提高',
          en: 'Gradually more secondary vocational education of women',
        },
        indicator: 'secondary-vocational-women-share',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '职业教育分中等、高等两条，用在校生中女生比重衡量；“逐步提高”指高于2020年基期，不要求每年都升高。',
            en: 'Vocational education is read as two criteria, secondary and higher, measured by the share of women among students; “逐步提高” (gradually more) means higher than in the base year 2020, without a rise in every year.',
          },
          reason: {
            zh: '规划没有说“水平”指什么；国家统计局监测国家纲要的同一目标时，分别公布中等、高等职业教育女生人数和比重。取比重而不取人数，因为人数随适龄人口多少而变。规划没有给出幅度和步幅。',
            en: 'The plan does not say what “水平” (level) is; for the same goal of the national outline the National Bureau of Statistics publishes number and share of women in secondary and in higher vocational education. The share is used because the number follows the size of the age group. The plan gives neither amount nor steps.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 6, clause: 1 },
      },
      {
        id: 'education-06.2',
        kind: 'increase',
        title: {
          zh: '女性接受高等职业教育的水平逐步提高',
          en: 'Gradually more higher vocational education of women',
        },
        indicator: 'higher-vocational-women-share',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '职业教育分中等、高等两条，用在校生中女生比重衡量；“逐步提高”指高于2020年基期，不要求每年都升高。',
            en: 'Vocational education is read as two criteria, secondary and higher, measured by the share of women among students; “逐步提高” (gradually more) means higher than in the base year 2020, without a rise in every year.',
          },
          reason: {
            zh: '规划没有说“水平”指什么；国家统计局监测国家纲要的同一目标时，分别公布中等、高等职业教育女生人数和比重。取比重而不取人数，因为人数随适龄人口多少而变。规划没有给出幅度和步幅。',
            en: 'The plan does not say what “水平” (level) is; for the same goal of the national outline the National Bureau of Statistics publishes number and share of women in secondary and in higher vocational education. The share is used because the number follows the size of the age group. The plan gives neither amount nor steps.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 6, clause: 2 },
      },
    ],
    measures: ['education-m05'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 6 },
  },
  {
    id: 'education-07',
    domain: 'education',
    number: 7,
    title: {
      zh: '大力培养女性专业技术人才，女性公民具有科学素质的比例稳步提升，男女两性科学素质水平差距逐步缩小',
      en: 'More women trained as professionals; steadily more women with scientific literacy; a gradually smaller gap in scientific literacy between men and women',
    },
    criteria: [
      {
        id: 'education-07.1',
        kind: 'increase',
        title: { zh: '大力培养女性专业技术人才', en: 'More women trained as professionals' },
        indicator: 'professional-women-share',
        select: {},
        by: 2030,
        interpretation: {
          reading: {
            zh: '“大力培养”用专业技术人员中女性比例衡量，指高于2020年基期，只要升高即算；“大力”不另加要求。',
            en: '“大力培养” (train with vigour) is measured by the share of women among professional and technical staff and means higher than in the base year 2020, by any amount; “大力” (with vigour) adds nothing.',
          },
          reason: {
            zh: '规划没有给出数值；本领域第7条策略措施说明方向是提高人才队伍中女性比例，国家统计局公布过这一比例。',
            en: 'The plan gives no figure; measure 7 of this domain says that the share of women is to rise, and the National Bureau of Statistics has published that share.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 7, clause: 1 },
      },
      {
        id: 'education-07.2',
        kind: 'increase',
        title: { zh: '女性公民具有科学素质的比例稳步提升', en: 'Steadily more women with scientific literacy' },
        indicator: 'science-literacy-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '“稳步提升”指高于2020年基期，不要求每次调查都升高。',
            en: '“稳步提升” (steadily more) means higher than in the base year 2020; a rise at every survey is not asked for.',
          },
          reason: {
            zh: '规划没有给出幅度和步幅；结果来自抽样调查，抽样误差就能使一次结果回落。',
            en: 'The plan gives neither amount nor steps; the figures come from sample surveys, and sampling error alone can turn one of them down.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 7, clause: 2 },
      },
      {
        id: 'education-07.3',
        kind: 'narrow-gap',
        title: {
          zh: '男女两性科学素质水平差距逐步缩小',
          en: 'A gradually smaller gap in scientific literacy between men and women',
        },
        indicator: 'science-literacy-rate',
        select: {},
        between: 'sex',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“差距逐步缩小”指男女具备科学素质比例之差的绝对值（百分点）小于2020年基期，不要求每次调查都缩小。',
            en: '“差距逐步缩小” (a gradually smaller gap) means that the absolute difference between men and women in percentage points is smaller than in the base year 2020, not smaller at every survey.',
          },
          reason: {
            zh: '规划没有给出幅度。中国科协公布的性别差就是百分点之差。',
            en: 'The plan gives no amount. The gap that the China Association for Science and Technology publishes is the difference in percentage points.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 7, clause: 3 },
      },
    ],
    measures: ['education-m06', 'education-m07'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 7 },
  },
  {
    id: 'education-08',
    domain: 'education',
    number: 8,
    title: {
      zh: '促进女性树立终身学习意识，女性接受终身教育水平不断提高',
      en: 'Women see learning as lifelong; ever more lifelong education of women',
    },
    criteria: [
      {
        id: 'education-08.1',
        kind: 'milestone',
        title: { zh: '促进女性树立终身学习意识', en: 'Women see learning as lifelong' },
        stages: defaultStages,
        by: 2030,
        interpretation: {
          reading: {
            zh: '意识本身不另设指标，其结果由下一条看。按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
            en: 'The attitude has no indicator of its own; its result shows in the next criterion. It is judged by evidence in three stages (arranged, carried out, confirmed by evaluation) and is reached only when confirmed.',
          },
          reason: {
            zh: '规划要求“促进”，没有给出量表，也没有见到测量终身学习意识的调查。',
            en: 'The plan asks to promote it and gives no scale, and no survey of this attitude was seen.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 8, clause: 1 },
      },
      {
        id: 'education-08.2',
        kind: 'increase',
        title: { zh: '女性接受终身教育水平不断提高', en: 'Ever more lifelong education of women' },
        indicator: 'lifelong-learning-participation-rate',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '用女性一年内参加学习培训的比例衡量；“不断提高”指高于2020年基期，不要求每年都升高。没有找到公开数列，无数据时如实说明。',
            en: 'Measured by the share of women who took part in education or training within a year; “不断提高” (ever more) means higher than in the base year 2020, without a rise in every year. No published series was found, and where there is none, the verdict says so.',
          },
          reason: anyAmount,
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 8, clause: 2 },
      },
    ],
    measures: ['education-m05', 'education-m08'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 8 },
  },
  {
    id: 'education-09',
    domain: 'education',
    number: 9,
    title: {
      zh: '基本消除女性青壮年文盲，女性平均受教育年限不断提高',
      en: 'Illiteracy basically eliminated among young and middle-aged women; ever more years of schooling of women',
    },
    criteria: [
      {
        id: 'education-09.1',
        kind: 'at-most',
        title: {
          zh: '基本消除农村女性青壮年文盲',
          en: 'Illiteracy basically eliminated among young and middle-aged women in the country',
        },
        indicator: 'young-adult-illiteracy-rate',
        select: { sex: 'F', urbanisation: 'R' },
        value: '5',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“基本消除”默认指农村15至50周岁女性文盲率不高于5%；城镇另为一条。',
            en: '“基本消除” (basically eliminated) means by default an illiteracy rate of 5 % or less among women aged 15 to 50 in the country; towns are a criterion of their own.',
          },
          reason: statutoryLiteracy,
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 9, clause: 1 },
      },
      {
        id: 'education-09.2',
        kind: 'at-most',
        title: {
          zh: '基本消除城镇女性青壮年文盲',
          en: 'Illiteracy basically eliminated among young and middle-aged women in towns',
        },
        indicator: 'young-adult-illiteracy-rate',
        select: { sex: 'F', urbanisation: 'U' },
        value: '2',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“基本消除”默认指城镇15至50周岁女性文盲率不高于2%；农村另为一条。',
            en: '“基本消除” (basically eliminated) means by default an illiteracy rate of 2 % or less among women aged 15 to 50 in towns; the country is a criterion of its own.',
          },
          reason: statutoryLiteracy,
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 9, clause: 2 },
      },
      {
        id: 'education-09.3',
        kind: 'increase',
        title: { zh: '女性平均受教育年限不断提高', en: 'Ever more years of schooling of women' },
        indicator: 'mean-years-schooling-15plus',
        select: { sex: 'F' },
        by: 2030,
        interpretation: {
          reading: {
            zh: '取15岁及以上女性的平均受教育年限；“不断提高”指高于2020年基期，不要求每年都升高。',
            en: 'The mean of women aged 15 and over counts; “不断提高” (ever more) means higher than in the base year 2020, without a rise in every year.',
          },
          reason: {
            zh: '规划没有写年龄和幅度；国家统计局在国家纲要的监测报告中公布的是15岁及以上人口。6岁及以上人口和劳动年龄人口的年限是另外的指标。',
            en: 'The plan gives neither age nor amount; in its reports on the national outline the National Bureau of Statistics prints the population aged 15 and over. The years of those aged 6 and over or of working age are other indicators.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 9, clause: 3 },
      },
    ],
    measures: ['education-m08', 'education-m09'],
    cite: { source: 'zhongwei-plan', section: '二（二）主要目标', goal: 9 },
  },
];
