import type { Source } from '../src/model/plan.js';

/** The documents that the plan's data cites. Sources of single observations stand beside them in `observations.csv`. */
export const sources: readonly Source[] = [
  {
    id: 'zhongwei-plan',
    title: {
      zh: '中卫市妇女发展规划（2021—2030年）',
      en: "Women's Development Plan of Zhongwei (2021–2030)",
    },
    publisher: '中卫市人民政府妇儿工委办公室',
    issued: '2022-02',
  },
  {
    id: 'gb-t-2260',
    title: {
      zh: 'GB/T 2260 中华人民共和国行政区划代码',
      en: 'GB/T 2260 Codes for the administrative divisions of the People’s Republic of China',
    },
    publisher: '国家标准化管理委员会',
  },
  {
    id: 'ningxia-survey-yearbook-2021',
    title: { zh: '宁夏调查年鉴—2021', en: 'Ningxia Survey Yearbook 2021' },
    publisher: '国家统计局宁夏调查总队',
    issued: '2021',
  },
  {
    id: 'nbs-women-report-2018',
    title: {
      zh: '2018年《中国妇女发展纲要（2011—2020年）》统计监测报告',
      en: "2018 Statistical Monitoring Report on the Implementation of China National Program for Women's Development (2011–2020)",
    },
    publisher: '国家统计局',
    issued: '2019-12',
    url: 'http://www.stats.gov.cn/english/PressRelease/202001/t20200103_1721237.html',
  },
  {
    id: 'nbs-women-report-2020',
    title: {
      zh: '《中国妇女发展纲要（2011—2020年）》终期统计监测报告',
      en: "Final Statistical Monitoring Report on the Implementation of China National Program for Women's Development (2011–2020)",
    },
    publisher: '国家统计局',
    issued: '2021-12-31',
  },
  {
    id: 'nhc-two-cancers-screening-2022',
    title: {
      zh: '宫颈癌筛查工作方案、乳腺癌筛查工作方案',
      en: 'Work plans for cervical cancer screening and for breast cancer screening',
    },
    publisher: '国家卫生健康委办公厅',
    issued: '2022-01-18',
  },
  {
    id: 'nhc-mtct-action-plan',
    title: {
      zh: '消除艾滋病、梅毒和乙肝母婴传播行动计划（2022—2025年）',
      en: 'Action plan for the elimination of mother-to-child transmission of HIV, syphilis and hepatitis B (2022–2025)',
    },
    publisher: '国家卫生健康委',
    issued: '2022-12-30',
  },
  {
    id: 'healthy-china-action-2019',
    title: { zh: '健康中国行动（2019—2030年）', en: 'Healthy China Action (2019–2030)' },
    publisher: '健康中国行动推进委员会',
    issued: '2019',
  },
  {
    id: 'zhongwei-health-literacy-2022',
    title: { zh: '2022年中卫市居民健康素养监测结果', en: 'Results of the 2022 health literacy survey of Zhongwei' },
    publisher: '中卫市卫生健康委员会',
    issued: '2023-02-06',
  },
  {
    id: 'ningxia-iodine-monitoring-2020',
    title: {
      zh: '宁夏碘缺乏病监测结果（宁夏医学杂志，2021年第11期）',
      en: 'Results of the monitoring of iodine deficiency disorders in Ningxia (Ningxia Medical Journal, 2021, no. 11)',
    },
    publisher: '宁夏医学杂志',
    issued: '2021',
  },
  {
    id: 'national-exercise-bulletin-2025',
    title: { zh: '2025年全民健身活动状况调查公报', en: 'Bulletin of the 2025 national survey on physical exercise' },
    publisher: '国家体育总局',
    issued: '2025',
  },
  {
    id: 'national-fitness-bulletin-6',
    title: { zh: '第六次全国国民体质监测公报', en: 'Bulletin of the sixth national physical fitness survey' },
    publisher: '国家体育总局',
    issued: '2025-12',
  },
  {
    id: 'nbs-women-report-2017',
    title: {
      zh: '2017年《中国妇女发展纲要（2011—2020年）》统计监测报告',
      en: "2017 Statistical Monitoring Report on the Implementation of China National Program for Women's Development (2011–2020)",
    },
    publisher: '国家统计局',
    issued: '2018-11',
  },
  {
    id: 'nbs-women-report-2021',
    title: {
      zh: '2021年《中国妇女发展纲要（2021—2030年）》统计监测报告',
      en: "2021 Statistical Monitoring Report on the Implementation of China National Program for Women's Development (2021–2030)",
    },
    publisher: '国家统计局',
    issued: '2023-04-20',
  },
  {
    id: 'nbs-women-report-2022',
    title: {
      zh: '2022年《中国妇女发展纲要（2021—2030年）》统计监测报告',
      en: "2022 Statistical Monitoring Report on the Implementation of China National Program for Women's Development (2021–2030)",
    },
    publisher: '国家统计局',
    issued: '2023-12-31',
  },
  {
    id: 'moe-education-bulletin-2021',
    title: { zh: '2021年全国教育事业发展统计公报', en: 'Statistical bulletin on education in 2021' },
    publisher: '教育部',
    issued: '2022-09-14',
  },
  {
    id: 'moe-education-situation-2022',
    title: { zh: '2022年全国教育事业发展基本情况', en: 'Basic facts on education in 2022' },
    publisher: '教育部',
    issued: '2023-03-23',
  },
  {
    id: 'cast-science-literacy-2023',
    title: {
      zh: '第十三次中国公民科学素质抽样调查',
      en: 'Thirteenth survey of the scientific literacy of Chinese citizens',
    },
    publisher: '中国科学技术协会',
    issued: '2024-04-16',
  },
  {
    id: 'illiteracy-regulations-1993',
    title: { zh: '扫除文盲工作条例（1993年修正）', en: 'Regulations on Eliminating Illiteracy (as amended in 1993)' },
    publisher: '国务院',
    issued: '1993-08-01',
  },
  {
    id: 'ningxia-rural-water-2022',
    title: {
      zh: '宁夏农村集中供水率达到98.8%',
      en: 'Centralised water supply reaches 98.8 % of the rural population of Ningxia',
    },
    publisher: '宁夏日报、新华网',
    issued: '2022-10-14',
  },
  {
    id: 'gb-3838-2002',
    title: {
      zh: 'GB 3838-2002 地表水环境质量标准',
      en: 'GB 3838-2002 Environmental quality standards for surface water',
    },
    publisher: '国家环境保护总局、国家质量监督检验检疫总局',
    issued: '2002',
  },
  {
    id: 'npc-rural-inspection-2022',
    title: {
      zh: '全国人大常委会执法检查组关于检查《乡村振兴促进法》实施情况的报告',
      en: 'Report of the NPC Standing Committee on the inspection of how the Rural Revitalisation Promotion Law is applied',
    },
    publisher: '全国人民代表大会常务委员会执法检查组',
    issued: '2022-10-28',
  },
  {
    id: 'cjj-14-2016',
    title: {
      zh: 'CJJ 14-2016 城市公共厕所设计标准',
      en: 'CJJ 14-2016 Standard for design of urban public toilets',
    },
    publisher: '住房和城乡建设部',
    issued: '2016',
  },
  {
    id: 'waste-sorting-scheme-2017',
    title: { zh: '生活垃圾分类制度实施方案', en: 'Implementation scheme of the system of household waste sorting' },
    publisher: '国家发展改革委、住房城乡建设部',
    issued: '2017-03',
  },
  {
    id: 'women-white-paper-2019',
    title: {
      zh: '《平等 发展 共享：新中国70年妇女事业的发展与进步》白皮书',
      en: 'White paper “Equality, Development and Sharing: Progress of Women’s Cause in 70 Years Since New China’s Founding”',
    },
    publisher: '国务院新闻办公室',
    issued: '2019-09',
  },
  {
    id: 'nbs-achievements-2022',
    title: {
      zh: '党的十八大以来经济社会发展成就系列报告',
      en: 'Reports on economic and social achievements since the 18th National Congress of the Communist Party of China',
    },
    publisher: '国家统计局',
    issued: '2022-10-10',
  },
  {
    id: 'song-li-2023',
    title: { zh: '宋莉关于孕产妇死亡率目标的文字（2023年）', en: 'Song Li on the goal for maternal mortality (2023)' },
    publisher: '宋莉（题名未记录）',
    issued: '2023',
  },
  {
    id: 'ningxia-women-plan-press-2022',
    title: {
      zh: '宁夏妇女发展规划新闻发布会的报道',
      en: 'Report on the press conference about the Women’s Development Plan of Ningxia',
    },
    publisher: 'Teller Report',
    issued: '2022-01-13',
  },
  {
    id: 'ningxia-health-commission-goals',
    title: {
      zh: '宁夏回族自治区卫生健康委员会网站公布的目标',
      en: 'Goals on the website of the health commission of Ningxia',
    },
    publisher: '宁夏回族自治区卫生健康委员会',
    url: 'http://wsjkw.nx.gov.cn',
  },
  {
    id: 'national-health-plan-14th',
    title: { zh: '“十四五”国民健康规划', en: 'The nation’s 14th five-year health plan' },
    publisher: '国务院办公厅',
    issued: '2022-05-20',
  },
  {
    id: 'seen-without-title',
    title: {
      zh: '见到过、但没有记下题名和发布者的来源',
      en: 'A source that was read, but of which neither title nor publisher was kept',
    },
    publisher: '未记录',
  },
];
