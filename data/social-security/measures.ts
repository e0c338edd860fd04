import type { Measure } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';

/**
 * The measures of the domain “women and social security”. Criteria are what a measure itself promises and what can be
 * counted: 应救尽救, 以县为单位. More insured people (扩面, 扩大覆盖面) are judged at the goals.
 */
export const socialSecurityMeasures: readonly Measure<ZhongweiMeasureId, ZhongweiDomainId, ZhongweiTargetId>[] = [
  {
    id: 'social-security-m01',
    domain: 'social-security',
    number: 1,
    title: { zh: '完善惠及妇女群体的社会保障体系', en: 'A system of social security that benefits women' },
    criteria: [],
    targets: ['social-security-01', 'social-security-02', 'social-security-03', 'social-security-04'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 1 },
  },
  {
    id: 'social-security-m02',
    domain: 'social-security',
    number: 2,
    title: { zh: '不断提高妇女医疗保障水平', en: 'Ever better medical security of women' },
    criteria: [],
    targets: ['social-security-02', 'social-security-05'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 2 },
  },
  {
    id: 'social-security-m03',
    domain: 'social-security',
    number: 3,
    title: { zh: '促进妇女享有可持续多层次养老保险', en: 'Sustainable multi-tier pension insurance for women' },
    criteria: [],
    targets: ['social-security-03'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 3 },
  },
  {
    id: 'social-security-m04',
    domain: 'social-security',
    number: 4,
    title: { zh: '保障女性的失业保险权益', en: 'Women’s rights in unemployment insurance' },
    criteria: [],
    targets: ['social-security-04'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 4 },
  },
  {
    id: 'social-security-m05',
    domain: 'social-security',
    number: 5,
    title: { zh: '扩大妇女工伤保险覆盖面', en: 'Wider coverage of women by work injury insurance' },
    criteria: [],
    targets: ['social-security-04'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 5 },
  },
  {
    id: 'social-security-m06',
    domain: 'social-security',
    number: 6,
    title: {
      zh: '强化社会救助对生活困难妇女的兜底保障，符合条件的妇女应救尽救',
      en: 'Social relief as the last safety net for women in hardship, for every woman who qualifies',
    },
    criteria: [
      {
        id: 'social-security-m06.1',
        kind: 'at-least',
        title: { zh: '确保符合条件的妇女应救尽救', en: 'Social relief for every woman who qualifies' },
        indicator: 'social-relief-coverage',
        select: { sex: 'F' },
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“应救尽救”指符合条件的妇女全部得到救助，即100%。',
            en: '“应救尽救” (relief for all who qualify) means every woman who qualifies: 100 %.',
          },
          reason: {
            zh: '“尽”是全部。若只把已批准的人当作符合条件，比例永远是100%，所以分母含核查中发现的应救未救者。',
            en: '“尽” is all. If only those approved counted as qualifying, the rate would always be 100 %; so the denominator includes those whom inspections find left out.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 6, clause: 1 },
      },
    ],
    targets: ['social-security-05', 'social-security-08'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 6 },
  },
  {
    id: 'social-security-m07',
    domain: 'social-security',
    number: 7,
    title: { zh: '更好满足妇女群体的社会福利需求', en: 'Social welfare that better meets the needs of women' },
    criteria: [],
    targets: ['social-security-06'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 7 },
  },
  {
    id: 'social-security-m08',
    domain: 'social-security',
    number: 8,
    title: { zh: '保障妇女享有基本养老服务', en: 'Basic elderly care for women' },
    criteria: [],
    targets: ['social-security-07'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 8 },
  },
  {
    id: 'social-security-m09',
    domain: 'social-security',
    number: 9,
    title: { zh: '探索建立多层次长期照护保障制度', en: 'Towards multi-tier long-term care security' },
    criteria: [],
    targets: ['social-security-07'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 9 },
  },
  {
    id: 'social-security-m10',
    domain: 'social-security',
    number: 10,
    title: {
      zh: '提高对妇女的关爱服务水平，以县为单位建立完善农村留守妇女信息台账',
      en: 'Better care and support for women, with a register of rural left-behind women in every county',
    },
    criteria: [
      {
        id: 'social-security-m10.1',
        kind: 'at-least',
        title: {
          zh: '建立完善以县为单位的农村留守妇女信息台账',
          en: 'A register of rural left-behind women in every county',
        },
        indicator: 'left-behind-women-registers',
        select: {},
        value: '1',
        unit: '1',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“以县为单位”指每个县（区）都要有一本当年更新过的台账，即不少于1。',
            en: '“以县为单位” (county by county) means that every county has a register updated in the year: at least 1.',
          },
          reason: {
            zh: '一个县的台账不能代替另一个县；“完善”没有标准，以当年更新过为最低要求，是本库的设定。',
            en: 'The register of one county cannot stand in for another; “完善” (complete) has no standard, and an update in the year is the least, and ours.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 10, clause: 1 },
      },
    ],
    targets: ['social-security-08'],
    cite: { source: 'zhongwei-plan', section: '二（五）策略措施', measure: 10 },
  },
];
