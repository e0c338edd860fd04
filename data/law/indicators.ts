import type { Indicator } from '../../src/model/plan.js';
import type { LawIndicatorId } from './indicator-ids.js';

/**
 * The indicators that the measures of the domain “women and the law” rest on, in their order. Its goals have none: what
 * was not seen in a source stands in `interpretation`.
 */
export const lawIndicators: readonly Indicator<LawIndicatorId>[] = [
  {
    id: 'gender-equality-assessment-mechanisms',
    title: { zh: '法规政策性别平等评估机制数', en: 'Mechanisms to assess gender equality in regulations and policies' },
    definition: {
      zh: '由该地区本级正式建立、负责评估本级法规政策性别平等影响的机制数；市的数字不含所辖县（区）的机制。',
      en: 'Mechanisms formally set up at the level of the area itself to assess the effect of its own regulations and policies on gender equality; the figure of a city does not hold those of its counties.',
    },
    measure: 'count',
    collection: 'register',
    unit: '1',
    direction: 'higher',
    range: { lower: '0' },
    aggregation: 'none',
    disaggregation: ['county'],
    steward: 'women-children-office',
    frequency: 'annual',
    interpretation: {
      reading: {
        zh: '以正式文件建立为准，每年上报；各级分别填报，不相加。',
        en: 'A formal document that sets it up counts; reported yearly; each level reports its own, and they are not added up.',
      },
      reason: {
        zh: '规划没有说由谁报告、怎样算建立；由妇儿工委办公室报告是假设，因为规划由它负责具体工作。',
        en: 'The plan does not say who reports, nor what counts as set up; that the office of the committee on women and children reports is assumed, because it does the day-to-day work of the plan.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 2, clause: 1 },
  },
  {
    id: 'rural-women-on-property-certificates-rate',
    title: { zh: '农村妇女不动产“证上有名”率', en: 'Share of rural women named on certificates of immovable property' },
    definition: {
      zh: '应登记为土地承包经营权、宅基地使用权和房屋所有权人或共有人的农村成年妇女中，姓名已登记在证书上的人所占比例。',
      en: 'Share of rural adult women to be registered as holders or joint holders of contracted land, homestead or house whose names stand on the certificates.',
    },
    measure: 'proportion',
    collection: 'register',
    unit: '%',
    direction: 'higher',
    range: { lower: '0', upper: '100' },
    numerator: { zh: '姓名已登记在证书上的农村成年妇女数', en: 'Rural adult women named on the certificates' },
    denominator: { zh: '应登记的农村成年妇女数', en: 'Rural adult women who are to be registered' },
    aggregation: 'ratio-of-sums',
    disaggregation: ['county'],
    steward: 'natural-resources',
    frequency: 'annual',
    womenOnly: true,
    interpretation: {
      reading: {
        zh: '土地承包、宅基地、房屋三类证书合计，有一类应登记而未登记的不计入分子；数值按农村填报，每年一次。',
        en: 'Land, homestead and house together; a woman missing on any certificate that should name her does not count. Figures are reported as rural; yearly.',
      },
      reason: {
        zh: '规划只写“证上有名”；没有见到公开数列，口径、部门和周期都是假设。承包地证书由农业农村部门颁发的，由牵头部门汇总。',
        en: 'The plan says “证上有名” (named on the certificate) only; no published series was seen, and definition, office and frequency are assumed. Where agriculture issues the certificates of contracted land, the reporting office collects them.',
      },
    },
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 13, clause: 1 },
  },
];
