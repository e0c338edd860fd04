import type { Occasion } from '../model/machinery.js';

/**
 * A dated record that a duty was done or a paper handed in. Plain data; usually from outside.
 *
 * Records of the kinds 'duty-done', 'implementation-plan', 'supervision' and 'submission', or of none, show that something
 * was done; those of any other kind (an approval, feedback, a publication) say something else and are passed over.
 */
export interface DoneDuty {
  readonly kind?: string;
  /** Id of the duty. */
  readonly duty?: string;
  /** Id of a paper, which fulfils every duty that names it; needed where no duty is named. */
  readonly product?: string;
  /** GB/T 2260 code of the area whose body did it. */
  readonly area: string;
  /** Id of the body that did it; everyone who bears the duty where absent. */
  readonly body?: string;
  /** Id of the office that did it; needed where the offices of a body are told apart, refused where they are not. */
  readonly office?: string;
  /** The reporting year that it was done for. Needed for what is yearly; otherwise the year of `date`. */
  readonly year?: number;
  /** Which occasion; needed where a duty comes on several in one year, such as a yearly and a final report. */
  readonly occasion?: Occasion;
  /** ISO day on which it was done. */
  readonly date: string;
  /** ISO day from which it is known; `date` where absent. */
  readonly recorded?: string;
}
