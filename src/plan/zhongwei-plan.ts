import { areas } from '../../data/areas.js';
import { contextIndicators } from '../../data/context-indicators.js';
import { domains } from '../../data/domains.js';
import { decisionIndicators } from '../../data/decision/indicators.js';
import { decisionMeasures } from '../../data/decision/measures.js';
import { decisionTargets } from '../../data/decision/targets.js';
import { economyIndicators } from '../../data/economy/indicators.js';
import { economyMeasures } from '../../data/economy/measures.js';
import { economyTargets } from '../../data/economy/targets.js';
import { educationIndicators } from '../../data/education/indicators.js';
import { educationMeasures } from '../../data/education/measures.js';
import { educationTargets } from '../../data/education/targets.js';
import { environmentIndicators } from '../../data/environment/indicators.js';
import { environmentMeasures } from '../../data/environment/measures.js';
import { environmentTargets } from '../../data/environment/targets.js';
import { familyIndicators } from '../../data/family/indicators.js';
import { familyMeasures } from '../../data/family/measures.js';
import { familyTargets } from '../../data/family/targets.js';
import { healthIndicators } from '../../data/health/indicators.js';
import { healthMeasures } from '../../data/health/measures.js';
import { healthTargets } from '../../data/health/targets.js';
import { lawIndicators } from '../../data/law/indicators.js';
import { lawMeasures } from '../../data/law/measures.js';
import { lawTargets } from '../../data/law/targets.js';
import { socialSecurityIndicators } from '../../data/social-security/indicators.js';
import { socialSecurityMeasures } from '../../data/social-security/measures.js';
import { socialSecurityTargets } from '../../data/social-security/targets.js';
import { higherGoals } from '../../data/higher-goals.js';
import { machinery } from '../../data/machinery/machinery.js';
import { objectives } from '../../data/objectives.js';
import { offices } from '../../data/offices.js';
import { sources } from '../../data/sources.js';
import type { ZhongweiIds } from '../../data/zhongwei-ids.js';
import type { Plan } from '../model/plan.js';

/**
 * The Women's Development Plan of Zhongwei, 2021–2030, as data. Its ids are types: a misspelt goal does not compile.
 *
 * It is whole: `domains[].extent` says how many goals and measures the plan's text has in each domain, and as many are here.
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
  indicators: [
    ...healthIndicators,
    ...educationIndicators,
    ...economyIndicators,
    ...decisionIndicators,
    ...socialSecurityIndicators,
    ...familyIndicators,
    ...environmentIndicators,
    ...lawIndicators,
  ],
  contextIndicators,
  targets: [
    ...healthTargets,
    ...educationTargets,
    ...economyTargets,
    ...decisionTargets,
    ...socialSecurityTargets,
    ...familyTargets,
    ...environmentTargets,
    ...lawTargets,
  ],
  measures: [
    ...healthMeasures,
    ...educationMeasures,
    ...economyMeasures,
    ...decisionMeasures,
    ...socialSecurityMeasures,
    ...familyMeasures,
    ...environmentMeasures,
    ...lawMeasures,
  ],
  objectives,
  higherGoals,
  machinery,
  sources,
};
