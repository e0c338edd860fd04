import type { Occasion } from '../model/machinery.js';

/** A dated record that a duty was done. Plain data; usually from outside. */
export interface DutyRecord {
  /** Id of the duty. */
  readonly duty: string;
  /** GB/T 2260 code of the area whose body did it. */
  readonly area: string;
  /** Id of the body that did it; needed where several share the duty. */
  readonly body?: string;
  /** Which member of a collective body did it, where members are told apart. */
  readonly member?: string;
  /** The reporting year that it was done for; not needed for what is done once. */
  readonly year?: number;
  /** Which of its occasions; needed where a duty comes on several in one year, such as a yearly and a final report. */
  readonly occasion?: Occasion;
  /** ISO day on which it was done. */
  readonly date: string;
  /** The document that shows it. */
  readonly document?: string;
}
