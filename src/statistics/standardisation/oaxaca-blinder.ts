import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { mean } from '../aggregation/mean.js';
import { leastSquares } from '../trend/least-squares.js';
import type { LeastSquaresFit } from '../trend/least-squares-fit.js';

/** The data of one sex. */
export interface OaxacaGroup {
  /** One row for each person: schooling, experience … without a column of ones. */
  readonly X: readonly (readonly number[])[];
  /** What is explained, mostly the logarithm of hourly pay. */
  readonly y: readonly number[];
}

/** Whose coefficients count as what the characteristics are worth. */
export type OaxacaReference =
  /** Men's: women are paid too little. */
  | 'men'
  /** Women's: men are paid too much. */
  | 'women'
  /** Half of each. */
  | 'equal'
  /** Of all together, with an indicator of the group among the columns (Jann; Fortin). */
  | 'pooled'
  /** Of all together without it (Neumark): takes part of the unexplained gap for explained. */
  | 'pooled-without-indicator'
  /** Each weighted by its number of people (Cotton). */
  | 'share-weighted';

/** Which decomposition. */
export interface OaxacaOptions {
  /** Default `pooled`. */
  readonly reference?: OaxacaReference;
}

/** A part of the gap. */
export interface OaxacaPart {
  readonly value: number;
  /** Of the part, with the characteristics as a sample too; `too-few-points` where a regression has no freedom left. */
  readonly standardError: Outcome<number>;
}

/** A gap and what it is made of. */
export interface OaxacaDecomposition {
  /** Mean of men less mean of women. */
  readonly gap: number;
  readonly reference: OaxacaReference;
  /** From different characteristics, valued by the reference. */
  readonly explained: OaxacaPart;
  /** The same by column; they add up to it. */
  readonly contributions: readonly number[];
  /** From different returns to the same characteristics, and everything that was not measured. */
  readonly unexplained: OaxacaPart;
  /** What men get above the reference; with `womensDisadvantage` the unexplained part. */
  readonly mensAdvantage: number;
  /** What women get below the reference. */
  readonly womensDisadvantage: number;
  /** From women's point of view: their characteristics, their returns, and both together. */
  readonly threefold: {
    readonly endowments: OaxacaPart;
    readonly coefficients: OaxacaPart;
    readonly interaction: OaxacaPart;
  };
}

/**
 * Oaxaca–Blinder decomposition of a gap between men and women into what characteristics explain and what they do not.
 *
 * With a regression for each sex, `gap = Δx̄' b* + [x̄ₘ'(bₘ − b*) + x̄_w'(b* − b_w)]`, where b* is the reference. The unexplained part
 * is not "discrimination": it holds every characteristic that was left out, and the explained part may itself come from
 * unequal treatment (who gets to lead). The reference changes the answer, so report at least two. The split of the unexplained
 * part by column depends on where each column has its zero and is not given.
 *
 * Standard errors: independent errors, a variance of its own for each sex, means of the characteristics as drawn.
 *
 * Source: Blinder (1973); Oaxaca (1973); Jann (2008), The Blinder–Oaxaca decomposition for linear regression models, Stata
 * Journal 8, 453–479.
 *
 * @param women - rows and outcomes of women
 * @param men - the same columns for men
 * @param options - the reference
 * @returns the parts, unrounded, in the unit of the outcome; they add up to the gap. `empty-group` without women or men,
 *   `too-few-points` and `ill-conditioned` as `leastSquares`
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const women = { X: [[1], [2], [3]], y: [2, 3, 4] };
 * const men = { X: [[2], [3], [4]], y: [4, 5, 6] };
 * const { value } = oaxacaBlinder(women, men, { reference: 'men' });
 * [value.gap, value.explained.value, value.unexplained.value]; // => [2, 1, 1]
 * oaxacaBlinder({ X: [], y: [] }, men).reason; // => 'empty-group'
 */
