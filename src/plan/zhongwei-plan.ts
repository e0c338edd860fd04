import { areas } from '../../data/areas.js';
import { contextIndicators } from '../../data/context-indicators.js';
import { domains } from '../../data/domains.js';
import { healthIndicators } from '../../data/health/indicators.js';
import { healthMeasures } from '../../data/health/measures.js';
import { healthTargets } from '../../data/health/targets.js';
import { offices } from '../../data/offices.js';
import { sources } from '../../data/sources.js';
import type { ZhongweiIds } from '../../data/zhongwei-ids.js';
import type { Plan } from '../model/plan.js';

/**
 * The Women's Development Plan of Zhongwei, 2021–2030, as data. Its ids are types: a misspelt goal does not compile.
 *
 * Entered completely: the domain `health`. `domains[].extent` says how many goals and measures the plan's text has in
 * each domain, so what is still missing can be seen and is reported by `evaluatePlan`.
 */
export const zhongweiPlan: Plan<ZhongweiIds> = {
  id: 'zhongwei',
  title: {
    zh: '中卫市妇女发展规划（2021—2030年）',
    en: "Women's Development Plan of Zhongwei (2021–2030)",
  },
  period: { start: 2021, end: 2030 },
  baselineYear: 2020,
  jurisdiction: '640500',
  areas,
  offices,
  domains,
  indicators: healthIndicators,
  contextIndicators,
  targets: healthTargets,
  measures: healthMeasures,
  sources,
};
