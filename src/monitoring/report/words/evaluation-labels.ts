import type { ApprovalDecision, AssessmentFinding, AssessmentParty } from '../../../model/record.js';
import type { Text } from '../../../model/text.js';
import type { EffectMethod, TestedChange } from '../measure-effect.js';

/** Who assessed. */
export const partyLabels: Readonly<Record<AssessmentParty, Text>> = {
  self: { zh: '自我评估', en: 'self-evaluation' },
  'third-party': { zh: '第三方评估', en: 'evaluation by a third party' },
};

/** What an assessor found. */
export const assessmentLabels: Readonly<Record<AssessmentFinding, Text>> = {
  reached: { zh: '已达到', en: 'reached' },
  partly: { zh: '部分达到', en: 'partly reached' },
  'not-reached': { zh: '未达到', en: 'not reached' },
  'cannot-tell': { zh: '无法判断', en: 'cannot tell' },
};

/** What the body above decided. */
export const decisionLabels: Readonly<Record<ApprovalDecision, Text>> = {
  granted: { zh: '通过', en: 'granted' },
  returned: { zh: '退回修改', en: 'returned for changes' },
  refused: { zh: '不予通过', en: 'refused' },
};

/** How an effect was tested. */
export const effectMethodLabels: Readonly<Record<EffectMethod, Text>> = {
  'interrupted-time-series': { zh: '中断时间序列', en: 'interrupted time series' },
  'difference-in-differences': { zh: '双重差分', en: 'difference in differences' },
};

/** What a test of an effect says. */
export const effectLabels: Readonly<Record<TestedChange['conclusion'], Text>> = {
  rise: { zh: '与措施同时上升', en: 'it rose with the measure' },
  fall: { zh: '与措施同时下降', en: 'it fell with the measure' },
  'cannot-tell': { zh: '不能判断有无影响', en: 'whether there is an effect cannot be told' },
};
