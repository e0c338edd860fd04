import type { Frequency } from '../model/plan.js';

/** Years between two results; where a figure comes irregularly its age says nothing. */
export const yearsBetween: Readonly<Record<Frequency, number>> = {
  annual: 1,
  biennial: 2,
  triennial: 3,
  quinquennial: 5,
  decennial: 10,
  irregular: Number.POSITIVE_INFINITY,
};
