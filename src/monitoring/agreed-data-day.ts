import type { AgreedDay } from './agreed-day.js';

/** By when figures have to be published or handed in, as it was agreed on. */
export interface AgreedDataDay extends AgreedDay {
  /** Only of this office. */
  readonly office?: string;
  /** Only of this indicator. */
  readonly indicator?: string;
}
