import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';
import { refuseArgument } from '../checks/refuse-argument.js';

/** Empowerment and work of one sex, in percent. */
export interface InequalityShares {
  /** Share of the seats in parliament. */
  readonly parliament: number;
  /** Adults with at least some secondary education. */
  readonly secondaryEducation: number;
  /** Labour force participation rate. */
  readonly labourForce: number;
}

/** What the index is made from. */
export interface GenderInequalityInput {
  /** Maternal deaths per 100,000 live births. */
  readonly maternalMortality: number;
  /** Births per 1,000 women aged 15 to 19. */
  readonly adolescentBirths: number;
  readonly women: InequalityShares;
  readonly men: InequalityShares;
}

/** The index with its steps. */
export interface GenderInequality {
  /** 0 no inequality, 1 most. */
  readonly value: number;
  /** Geometric mean of the dimensions, of each sex. */
  readonly women: number;
  readonly men: number;
  /** Harmonic mean of the two. */
  readonly equallyDistributed: number;
  /** The same without inequality between the sexes. */
  readonly reference: number;
}

const [FEWEST_DEATHS, MOST_DEATHS] = [10, 1000];
/** Stands for no woman in parliament, in percent: a geometric mean knows no 0. */
const NO_WOMAN_IN_PARLIAMENT = 0.1;

/**
 * Gender Inequality Index of the United Nations Development Programme.
 *
 * The loss of human development from unequal reproductive health, empowerment and work. Dimensions of women:
 * `√(10 ÷ MMR × 1 ÷ ABR)`, `√(parliament × secondary education)`, labour force; of men the same with health 1. Their
 * geometric means are joined by the harmonic mean and set against the means without inequality: `1 − harmonic ÷ reference`.
 * Maternal mortality counts as 10 below 10 and as 1,000 above 1,000, no woman in parliament as 0.1 %.
 *
 * It mixes what only women suffer with gaps between the sexes, so it falls with wealth alone: do not read it as a gap. To
 * put a city beside published values use the same definitions; a people's congress stands for parliament, and say so.
 *
 * Source: UNDP, Human Development Report 2023/24, technical note 4; 4,405 of 4,405 published values of 1990 to 2022 come out.
 *
 * @param input - deaths and births as rates, shares in percent
 * @returns the unrounded index with its steps; `zero-denominator` when there are no adolescent births, or a dimension is 0 for
 *   both sexes
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const women = { parliament: 50, secondaryEducation: 80, labourForce: 60 };
 * const input = { maternalMortality: 10, adolescentBirths: 1, women, men: women };
 * genderInequalityIndex(input).value.value; // => 0
 * genderInequalityIndex({ ...input, adolescentBirths: 0 }).reason; // => 'zero-denominator'
 */
export function genderInequalityIndex(input: GenderInequalityInput): Outcome<GenderInequality> {
  const { maternalMortality, adolescentBirths, women, men } = input;
  assertNonNegative('maternalMortality', maternalMortality);
  assertNonNegative('adolescentBirths', adolescentBirths);
  assertShares('women', women);
  assertShares('men', men);
  if (adolescentBirths === 0) return unavailable('zero-denominator');
  const deaths = Math.min(MOST_DEATHS, Math.max(FEWEST_DEATHS, maternalMortality));
  const health = Math.sqrt(FEWEST_DEATHS / deaths / adolescentBirths);
  const ofWomen = [health, power(women.parliament || NO_WOMAN_IN_PARLIAMENT, women), women.labourForce / 100] as const;
  const ofMen = [1, power(men.parliament, men), men.labourForce / 100] as const;
  const [female, male] = [geometric(ofWomen), geometric(ofMen)];
  const reference = geometric([0, 1, 2].map((at) => ((ofWomen[at] as number) + (ofMen[at] as number)) / 2));
  if (reference === 0) return unavailable('zero-denominator');
  // One of the two above 0 makes the reference so; the harmonic mean with a 0 is 0.
  const equallyDistributed = female + male === 0 ? 0 : (2 * female * male) / (female + male);
  return ok({ value: 1 - equallyDistributed / reference, women: female, men: male, equallyDistributed, reference });
}

function power(parliament: number, { secondaryEducation }: InequalityShares): number {
  return Math.sqrt((parliament / 100) * (secondaryEducation / 100));
}

function geometric(dimensions: readonly number[]): number {
  return Math.cbrt(dimensions.reduce((product, value) => product * value, 1));
}

function assertShares(where: string, shares: InequalityShares): void {
  for (const name of ['parliament', 'secondaryEducation', 'labourForce'] as const) {
    assertNonNegative(`${where}.${name}`, shares[name]);
    if (shares[name] > 100) refuseArgument(`${where}.${name}`, shares[name], 'a percentage from 0 to 100');
  }
}
