import { addDecimals } from '../exact/add-decimals.js';
import { absoluteDecimal } from '../exact/absolute-decimal.js';
import { compareDecimals } from '../exact/compare-decimals.js';
import { multiplyByPowerOfTen } from '../exact/multiply-by-power-of-ten.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import type { DecimalText } from '../model/text.js';
import { type UnitDefinition, units } from '../model/unit.js';
import { planIndex } from '../plan/plan-index.js';
import type { Dataset, Finding } from './dataset.js';
import { mostSubgroups } from './series-key.js';
import { valueText } from './value-text.js';

interface Printed {
  readonly row: number;
  readonly value: DecimalText;
  readonly scale: number;
}

/**
 * Compares women, men and total of the same indicator, area and period.
 *
 * For counts women and men must add up to the total, for other measures the total must lie between them, each within
 * what printed rounding explains: half a unit of the last printed place of every figure taken together.
 *
 * @param dataset - the dataset
 * @param findings - what was found is added here
 */
export function checkSexes(dataset: Dataset, findings: Finding[]): void {
  const isCount = countIndicators(dataset);
  for (const [key, series] of dataset.seriesByKey) {
    const sex = Math.floor((Math.floor(key / mostSubgroups) % 9) / 3);
    if (sex !== 0) continue;
    const women = dataset.seriesByKey.get(key + 3 * mostSubgroups);
    const men = dataset.seriesByKey.get(key + 6 * mostSubgroups);
    if (women === undefined || men === undefined) continue;
    const [female, male] = [newestByPeriod(dataset, women), newestByPeriod(dataset, men)];
    const additive = isCount[Math.floor(key / mostSubgroups / 9 / dataset.codes.area.size)] === true;
    for (const [period, total] of newestByPeriod(dataset, series)) {
      const [f, m] = [female.get(period), male.get(period)];
      if (f === undefined || m === undefined) continue;
      if (additive ? addsUp(f, m, total) : liesBetween(f, m, total)) continue;
      findings.push({
        code: additive ? 'sexes-do-not-add-up' : 'total-outside-sexes',
        grade: 'warning',
        rows: [f.row, m.row, total.row],
        field: 'value',
        details: { women: f.value, men: m.value, total: total.value },
      });
    }
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

function newestByPeriod(dataset: Dataset, series: number): Map<number, Printed> {
  const newest = new Map<number, Printed>();
  const { columns } = dataset;
  for (
    let place = dataset.seriesStart[series] as number;
    place < (dataset.seriesStart[series + 1] as number);
    place += 1
  ) {
    const row = dataset.rowsBySeries[place] as number;
    const value = valueText(columns, row);
    if (value !== undefined)
      newest.set(columns.period[row] as number, { row, value, scale: columns.scale[row] as number });
  }
  return newest;
}

/** Half a unit of the last printed place of every figure, added up. */
function roundingAllowance(...figures: readonly Printed[]): DecimalText {
  return figures.map(({ scale }) => multiplyByPowerOfTen('5', -(scale + 1))).reduce((a, b) => addDecimals(a, b));
}

function addsUp(f: Printed, m: Printed, total: Printed): boolean {
  const difference = subtractDecimals(addDecimals(f.value, m.value), total.value);
  return compareDecimals(absoluteDecimal(difference), roundingAllowance(f, m, total)) <= 0;
}

function liesBetween(f: Printed, m: Printed, total: Printed): boolean {
  const [low, high] = compareDecimals(f.value, m.value) <= 0 ? [f, m] : [m, f];
  return (
    compareDecimals(subtractDecimals(low.value, total.value), roundingAllowance(low, total)) <= 0 &&
    compareDecimals(subtractDecimals(total.value, high.value), roundingAllowance(total, high)) <= 0
  );
}
