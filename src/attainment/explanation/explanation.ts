/** What a sentence is about. */
export type SentenceTopic =
  | 'status'
  | 'manual'
  | 'level'
  | 'change'
  | 'pace'
  | 'trend'
  | 'outlook'
  | 'certainty'
  | 'missing'
  | 'parameter'
  | 'counties'
  | 'stages'
  | 'caveat'
  | 'interpretation';

/**
 * How a figure of a sentence comes from the figures of the verdict.
 *
 * - `as-is`: as it stands
 * - `size`: without its sign, which the words around it say
 * - `percent`: a share of 1 in per cent
 * - `percent-size`: the same without its sign
 * - `rounded`: to fewer decimals
 * - `rounded-size`: the same without its sign
 * - `difference`: the first less the second, without its sign
 * - `relative-change`: (the first − the second) ÷ the second in per cent, without its sign
 */
export type FigureForm =
  | 'as-is'
  | 'size'
  | 'percent'
  | 'percent-size'
  | 'rounded'
  | 'rounded-size'
  | 'difference'
  | 'relative-change';

/** A figure of a sentence and where in the verdict it comes from. */
export interface ExplainedFigure {
  /** As the sentence prints it, without its unit; a minus sign is U+2212. */
  readonly shown: string;
  readonly form: FigureForm;
  /** Paths into the verdict, such as 'pace.value.base.year'. */
  readonly from: readonly string[];
}

/** One sentence about a verdict. Titles and readings of the plan stand in quotation marks “…” inside it. */
export interface Sentence {
  readonly topic: SentenceTopic;
  readonly text: string;
  /** Every figure outside quotation marks, in the order of the sentence. */
  readonly figures: readonly ExplainedFigure[];
}