export function oaxacaBlinder(
  women: OaxacaGroup,
  men: OaxacaGroup,
  { reference = 'pooled' }: OaxacaOptions = {},
): Outcome<OaxacaDecomposition> {
  if (women.y.length === 0 || men.y.length === 0) return unavailable('empty-group');
  const [ofWomen, ofMen] = [describe(women), describe(men)];
  if (ofWomen.status === 'unavailable') return ofWomen;
  if (ofMen.status === 'unavailable') return ofMen;
  const [f, m] = [ofWomen.value, ofMen.value];
  const distance = minus(m.means, f.means);
  const valued = valueBy(reference, women, men, f, m, distance);
  if (valued.status === 'unavailable') return valued;
  const { coefficients: b, fromMen, fromWomen } = valued.value;
  const [bMen, bWomen] = [m.fit.coefficients, f.fit.coefficients];
  const difference = minus(bMen, bWomen);
  // With an indicator the residuals of men have the mean 0.
  const mensAdvantage = reference === 'pooled' ? 0 : dot(m.means, minus(bMen, b));
  const womensDisadvantage = dot(f.means, minus(b, bWomen));
  /** From the combinations of coefficients that make it up, and from those of the means. */
  const part = (value: number, ...combinations: readonly [men: Vector, women: Vector, men: Vector, women: Vector]) => {
    const matrices = [m.fit.covariance, f.fit.covariance, ok(m.meanVariance), ok(f.meanVariance)];
    let variance = 0;
    for (const [at, matrix] of matrices.entries()) {
      if (matrix.status === 'unavailable') return { value, standardError: matrix };
      variance += form(combinations[at] as Vector, matrix.value);
    }
    return { value, standardError: ok(Math.sqrt(Math.max(0, variance))) };
  };
  const none = distance.map(() => 0);
  return ok({
    gap: dot(m.means, bMen) - dot(f.means, bWomen),
    reference,
    explained: part(dot(distance, b), fromMen, fromWomen, b, b),
    contributions: distance.slice(1).map((value, at) => value * (b[at + 1] as number)),
    unexplained: part(
      mensAdvantage + womensDisadvantage,
      minus(m.means, fromMen),
      // The sign of a combination does not count.
      minus(minus(none, f.means), fromWomen),
      minus(bMen, b),
      minus(b, bWomen),
    ),
    mensAdvantage,
    womensDisadvantage,
    threefold: {
      endowments: part(dot(distance, bWomen), none, distance, bWomen, bWomen),
      coefficients: part(dot(f.means, difference), f.means, f.means, none, difference),
      interaction: part(dot(distance, difference), distance, distance, difference, difference),
    },
  });
}

type Vector = readonly number[];
type Matrix = readonly Vector[];

interface GroupFit {
  readonly fit: LeastSquaresFit;
  /** The first is that of the ones of the intercept. */
  readonly means: Vector;
  /** Covariance of the means. */
  readonly meanVariance: Matrix;
  readonly people: number;
}

function describe({ X, y }: OaxacaGroup): Outcome<GroupFit> {
  const fit = leastSquares(X, y);
  if (fit.status === 'unavailable') return fit;
  const people = y.length;
  const rows = X.map((row) => [1, ...row]);
  const means = (rows[0] as number[]).map((_, at) => valueOf(mean(rows.map((row) => row[at] as number))));
  const centred = rows.map((row) => minus(row, means));
  const meanVariance = means.map((_, a) =>
    means.map((__, b) => {
      const products = centred.reduce((sum, row) => sum + (row[a] as number) * (row[b] as number), 0);
      return people < 2 ? 0 : products / (people - 1) / people;
    }),
  );
  return ok({ fit: fit.value, means, meanVariance, people });
}

/** The reference coefficients, and what of the distance in characteristics each sex's coefficients value. */
function valueBy(
  reference: OaxacaReference,
  women: OaxacaGroup,
  men: OaxacaGroup,
  f: GroupFit,
  m: GroupFit,
  distance: Vector,
): Outcome<{ coefficients: Vector; fromMen: Vector; fromWomen: Vector }> {
  if (reference !== 'pooled' && reference !== 'pooled-without-indicator') {
    const share = { men: 1, women: 0, equal: 0.5, 'share-weighted': m.people / (m.people + f.people) }[reference];
    const mixed = m.fit.coefficients.map(
      (value, at) => share * value + (1 - share) * (f.fit.coefficients[at] as number),
    );
    return ok({
      coefficients: mixed,
      fromMen: distance.map((value) => share * value),
      fromWomen: distance.map((value) => (1 - share) * value),
    });
  }
  const isMarked = reference === 'pooled';
  const rows = (group: OaxacaGroup, mark: number): Vector[] => group.X.map((row) => (isMarked ? [...row, mark] : row));
  const pooled = leastSquares([...rows(men, 0), ...rows(women, 1)], [...men.y, ...women.y]);
  if (pooled.status === 'unavailable') return pooled;
  const { covariance, residualStandardError, coefficients } = pooled.value;
  const size = distance.length;
  // The pooled coefficients are means of the two, weighted by matrices: (C + D)⁻¹ C and (C + D)⁻¹ D.
  const variance = residualStandardError.status === 'ok' ? residualStandardError.value ** 2 : 0;
  const inverse = covariance.status === 'ok' && variance > 0 ? covariance.value : [];
  const solved = inverse.slice(0, size).map((row) => dot(row.slice(0, size), distance) / variance);
  const from = (group: OaxacaGroup, { means }: GroupFit): Vector => {
    const sums = new Array<number>(size).fill(0);
    if (solved.length === 0) return sums;
    const centre = isMarked ? means : means.map(() => 0);
    for (const row of group.X) {
      const entries = minus([1, ...row], centre);
      const along = dot(entries, solved);
      for (const [at, entry] of entries.entries()) sums[at] = (sums[at] as number) + along * entry;
    }
    return sums;
  };
  return ok({ coefficients: coefficients.slice(0, size), fromMen: from(men, m), fromWomen: from(women, f) });
}

function valueOf(outcome: Outcome<number>): number {
  return outcome.status === 'ok' ? outcome.value : 0;
}

function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
}

function minus(a: Vector, b: Vector): number[] {
  return a.map((value, at) => value - (b[at] as number));
}

/** `v' M v`. */
function form(v: Vector, matrix: Matrix): number {
  return dot(
    v,
    matrix.map((row) => dot(row, v)),
  );
}
