import type { CriterionVerdict } from '../attainment/verdict.js';
import type { VerdictReason } from '../attainment/status.js';
import type { Dataset } from '../dataset/dataset.js';
import type { SeriesHorizon } from '../dataset/observed-series.js';
import type { Outcome } from '../model/outcome.js';
import type { Criterion } from '../model/criterion.js';
import type { Indicator } from '../model/plan.js';
import type { JudgedFigures } from './judged-figures.js';
import type { SignalInput } from './signal-series.js';
import type { Grade } from './grade.js';
import type { RuleId } from './rule-parameters.js';
import type { WarningSettings } from './settings.js';
import type { SignalEvidence } from './signal-evidence.js';
import type { Sureness } from './signal.js';

/** What a rule looks at: one clause in one area, with everything already worked out. */
export interface RuleInput {
  readonly verdict: CriterionVerdict;
  readonly criterion: Criterion;
  /** Absent for a milestone. */
  readonly indicator: Indicator | undefined;
  readonly dataset: Dataset;
  /** The area whose series decides: a county, where the weakest county does. */
  readonly area: string;
  /** The last year and day used: nothing later enters a rule. */
  readonly horizon: SeriesHorizon;
  /** Whole years from the year of the evaluation to the deadline. */
  readonly yearsLeft: number;
  /** The series that the clause judges, built once for all rules. */
  readonly figures: () => Outcome<JudgedFigures>;
  /** The same as the detectors of volatility and reversal take it, built once for both. */
  readonly signalInput: () => Outcome<SignalInput>;
  readonly settings: WarningSettings;
  /** True the first time that it is asked about a gap of this evaluation, so that a gap that no clause names is told once. */
  readonly isFirst: (gap: string) => boolean;
}

/** A rule fired. */
export interface Fired<Rule extends RuleId> {
  readonly state: 'fired';
  readonly grade: Grade;
  /** The grade with every threshold moved by its margin, where that is more urgent: what a grade of the year before may fall to. */
  readonly within?: Grade | undefined;
  readonly sureness: Outcome<Sureness>;
  readonly evidence: SignalEvidence[Rule];
}

/** What a rule found. A rule that has nothing to say about a kind of clause does not apply. */
export type RuleResult<Rule extends RuleId> =
  | Fired<Rule>
  | { readonly state: 'quiet'; readonly within?: Grade | undefined }
  | { readonly state: 'not-evaluated'; readonly reason: VerdictReason }
  | { readonly state: 'does-not-apply' };
