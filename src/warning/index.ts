/**
 * Early warning: which goals need someone now, how urgently, and by which signals.
 *
 * @module warning
 */
export type { Ok, Outcome, Unavailable, UnavailableReason } from '../model/outcome.js';
export type * from './advice/advice.js';
export type * from './advice/advice-options.js';
export { adviseOn } from './advice/advise-on.js';
export { type RuleChoices } from './choose-rules.js';
export { detectReversal } from './detect-reversal.js';
export { detectVolatility } from './detect-volatility.js';
export { type DetectWarningsOptions, detectWarnings } from './detect-warnings.js';
export { type ExplainWarningOptions, explainWarning } from './explanation/explain-warning.js';
export type * from './explanation/warning-sentence.js';
export type * from './grade.js';
export { gradeByLag, type LagQuestion } from './grade-by-lag.js';
export { gradeByProbability, type ProbabilityQuestion } from './grade-by-probability.js';
export { grades } from './grades.js';
export { actLabels, gradeLabels, holdLabels, surenessLabels } from './labels.js';
export type * from './rule-parameters.js';
export type * from './series-signal.js';
export { defaultWarningSettings, type WarningSettings } from './settings.js';
export { severity } from './severity.js';
export type * from './signal.js';
export type * from './signal-evidence.js';
export type * from './warning-act.js';
export type * from './warning.js';
export { type RuleNeed, type WarningRule, warningRules } from './warning-rules.js';
