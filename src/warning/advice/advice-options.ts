import type { AttainmentSettings } from '../../attainment/settings.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { EvaluatePlanOptions } from '../../evaluation/evaluate-plan.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import type { DetectWarningsOptions } from '../detect-warnings.js';

/** What advice is taken from: the same that the evaluation and the warnings were made with. */
export interface AdviceOptions
  extends Pick<EvaluatePlanOptions, 'evidence' | 'parameters' | 'projector'>,
    Pick<DetectWarningsOptions, 'plan' | 'rules' | 'settings'> {
  /** The evaluation that the warning comes from. */
  readonly evaluation: PlanEvaluation;
  readonly dataset: Dataset;
  /** The thresholds of verdicts that the evaluation was made with. */
  readonly attainment?: Partial<AttainmentSettings>;
}
