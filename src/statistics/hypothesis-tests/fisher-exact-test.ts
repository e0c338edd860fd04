import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertArgument } from '../assert-argument.js';
import { assertLevel } from '../assert-level.js';
import { assertWholeCount } from '../assert-whole-count.js';
import { bracketedRoot } from '../bracketed-root.js';
import { type FixedMargins, walkHypergeometric } from './walk-hypergeometric.js';

/** What Fisher's exact test found. */
export interface FisherExactTest {
  /** Two-sided: probability of all tables with these margins that are no likelier than the observed one. */
  readonly pValue: number;
  /** Probability of a first cell as small as observed or smaller. */
  readonly pLess: number;
  /** Probability of a first cell as large as observed or larger. */
  readonly pGreater: number;
  /** The odds ratio under which the observed table is likeliest; `zero-denominator` where it has no upper limit. */
  readonly oddsRatio: Outcome<number>;
  /** Lower confidence limit of the odds ratio, 0 or more. */
  readonly lower: number;
  /** Upper confidence limit of the odds ratio; `'unbounded'` where the table does not limit it. */
  readonly upper: number | 'unbounded';
  /** Confidence level of the limits, two-sided, as a share of 1. */
  readonly level: number;
}

/** Probabilities that differ by less than this share are taken as equal, as R does. */
const TIE = 1e-7;
/** Smallest weights of interest: of an observed table, and beside an error of a confidence level. */
const FAINTEST = 1e-290;
const FAINT = 1e-12;

/**
 * Fisher's exact test of a table of two by two, with the conditional estimate and the exact interval of its odds ratio.
 *
 * Given the sums of rows and columns, the first cell follows the hypergeometric distribution if rows and columns are
 * independent; no approximation is made, so it holds for the smallest tables. It is cautious: with small counts its p-value is
 * larger than it need be. The odds ratio differs a little from `ad ÷ bc`, because the margins are held.
 *
 * Not for percentages in place of counts, for the same persons counted twice, or for clustered surveys. From some millions of
 * persons on `chiSquareTest` says the same in less time.
 *
 * Source: R. Fisher, "The logic of inductive inference" (1935); interval and two-sided rule as in R's `fisher.test`.
 *
 * @param table - two rows of two whole counts, `[[a, b], [c, d]]`
 * @param level - confidence level of the odds ratio between 0 and 1; 0.95 unless given
 * @returns p-values, odds ratio and limits; `zero-denominator` when a row or a column holds nobody
 * @throws PlanError `argument/out-of-range` when the table is not two by two whole counts, or the level not between 0 and 1
 *
 * @example
 * fisherExactTest([[3, 1], [1, 3]]).value.pValue.toFixed(6); // => "0.485714"
 * fisherExactTest([[3, 0], [0, 3]]).value.upper; // => "unbounded"
 * fisherExactTest([[0, 0], [5, 5]]); // => { status: 'unavailable', reason: 'zero-denominator' }
 */
export function fisherExactTest(
  table: readonly [readonly [number, number], readonly [number, number]],
  level = 0.95,
): Outcome<FisherExactTest> {
  const cells = table.flat();
  assertArgument(cells.length === 4, 'number of cells', cells.length, '4');
  for (const cell of cells) assertWholeCount('cell', cell);
  assertLevel(level);
  const [[a, b], [c, d]] = table;
  const margins = { observed: a, row: a + b, column: a + c, total: a + b + c + d };
  if ((a + b) * (c + d) * (a + c) * (b + d) === 0) return unavailable('zero-denominator');
  const tail = (1 - level) / 2;
  const isLeast = a * d === 0;
  const isMost = b * c === 0;
  const independent = tally(margins, 1, tally(margins, 1, FAINTEST).own);
  const limit = (measure: (shares: Tally) => number): number =>
    rootOfOdds((odds) => measure(tally(margins, odds, FAINT)), ((a + 0.5) * (d + 0.5)) / (b + 0.5) / (c + 0.5));
  return ok({
    pValue: Math.min(1, independent.extreme),
    pLess: independent.atMost,
    pGreater: independent.atLeast,
    oddsRatio: isMost ? unavailable('zero-denominator') : ok(isLeast ? 0 : limit(({ excess }) => excess)),
    lower: isLeast ? 0 : limit(({ atLeast }) => atLeast - tail),
    upper: isMost ? 'unbounded' : limit(({ atMost }) => tail - atMost),
    level,
  });
}

/** Probabilities of the first cell at an odds ratio. */
interface Tally {
  /** Weight of the observed count, the likeliest one having 1. */
  readonly own: number;
  /** Probability of the counts that are no likelier than `smallest`. */
  readonly extreme: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Mean less observed count. */
  readonly excess: number;
}

function tally(margins: FixedMargins, odds: number, smallest: number): Tally {
  let [below, own, above, away, extreme] = [0, 0, 0, 0, 0];
  walkHypergeometric(margins, odds, smallest, (count, weight) => {
    const distance = count - margins.observed;
    away += weight * distance;
    if (distance < 0) below += weight;
    else if (distance > 0) above += weight;
    else own = weight;
    if (weight <= smallest * (1 + TIE)) extreme += weight;
  });
  const all = below + own + above;
  // The larger tail is 1 less the other, so that it cannot exceed 1.
  return {
    own,
    extreme: extreme / all,
    atLeast: above > below ? 1 - below / all : (own + above) / all,
    atMost: below > above ? 1 - above / all : (own + below) / all,
    excess: away / all,
  };
}

/** Where a measure that grows with the odds ratio crosses 0, sought on the logarithm from a first guess outward. */
function rootOfOdds(measure: (odds: number) => number, guess: number): number {
  const at = (logOdds: number): number => measure(Math.exp(logOdds));
  const start = Math.log(guess);
  const direction = at(start) > 0 ? -1 : 1;
  let stride = direction;
  while (at(start + stride) * direction < 0) stride *= 2;
  return Math.exp(bracketedRoot(at, start, start + stride));
}
