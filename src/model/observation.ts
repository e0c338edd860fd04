import type { DecimalText } from './text.js';

/** SDMX CL_SEX: women, men, total. */
export type Sex = 'F' | 'M' | '_T';
/** Urban, rural, total. */
export type Urbanisation = 'U' | 'R' | '_T';

/**
 * SDMX CL_OBS_STATUS: A normal, B break, D definition differs, E estimated, F forecast, I imputed, P provisional, U low
 * reliability, V unvalidated; and for figures that are not there M cannot exist, L not collected, O missing, Q suppressed.
 */
export type ObservationStatus = 'A' | 'B' | 'D' | 'E' | 'F' | 'I' | 'P' | 'U' | 'V' | 'M' | 'L' | 'O' | 'Q';

/** One published figure, in the terms of SDMX. */
export interface Observation {
  readonly indicator: string;
  /** GB/T 2260 code. */
  readonly area: string;
  /** ISO 8601: '2022' the year, '2016/2020' years pooled, '2021-06' a month, '2020-11-01' a day. */
  readonly period: string;
  readonly sex?: Sex;
  readonly urbanisation?: Urbanisation;
  /** SDMX age code; all ages where absent. */
  readonly age?: string;
  /** Named group; everyone where absent. */
  readonly group?: string;
  /** As published. A text keeps its trailing zeros, which say how precisely it was printed. `null` with a status that says why. */
  readonly value: DecimalText | number | null;
  readonly numerator?: DecimalText | number;
  readonly denominator?: DecimalText | number;
  readonly standardError?: DecimalText | number;
  /** Unit symbol; the indicator's own unit where absent. */
  readonly unit?: string;
  readonly status?: ObservationStatus;
  /** The day it became known: ISO '2023-12-31', '2023-12' or '2023'; a month or year counts by its last day. */
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly note?: string;
  /** True when the figure was computed from a published change rather than printed itself. */
  readonly derived?: boolean;
  /** Other sources print another figure: only by rounding, or really. */
  readonly conflict?: 'ROUNDING' | 'CONFLICT';
  /** A read at the publisher, B in a reprint of an official publication, C in a secondary source. */
  readonly quality?: 'A' | 'B' | 'C';
}

/** The same observations as columns of equal length; an absent column means that no row has the field. */
export type ObservationColumns = {
  readonly [Field in keyof Observation]?: ArrayLike<Observation[Field] | undefined>;
} & {
  readonly indicator: ArrayLike<string>;
  readonly area: ArrayLike<string>;
  readonly period: ArrayLike<string>;
  readonly value: ArrayLike<DecimalText | number | null>;
};

/** Dated evidence that a stage of a milestone criterion was reached in an area. */
export interface Evidence {
  /** Id of the milestone criterion. */
  readonly criterion: string;
  readonly area: string;
  /** Id of the stage. */
  readonly stage: string;
  /** ISO day on which the stage was reached. */
  readonly date: string;
  /** The document that shows it. */
  readonly document: string;
}

/** The content of the entry `data/observations.json`. */
export interface PublishedObservations {
  readonly licence: 'CC-BY-4.0';
  readonly observations: readonly Observation[];
}
