import type { Sex, Urbanisation } from './observation.js';

/** Which part of the population a criterion looks at. Absent fields mean everyone. */
export interface Selection {
  readonly sex?: Sex;
  readonly urbanisation?: Urbanisation;
  /** SDMX age code, such as 'Y15T64'. */
  readonly age?: string;
  /** A named group, such as 'disabled' or 'low-income'. */
  readonly group?: string;
}
