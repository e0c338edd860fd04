import type { ReadSeries } from './read-series.js';

/** Decays of the weighted mean changes, a year; 1 weighs every year alike. */
const DRIFT_DECAYS = [0.3, 0.6, 0.85, 1] as const;
/** Share of a new value in the two smoothed levels, a year. */
const LEVEL_GAINS = [0.6, 0.3] as const;
/** Decay of the weights of the fitted line and of the recent size of changes, a year. */
const RECENT_DECAY = 0.7;
/** Years beyond which a longer series is treated alike. */
const LONGEST_TOLD_APART = 25;
/** A range wider than this many distances from its nearer end bounds nothing. */
const FORMAL_RANGE = 300;

/** What is read off a series before anything learnt is applied. */
export interface SeriesDescription {
  readonly last: number;
  /** Levels relative to the last value: the last value itself, two smoothed ones, the end of a fitted line. */
  readonly levels: readonly number[];
  /** Yearly changes: the last one, four weighted means from short to long memory, the median. */
  readonly drifts: readonly number[];
  /** What the point depends on. */
  readonly features: readonly number[];
  /** What the size of the error depends on: the same and more. */
  readonly errorFeatures: readonly number[];
  /** Direction and steadiness of the drift of a series without bounds, −1 to 1; 0 with bounds. */
  readonly lean: number;
  /** Sizes of error that can be seen in the series, in its own unit. */
  readonly sizes: {
    readonly change: number;
    readonly recentChange: number;
    readonly bend: number;
    readonly scatter: number;
    readonly disagreement: number;
    readonly floor: number;
  };
}

/**
 * Reads candidates, features and sizes of error off a series.
 *
 * Everything is relative to the series itself: features have no unit, candidates and sizes have the series' unit. So
 * another unit, other years or the mirrored series (with mirrored bounds) lead to the same features.
 *
 * @param series - two points or more, one a year at most, in order
 * @returns the description
 */
export function describeSeries({ years, values, lower, upper }: ReadSeries): SeriesDescription {
  const count = years.length;
  const changes = count - 1;
  const last = values[changes] as number;
  const lastYear = years[changes] as number;
  const perYear = new Float64Array(changes);

  let absolute = 0;
  let unchanged = 0;
  let bend = 0;
  const sums = [0, 0, 0, 0];
  const weights = [0, 0, 0, 0];
  let recent = 0;
  let recentWeight = 0;
  const levels = [0, values[0] as number, values[0] as number];
  for (let index = 0; index < changes; index += 1) {
    const gap = (years[index + 1] as number) - (years[index] as number);
    const value = values[index + 1] as number;
    const change = (value - (values[index] as number)) / gap;
    perYear[index] = change;
    const size = Math.abs(change);
    absolute += size;
    if (change === 0) unchanged += 1;
    if (index > 0) bend += Math.abs(change - (perYear[index - 1] as number));
    for (let kind = 0; kind < 4; kind += 1) {
      const decay = power(DRIFT_DECAYS[kind] as number, gap);
      sums[kind] = (sums[kind] as number) * decay + change * gap;
      weights[kind] = (weights[kind] as number) * decay + gap;
    }
    const decay = power(RECENT_DECAY, gap);
    recent = recent * decay + size;
    recentWeight = recentWeight * decay + 1;
    for (let kind = 0; kind < 2; kind += 1) {
      const kept = power(1 - (LEVEL_GAINS[kind] as number), gap);
      levels[kind + 1] = value + ((levels[kind + 1] as number) - value) * kept;
    }
  }
  const meanChange = absolute / changes;
  const meanBend = changes > 1 ? bend / (changes - 1) : meanChange;
  levels[1] = (levels[1] as number) - last;
  levels[2] = (levels[2] as number) - last;
  levels.push(endOfLine(years, values));
  const drifts = [perYear[changes - 1] as number];
  for (let kind = 0; kind < 4; kind += 1) drifts.push((sums[kind] as number) / (weights[kind] as number));
  drifts.push(median(perYear));

  // The steady drift: long memory, yet the last years count more.
  const steady = drifts[3] as number;
  const pace = Math.abs(steady);
  let scatter = 0;
  let scatterWeight = 0;
  let weight = 1;
  for (let index = changes - 1; index >= 0; index -= 1) {
    const gap = (years[index + 1] as number) - (years[index] as number);
    scatter += weight * gap * Math.abs((perYear[index] as number) - steady);
    scatterWeight += weight * gap;
    weight *= power(DRIFT_DECAYS[2], gap);
  }
  scatter /= scatterWeight;

  const bounded = lower !== undefined || upper !== undefined;
  // Without bounds a series on one side of 0 grows and shrinks in proportion to its distance from 0.
  let below = lower;
  let above = upper;
  if (!bounded) {
    let least = last;
    let most = last;
    for (const value of values) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (least > 0) below = 0;
    else if (most < 0) above = 0;
  }
  const ahead = steady > 0 ? above : steady < 0 ? below : undefined;
  const behind = steady > 0 ? below : steady < 0 ? above : undefined;
  const share = (end: number | undefined): number =>
    end === undefined ? 0 : Math.min(pace / (Math.abs(last - end) + TINY), 0.3) * 10;
  const precision = Math.sqrt(Math.min(changes, 8));
  const ratio = pace / (scatter / precision + 0.02 * pace + TINY);

  const length = Math.log(Math.min(count, LONGEST_TOLD_APART) / 8);
  const roughness = Math.min(meanBend / (meanChange + TINY), 2) - 0.8;
  const lastChange = Math.min(Math.abs(perYear[changes - 1] as number) / (meanChange + TINY), 3) - 1;
  const room = share(ahead);
  const away = share(behind);
  const free = bounded ? 0 : 1;
  const steadiness = ratio / (ratio + 2);
  return {
    last,
    levels,
    drifts,
    features: [1, length, roughness, room, lastChange, away, free],
    errorFeatures: [
      1,
      length,
      roughness,
      room,
      lastChange,
      away,
      free,
      unchanged / changes,
      steadiness,
      Math.min((lastYear - (years[0] as number)) / changes - 1, 2),
    ],
    lean: free * steadiness * Math.sign(steady),
    sizes: {
      change: meanChange,
      recentChange: recent / recentWeight,
      bend: meanBend,
      scatter,
      disagreement: Math.abs((drifts[1] as number) - (drifts[4] as number)),
      floor: smallestSize(last, values, lower, upper),
    },
  };
}

