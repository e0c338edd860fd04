import { compoundGrowth } from './compound-growth.js';
import { eurostatRatio } from './eurostat.js';

/**
 * Eurostat's short-term arrow, re-stated: as the long-term one, but the observed growth is that of the last five years.
 *
 * Source: Eurostat, Sustainable development in the European Union, annex on the assessment of indicators.
 */
export function eurostatShortTermRatio(row, history) {
  const [year, value] = history.at(-1);
  const start = history.find(([earlier]) => earlier >= year - 5);
  const observed = compoundGrowth(start[1], value, year - start[0]);
  const required = compoundGrowth(row.base, row.target, row.targetYear - row.baseYear);
  const long = eurostatRatio(row, history);
  if (observed === undefined || required === undefined || long === undefined || !Number.isFinite(long)) return long;
  return observed / required;
}
