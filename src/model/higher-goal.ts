import type { Selection } from './selection.js';
import type { Citation, DecimalText, Text } from './text.js';
import type { Unit } from './unit.js';

/**
 * How near to the document itself a goal of a higher level was seen.
 *
 * - `document`: in the document that sets it
 * - `statement`: in what the body that set it, or its office, said or published about it
 * - `report`: in what others wrote about it
 * - `unnamed`: in a source of which neither title nor publisher was kept
 */
export type SourceQuality = 'document' | 'statement' | 'report' | 'unnamed';

/** What every goal of a higher level has. */
export interface HigherGoalBase {
  readonly id: string;
  /** The indicator of this plan that the goal is about. */
  readonly indicator: string;
  /** Whom it is about: often everybody where this plan means women. */
  readonly select: Selection;
  /** Code of the area that set it: the nation, the province. */
  readonly area: string;
  /** The document that sets it, which need not be the one where it was seen. */
  readonly document: Text;
  /** The year by which it is to be reached; absent where none was seen. */
  readonly by?: number;
  readonly quality: SourceQuality;
  /** What a reader has to know beside the figure. */
  readonly note?: Text;
  /** Ids of other goals for the same indicator that it does not fit together with; `note` says why. */
  readonly inconsistentWith?: readonly string[];
  /** Where it was seen. */
  readonly cite: Citation;
}

/** A goal of a higher level with a figure. */
export interface HigherFigureGoal extends HigherGoalBase {
  readonly kind: 'at-least' | 'at-most' | 'about';
  readonly value: DecimalText;
  readonly unit: Unit;
}

/** A goal of a higher level that names a direction only. */
export interface HigherDirectionGoal extends HigherGoalBase {
  readonly kind: 'increase' | 'decrease';
}

/**
 * The goal of a higher level of government for an indicator of this plan, so that a verdict can show the cascade from the
 * nation down to the county. It binds nobody here and decides no verdict.
 */
export type HigherGoal = HigherFigureGoal | HigherDirectionGoal;
