/** A label in the two languages of the package. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A language that labels exist in. */
export type Language = keyof Text;

/**
 * A decimal number written out, such as `'95'`, `'-0.25'` or `'30.0'`. Trailing zeros are kept because they say how
 * precisely a figure was printed.
 */
export type DecimalText = string;

/** Where a statement can be found: a source of the plan and the place in it. */
export interface Citation {
  /** Id of a `Source` of the same plan. */
  readonly source: string;
  /** Heading in the source. */
  readonly section?: string;
  /** Number of the goal in its domain. */
  readonly goal?: number;
  /** Number of the measure in its domain. */
  readonly measure?: number;
  /** Number of the clause in the sentence, from 1. */
  readonly clause?: number;
  /** Number of the paragraph under the heading, from 1, where there are several. */
  readonly paragraph?: number;
  /** Number of the sentence in the paragraph, from 1; a heading in front of the first sentence is not counted. */
  readonly sentence?: number;
}

/** A reading of ours where the source leaves room. A caller may replace what it describes. */
export interface Interpretation {
  /** What we take the words to mean. */
  readonly reading: Text;
  /** Why. */
  readonly reason: Text;
}
