import type { Dataset } from './dataset.js';

/**
 * The number that stands for a period in the columns of a dataset.
 *
 * @param dataset - the dataset
 * @param text - the period as its rows wrote it
 * @returns the number, −1 where no row is of this period
 */
export function periodCode({ columns }: Dataset, text: string): number {
  return columns.periods.text.indexOf(text);
}
