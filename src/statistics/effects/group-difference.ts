import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import type { Interval } from '../checks/interval.js';
import { studentQuantile } from '../distributions/student-quantile.js';
import { studentTail } from '../distributions/student-tail.js';
import type { EffectConclusion } from './effect-estimate.js';
import { isBeyondChance } from './is-beyond-chance.js';
import { type PermutationTest, permutationTest } from './permutation-test.js';
import { spreadOfMean } from './spread-of-mean.js';

/** How sure a difference of group means is. */
export interface DifferenceInference {
  /** `cluster-robust` (CR2), or `pooled` where one group is a single unit. */
  readonly method: 'cluster-robust' | 'pooled';
  readonly standardError: number;
  /** Of Bell and McCaffrey; units less two where pooled. */
  readonly degreesOfFreedom: number;
  readonly interval: Interval;
  /** Two-sided, by Student's t. */
  readonly p: number;
}

/** The difference of two group means of changes. */
export interface GroupDifference {
  /** With the measure less without it, in the unit of the figures. */
  readonly value: number;
  /** `too-few-units` of one beside one, or of weighted groups of which one is a single unit; `perfect-fit` without any spread. */
  readonly inference: Outcome<DifferenceInference>;
  /** `too-many-assignments` beyond 200,000; `not-asked-for` to the single years. */
  readonly permutation: Outcome<PermutationTest>;
  /** A change is claimed only where both say so; by `inference` alone where the permutations are too many, or were not asked for. */
  readonly conclusion: EffectConclusion;
}

/** Spread of this part of the largest figure is rounding. */
const ROUNDING = 1e-14;

/**
 * Compares the mean change of units with a measure with that of the others.
 *
 * @param changes - one for each unit
 * @param treated - whether it got the measure; some did, some did not
 * @param options - level; the largest figure the changes come from, to know roundings; weights of the units; whether to
 *   permute
 * @returns the difference
 */
export function groupDifference(
  changes: readonly number[],
  treated: readonly boolean[],
  options: {
    readonly level: number;
    readonly largest: number;
    readonly weights?: readonly number[];
    readonly permute: boolean;
  },
): GroupDifference {
  const { level, largest, weights, permute } = options;
  const groups = [true, false].map((isTreated) => {
    const kept = [...changes.keys()].filter((at) => treated[at] === isTreated);
    return spreadOfMean(
      kept.map((at) => changes[at] as number),
      weights && kept.map((at) => weights[at] as number),
    );
  }) as [ReturnType<typeof spreadOfMean>, ReturnType<typeof spreadOfMean>];
  const value = groups[0].mean - groups[1].mean + 0;
  const inference = inferenceOf(value, groups, weights !== undefined, level, largest);
  const permutation: Outcome<PermutationTest> = permute
    ? permutationTest(changes, treated, weights)
    : unavailable('not-asked-for');
  const isSure =
    inference.status === 'ok' &&
    isBeyondChance(inference.value.p, level) &&
    (permutation.status === 'unavailable' || isBeyondChance(permutation.value.p, level));
  return { value, inference, permutation, conclusion: isSure ? (value > 0 ? 'rise' : 'fall') : 'cannot-tell' };
}

function inferenceOf(
  value: number,
  groups: readonly [ReturnType<typeof spreadOfMean>, ReturnType<typeof spreadOfMean>],
  isWeighted: boolean,
  level: number,
  largest: number,
): Outcome<DifferenceInference> {
  const [first, second] = groups;
  const isPooled = first.units === 1 || second.units === 1;
  const units = first.units + second.units;
  // A weighted mean is not independent of the spread about it, so no Student distribution belongs to it.
  if (units === 2 || (isPooled && isWeighted)) return unavailable('too-few-units');
  const spread = Math.hypot(first.spread, second.spread);
  if (!(spread > ROUNDING * largest)) return unavailable(spread >= 0 ? 'perfect-fit' : 'not-representable');
  const standardError = isPooled
    ? (spread / Math.sqrt(units - 2)) * Math.sqrt(1 / first.units + 1 / second.units)
    : Math.hypot(first.error, second.error);
  const degreesOfFreedom = isPooled ? units - 2 : (first.trace + second.trace) ** 2 / (first.squares + second.squares);
  const reach = studentQuantile((1 - level) / 2, degreesOfFreedom, 'upper') * standardError;
  const interval = { level, lower: value - reach, upper: value + reach };
  if (!Number.isFinite(interval.lower) || !Number.isFinite(interval.upper)) return unavailable('not-representable');
  const p = 2 * studentTail(Math.abs(value) / standardError, degreesOfFreedom);
  return ok({ method: isPooled ? 'pooled' : 'cluster-robust', standardError, degreesOfFreedom, interval, p });
}
