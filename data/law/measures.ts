import type { Measure } from '../../src/model/plan.js';
import type { ZhongweiDomainId, ZhongweiMeasureId, ZhongweiTargetId } from '../zhongwei-ids.js';

/**
 * The measures of the domain “women and the law”. Only promises that can be counted are criteria; the plan names no year
 * for them, so its last year holds.
 */
export const lawMeasures: readonly Measure<ZhongweiMeasureId, ZhongweiDomainId, ZhongweiTargetId>[] = [
  {
    id: 'law-m01',
    domain: 'law',
    number: 1,
    title: {
      zh: '推进男女平等宪法原则和基本国策贯彻落实到法治建设全过程',
      en: 'Carry the constitutional principle and basic policy of gender equality into every stage of the rule of law',
    },
    criteria: [],
    targets: ['law-01', 'law-09'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 1 },
  },
  {
    id: 'law-m02',
    domain: 'law',
    number: 2,
    title: {
      zh: '加强法规政策性别平等评估工作，建立市级法规政策和县级政策性别平等评估机制',
      en: 'Assess gender equality in regulations and policies, with a mechanism of the city for regulations and policies and one of each county for policies',
    },
    criteria: [
      {
        id: 'law-m02.1',
        kind: 'at-least',
        title: {
          zh: '建立市级法规政策性别平等评估机制',
          en: 'A mechanism of the city to assess gender equality in regulations and policies',
        },
        indicator: 'gender-equality-assessment-mechanisms',
        select: {},
        value: '1',
        unit: '1',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“建立地级市法规政策性别平等评估机制”指市本级至少有1个正式建立的机制，只看市本级。',
            en: '“建立地级市法规政策性别平等评估机制” (set up a mechanism of the prefecture-level city) means at least 1 that was formally set up by the city itself.',
          },
          reason: {
            zh: '规划只说建立，没有写个数，1个是最少的；市与县（区）分别判断，因为市的数字不含县（区）的机制。',
            en: 'The plan says set up and gives no number; 1 is the least there can be. City and counties are judged apart, because the figure of the city does not hold those of its counties.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 2, clause: 1 },
      },
      {
        id: 'law-m02.2',
        kind: 'at-least',
        title: {
          zh: '每个县（区）建立政策性别平等评估机制',
          en: 'A mechanism of each county to assess gender equality in policies',
        },
        indicator: 'gender-equality-assessment-mechanisms',
        select: {},
        value: '1',
        unit: '1',
        by: 2030,
        scope: 'each-county',
        interpretation: {
          reading: {
            zh: '“县（市、区）政策性别平等评估机制”指每个县（区）各至少有1个正式建立的机制，不看总数。',
            en: '“县（市、区）政策性别平等评估机制” (a mechanism of the counties) means at least 1 that was formally set up in every county, whatever the total.',
          },
          reason: {
            zh: '规划按层级列出，没有写“均”；机制只管本级的政策，一县的机制不能代替另一县的，所以逐县判断，是本库的读法。',
            en: 'The plan names the level and does not say each; a mechanism serves the policies of its own county and cannot stand in for that of another, so every county is judged: our reading.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 2, clause: 2 },
      },
    ],
    targets: ['law-01', 'law-02'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 2 },
  },
  {
    id: 'law-m03',
    domain: 'law',
    number: 3,
    title: {
      zh: '提升妇女法治意识和参与法治宁夏建设的能力',
      en: 'Make women more aware of the law and better able to take part in the rule of law in Ningxia',
    },
    criteria: [],
    targets: ['law-03'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 3 },
  },
  {
    id: 'law-m04',
    domain: 'law',
    number: 4,
    title: { zh: '加大反家庭暴力法的实施力度', en: 'Apply the law against domestic violence with more force' },
    criteria: [],
    targets: ['law-04', 'law-09'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 4 },
  },
  {
    id: 'law-m05',
    domain: 'law',
    number: 5,
    title: { zh: '坚决打击拐卖妇女犯罪', en: 'Fight trafficking in women' },
    criteria: [],
    targets: ['law-05'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 5 },
  },
  {
    id: 'law-m06',
    domain: 'law',
    number: 6,
    title: {
      zh: '加大对组织、强迫、引诱、容留、介绍卖淫等犯罪行为的打击力度',
      en: 'Fight harder against those who organise, force, lure, harbour or procure for prostitution',
    },
    criteria: [],
    targets: ['law-05', 'law-07'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 6 },
  },
  {
    id: 'law-m07',
    domain: 'law',
    number: 7,
    title: {
      zh: '有效防范和严厉惩处强奸、猥亵、侮辱妇女特别是女童和智力、精神残疾妇女的违法犯罪行为',
      en: 'Prevent and punish rape, molestation and insult of women, above all of girls and of women with intellectual or mental disabilities',
    },
    criteria: [],
    targets: ['law-05', 'law-09'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 7 },
  },
  {
    id: 'law-m08',
    domain: 'law',
    number: 8,
    title: { zh: '预防和制止针对妇女的性骚扰', en: 'Prevent and stop sexual harassment of women' },
    criteria: [],
    targets: ['law-06'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 8 },
  },
  {
    id: 'law-m09',
    domain: 'law',
    number: 9,
    title: { zh: '保障妇女免遭网络违法犯罪行为的侵害', en: 'Protect women from crimes online' },
    criteria: [],
    targets: ['law-07'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 9 },
  },
  {
    id: 'law-m10',
    domain: 'law',
    number: 10,
    title: {
      zh: '在婚姻家庭和继承案件处理中依法保障妇女的财产权益',
      en: 'Protect women’s property rights in cases of marriage, family and inheritance',
    },
    criteria: [],
    targets: ['law-08'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 10 },
  },
  {
    id: 'law-m11',
    domain: 'law',
    number: 11,
    title: { zh: '为妇女提供优质高效的公共法律服务', en: 'Good and efficient public legal services for women' },
    criteria: [],
    targets: ['law-03', 'law-09'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 11 },
  },
  {
    id: 'law-m12',
    domain: 'law',
    number: 12,
    title: {
      zh: '依法为经济困难、孤残老弱等需要救助的妇女提供司法救助',
      en: 'Judicial relief for women who are poor, alone, disabled, old, weak or otherwise in need',
    },
    criteria: [],
    targets: ['law-09'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 12 },
  },
  {
    id: 'law-m13',
    domain: 'law',
    number: 13,
    title: {
      zh: '保障农村妇女不动产权益，确保“证上有名、名下有权”',
      en: 'Secure rural women’s rights in immovable property: their names on the certificates, and rights behind the names',
    },
    criteria: [
      {
        id: 'law-m13.1',
        kind: 'at-least',
        title: {
          zh: '确保农村妇女不动产“证上有名”',
          en: 'Rural women’s names on the certificates of immovable property',
        },
        indicator: 'rural-women-on-property-certificates-rate',
        select: { urbanisation: 'R' },
        value: '100',
        unit: '%',
        by: 2030,
        interpretation: {
          reading: {
            zh: '“确保农村妇女‘证上有名’”指应当登记的农村妇女姓名都登记在证书上，即100%；“名下有权”不能计数，不作指标。',
            en: '“确保农村妇女‘证上有名’” (ensure that rural women’s names stand on the certificates) means all rural women who are to be registered, that is 100 %; “名下有权” (rights behind the names) cannot be counted and is no criterion.',
          },
          reason: {
            zh: '“确保”不留例外；姓名是否在证上可以逐证计数。规划没有写比例，100%是本库的读法。',
            en: '“确保” (ensure) leaves no exception, and names can be counted certificate by certificate. The plan gives no share; 100 % is our reading.',
          },
        },
        cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 13, clause: 1 },
      },
    ],
    targets: ['law-01', 'law-08'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 13 },
  },
  {
    id: 'law-m14',
    domain: 'law',
    number: 14,
    title: { zh: '保障女职工合法权益', en: 'Protect the rights of women workers' },
    criteria: [],
    targets: ['law-01', 'law-03'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 14 },
  },
  {
    id: 'law-m15',
    domain: 'law',
    number: 15,
    title: {
      zh: '发挥妇联组织代表和维护妇女合法权益的职能作用',
      en: 'Women’s federations represent women and defend their rights',
    },
    criteria: [],
    targets: ['law-01', 'law-05', 'law-09'],
    cite: { source: 'zhongwei-plan', section: '二（八）策略措施', measure: 15 },
  },
];
