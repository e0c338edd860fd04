import type { Occasion } from '../model/machinery.js';
import type { AgreedDay } from './agreed-day.js';

/** A date that was agreed on for a duty or a paper where the plan states none. */
export interface AgreedDate extends AgreedDay {
  /** Id of the duty. */
  readonly duty?: string;
  /** Id of the paper, in the place of a duty: the date holds for every duty that names it. */
  readonly product?: string;
  /** Only on this occasion. */
  readonly occasion?: Occasion;
  /** Only for this area. */
  readonly area?: string;
  /** Only for this body. */
  readonly body?: string;
  /** Only for this office. */
  readonly office?: string;
}
