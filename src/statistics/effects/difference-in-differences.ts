import { assertYear } from '../../calendar/assert-year.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertLevel } from '../assert-level.js';
import { assertPositive } from '../assert-positive.js';
import { type GroupDifference, groupDifference } from './group-difference.js';
import { isBeyondChance } from './is-beyond-chance.js';
import type { EffectAssumption, EffectCaution } from './effect-labels.js';
import { type EffectUnit, shareYears } from './share-years.js';
import { type TrendCheck, trendCheck } from './trend-check.js';

/** When the measure began, and how sure to be. */
export interface DifferenceInDifferencesOptions {
  /** The first year that the measure could act on. */
  readonly start: number;
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
}

/** One year since the start. */
export interface DifferenceOfYear {
  readonly year: number;
  /** Mean of the units with the measure. */
  readonly observed: number;
  /** What that mean would be, had it changed like that of the others since the mean of the years before. */
  readonly without: number;
  readonly effect: GroupDifference;
}

/** What became of units at a measure beside those that did not get it. */
export interface DifferenceInDifferences {
  /** The answer to give for the average unit: every unit counts alike. */
  readonly raw: GroupDifference;
  /** For the average person, where units have weights; `no-weights` otherwise. */
  readonly weighted: Outcome<GroupDifference>;
  /** Year by year, every unit counting alike; without permutation test. */
  readonly effects: readonly DifferenceOfYear[];
  /** Whether the groups drifted apart before the start. */
  readonly trendsBefore: TrendCheck;
  readonly units: { readonly treated: number; readonly comparison: number };
  readonly years: { readonly before: readonly number[]; readonly since: readonly number[] };
  /** Years in which at least one unit has no figure, and which; they are not used. */
  readonly leftOut: readonly { readonly year: number; readonly missing: readonly string[] }[];
  readonly assumptions: readonly EffectAssumption[];
  readonly cautions: readonly EffectCaution[];
}

/** Our reading; below about forty even cluster-robust errors of the usual kind are too small. */
const FEW_UNITS = 10;

/**
 * Difference in differences: did units that got a measure change otherwise than units that did not?
 *
 * The mean of the years since the start less that of the years before, for each unit; the mean of these changes over the units
 * with the measure less that over the others. What moved all units alike cancels, and so does what always set them apart. With
 * one year on each side this is the two-by-two form; with more it is the coefficient of the regression on units, years and
 * measure (two-way fixed effects), and because each unit enters with one change, years that resemble each other inflate
 * nothing. Errors are cluster-robust by unit (CR2) with the degrees of freedom of Bell and McCaffrey, from 1 upwards: a usual
 * "robust" error from three counties would be far too small. Where a group is a single unit, its spread is taken to be
 * that of the other group (`pooled`). Beside them stands the exact permutation test: how often the difference would be as large if chance
 * had chosen the units. With one of three counties its p cannot fall below 1/3, so no figure could be significant, and
 * `conclusion` is `cannot-tell` whatever the interval says.
 *
 * Not where units began in different years (take one cohort at a time, with units that never got it), where the measure went where
 * figures were worst (they would have come back by themselves), or for a measure that also acts next door.
 *
 * Source: Bertrand, Duflo and Mullainathan (2004), Q. J. Econ. 119, 249–275, for one change a unit; Bell and McCaffrey (2002),
 * Survey Methodology 28, 169–181, and Pustejovsky and Tipton (2018), J. Bus. Econ. Stat. 36, 672–683, for errors with few
 * clusters; Donald and Lang (2007), Rev. Econ. Stat. 89, 221–233, for the pooled form; checked against regressions in R.
 *
 * @param units - each with its name, whether it got the measure, its figures by year and, if wanted, a weight such as its
 *   population
 * @param options - first year of the measure; level of the intervals
 * @returns the difference; `no-treated-units`, `no-comparison-units`, `too-few-before` and `too-few-since` where no year
 *   is common to all units, `conflicting-values` where a unit has two figures in one year, `not-representable` where a result
 *   exceeds a double. Errors of one unit beside one are `too-few-units`
 * @throws PlanError `argument/not-a-year`, `argument/out-of-range`
 *
 * @example
 * const county = (unit, treated, ...values) => ({
 *   unit, treated, values: values.map((value, at) => ({ year: 2018 + at, value })),
 * });
 * const counties = [county('A', true, 10, 11, 15, 16), county('B', false, 20, 21, 22, 23), county('C', false, 7, 8, 8, 9)];
 * const { raw } = differenceInDifferences(counties, { start: 2020 }).value;
 * raw.value; // => 3.5
 * raw.permutation.value; // => { p: 1 / 3, smallestP: 1 / 3, assignments: 3 }
 * raw.conclusion; // => 'cannot-tell'
 * differenceInDifferences([counties[0]], { start: 2020 }).reason; // => 'no-comparison-units'
 */
