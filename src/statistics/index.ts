/**
 * Statistics for gender-disaggregated figures: numbers in, numbers out. An entry of its own; every function can be imported
 * alone and carries nothing of the others.
 *
 * @module statistics
 */
export { betaCumulative } from './distributions/beta-cumulative.js';
export { betaQuantile } from './distributions/beta-quantile.js';
export { betaUpperTail } from './distributions/beta-upper-tail.js';
export { binomialCumulative } from './distributions/binomial-cumulative.js';
export { binomialProbability } from './distributions/binomial-probability.js';
export { binomialQuantile } from './distributions/binomial-quantile.js';
export { binomialUpperTail } from './distributions/binomial-upper-tail.js';
export { chiSquareCumulative } from './distributions/chi-square-cumulative.js';
export { chiSquareQuantile } from './distributions/chi-square-quantile.js';
export { chiSquareUpperTail } from './distributions/chi-square-upper-tail.js';
export { fCumulative } from './distributions/f-cumulative.js';
export { fQuantile } from './distributions/f-quantile.js';
export { fUpperTail } from './distributions/f-upper-tail.js';
export { gammaCumulative } from './distributions/gamma-cumulative.js';
export { gammaQuantile } from './distributions/gamma-quantile.js';
export { gammaUpperTail } from './distributions/gamma-upper-tail.js';
export { logGamma } from './distributions/log-gamma.js';
export { normalCumulative } from './distributions/normal-cumulative.js';
export { normalDensity } from './distributions/normal-density.js';
export { normalQuantile } from './distributions/normal-quantile.js';
export { normalUpperTail } from './distributions/normal-upper-tail.js';
export { poissonCumulative } from './distributions/poisson-cumulative.js';
export { poissonProbability } from './distributions/poisson-probability.js';
export { poissonQuantile } from './distributions/poisson-quantile.js';
export { poissonUpperTail } from './distributions/poisson-upper-tail.js';
export { studentCumulative } from './distributions/student-cumulative.js';
export { studentQuantile } from './distributions/student-quantile.js';
export { studentUpperTail } from './distributions/student-upper-tail.js';
export type { Tail } from './distributions/tail.js';
export { type ChiSquareTest, chiSquareTest } from './hypothesis-tests/chi-square-test.js';
export { type FisherExactTest, fisherExactTest } from './hypothesis-tests/fisher-exact-test.js';
export { type TwoProportionTest, twoProportionTest } from './hypothesis-tests/two-proportion-test.js';
export { agrestiCoullInterval } from './intervals/agresti-coull-interval.js';
export { clopperPearsonInterval } from './intervals/clopper-pearson-interval.js';
export type { GoalProbability, NumericGoal } from './intervals/goal-probability.js';
export type {
  EventsInExposure,
  IntervalEstimate,
  IntervalMethod,
  RatioInterval,
  ShareOfTotal,
} from './intervals/interval.js';
export { jeffreysInterval } from './intervals/jeffreys-interval.js';
export { katzInterval } from './intervals/katz-interval.js';
export { koopmanInterval } from './intervals/koopman-interval.js';
export { kornGraubardInterval } from './intervals/korn-graubard-interval.js';
export { type MedianInterval, medianInterval } from './intervals/median-interval.js';
export { miettinenNurminenInterval } from './intervals/miettinen-nurminen-interval.js';
export { newcombeInterval } from './intervals/newcombe-interval.js';
export { poissonByarInterval } from './intervals/poisson-byar-interval.js';
export { poissonExactInterval } from './intervals/poisson-exact-interval.js';
export { poissonMidPInterval } from './intervals/poisson-mid-p-interval.js';
export { proportionGoalProbability } from './intervals/proportion-goal-probability.js';
export { proportionMidPInterval } from './intervals/proportion-mid-p-interval.js';
export { rateByarInterval } from './intervals/rate-byar-interval.js';
export { rateExactInterval } from './intervals/rate-exact-interval.js';
export { rateGoalProbability } from './intervals/rate-goal-probability.js';
export { rateMidPInterval } from './intervals/rate-mid-p-interval.js';
export { rateRatioExactInterval } from './intervals/rate-ratio-exact-interval.js';
export { rateRatioMidPInterval } from './intervals/rate-ratio-mid-p-interval.js';
export { standardisedRatioInterval } from './intervals/standardised-ratio-interval.js';
export { surveyEstimateInterval } from './intervals/survey-estimate-interval.js';
export type { SurveySample } from './intervals/survey-sample.js';
export { surveyWilsonInterval } from './intervals/survey-wilson-interval.js';
export { wilsonInterval } from './intervals/wilson-interval.js';
export type { Ok, Outcome, Unavailable, UnavailableReason } from '../model/outcome.js';
