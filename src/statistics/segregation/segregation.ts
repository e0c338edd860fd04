import type { Ok, Outcome, Unavailable } from '../../model/outcome.js';

/** An index of segregation with what chance alone would give, or the reason why there is none. */
export type Segregation =
  | (Ok<number> & {
      /**
       * Expected index if women were spread over the units by lot, units and totals as they are. Small units are never
       * balanced: compare the index with this, not with 0. `no-counts` unless all numbers are whole people.
       */
      readonly expected: Outcome<number>;
    })
  | Unavailable;
