import type {
  AfterwardsResult,
  ApprovalDecision,
  AssessmentFinding,
  AssessmentParty,
  BeforehandResult,
  MonitoringRecordKind,
} from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { ApprovalStateName } from './approval-state.js';
import type { AssessmentAgreement } from './compare-assessments.js';

/** The words for every kind of record. */
export const recordKindLabels: Readonly<Record<MonitoringRecordKind, Text>> = {
  evidence: { zh: '佐证材料', en: 'evidence' },
  assessment: { zh: '评估意见', en: 'assessment' },
  'implementation-plan': { zh: '实施方案', en: 'implementation plan' },
  supervision: { zh: '督查', en: 'supervision visit' },
  'duty-done': { zh: '履职记录', en: 'duty done' },
  submission: { zh: '提交', en: 'submission' },
  feedback: { zh: '反馈', en: 'feedback' },
  publication: { zh: '发布', en: 'publication' },
  approval: { zh: '审批审核', en: 'approval' },
  appraisal: { zh: '绩效评估评价', en: 'appraisal' },
  retraction: { zh: '撤回', en: 'retraction' },
};

/** The words for what an assessor found. */
export const assessmentFindingLabels: Readonly<Record<AssessmentFinding, Text>> = {
  reached: { zh: '已达到', en: 'reached' },
  partly: { zh: '部分达到', en: 'partly reached' },
  'not-reached': { zh: '未达到', en: 'not reached' },
  'cannot-tell': { zh: '无法判断', en: 'cannot tell' },
};

/** The words for who assessed. */
export const assessmentPartyLabels: Readonly<Record<AssessmentParty, Text>> = {
  self: { zh: '自评', en: 'self-evaluation' },
  'third-party': { zh: '第三方评估', en: 'third-party evaluation' },
};

/** The words for how the two sides of an assessment stand to each other. */
export const assessmentAgreementLabels: Readonly<Record<AssessmentAgreement, Text>> = {
  agree: { zh: '一致', en: 'they agree' },
  'self-higher': { zh: '自评高于第三方', en: 'self-evaluation is higher' },
  'third-party-higher': { zh: '第三方高于自评', en: 'third-party evaluation is higher' },
  mixed: { zh: '各方意见交错', en: 'some higher, some lower' },
  'not-comparable': { zh: '一方无法判断，不可比', en: 'one side could not tell' },
  'only-one': { zh: '只有一方评估', en: 'only one side assessed' },
  none: { zh: '没有评估', en: 'nobody assessed' },
};

/** The words for a decision on a product. */
export const approvalDecisionLabels: Readonly<Record<ApprovalDecision, Text>> = {
  granted: { zh: '通过', en: 'granted' },
  returned: { zh: '退回修改', en: 'returned for changes' },
  refused: { zh: '不予通过', en: 'refused' },
};

/** The words for where a product stands. */
export const approvalStateLabels: Readonly<Record<ApprovalStateName, Text>> = {
  'not-submitted': { zh: '未提交', en: 'not submitted' },
  'not-required': { zh: '已提交，无须审批', en: 'submitted, no approval needed' },
  pending: { zh: '待审', en: 'pending' },
  returned: { zh: '已退回修改', en: 'returned for changes' },
  refused: { zh: '未获通过', en: 'refused' },
  'changed-since': { zh: '通过后又有新稿', en: 'changed since its approval' },
  approved: { zh: '已通过', en: 'approved' },
};

/** The words for what an appraisal came to. */
export const appraisalResultLabels: Readonly<Record<BeforehandResult | AfterwardsResult, Text>> = {
  support: { zh: '予以支持', en: 'support' },
  'support-after-changes': { zh: '调整完善后支持', en: 'support after changes' },
  'not-support': { zh: '不予支持', en: 'not support' },
  excellent: { zh: '优', en: 'excellent' },
  good: { zh: '良', en: 'good' },
  fair: { zh: '中', en: 'fair' },
  poor: { zh: '差', en: 'poor' },
};
