import type { ExplainedFigure } from '../../attainment/explanation/explanation.js';

/** What a sentence about a warning is about. */
export type WarningTopic =
  | 'grade'
  | 'hold'
  | 'act'
  | 'signal'
  | 'not-evaluated'
  | 'required'
  | 'step-down'
  | 'deciding'
  | 'measures'
  | 'objectives'
  | 'reporters'
  | 'duties';

/** One sentence about a warning. Titles of the plan and words of persons stand in quotation marks “…” inside it. */
export interface WarningSentence {
  readonly topic: WarningTopic;
  readonly text: string;
  /** Every figure outside quotation marks, in the order of the sentence, with its paths into `{ warning, advice }`. */
  readonly figures: readonly ExplainedFigure[];
}
