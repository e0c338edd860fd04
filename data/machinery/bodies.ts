import type { Body } from '../../src/model/machinery.js';

/** The bodies of parts three and four, as roles. `levels` are those at which this plan knows them. */
export const bodies: readonly Body[] = [
  {
    id: 'government',
    title: { zh: '各级人民政府', en: 'people’s governments' },
    role: { zh: '负责规划实施，把经费纳入预算', en: 'carry out the plan and budget for it' },
    levels: ['prefecture', 'county'],
    cite: { source: 'zhongwei-plan', section: '三（二）落实规划实施责任', paragraph: 1, sentence: 2 },
  },
  {
    id: 'committee',
    title: { zh: '妇儿工委', en: 'working committee on women and children' },
    role: {
      zh: '组织、协调、指导、督促规划实施；组织中期、终期评估',
      en: 'organises, coordinates, guides and urges the plan; organises the mid-term and the final evaluation',
    },
    levels: ['province', 'prefecture', 'county'],
    cite: { source: 'zhongwei-plan', section: '三（二）落实规划实施责任', paragraph: 1, sentence: 2 },
  },
  {
    id: 'committee-office',
    title: { zh: '妇儿工委办公室', en: 'office of the working committee' },
    role: {
      zh: '负责具体工作；接收规划和实施方案；牵头评估组',
      en: 'does the daily work, receives plans and schemes, leads the evaluation group',
    },
    levels: ['province', 'prefecture', 'county'],
    under: 'committee',
    cite: { source: 'zhongwei-plan', section: '三（二）落实规划实施责任', paragraph: 1, sentence: 2 },
  },
  {
    id: 'member-offices',
    title: { zh: '妇儿工委成员单位及有关部门', en: 'member offices of the committee and other offices concerned' },
    role: { zh: '按职责落实规划的目标任务', en: 'carry out the goals and tasks that fall to them' },
    levels: ['prefecture', 'county'],
    cite: { source: 'zhongwei-plan', section: '三（二）落实规划实施责任', paragraph: 1, sentence: 3 },
  },
  {
    id: 'finance',
    title: { zh: '各级财政', en: 'finance authorities' },
    role: { zh: '加大对妇女发展重点领域的投入', en: 'put more money into the key fields of women’s development' },
    levels: ['prefecture', 'county'],
    cite: { source: 'zhongwei-plan', section: '三（六）保障妇女发展经费投入', paragraph: 1, sentence: 2 },
  },
  {
    id: 'fund-managers',
    title: { zh: '妇女发展资金主管部门', en: 'offices in charge of money for women’s development' },
    role: { zh: '对资金实行全过程预算绩效管理', en: 'manage the money by performance from budget to result' },
    levels: ['prefecture', 'county'],
    cite: { source: 'zhongwei-plan', section: '三（六）保障妇女发展经费投入', paragraph: 1, sentence: 4 },
  },
  {
    id: 'statistics-office',
    title: { zh: '统计部门', en: 'statistics office' },
    role: {
      zh: '牵头组织年度监测，接收年度监测数据；牵头监测组',
      en: 'organises the yearly monitoring, receives its data, leads the monitoring group',
    },
    levels: ['prefecture', 'county'],
    cite: { source: 'zhongwei-plan', section: '四（一）加强监测评估制度建设', paragraph: 1, sentence: 3 },
  },
  {
    id: 'leading-group',
    title: { zh: '监测评估领导小组', en: 'leading group for monitoring and evaluation' },
    role: {
      zh: '组织领导监测评估，审批方案，审核报告',
      en: 'leads monitoring and evaluation, approves schemes, reviews reports',
    },
    levels: ['prefecture', 'county'],
    under: 'committee',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 1, sentence: 1 },
  },
  {
    id: 'monitoring-group',
    title: { zh: '监测组', en: 'monitoring group' },
    role: { zh: '规划监测的组织、指导和培训', en: 'organises, guides and trains for the monitoring of the plan' },
    levels: ['prefecture', 'county'],
    under: 'leading-group',
    ledBy: 'statistics-office',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 2, sentence: 1 },
  },
  {
    id: 'evaluation-group',
    title: { zh: '评估组', en: 'evaluation group' },
    role: { zh: '规划评估的组织、指导和培训', en: 'organises, guides and trains for the evaluation of the plan' },
    levels: ['prefecture', 'county'],
    under: 'leading-group',
    ledBy: 'committee-office',
    cite: { source: 'zhongwei-plan', section: '四（二）加强监测评估组织领导', paragraph: 3, sentence: 1 },
  },
  {
    id: 'region',
    title: { zh: '自治区', en: 'autonomous region' },
    role: { zh: '建立完善自治区妇女发展统计监测数据库', en: 'keeps the database on women’s development of the region' },
    levels: ['province'],
    cite: { source: 'zhongwei-plan', section: '四（三）加强分性别统计监测', paragraph: 1, sentence: 2 },
  },
];
