/** What the search needs to know at a point: the tail there, and how it changes with the logarithm of the point. */
export interface TailPoint {
  /** The tail whose target is given. */
  readonly tail: number;
  /** Density times the derivative of the point by its logarithm: `dP ÷ d ln w`, above 0. */
  readonly term: number;
  /** `d ln term ÷ d ln w`. */
  readonly drift: number;
}

/**
 * The point `w > 0` at which a tail has a given size.
 *
 * The logarithm of either tail is concave in `ln w` for the gamma distribution and, with `w` the odds, for the beta
 * distribution, so Newton's method on logarithms arrives from any side; Halley's correction makes the steps cubic, and
 * a bracket takes over where rounding or underflow would lead it astray.
 *
 * @param start - a first guess, above 0
 * @param target - the size of the tail, above 0 and below 1
 * @param isUpper - the tail above the point
 * @param at - tail, term and drift at a point
 * @returns the point, to the accuracy of the tail; 0 or Infinity where it leaves the range of a double
 */
export function tailRoot(start: number, target: number, isUpper: boolean, at: (w: number) => TailPoint): number {
  let low = 0;
  let high = Infinity;
  let w = start;
  for (let round = 0; round < 200; round += 1) {
    if (w === 0 || w === Infinity) return w;
    const { tail, term, drift } = at(w);
    const excess = Math.log(tail / target);
    if (excess === 0) return w;
    if (excess > 0 === isUpper) low = w;
    else high = w;
    const slope = (isUpper ? -term : term) / tail;
    const newton = excess / slope;
    const bend = (newton * (drift - slope)) / 2;
    const step = newton / (1 - Math.max(-0.5, Math.min(0.5, bend)));
    const next = w * Math.exp(-step);
    if (Math.abs(step) < 1e-15 || (Math.abs(excess) < 1e-5 && Math.abs(bend) < 1e-5)) return next;
    if (next > low && next < high) w = next;
    else if (low > 0 && high < Infinity) {
      const middle = Math.sqrt(low) * Math.sqrt(high);
      if (middle <= low || middle >= high) return w;
      w = middle;
    } else w = low > 0 ? w * 2 : w / 2;
  }
  return w;
}
