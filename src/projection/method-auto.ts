import { type CombinedCandidates, combineCandidates } from './combine-candidates.js';
import { type CountingNoise, countingNoise } from './counting-noise.js';
import { describeSeries } from './describe-series.js';
import { errorWidths } from './error-widths.js';
import type { FittedMethod } from './fitted-method.js';
import { learntConstants } from './learnt-constants.js';
import { NORMAL_KNOTS } from './normal-knots.js';
import type { ReadSeries } from './read-series.js';

/**
 * The default: simple methods weighed by what the series shows, with an error modelled by itself.
 *
 * @param series - three points or more
 * @param counts - events and populations of the points, where they were published
 * @returns the fitted method
 */
export function methodAuto(series: ReadSeries, counts: Counts | undefined): FittedMethod {
  const description = describeSeries(series);
  const learnt = combineCandidates(description, series.years.length);
  const widths = errorWidths(description, learnt);
  const counting = counts === undefined ? undefined : countingNoise(series, counts);
  const path = counting === undefined ? learnt : blend(learnt, counting);
  const step = path.shrinkage * path.drift;
  const { lower, upper } = series;
  const { tail } = learntConstants;
  const skew = Math.exp(learntConstants.skewOfFree * description.lean);
  let horizonSummed = 0;
  let power = 1;
  let years = 0;
  return {
    explanation: counting === undefined ? path : { ...path, countingShare: counting.share },
    ahead: (horizon) => {
      // Asked for year after year, so the sum of powers goes on where it stopped.
      if (horizon < horizonSummed) {
        horizonSummed = 0;
        power = 1;
        years = 0;
      }
      for (; horizonSummed < horizon; horizonSummed += 1) {
        power *= path.damping;
        years += power;
      }
      const move = step * years;
      let center = path.level + move;
      if (lower !== undefined && center < lower) center = lower;
      if (upper !== undefined && center > upper) center = upper;
      const own = widths(horizon, move);
      return {
        scale: 'own',
        family: 'learnt',
        center,
        widths: counting === undefined ? own : widened(own, counting),
        tail,
        skew,
      };
    },
  };
}

type Counts = Parameters<typeof countingNoise>[1];

/** The larger the part of the variation that counting explains, the more the smooth line counts and the less the last change. */
function blend(learnt: CombinedCandidates, { share, level, drift, shrinkage }: CountingNoise): CombinedCandidates {
  const own = (1 - share) * learnt.shrinkage * learnt.drift;
  const smooth = share * shrinkage * drift;
  const mixed = (1 - share) * learnt.drift + share * drift;
  return {
    level: (1 - share) * learnt.level + share * level,
    drift: mixed,
    // What carries both parts forward in one product; 0 where they cancel.
    shrinkage: mixed === 0 ? 0 : (own + smooth) / mixed,
    damping: learnt.damping,
  };
}

/** Independent errors add up in squares; what counting explains is taken out of the learnt part and put in as it is. */
function widened(
  own: readonly [number, number, number, number],
  { share, deviation }: CountingNoise,
): [number, number, number, number] {
  const at = (index: 0 | 1 | 2 | 3): number =>
    Math.sqrt((1 - share) * own[index] ** 2 + (NORMAL_KNOTS[index] * deviation) ** 2);
  return [at(0), at(1), at(2), at(3)];
}
