import type { ContextIndicator } from '../src/model/plan.js';

/**
 * Indicators of the published observations that no goal entered so far rests on. Their rows stay, as context: births and
 * population to see how small a number is, neighbouring indicators that must not be mistaken for those of the plan.
 */
export const contextIndicators: readonly ContextIndicator[] = [
  {
    id: 'basic-medical-insurance-women',
    title: { zh: '女性参加基本医疗保险人数', en: 'Women covered by basic medical insurance' },
    unit: '亿人',
  },
  {
    id: 'basic-medical-insurance-women-share',
    title: {
      zh: '参加基本医疗保险人员中女性比重',
      en: 'Share of women among those covered by basic medical insurance',
    },
    unit: '%',
  },
  {
    id: 'basic-pension-women',
    title: { zh: '女性参加基本养老保险人数', en: 'Women covered by the basic pension insurance' },
    unit: '亿人',
  },
  { id: 'caesarean-rate', title: { zh: '剖宫产率', en: 'Caesarean section rate' }, unit: '%' },
  {
    id: 'central-new-civil-servants-women-share',
    title: {
      zh: '中央机关及其直属机构新录用公务员中女性比例',
      en: 'Share of women among civil servants newly recruited by central bodies',
    },
    unit: '%',
  },
  {
    id: 'compulsory-education-girls-enrolled',
    title: { zh: '九年义务教育阶段在校女生数', en: 'Girls enrolled in nine-year compulsory education' },
    unit: '万人',
  },
  {
    id: 'compulsory-education-girls-share',
    title: {
      zh: '九年义务教育阶段在校生中女生比重',
      en: 'Share of girls among pupils in nine-year compulsory education',
    },
    unit: '%',
  },
  {
    id: 'cppcc-members-women-share',
    title: { zh: '全国政协委员中女性比例', en: 'Share of women among members of the CPPCC National Committee' },
    unit: '%',
  },
  {
    id: 'doctoral-women-share',
    title: { zh: '博士研究生中女性比重', en: 'Share of women among doctoral students' },
    unit: '%',
  },
  { id: 'employed-women', title: { zh: '女性就业人员', en: 'Employed women' }, unit: '亿人' },
  {
    id: 'employee-director-women-share',
    title: { zh: '企业职工董事中女性比重', en: 'Share of women among employee directors of enterprises' },
    unit: '%',
  },
  {
    id: 'enterprises-implementing-women-labour-rules-share',
    title: {
      zh: '执行《女职工劳动保护特别规定》的企业比重',
      en: 'Share of enterprises that apply the special rules on the labour protection of women workers',
    },
    unit: '%',
  },
  {
    id: 'female-illiteracy-rate-15plus',
    title: { zh: '15岁及以上女性人口文盲率', en: 'Illiteracy rate of women aged 15 and over' },
    unit: '%',
  },
  {
    id: 'fitness-excellent-good-rate',
    title: {
      zh: '国民体质优良率',
      en: 'Share of people tested good or excellent against the national physical fitness standard',
    },
    unit: '%',
  },
  {
    id: 'gynae-disease-detected-rate',
    title: { zh: '查出妇女病率', en: 'Detection rate of gynaecological diseases at screening' },
    unit: '%',
  },
  {
    id: 'gynae-disease-screening-rate',
    title: { zh: '妇女常见病筛查率', en: 'Screening rate of common gynaecological diseases' },
    unit: '%',
  },
  {
    id: 'higher-education-gross-enrolment',
    title: { zh: '高等教育毛入学率', en: 'Gross enrolment ratio in higher education' },
    unit: '%',
  },
  {
    id: 'higher-education-women-enrolled',
    title: { zh: '高等教育在校女生数', en: 'Women enrolled in higher education' },
    unit: '万人',
  },
  {
    id: 'higher-education-women-share',
    title: { zh: '高等教育在校生中女生比重', en: 'Share of women among students in higher education' },
    unit: '%',
  },
  {
    id: 'hospital-delivery-rate',
    title: { zh: '孕产妇住院分娩率', en: 'Share of births delivered in hospital' },
    unit: '%',
  },
  { id: 'infant-mortality-rate', title: { zh: '婴儿死亡率', en: 'Infant mortality rate' }, unit: '‰' },
  {
    id: 'junior-secondary-girls-share',
    title: { zh: '初中在校生中女生比重', en: 'Share of girls among pupils in junior secondary education' },
    unit: '%',
  },
  {
    id: 'maternity-insurance-insured',
    title: { zh: '生育保险参保人数', en: 'Persons covered by maternity insurance' },
    unit: '万人',
  },
  {
    id: 'mean-years-schooling-6plus',
    title: { zh: '6岁及以上人口平均受教育年限', en: 'Mean years of schooling of the population aged 6 and over' },
    unit: '年',
  },
  { id: 'neonatal-mortality-rate', title: { zh: '新生儿死亡率', en: 'Neonatal mortality rate' }, unit: '‰' },
  {
    id: 'npc-deputies-women-count',
    title: { zh: '全国人大女代表人数', en: "Women deputies to the National People's Congress" },
    unit: '人',
  },
  {
    id: 'npc-deputies-women-share',
    title: { zh: '全国人大代表中女性比例', en: "Share of women among deputies to the National People's Congress" },
    unit: '%',
  },
  {
    id: 'npc-standing-committee-women-share',
    title: { zh: '全国人大常委会委员中女性比例', en: 'Share of women among members of the NPC Standing Committee' },
    unit: '%',
  },
  {
    id: 'postgraduate-women-share',
    title: { zh: '研究生在校生中女生比重', en: 'Share of women among postgraduate students' },
    unit: '%',
  },
  { id: 'postnatal-visit-rate', title: { zh: '产后访视率', en: 'Postnatal visit rate' }, unit: '%' },
  { id: 'premarital-exam-rate', title: { zh: '婚前医学检查率', en: 'Premarital medical examination rate' }, unit: '%' },
  { id: 'prenatal-examination-rate', title: { zh: '产前检查率', en: 'Antenatal care coverage' }, unit: '%' },
  { id: 'prenatal-screening-rate', title: { zh: '产前筛查率', en: 'Prenatal screening rate' }, unit: '%' },
  {
    id: 'preschool-gross-enrolment',
    title: { zh: '学前教育毛入园率', en: 'Gross enrolment ratio in pre-school education' },
    unit: '%',
  },
  {
    id: 'provincial-cppcc-women-share',
    title: { zh: '省级政协委员中女性比例', en: 'Share of women among members of provincial CPPCC committees' },
    unit: '%',
  },
  {
    id: 'provincial-npc-women-share',
    title: { zh: '省级人大代表中女性比例', en: "Share of women among deputies to provincial people's congresses" },
    unit: '%',
  },
  {
    id: 'regular-senior-high-girls-share',
    title: { zh: '普通高中在校生中女生比重', en: 'Share of girls among pupils in regular senior secondary schools' },
    unit: '%',
  },
  {
    id: 'resident-pension-insured',
    title: {
      zh: '城乡居民基本养老保险参保人数',
      en: 'Persons covered by the basic pension insurance for urban and rural residents',
    },
    unit: '万人',
  },
  {
    id: 'science-literacy-gender-gap',
    title: { zh: '公民科学素质水平性别差', en: 'Gap between men and women in scientific literacy' },
    unit: '百分点',
  },
  {
    id: 'supervisor-employee-women-share',
    title: {
      zh: '企业监事会中女职工监事占职工监事比重',
      en: 'Share of women among employee supervisors of enterprises',
    },
    unit: '%',
  },
  {
    id: 'trade-union-members-women-share',
    title: { zh: '工会会员中女性比例', en: 'Share of women among trade union members' },
    unit: '%',
  },
  { id: 'under5-mortality-rate', title: { zh: '5岁以下儿童死亡率', en: 'Under-five mortality rate' }, unit: '‰' },
  {
    id: 'undergraduate-women-share',
    title: {
      zh: '普通本专科在校生中女生比重',
      en: 'Share of women among undergraduate students in regular institutions',
    },
    unit: '%',
  },
  {
    id: 'urban-employee-medical-insured',
    title: { zh: '职工基本医疗保险参保人数', en: 'Persons covered by basic medical insurance for employees' },
    unit: '万人',
  },
  {
    id: 'urban-employee-pension-insured',
    title: { zh: '城镇职工基本养老保险参保人数', en: 'Persons covered by basic pension insurance for urban employees' },
    unit: '万人',
  },
  {
    id: 'urban-unit-employed-women',
    title: { zh: '城镇非私营单位女性就业人员', en: 'Women employed in urban non-private units' },
    unit: '万人',
  },
  {
    id: 'village-two-committees-women-share',
    title: {
      zh: '村“两委”班子成员中妇女比例',
      en: 'Share of women among members of the two village committees (Party branch and villagers)',
    },
    unit: '%',
  },
  {
    id: 'working-age-mean-years-schooling',
    title: { zh: '劳动年龄人口平均受教育年限', en: 'Mean years of schooling of the working-age population' },
    unit: '年',
  },
  {
    id: 'basic-medical-insured',
    title: { zh: '基本医疗保险参保人数', en: 'Persons covered by basic medical insurance' },
    unit: '万人',
  },
  { id: 'birth-rate', title: { zh: '人口出生率', en: 'Crude birth rate' }, unit: '‰' },
  { id: 'births', title: { zh: '全年出生人口', en: 'Births' }, unit: '万人' },
  { id: 'death-rate', title: { zh: '人口死亡率', en: 'Crude death rate' }, unit: '‰' },
  {
    id: 'female-population-share',
    title: { zh: '常住人口中女性比重', en: 'Share of women in the resident population' },
    unit: '%',
  },
  { id: 'iodised-salt-coverage', title: { zh: '碘盐覆盖率', en: 'Coverage of iodised salt' }, unit: '%' },
  {
    id: 'junior-secondary-gross-enrolment',
    title: { zh: '初中阶段毛入学率', en: 'Gross enrolment ratio in junior secondary education' },
    unit: '%',
  },
  {
    id: 'resident-medical-insured',
    title: {
      zh: '城乡居民基本医疗保险参保人数',
      en: 'Persons covered by basic medical insurance for urban and rural residents',
    },
    unit: '万人',
  },
  {
    id: 'resident-population',
    title: { zh: '年末常住人口', en: 'Resident population at the end of the year' },
    unit: '万人',
  },
  {
    id: 'rural-centralised-water-supply-rate',
    title: { zh: '农村集中供水率', en: 'Share of the rural population with centralised water supply' },
    unit: '%',
  },
  {
    id: 'urbanisation-rate',
    title: { zh: '常住人口城镇化率', en: 'Share of the resident population living in urban areas' },
    unit: '%',
  },
  { id: 'birth-defect-incidence', title: { zh: '出生缺陷发生率', en: 'Incidence of birth defects' }, unit: '1/万' },
  {
    id: 'free-prepregnancy-exam-coverage',
    title: {
      zh: '计划怀孕夫妇免费孕前优生健康检查服务率',
      en: 'Coverage of free pre-pregnancy health examinations among couples planning a pregnancy',
    },
    unit: '%',
  },
  {
    id: 'junior-secondary-three-year-retention',
    title: { zh: '初中三年巩固率', en: 'Three-year retention rate of junior secondary education' },
    unit: '%',
  },
  { id: 'registered-population', title: { zh: '户籍总人口', en: 'Registered population (hukou)' }, unit: '万人' },
  {
    id: 'primary-dropout-rate',
    title: { zh: '小学适龄儿童辍学率', en: 'Drop-out rate of primary-school-age children' },
    unit: '%',
  },
  {
    id: 'water-improved-beneficiaries-share',
    title: {
      zh: '已改水受益人口占农村总人口比重',
      en: 'Share of the rural population that benefited from improved water supply',
    },
    unit: '%',
  },
];
