import { addDecimals } from '../exact/add-decimals.js';
import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import type { DecimalText } from '../model/text.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { planIndex } from '../plan/plan-index.js';
import type { Dataset, DatasetColumns, Finding } from './dataset.js';
import { comparePeriods } from './compare-periods.js';
import { CELLS_PER_AREA, CELLS_PER_SEX } from './series-cell.js';
import { valueText } from './value-text.js';

/**
 * Compares women, men and total of the same indicator, area and period.
 *
 * For counts women and men must add up to the total, for other measures the total must lie between them, each within
 * what printed rounding explains: half a unit of the last printed place of every figure taken together. Of several
 * publications of one figure the newest is compared.
 *
 * Cost: linear in the rows; the three series are in the same order and are walked side by side.
 *
 * @param dataset - the dataset
 * @param findings - what was found is added here
 */
export function checkSexes(dataset: Dataset, findings: Finding[]): void {
  const isCount = countIndicators(dataset);
  const { columns, series } = dataset;
  for (const [total, cell] of series.cells.entries()) {
    // The first cells of an area are those of the total.
    if (cell % CELLS_PER_AREA >= CELLS_PER_SEX) continue;
    const subgroup = series.subgroups[total] as number;
    const women = series.find(cell + CELLS_PER_SEX, subgroup);
    const men = series.find(cell + 2 * CELLS_PER_SEX, subgroup);
    if (women === undefined || men === undefined) continue;
    const additive = isCount[Math.floor(cell / CELLS_PER_AREA / dataset.codes.area.size)] === true;
    eachSharedPeriod(dataset, women, men, total, (f, m, t) => {
      if (agree(columns, f, m, t, additive)) return;
      const details = { women: text(columns, f), men: text(columns, m), total: text(columns, t) };
      const code = additive ? 'sexes-do-not-add-up' : 'total-outside-sexes';
      findings.push({ code, grade: 'warning', rows: [f, m, t], field: 'value', details });
    });
  }
}

function countIndicators(dataset: Dataset): boolean[] {
  const index = planIndex(dataset.plan);
  const isPeople = (unit: keyof typeof units): boolean => (units[unit] as UnitDefinition).dimension === 'people';
  return [
    ...[...index.indicators.values()].map(({ measure }) => measure === 'count'),
    ...[...index.contextIndicators.values()]
      .filter(({ id }) => !index.indicators.has(id))
      .map(({ unit }) => isPeople(unit)),
  ];
}

/** The newest rows of every period for which all three series have a figure. */
function eachSharedPeriod(
  dataset: Dataset,
  women: number,
  men: number,
  total: number,
  visit: (women: number, men: number, total: number) => void,
): void {
  const { seriesStart, rowsBySeries } = dataset;
  const { period, coefficient } = dataset.columns;
  const [endOfWomen, endOfMen] = [seriesStart[women + 1] as number, seriesStart[men + 1] as number];
  const endOfTotal = seriesStart[total + 1] as number;
  let [f, m, t] = [seriesStart[women] as number, seriesStart[men] as number, seriesStart[total] as number];
  for (; t < endOfTotal; t += 1) {
    t = newestOfPeriod(dataset, t, endOfTotal);
    const row = rowsBySeries[t] as number;
    f = reachPeriod(dataset, f, endOfWomen, row);
    m = reachPeriod(dataset, m, endOfMen, row);
    if (f === endOfWomen || m === endOfMen) return;
    const rowOfWomen = rowsBySeries[f] as number;
    const rowOfMen = rowsBySeries[m] as number;
    if (period[rowOfWomen] !== period[row] || period[rowOfMen] !== period[row]) continue;
    // NaN where a row declares that there is no figure.
    if (
      Number.isNaN(coefficient[rowOfWomen]) ||
      Number.isNaN(coefficient[rowOfMen]) ||
      Number.isNaN(coefficient[row])
    ) {
      continue;
    }
    visit(rowOfWomen, rowOfMen, row);
  }
}

/** The place of the first period not before that of a row, there of its last publication; `end` where there is none. */
function reachPeriod(dataset: Dataset, start: number, end: number, row: number): number {
  const { columns, rowsBySeries } = dataset;
  let place = start;
  while (place < end && comparePeriods(columns, rowsBySeries[place] as number, row) < 0) place += 1;
  return place === end ? end : newestOfPeriod(dataset, place, end);
}

/** The last place of the period at a place: its publications follow each other, oldest first. */
function newestOfPeriod({ columns, rowsBySeries }: Dataset, start: number, end: number): number {
  const { period } = columns;
  const code = period[rowsBySeries[start] as number];
  let place = start;
  while (place + 1 < end && period[rowsBySeries[place + 1] as number] === code) place += 1;
  return place;
}

/** Printed with the same places and within safe integers, as nearly all are, the three need no decimal arithmetic. */
function agree(columns: DatasetColumns, women: number, men: number, total: number, additive: boolean): boolean {
  const { coefficient, scale, longValues } = columns;
  const [f, m, t] = [coefficient[women] as number, coefficient[men] as number, coefficient[total] as number];
  const samePlaces = scale[women] === scale[total] && scale[men] === scale[total];
  if (samePlaces && longValues.size === 0 && Number.isSafeInteger(f + m) && Number.isSafeInteger(f + m - t)) {
    // In units of the last printed place every figure is off by at most a half.
    return additive ? Math.abs(f + m - t) <= 1.5 : Math.min(f, m) - t <= 1 && t - Math.max(f, m) <= 1;
  }
  return additive ? addsUp(columns, women, men, total) : liesBetween(columns, women, men, total);
}

/** Half a unit of the last printed place of every figure, added up. */
function roundingAllowance(columns: DatasetColumns, ...rows: readonly number[]): DecimalText {
  return rows
    .map((row) => multiplyByPowerOfTen('5', -((columns.scale[row] as number) + 1)))
    .reduce((a, b) => addDecimals(a, b));
}

function addsUp(columns: DatasetColumns, women: number, men: number, total: number): boolean {
  const difference = subtractDecimals(addDecimals(text(columns, women), text(columns, men)), text(columns, total));
  return compareDecimals(absoluteDecimal(difference), roundingAllowance(columns, women, men, total)) <= 0;
}

function liesBetween(columns: DatasetColumns, women: number, men: number, total: number): boolean {
  const womenAreLower = compareDecimals(text(columns, women), text(columns, men)) <= 0;
  const [low, high] = womenAreLower ? [women, men] : [men, women];
  const exceeds = (larger: number, smaller: number): boolean => {
    const difference = subtractDecimals(text(columns, larger), text(columns, smaller));
    return compareDecimals(difference, roundingAllowance(columns, larger, smaller)) > 0;
  };
  return !exceeds(low, total) && !exceeds(total, high);
}

function text(columns: DatasetColumns, row: number): DecimalText {
  return valueText(columns, row) as DecimalText;
}
