import type { Measure } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';

/**
 * The measures of the domain “women and family building”. The only figure that one of them promises is the area of elderly
 * care facilities; an age (3岁以下) is none.
 */
export const familyMeasures: readonly Measure<ZhongweiMeasureId, ZhongweiDomainId, ZhongweiTargetId>[] = [
  {
    id: 'family-m01',
    domain: 'family',
    number: 1,
    title: { zh: '促进家庭成员践行社会主义核心价值观', en: 'Core socialist values practised in families' },
    criteria: [],
    targets: ['family-01', 'family-05', 'family-06'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 1 },
  },
  {
    id: 'family-m02',
    domain: 'family',
    number: 2,
    title: {
      zh: '制定出台促进男女平等和妇女全面发展的家庭政策',
      en: 'Family policies for equality and the all-round development of women',
    },
    criteria: [],
    targets: ['family-02', 'family-03', 'family-08', 'family-09'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 2 },
  },
  {
    id: 'family-m03',
    domain: 'family',
    number: 3,
    title: { zh: '大力发展家庭公共服务', en: 'More public services for families' },
    criteria: [],
    targets: ['family-03', 'family-09'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 3 },
  },
  {
    id: 'family-m04',
    domain: 'family',
    number: 4,
    title: {
      zh: '推动家庭家教家风在基层社会治理中发挥重要作用',
      en: 'Family, family education and family tradition in grassroots governance',
    },
    criteria: [],
    targets: ['family-04', 'family-05'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 4 },
  },
  {
    id: 'family-m05',
    domain: 'family',
    number: 5,
    title: { zh: '鼓励支持妇女在家庭生活中发挥独特作用', en: 'Women’s special role in family life' },
    criteria: [],
    targets: ['family-01', 'family-05'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 5 },
  },
  {
    id: 'family-m06',
    domain: 'family',
    number: 6,
    title: { zh: '促进婚姻家庭关系健康发展', en: 'Sound marriages and family relations' },
    criteria: [],
    targets: ['family-01', 'family-06'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 6 },
  },
  {
    id: 'family-m07',
    domain: 'family',
    number: 7,
    title: { zh: '加强婚姻家庭纠纷预防化解工作', en: 'Prevent and settle marital and family disputes' },
    criteria: [],
    targets: ['family-06'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 7 },
  },
  {
    id: 'family-m08',
    domain: 'family',
    number: 8,
    title: { zh: '促进和支持男女平等分担家务', en: 'Housework shared equally by women and men' },
    criteria: [],
    targets: ['family-07', 'family-08', 'family-09'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 8 },
  },
  {
    id: 'family-m09',
    domain: 'family',
    number: 9,
    title: {
      zh: '提高老年妇女的家庭生活质量，新建城区、居住（小）区按人均不少于0.1平方米配建养老服务设施',
      en: 'A better family life of older women, with at least 0.1 square metres of elderly care facilities a person in new urban areas and housing estates',
    },
    criteria: [
      {
        id: 'family-m09.1',
        kind: 'at-least',
        title: {
          zh: '新建城区、居住（小）区按人均不少于0.1平方米的标准配建养老服务设施',
          en: 'At least 0.1 square metres of elderly care facilities a person in new urban areas and housing estates',
        },
        indicator: 'new-estates-elderly-care-area',
        select: {},
        value: '0.1',
        unit: 'm²/人',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“人均不少于0.1平方米”对每一个新建城区、居住（小）区都适用，所以看其中最低的一个，不看平均；人均按规划居住人口算。',
            en: '“人均不少于0.1平方米” (at least 0.1 square metres a person) holds for every new urban area and housing estate, so the lowest of them counts, not the mean; persons are the planned residents.',
          },
          reason: {
            zh: '这是逐个项目配建的标准，平均数会让一处多建掩盖另一处不建。',
            en: 'It is a standard for each project; a mean would let one with more hide one with none.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 9, clause: 1 },
      },
    ],
    targets: ['family-08'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 9 },
  },
  {
    id: 'family-m10',
    domain: 'family',
    number: 10,
    title: {
      zh: '增强夫妻共同承担家庭教育责任的意识和能力',
      en: 'Spouses aware of and able to share the education of their children',
    },
    criteria: [],
    targets: ['family-09'],
    cite: { source: 'zhongwei-plan', section: '二（六）策略措施', measure: 10 },
  },
];
