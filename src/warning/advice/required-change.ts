import { comparablePoints } from '../../attainment/comparable-points.js';
import { type IndicatorCriterion, judgedSeries } from '../../attainment/judged-series.js';
import type { CriterionVerdict } from '../../attainment/verdict.js';
import type { Dataset } from '../../dataset/dataset.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { decimalToNumber } from '../../exact/decimal-to-number.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import { ok } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import { requiredAnnualChange } from '../../projection/required-annual-change.js';
import type { RequiredChange } from './advice.js';
import { bestChange } from './best-change.js';

/**
 * What a clause that misses its figure still needs a year, against the best that any area has managed over as many years.
 *
 * `(goal − latest) ÷ (deadline − year of the latest figure)`, in the unit of the level: of the value, or of the difference
 * from its reference. Whether it is within reach is compared exactly, on the whole change.
 *
 * @param criterion - the clause
 * @param verdict - of the clause in the area
 * @param dataset - the observations
 * @param knownAt - the last day of publication used; everything where absent
 * @returns `undefined` where the clause names no figure, meets it, was not reported, or has no time left
 */
export function requiredChange(
  criterion: IndicatorCriterion,
  verdict: CriterionVerdict,
  dataset: Dataset,
  knownAt: string | undefined,
): RequiredChange | undefined {
  if (verdict.level.status === 'unavailable' || verdict.level.value.state === 'met') return undefined;
  const { value, year, unit, goal } = verdict.level.value;
  const years = criterion.by - year;
  if (goal === undefined || years <= 0) return undefined;
  const toward = goal.lower !== undefined && compareDecimals(value, goal.lower) < 0 ? 'higher' : 'lower';
  const end = toward === 'higher' ? goal.lower : goal.upper;
  if (end === undefined) return undefined;
  const perYear = requiredAnnualChange(
    { period: year, value: decimalToNumber(value) },
    { value: decimalToNumber(end), by: criterion.by },
  );
  if (perYear.status === 'unavailable') return undefined;
  const area = verdict.decidedBy ?? verdict.area;
  const horizon = {
    until: Math.min(verdict.asOf, criterion.by),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  const points = comparablePoints(judgedSeries(criterion, dataset, area, horizon, []), dataset.plan.baselineYear);
  const span = points.status === 'ok' ? points.value.latest.span : 1;
  const best = bestChange(criterion, dataset, horizon, { years, toward, span });
  return {
    criterion: criterion.id,
    area,
    unit,
    latest: { year, value },
    goal: { year: criterion.by, value: end },
    perYear: perYear.value,
    best,
    withinReach: best.status === 'ok' ? ok(isEnough(best.value.change, subtractDecimals(end, value), toward)) : best,
  };
}

function isEnough(best: DecimalText, needed: DecimalText, toward: 'higher' | 'lower'): boolean {
  const difference = compareDecimals(best, needed);
  return toward === 'higher' ? difference >= 0 : difference <= 0;
}
