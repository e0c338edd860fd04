/**
 * Probability that a standard normal value is at most `z`.
 *
 * Source: G. West, "Better approximations to cumulative normal functions", Wilmott (2005), after J. F. Hart (1968); absolute
 * error below 1e-14.
 *
 * Smaller and faster than that of the statistics room, and less exact far out: `docs/projection.md` weighs them.
 *
 * @param z - any finite number
 * @returns a probability
 */
export function normalProbability(z: number): number {
  const size = Math.abs(z);
  const density = Math.exp((-size * size) / 2);
  let tail: number;
  if (size < 7.07106781186547) {
    let above = 3.52624965998911e-2 * size + 0.700383064443688;
    above = above * size + 6.37396220353165;
    above = above * size + 33.912866078383;
    above = above * size + 112.079291497871;
    above = above * size + 221.213596169931;
    above = above * size + 220.206867912376;
    let below = 8.83883476483184e-2 * size + 1.75566716318264;
    below = below * size + 16.064177579207;
    below = below * size + 86.7807322029461;
    below = below * size + 296.564248779674;
    below = below * size + 637.333633378831;
    below = below * size + 793.826512519948;
    below = below * size + 440.413735824752;
    tail = (density * above) / below;
  } else {
    const fraction = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))));
    tail = density / fraction / 2.506628274631;
  }
  return z > 0 ? 1 - tail : tail;
}