export function differenceInDifferences(
  units: readonly EffectUnit[],
  { start, level = 0.95 }: DifferenceInDifferencesOptions,
): Outcome<DifferenceInDifferences> {
  assertYear('start', start);
  assertLevel(level);
  for (const [at, { weight }] of units.entries()) {
    if (weight !== undefined) assertPositive(`units[${String(at)}].weight`, weight);
  }
  const treated = units.map((unit) => unit.treated);
  const counts = {
    treated: treated.filter(Boolean).length,
    comparison: treated.filter((isTreated) => !isTreated).length,
  };
  if (counts.treated === 0) return unavailable('no-treated-units');
  if (counts.comparison === 0) return unavailable('no-comparison-units');
  const panel = shareYears(units);
  if (panel.status === 'unavailable') return panel;
  const { years, figures, leftOut } = panel.value;
  const before = years.filter((year) => year < start);
  const since = years.filter((year) => year >= start);
  if (before.length === 0) return unavailable('too-few-before');
  if (since.length === 0) return unavailable('too-few-since');

  const largest = Math.max(...figures.flat().map(Math.abs));
  const compare = (changes: readonly number[], weights?: readonly number[], permute = true): GroupDifference =>
    groupDifference(changes, treated, { level, largest, permute, ...(weights === undefined ? {} : { weights }) });
  const earlier = figures.map((row) => meanOf(row.slice(0, before.length)));
  const changes = figures.map((row, at) => meanOf(row.slice(before.length)) - (earlier[at] as number));
  const raw = compare(changes);
  const weights = units.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const weighted: Outcome<GroupDifference> =
    weights.length === units.length ? ok(compare(changes, weights)) : unavailable('no-weights');
  const effects = since.map((year, at) => {
    const ofYear = figures.map((row) => row[before.length + at] as number);
    const effect = compare(
      ofYear.map((figure, unit) => figure - (earlier[unit] as number)),
      undefined,
      false,
    );
    const observed = meanOf(ofYear.filter((_, unit) => treated[unit]));
    return { year, observed, without: observed - effect.value, effect };
  });
  const trendsBefore = trendCheck(
    before,
    figures.map((row) => row.slice(0, before.length)),
    treated,
    { level, largest, span: meanOf(since) - meanOf(before) },
  );
  const all = [raw, ...(weighted.status === 'ok' ? [weighted.value] : []), ...effects.map(({ effect }) => effect)];
  const isFinite =
    all.every(({ value }) => Number.isFinite(value)) && effects.every(({ without }) => Number.isFinite(without));
  if (!isFinite) return unavailable('not-representable');
  return ok({
    raw,
    weighted,
    effects,
    trendsBefore,
    units: counts,
    years: { before, since },
    leftOut,
    assumptions: assumptionsOf(counts),
    cautions: cautionsOf(raw, trendsBefore, counts, leftOut.length, level),
  });
}

function meanOf(values: readonly number[]): number {
  // Divided first: the sum of figures near the largest double would exceed it.
  return values.reduce((sum, value) => sum + value / values.length, 0);
}

function assumptionsOf({ treated, comparison }: DifferenceInDifferences['units']): EffectAssumption[] {
  return [
    'same-change-without-measure',
    'no-anticipation',
    'no-spill-over',
    'one-start',
    'same-measurement',
    'independent-units',
    'any-unit-could-have-been-chosen',
    'normal-errors',
    ...(treated === 1 || comparison === 1 ? (['equal-spread'] as const) : []),
  ];
}

function cautionsOf(
  raw: GroupDifference,
  { difference, couldHide }: TrendCheck,
  { treated, comparison }: DifferenceInDifferences['units'],
  yearsLeftOut: number,
  level: number,
): EffectCaution[] {
  const found: EffectCaution[] = [];
  if (treated + comparison < FEW_UNITS) found.push('few-units');
  if (treated === 1) found.push('one-treated-unit');
  if (raw.permutation.status === 'ok' && !isBeyondChance(raw.permutation.value.smallestP, level)) {
    found.push('significance-impossible');
  }
  if (difference.status === 'ok' && difference.value.inference.status === 'ok') {
    if (isBeyondChance(difference.value.inference.value.p, level)) found.push('trends-differed-before');
  } else found.push('trends-not-compared');
  if (couldHide.status === 'ok' && couldHide.value >= Math.abs(raw.value)) {
    found.push('difference-in-trends-could-hide');
  }
  if (yearsLeftOut > 0) found.push('years-left-out');
  return found;
}
