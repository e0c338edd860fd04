import type { Dataset } from '../dataset/dataset.js';
import { valueText } from '../dataset/value-text.js';
import type { DecimalText } from '../model/text.js';
import type { JudgedFigures } from './judged-figures.js';

/**
 * A figure of a judged series as it was printed.
 *
 * @param dataset - the dataset of the series
 * @param figures - the series
 * @param place - position in it, from 0
 * @returns decimal text; for a gap or a difference, which nobody printed, that of its double
 */
export function printedValue(dataset: Dataset, { observed, values }: JudgedFigures, place: number): DecimalText {
  const row = observed?.rows[place];
  return (row === undefined ? undefined : valueText(dataset.columns, row)) ?? String(values[place] ?? 0);
}
