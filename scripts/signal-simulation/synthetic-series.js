/** Numbers from 0 to 1, the same for the same seed on every machine (mulberry32). */
export function seededNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A Poisson count, exact: by inversion in portions, because the sum of two counts is the count of the sum. */
export function poissonCount(mean, next) {
  let count = 0;
  for (let left = mean; left > 0; left -= 50) {
    const portion = Math.min(left, 50);
    let probability = Math.exp(-portion);
    let below = probability;
    const drawn = next();
    for (let more = 1; drawn > below && more < 1000; more += 1) {
      probability *= portion / more;
      below += probability;
      count += 1;
    }
  }
  return count;
}

const POPULATION = 1e7;

/**
 * A synthetic yearly series of counts.
 *
 * @param years - how many
 * @param meanOf - expected count of each year, by place
 * @param next - numbers from 0 to 1
 * @param sizeVaries - whether the denominator varies by a fifth to either side
 */
export function syntheticSeries(years, meanOf, next, sizeVaries = false) {
  return Array.from({ length: years }, (_, place) => {
    const denominator = Math.round(POPULATION * (sizeVaries ? 0.8 + 0.4 * next() : 1));
    const numerator = poissonCount((meanOf(place) * denominator) / POPULATION, next);
    return { period: 2010 + place, value: (numerator / denominator) * 100_000, numerator, denominator };
  });
}

/** The same series where only the figures were published. */
export const withoutCounts = (points) => points.map(({ period, value }) => ({ period, value }));
