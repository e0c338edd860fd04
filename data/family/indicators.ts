import type { Indicator } from '../../src/model/plan.js';
import type { FamilyIndicatorId } from './indicator-ids.js';

/**
 * The indicators that the goals and measures of the domain “women and family building” rest on, in the order of the goals,
 * then of the measures. What was not seen in a source stands in `interpretation`.
 */
export const familyIndicators: readonly Indicator<FamilyIndicatorId>[] = [
  {
    id: 'housework-time',
    title: { zh: '家务劳动时间', en: 'Time spent on housework' },
    definition: {
      zh: '居民平均每天用于家务劳动的时间，由时间利用调查得出。',
      en: 'Mean time a day that residents spend on housework, from a time-use survey.',
    },
    measure: 'mean',
    collection: 'survey',
    unit: '分钟/天',
    direction: 'neither',
    range: { lower: '0', upper: '1440' },
    aggregation: 'none',
    disaggregation: ['sex', 'age', 'urbanisation'],
    steward: 'statistics',
    frequency: 'irregular',
    interpretation: {
      reading: {
        zh: '只比较年龄范围、家务劳动的范围和计算口径（全部受访者平均，不限参与者）相同的调查；陪伴照料家人的时间单列的，不计入。时间长短本身没有好坏，所以没有单一方向。',
        en: 'Only surveys with the same ages, the same scope of housework and the same mean (over all respondents, not only those who took part) are compared; care for family members counts only where it is not listed apart. More or less time is neither better nor worse by itself, so there is no single direction.',
      },
      reason: {
        zh: '规划只给出名称；定义、范围和周期未见原文，是假设。没有找到市级时间利用调查，这是一处数据缺口。',
        en: 'The plan gives the name only; definition, scope and frequency were not seen: assumed. No time-use survey of the city was found: a data gap.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（六）主要目标', goal: 7, clause: 2 },
  },
  {
    id: 'new-estates-elderly-care-area',
    title: {
      zh: '新建城区、居住（小）区人均养老服务设施面积（最低的一个）',
      en: 'Elderly care facilities a person in new urban areas and housing estates (the lowest of them)',
    },
    definition: {
      zh: '当年建成的新建城区、居住（小）区中，配建养老服务设施人均面积最低的一个的数值。',
      en: 'Area of elderly care facilities a person in that new urban area or housing estate, of those completed in the year, which has the least.',
    },
    measure: 'ratio',
    collection: 'register',
    unit: 'm²/人',
    direction: 'higher',
    range: { lower: '0' },
    numerator: { zh: '该项目配建的养老服务设施面积', en: 'Area of elderly care facilities of that project' },
    denominator: { zh: '该项目规划居住人口', en: 'Planned residents of that project' },
    aggregation: 'none',
    disaggregation: ['county'],
    steward: 'housing-construction',
    frequency: 'annual',
    interpretation: {
      reading: {
        zh: '面积取用地面积；当年没有建成项目的，如实填“不存在”，不填0。',
        en: 'Area is land; a year without a completed project is reported as such, not as 0.',
      },
      reason: {
        zh: '规划没有说是用地面积还是建筑面积；见到的外省做法（湖北“四同步”）以人均用地不低于0.1平方米为准，另按户数规定建筑面积。由住房城乡建设部门填报、按竣工年度统计是假设。',
        en: 'The plan does not say land or floor area; a practice seen in another province (Hubei) asks for 0.1 square metres of land a person, and sets floor area by households besides. The housing authority as reporter and the year of completion are assumed.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 9, clause: 1 },
  },
];
