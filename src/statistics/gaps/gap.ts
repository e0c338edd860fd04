import type { Ok, Unavailable } from '../../model/outcome.js';
import type { Direction } from '../../model/plan.js';

/** The sex that is better off; `neither` where both are equal or no direction is better. */
export type Favoured = 'women' | 'men' | 'neither';

/** A gap, with the sex that it favours, or the reason why there is none. */
export type Gap = (Ok<number> & { readonly favours: Favoured }) | Unavailable;

/** How to read a gap. */
export interface GapOptions {
  /** Which way the indicator is better: `lower` for deaths or drop-outs. Default `higher`. */
  readonly direction?: Direction;
}
