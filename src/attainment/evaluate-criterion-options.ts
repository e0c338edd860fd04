import type { Evidence } from '../model/observation.js';
import type { ProjectionTools } from '../model/projection.js';
import type { DecimalText } from '../model/text.js';
import type { Override } from './override.js';
import type { AttainmentSettings } from './settings.js';

/** Where, when and how a criterion is judged. */
export interface EvaluateCriterionOptions {
  /** GB/T 2260 code of an area of the plan. */
  readonly area: string;
  /** The last reference year used; pooled years count by their end. Later observations change nothing. */
  readonly asOf: number;
  /** The last day of publication used, 'YYYY-MM-DD'; everything where absent. Figures of unknown day are used. */
  readonly knownAt?: string;
  /**
   * Carries the series to the deadline for the outlook: `{ project, attainmentProbability }`, or a function alone, which
   * gives no probability. Without one the outlook is `unavailable('no-projector')`.
   */
  readonly projector?: ProjectionTools | null;
  /** Dated evidence for milestone criteria. */
  readonly evidence?: readonly Evidence[];
  /**
   * Figures that the plan leaves to rules elsewhere, by the id of the parameter that a `prescribed` criterion names, in the
   * unit of that criterion. A criterion whose figure is not given is `not-assessable` with `parameter-not-given`.
   */
  readonly parameters?: Readonly<Record<string, DecimalText | number>>;
  /**
   * Judgements of experts that stand in the place of computed statuses; those about other criteria, areas and years are
   * passed over. The computed status stays beside them in `manual`.
   */
  readonly overrides?: readonly Override[];
  /** Replacements for the default thresholds. */
  readonly settings?: Partial<AttainmentSettings>;
  /** `false` leaves the trace out. Default `true`. */
  readonly trace?: boolean;
}