/** Keeps 0 ÷ 0 at 0 where a series never changes. */
const TINY = 1e-300;

function power(base: number, exponent: number): number {
  return exponent === 1 ? base : base ** exponent;
}

/** Where a line through the points, the last years counting more, ends, relative to the last value. */
function endOfLine(years: ArrayLike<number>, values: ArrayLike<number>): number {
  const end = years.length - 1;
  const lastYear = years[end] as number;
  const last = values[end] as number;
  let weight = 1;
  let total = 0;
  let time = 0;
  let height = 0;
  let times = 0;
  let products = 0;
  for (let index = end; index >= 0; index -= 1) {
    const before = (years[index] as number) - lastYear;
    const above = (values[index] as number) - last;
    total += weight;
    time += weight * before;
    height += weight * above;
    times += weight * before * before;
    products += weight * before * above;
    if (index > 0) weight *= power(RECENT_DECAY, (years[index] as number) - (years[index - 1] as number));
  }
  const slope = (products - (time * height) / total) / (times - (time * time) / total);
  return (height - slope * time) / total;
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/**
 * The size against which an error that the series does not show is measured: the distance to the nearer bound and a
 * tenth of the range; the distance to the only bound; without bounds the last value; the unit itself where that is 0.
 *
 * A range hundreds of times as wide as any distance from its nearer end is a formality (0 to 100,000 per 100,000 births): its
 * tenth says nothing.
 */
function smallestSize(last: number, values: readonly number[], lower = -Infinity, upper = Infinity): number {
  const near = (value: number): number => Math.min(Math.abs(value - lower), Math.abs(upper - value));
  const range = upper - lower;
  let size = near(last);
  if (size === Infinity) size = Math.abs(last);
  else if (range < Infinity) {
    let furthest = 0;
    for (const value of values) furthest = Math.max(furthest, near(value));
    if (furthest === 0 || range <= FORMAL_RANGE * furthest) size += range / 10;
  }
  return size || 1;
}
