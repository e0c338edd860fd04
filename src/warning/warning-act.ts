import type { Grade } from './grade.js';

/** What a person did about a warning. Kept by the caller, or carried from warning to warning through `previous`. */
export type WarningAct = {
  readonly target: string;
  readonly area: string;
  /** The reference year of the warning that was acted on; an act never speaks for another year. */
  readonly asOf: number;
  readonly by: string;
  /** The day, 'YYYY-MM-DD'. */
  readonly date: string;
  /** Why. */
  readonly reason: string;
} & (
  | {
      readonly act: 'acknowledged';
      /** The grade that was acknowledged: when the warning gets worse it asks for attention again. */
      readonly grade: Grade;
    }
  | {
      readonly act: 'overridden';
      /** The grade that is put in the place of the computed one. */
      readonly grade: Grade;
    }
);
