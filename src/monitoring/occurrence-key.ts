import type { Occasion } from '../model/machinery.js';

/** What names an occurrence of a duty. */
export interface OccurrenceName {
  readonly area: string;
  readonly duty: string;
  readonly occasion: Occasion;
  readonly period: number | 'once';
  readonly body: string;
  readonly office?: string | undefined;
}

/**
 * The name of an occurrence as one text that stays the same from run to run.
 *
 * @param name - its parts; ids have no stroke in them
 * @returns the parts joined by strokes
 */
export function occurrenceKey({ area, duty, occasion, period, body, office }: OccurrenceName): string {
  return [area, duty, occasion, period, body, ...(office === undefined ? [] : [office])].join('|');
}
