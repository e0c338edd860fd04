import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { scaleToOne } from '../trend/scale-to-one.js';
import { fitWithMemory, type MemoryFit } from './fit-with-memory.js';
import type { WeightedEstimate } from './mixed-tail.js';
import type { EffectPoint } from './order-by-year.js';

/** A segmented regression over all memories. */
export interface SegmentReader {
  /** What each memory says of a combination of intercept at the start, slope, step and change of slope. */
  readonly read: (contrast: readonly number[]) => WeightedEstimate[];
  /** The same as if deviations did not last. */
  readonly readIndependent: (contrast: readonly number[]) => WeightedEstimate[];
  /** The unit of the figures in that of what is read. */
  readonly unit: number;
  readonly degreesOfFreedom: number;
  /** Of least squares. */
  readonly residuals: readonly number[];
  readonly weights: readonly { readonly memory: number; readonly weight: number }[];
}

/** From 0.02 to 0.98; none is favoured beforehand. */
const MEMORIES = Array.from({ length: 25 }, (_, at) => (4 * at + 2) / 100);
/** Residuals of this part of the largest figure are roundings of doubles. */
const ROUNDING = 1e-14;

/**
 * Fits two joined segments with every memory and weighs the fits by their restricted likelihood.
 *
 * @param points - in order of time
 * @param start - first year of the second segment
 * @param bends - whether the slope may change too
 * @param variances - of each figure from counting, where known
 * @returns what reads any combination of coefficients; `perfect-fit` where nothing is left over
 */
export function segmentReader(
  points: readonly EffectPoint[],
  start: number,
  bends: boolean,
  variances?: readonly number[],
): Outcome<SegmentReader> {
  const years = points.map(({ year }) => year);
  const rows = years.map((year) => {
    const since = Number(year >= start);
    return bends ? [1, year - start, since, since * (year - start)] : [1, year - start, since];
  });
  const figures = Float64Array.from(points, ({ value }) => value);
  const unit = scaleToOne(figures);
  const [origin] = figures as unknown as [number];
  const response = figures.map((figure) => figure - origin);
  const noise = variances?.map((variance) => variance / unit / unit);
  const independent = fitWithMemory(rows, response, years, 0, noise);
  if (Math.sqrt(independent.residualSumOfSquares / points.length) <= ROUNDING) return unavailable('perfect-fit');
  const fits = MEMORIES.map((memory) => fitWithMemory(rows, response, years, memory, noise));
  const best = Math.max(...fits.map(({ logLikelihood }) => logLikelihood));
  const likelihoods = fits.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
  const total = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0);
  const weights = MEMORIES.map((memory, at) => ({ memory, weight: (likelihoods[at] as number) / total }));
  const partOf = (contrast: readonly number[], fit: MemoryFit, weight: number): WeightedEstimate => {
    const { estimate, standardError } = fit.read(contrast);
    return { weight, estimate: estimate + (contrast[0] as number) * origin, standardError };
  };
  return ok({
    read: (contrast) => fits.map((fit, at) => partOf(contrast, fit, weights[at]?.weight ?? 0)),
    readIndependent: (contrast) => [partOf(contrast, independent, 1)],
    unit,
    degreesOfFreedom: points.length - (rows[0] as number[]).length,
    residuals: rows.map((row, at) => ((response[at] as number) - independent.read(row).estimate) * unit),
    weights,
  });
}
