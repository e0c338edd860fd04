import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertArgument } from '../assert-argument.js';
import { assertLevel } from '../assert-level.js';
import { bracketedRoot } from '../bracketed-root.js';
import { assertTable } from './assert-table.js';
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
  assertTable(table);
  assertArgument(table.length + table[0].length === 4, 'table', 'a larger table', 'two rows of two counts');
  assertLevel(level);
  const [[a, b], [c, d]] = table;
  const margins = { observed: a, row: a + b, column: a + c, total: a + b + c + d };
  if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) return unavailable('zero-denominator');
  const tail = (1 - level) / 2;
  const isLeast = a === 0 || d === 0;
  const isMost = b === 0 || c === 0;
  const limit = (measure: (odds: number) => number): number =>
    rootOfOdds(measure, (a + 0.5) * (d + 0.5), (b + 0.5) * (c + 0.5));
  const oddsRatio = isMost
    ? unavailable('zero-denominator')
    : ok(isLeast ? 0 : limit((odds) => sums(margins, odds).mean - a));
  return ok({
    ...pValues(margins),
    oddsRatio,
    lower: isLeast ? 0 : limit((odds) => sums(margins, odds).atLeast - tail),
    upper: isMost ? 'unbounded' : limit((odds) => tail - sums(margins, odds).atMost),
    level,
  });
}

function pValues(margins: FixedMargins): Pick<FisherExactTest, 'pValue' | 'pLess' | 'pGreater'> {
  const { observed } = margins;
  let own = 0;
  walkHypergeometric(margins, 1, 1e-290, (count, weight) => {
    if (count === observed) own = weight;
  });
  let all = 0;
  let [below, above, extreme] = [0, 0, 0];
  walkHypergeometric(margins, 1, own, (count, weight) => {
    all += weight;
    if (count < observed) below += weight;
    else if (count > observed) above += weight;
    if (weight <= own * (1 + TIE)) extreme += weight;
  });
  return {
    pValue: Math.min(1, extreme / all),
    pLess: below > above ? 1 - above / all : (below + own) / all,
    pGreater: above > below ? 1 - below / all : (above + own) / all,
  };
}

function sums(margins: FixedMargins, odds: number): { mean: number; atLeast: number; atMost: number } {
  const { observed } = margins;
  let all = 0;
  let [below, own, above, away] = [0, 0, 0, 0];
  walkHypergeometric(margins, odds, 1e-12, (count, weight) => {
    all += weight;
    away += weight * (count - observed);
    if (count < observed) below += weight;
    else if (count > observed) above += weight;
    else own = weight;
  });
  return { mean: observed + away / all, atLeast: (own + above) / all, atMost: (own + below) / all };
}

/** Where a measure that grows with the odds ratio crosses 0, sought on the logarithm from a first guess outward. */
function rootOfOdds(measure: (odds: number) => number, above: number, below: number): number {
  const at = (logOdds: number): number => measure(Math.exp(logOdds));
  let low = Math.log(above / below);
  let high = low;
  for (let stride = 1; at(low) > 0; stride *= 2) low -= stride;
  for (let stride = 1; at(high) < 0; stride *= 2) high += stride;
  return low === high ? Math.exp(low) : Math.exp(bracketedRoot(at, low, high));
}
