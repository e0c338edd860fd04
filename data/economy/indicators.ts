import type { Indicator } from '../../src/model/plan.js';
import type { EconomyIndicatorId } from './indicator-ids.js';

/**
 * The indicators that the goals of the domain “women and the economy” rest on, in the order of the goals. `cite` names
 * where the definition or a figure was seen; what was not seen stands in `interpretation`.
 */
export const economyIndicators: readonly Indicator<EconomyIndicatorId>[] = [
  {
    id: 'employed-women-share',
    title: { zh: '全社会就业人员中女性比重', en: 'Share of women among all employed persons' },
    definition: {
      zh: '城乡全部就业人员中女性所占比例。',
      en: 'Share of women among all employed persons in town and country.',
    },
    measure: 'proportion',
    collection: 'survey',
    unit: '%',
    direction: 'neither',
    range: { lower: '0', upper: '100' },
    numerator: { zh: '女性就业人员数', en: 'Employed women' },
    denominator: { zh: '全部就业人员数', en: 'Employed persons' },
    aggregation: 'ratio-of-sums',
    disaggregation: ['urbanisation', 'county'],
    steward: 'statistics',
    frequency: 'annual',
    womenOnly: true,
    interpretation: {
      reading: {
        zh: '按劳动力调查推算的数处理，每年一次；规划要求在一个数值左右，所以没有单一方向。不同于城镇单位就业人员中女性比重。',
        en: 'Treated as an estimate from the labour force survey, yearly; the plan wants it about a figure, so there is no single direction. It is not the share of women in urban units.',
      },
      reason: {
        zh: '见到名称和全国数值；就业人员的调查方法和市级数的来源未见原文，是假设。',
        en: 'Name and national figures were seen; how employed persons are surveyed and where a figure for the city comes from were not: assumed.',
      },
    },
    cite: { source: 'nbs-women-report-2020' },
  },
  {
    id: 'graduate-destination-rate',
    title: { zh: '大中专毕业生毕业去向落实率', en: 'Share of graduates with a settled destination' },
    definition: {
      zh: '当年大中专毕业生中，已就业、创业或继续升学的人所占比例。',
      en: 'Share of the year’s graduates of colleges and secondary vocational schools who have a job, a business or a place for further study.',
    },
    measure: 'proportion',
    collection: 'register',
    unit: '%',
    direction: 'higher',
    range: { lower: '0', upper: '100' },
    numerator: {
      zh: '已就业、创业或继续升学的毕业生数',
      en: 'Graduates with a job, a business or a place for further study',
    },
    denominator: { zh: '当年毕业生数', en: 'Graduates of the year' },
    aggregation: 'ratio-of-sums',
    disaggregation: ['sex', 'county'],
    steward: 'education',
    frequency: 'annual',
    interpretation: {
      reading: {
        zh: '规划所说毕业生充分就业，用毕业去向落实率衡量；升学计入，各年须取同一统计日。',
        en: 'The plan’s full employment of graduates is measured by the rate of settled destinations; further study counts, and the day of counting must be the same in every year.',
      },
      reason: {
        zh: '规划没有定义；市级分性别的数列未见公布，这是一处数据缺口。名称、口径、统计日和填报部门是假设。',
        en: 'The plan defines nothing, and no series by sex was seen for the city: a data gap. Name, scope, day of counting and reporting office are assumed.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 2, clause: 3 },
  },
  {
    id: 'urban-unit-employed-women-share',
    title: {
      zh: '城镇非私营单位就业人员中女性比重',
      en: 'Share of women among persons employed in urban non-private units',
    },
    definition: {
      zh: '城镇非私营单位就业人员中女性所占比例，不含私营单位、个体工商户和农村。',
      en: 'Share of women among persons employed in urban non-private units, without private units, the self-employed and the country.',
    },
    measure: 'proportion',
    collection: 'register',
    unit: '%',
    direction: 'higher',
    range: { lower: '0', upper: '100' },
    numerator: { zh: '城镇非私营单位女性就业人员数', en: 'Women employed in urban non-private units' },
    denominator: { zh: '城镇非私营单位就业人员数', en: 'Persons employed in urban non-private units' },
    aggregation: 'ratio-of-sums',
    disaggregation: ['county'],
    steward: 'statistics',
    frequency: 'annual',
    womenOnly: true,
    interpretation: {
      reading: {
        zh: '规划所说“城镇单位”，按城镇非私营单位理解；按单位报表统计处理；比重越高越好。',
        en: 'The plan’s “urban units” are read as urban non-private units; treated as a count from the reports of employers; higher is better.',
      },
      reason: {
        zh: '公布的分性别数只有这一口径，早年的报告也称城镇单位；统计方式未见原文，是假设。',
        en: 'Figures by sex are published with this scope only, and earlier reports call it urban units; how it is counted was not seen: assumed.',
      },
    },
    cite: { source: 'nbs-women-report-2022' },
  },
  {
    id: 'vocational-skill-certificate-rate',
    title: {
      zh: '从业人员中持有职业技能证书的比例',
      en: 'Share of persons in employment with a certificate of vocational skill',
    },
    definition: {
      zh: '从业人员中持有有效的职业资格证书或职业技能等级证书的人所占比例。',
      en: 'Share of persons in employment who hold a valid vocational qualification or a certificate of vocational skill level.',
    },
    measure: 'proportion',
    collection: 'register',
    unit: '%',
    direction: 'higher',
    range: { lower: '0', upper: '100' },
    numerator: { zh: '持有证书的从业人员数', en: 'Persons in employment with a certificate' },
    denominator: { zh: '从业人员数', en: 'Persons in employment' },
    aggregation: 'ratio-of-sums',
    disaggregation: ['sex', 'county'],
    steward: 'human-resources',
    frequency: 'annual',
    interpretation: {
      reading: {
        zh: '规划所说职业技能水平，用持证比例衡量；每年由人力资源社会保障部门填报。',
        en: 'The plan’s level of vocational skills is measured by the share with a certificate, reported yearly by the human resources authority.',
      },
      reason: {
        zh: '规划没有定义，也没有找到公开数列，这是一处数据缺口；定义、周期和填报部门是假设。',
        en: 'The plan defines nothing, and no published series was found: a data gap. Definition, frequency and reporting office are assumed.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 4, clause: 2 },
  },
  {
    id: 'senior-professional-women-share',
    title: {
      zh: '高级专业技术人员中女性比例（公有制企事业单位）',
      en: 'Share of women among senior professional and technical staff (publicly owned enterprises and institutions)',
    },
    definition: {
      zh: '公有制企事业单位具有高级职称的专业技术人员中女性所占比例。',
      en: 'Share of women among professional and technical staff with a senior title in publicly owned enterprises and institutions.',
    },
    measure: 'proportion',
    collection: 'register',
    unit: '%',
    direction: 'higher',
    range: { lower: '0', upper: '100' },
    numerator: {
      zh: '公有制企事业单位女性高级专业技术人员数',
      en: 'Women among senior professional and technical staff of publicly owned enterprises and institutions',
    },
    denominator: {
      zh: '公有制企事业单位高级专业技术人员数',
      en: 'Senior professional and technical staff of publicly owned enterprises and institutions',
    },
    aggregation: 'ratio-of-sums',
    disaggregation: ['county'],
    steward: 'human-resources',
    frequency: 'annual',
    womenOnly: true,
    interpretation: {
      reading: {
        zh: '只统计公有制企事业单位，每年一次，由人力资源社会保障部门填报；高级包括正高级和副高级。',
        en: 'Publicly owned enterprises and institutions only, yearly, reported by the human resources authority; senior includes full and associate grades.',
      },
      reason: {
        zh: '见到的数值都是这一口径，规划的用语没有限定；职称范围、周期和填报部门未见原文，是假设。',
        en: 'The figures seen all have this scope, while the plan’s words are not so limited; the grades, the frequency and the reporting office were not seen: assumed.',
      },
    },
    cite: { source: 'nbs-women-report-2017' },
  },
  {
    id: 'gender-income-gap',
    title: { zh: '男女收入相对差距', en: 'Gap in income between men and women' },
    definition: {
      zh: '男性与女性平均劳动收入之差占男性平均劳动收入的比例；女性收入更高时为负。',
      en: 'Difference between the mean earnings of men and of women as a share of the mean earnings of men; negative where women earn more.',
    },
    measure: 'ratio',
    collection: 'survey',
    unit: '%',
    direction: 'lower',
    range: { upper: '100' },
    numerator: { zh: '男性平均劳动收入减女性平均劳动收入', en: 'Mean earnings of men minus mean earnings of women' },
    denominator: { zh: '男性平均劳动收入', en: 'Mean earnings of men' },
    aggregation: 'none',
    disaggregation: ['urbanisation', 'age'],
    steward: 'human-resources',
    frequency: 'irregular',
    interpretation: {
      reading: {
        zh: '取就业人员的平均劳动收入（工资和经营所得），由薪酬调查得出；差距为负以后，不再以越低越好看待。',
        en: 'Mean earnings of employed persons from wages and own business, from a survey of pay; once the gap is negative, lower no longer means better.',
      },
      reason: {
        zh: '规划只说收入差距，并要求探索薪酬调查和收入的分性别统计；没有找到官方的分性别收入数列，这是一处数据缺口。算法、口径和周期是假设。',
        en: 'The plan speaks of the gap in income only and asks for a survey of pay and for income by sex; no official series of income by sex was found: a data gap. Formula, scope and frequency are assumed.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 5, clause: 2 },
  },
  {
    id: 'occupational-disease-incidence',
    title: { zh: '职业病发病率', en: 'Incidence of occupational diseases' },
    definition: {
      zh: '每10万接触职业病危害因素的职工中，当年新诊断的职业病例数。',
      en: 'Occupational diseases newly diagnosed in the year per 100,000 workers exposed to occupational hazards.',
    },
    measure: 'rate',
    collection: 'register',
    unit: '1/10万',
    direction: 'lower',
    range: { lower: '0', upper: '100000' },
    numerator: { zh: '当年新诊断的职业病例数', en: 'Occupational diseases newly diagnosed in the year' },
    denominator: {
      zh: '接触职业病危害因素的职工数',
      en: 'Workers exposed to occupational hazards',
    },
    aggregation: 'ratio-of-sums',
    disaggregation: ['sex', 'county'],
    steward: 'health',
    frequency: 'annual',
    interpretation: {
      reading: {
        zh: '分母取接触职业病危害因素的职工，分性别时分子分母取同一性别；由卫生健康部门按职业病报告填报。',
        en: 'The denominator is workers exposed to hazards, of the same sex as the numerator; reported by the health authority from notified diseases.',
      },
      reason: {
        zh: '规划只给出名称，没有找到分性别的公开数列，这是一处数据缺口；分母、单位和填报部门是假设。职业病潜伏期长，当年病例多由早年接触引起。',
        en: 'The plan gives the name only, and no published series by sex was found: a data gap. Denominator, unit and reporting office are assumed. Such diseases take long to appear, so that the cases of a year mostly come from earlier exposure.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（三）主要目标', goal: 6, clause: 2 },
  },
];
