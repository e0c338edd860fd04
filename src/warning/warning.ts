import type { Status } from '../attainment/status.js';
import type { Grade } from './grade.js';
import type { NotEvaluated, Signal } from './signal.js';
import type { WarningAct } from './warning-act.js';

/** Why a grade stays although the signals of this year alone would lower it. */
export interface GradeHold {
  /** `within-margin`: not clear of the threshold, and not yet for long enough. `no-data`: what it rested on is not reported. */
  readonly reason: 'within-margin' | 'no-data';
  /** Since which year in succession the signals alone would have given a milder grade. */
  readonly milderSince: number;
}

/** The warning of an earlier year, as far as the next one rests on it. */
export interface EarlierWarning {
  readonly asOf: number;
  readonly grade: Grade;
  readonly held: Grade;
  readonly since: number;
  readonly decidedBy: readonly string[];
  readonly milderSince?: number;
}

/** What one goal needs in one area. Plain data; survives JSON. */
export interface Warning {
  readonly plan: string;
  readonly target: string;
  readonly domain: string;
  readonly area: string;
  readonly asOf: number;
  readonly knownAt?: string;
  /** The goal's status in the evaluation. */
  readonly status: Status;
  /** What is to be shown: `held`, or what a person put in its place. */
  readonly grade: Grade;
  /** Computed, with hysteresis against the year before; absent where nothing fired and a person set the grade. */
  readonly held?: Grade;
  /** By the signals of this year alone; absent where none fired. */
  readonly computed?: Grade;
  /** The year since which `held` has been the same without interruption. */
  readonly since: number;
  /** The criteria that `held` rests on. */
  readonly decidedBy: readonly string[];
  /** Why `held` is not `computed`. */
  readonly hold?: GradeHold;
  /** The warning of an earlier year that this one was compared with. */
  readonly previous?: EarlierWarning;
  /** In order of weight, the heaviest first. */
  readonly signals: readonly Signal[];
  /** Rules that could not be evaluated: their silence says nothing. */
  readonly notEvaluated: readonly NotEvaluated[];
  /** Whether this grade, or a worse one, was acknowledged for this year. */
  readonly acknowledged: boolean;
  /** Everything people did about this goal's warnings in this area, oldest first. */
  readonly acts: readonly WarningAct[];
}
