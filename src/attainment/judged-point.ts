import type { ObservedPoint } from '../dataset/observed-series.js';
import type { DecimalText } from '../model/text.js';
import type { ComparedFigures } from './verdict.js';

/** A point of the series that a criterion judges: an observation, or a gap or difference of several. */
export interface JudgedPoint {
  readonly period: string;
  /** The year, or the last of several years pooled. */
  readonly year: number;
  /** Number of years that the figure covers. */
  readonly span: number;
  readonly value: DecimalText;
  /** How far the true figure may lie from the printed one: half a unit of the last printed place. */
  readonly rounding: DecimalText;
  /** True where the series breaks: nothing before is comparable. */
  readonly isBreak: boolean;
  /** The observations it rests on. */
  readonly observations: readonly ObservedPoint[];
  /** For a gap or a difference: the two figures, and from which observation on the reference begins. */
  readonly compared?: ComparedFigures & { readonly referenceFrom: number };
}
