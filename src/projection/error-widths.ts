import type { CombinedCandidates } from './combine-candidates.js';
import type { SeriesDescription } from './describe-series.js';
import { learntConstants } from './learnt-constants.js';

/** Which error features the growth with the horizon depends on: none, length, roughness, free, steadiness. */
const GROWTH_FEATURES = [0, 1, 2, 6, 8] as const;
/** Which error features the multipliers depend on: none, length, roughness, free, unchanged years. */
const MULTIPLIER_FEATURES = [0, 1, 2, 6, 7] as const;
/** At this length and beyond, the middle of the distribution is narrowed in full; at 8 points and without bounds it is not. */
const LONG = Math.log(15 / 8);

/** Gives the half-widths of the middle 50, 80, 95 and 99 % at a horizon. */
export type ErrorWidths = (horizon: number, move: number) => [number, number, number, number];

/**
 * The size of the error, modelled by itself.
 *
 * `size(h) = exp(β·features) · (Σ aᵢ·sizeᵢ·h^γ + a·|projected change| + a·|level − last|)`, with `γ` and the multipliers
 * for 50, 80 and 95 % learnt from errors on indicators that the point had not been learnt from.
 *
 * @param description - sizes and features
 * @param combined - level and drift, for what the projection itself moves
 * @returns a function of the horizon (years) and of the projected change by then
 */
export function errorWidths(description: SeriesDescription, combined: CombinedCandidates): ErrorWidths {
  const { errorFeatures: features, sizes, last } = description;
  const { weights, errorScale, growth, multipliers, long, farStep } = learntConstants;
  let scale = 0;
  for (let index = 0; index < errorScale.length; index += 1)
    scale += (errorScale[index] as number) * (features[index] as number);
  const factor = Math.exp(scale);
  const exponent = picked(growth, GROWTH_FEATURES, features);
  const first = Math.exp(picked(multipliers[0], MULTIPLIER_FEATURES, features));
  const second = first + Math.exp(picked(multipliers[1], MULTIPLIER_FEATURES, features));
  const third = second + Math.exp(picked(multipliers[2], MULTIPLIER_FEATURES, features));
  const length = features[6] === 1 ? 0 : Math.min(Math.max((features[1] as number) / LONG, 0), 1);
  const half = first / (1 + long[0] * length);
  const eighty = second / (1 + long[1] * length);
  const growing =
    weights.change * sizes.change +
    weights.recentChange * sizes.recentChange +
    weights.bend * sizes.bend +
    weights.scatter * sizes.scatter +
    weights.floor * sizes.floor;
  const fixed = weights.level * Math.abs(combined.level - last);
  return (horizon, move) => {
    const grown =
      growing * horizon ** exponent + weights.disagreement * sizes.disagreement * horizon ** (exponent + 0.5);
    const size = factor * (grown + weights.move * Math.abs(move) + fixed);
    return [size * half, size * eighty, size * third, size * (third + farStep * (third - second))];
  };
}

function picked(constants: readonly number[], which: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < which.length; index += 1) {
    sum += (constants[index] as number) * (features[which[index] as number] as number);
  }
  return sum;
}
