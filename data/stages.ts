import type { Stage } from '../src/model/criterion.js';
import type { Interpretation } from '../src/model/text.js';

/** The stages of a goal without a number, in their order. The plan does not define any; these are ours. */
export const defaultStages: readonly Stage[] = [
  { id: 'arranged', title: { zh: '已部署', en: 'Arranged' } },
  { id: 'carried-out', title: { zh: '已实施', en: 'Carried out' } },
  { id: 'confirmed', title: { zh: '经评估确认', en: 'Confirmed by evaluation' } },
];

/** How a goal without a number is read, unless the criterion says otherwise. */
export const milestoneInterpretation: Interpretation = {
  reading: {
    zh: '没有数值的目标分三个阶段判断：已部署（有文件把任务落实到责任单位）、已实施（有记录表明工作已经开展）、经评估确认（中期或终期评估认定达到）。每个阶段须有注明日期的文件，评估确认才算达到。',
    en: 'A goal without a number is judged in three stages: arranged (a document assigns it to an office), carried out (a record shows the work done), confirmed (the mid-term or final evaluation finds it reached). Each stage needs a dated document, and the goal is reached only when confirmed.',
  },
  reason: {
    zh: '规划没有给出数值，也没有定义阶段；规划要求部门制定实施方案、每年报告、中期评估和终期评估，三个阶段与这一流程对应，是本库的设定。',
    en: 'The plan gives neither figure nor stages; it asks offices for an implementation scheme, yearly reports, and an evaluation at mid-term and at the end. The three stages follow that course and are ours.',
  },
};

/** How a clause is read that asks for more awareness, literacy, ability or influence, of which no series is published. */
export const unmeasuredInterpretation: Interpretation = {
  reading: {
    zh: '意识、素养、能力、影响力的提高不设指标，按三个阶段（已部署、已实施、经评估确认）的凭证判断，评估确认才算达到。',
    en: 'Greater awareness, literacy, ability or influence has no indicator here and is judged by evidence in three stages (arranged, carried out, confirmed by evaluation); it is reached only when confirmed.',
  },
  reason: {
    zh: '规划没有指定衡量办法，也没有见到各次口径一致的公开数列；拿某次问卷或自编指数代替，都没有规划依据。',
    en: 'The plan names no way to measure it, and no published series with the same questions each time was seen; to let one questionnaire or an index of our own stand for it would have no ground in the plan.',
  },
};
