/**
 * Statistics for gender-disaggregated figures: numbers in, numbers out. An entry of its own; every function can be imported
 * alone and carries nothing of the others.
 *
 * @module statistics
 */
export type { Ok, Outcome, Unavailable, UnavailableReason } from '../model/outcome.js';
export { type ReportedPart, aggregateParts } from './aggregation/aggregate-parts.js';
export type { QuantileType } from './aggregation/hyndman-fan.js';
export { frequencyQuantile } from './aggregation/frequency-quantile.js';
export { mean } from './aggregation/mean.js';
export { median } from './aggregation/median.js';
export { type CountedYear, type PooledYears, type PoolYearsOptions, poolYears } from './aggregation/pool-years.js';
export { type QuantileOptions, quantile } from './aggregation/quantile.js';
export {
  type CountedPart,
  type Coverage,
  type RatioOfSums,
  type RatioOfSumsOptions,
  ratioOfSums,
} from './aggregation/ratio-of-sums.js';
export { standardDeviation } from './aggregation/standard-deviation.js';
export { variance } from './aggregation/variance.js';
export { weightedMean } from './aggregation/weighted-mean.js';
export { type WeightedMedianOptions, weightedMedian } from './aggregation/weighted-median.js';
export { type WeightedQuantileOptions, weightedQuantile } from './aggregation/weighted-quantile.js';
export { type WeightedVarianceOptions, weightedVariance } from './aggregation/weighted-variance.js';
export type { Interval } from './checks/interval.js';
export { disaggregate } from './disaggregation/disaggregate.js';
export type {
  Disaggregated,
  DisaggregateQuery,
  GroupComparison,
  GroupFigure,
  GroupKey,
  SexCheck,
} from './disaggregation/disaggregation.js';
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
export {
  type DifferenceInDifferences,
  type DifferenceInDifferencesOptions,
  type DifferenceOfYear,
  differenceInDifferences,
} from './effects/difference-in-differences.js';
export type { EffectConclusion, EffectEstimate } from './effects/effect-estimate.js';
export {
  type EffectAssumption,
  type EffectCaution,
  effectAssumptionLabels,
  effectCautionLabels,
  effectConclusionLabels,
} from './effects/effect-labels.js';
export type { ErrorMemory } from './effects/error-memory.js';
export type { DifferenceInference, GroupDifference } from './effects/group-difference.js';
export {
  type EffectOfYear,
  type InterruptedTimeSeries,
  type InterruptedTimeSeriesOptions,
  interruptedTimeSeries,
} from './effects/interrupted-time-series.js';
export type { EffectPoint } from './effects/order-by-year.js';
export type { PermutationTest } from './effects/permutation-test.js';
export type { EffectUnit } from './effects/share-years.js';
export type { TrendCheck } from './effects/trend-check.js';
export { adjustedParityIndex } from './gaps/adjusted-parity-index.js';
export { distanceFromParity } from './gaps/distance-from-parity.js';
export { femaleShare } from './gaps/female-share.js';
export { type Counted, type PeopleGap, gapInPeople } from './gaps/gap-in-people.js';
export { gapInPoints } from './gaps/gap-in-points.js';
export type { Favoured, Gap, GapOptions } from './gaps/gap.js';
export { largestRemainderShares } from './gaps/largest-remainder-shares.js';
export { meanPayGap } from './gaps/mean-pay-gap.js';
export { medianPayGap } from './gaps/median-pay-gap.js';
export { menPer100Women } from './gaps/men-per-100-women.js';
export type { PaidGroup } from './gaps/paid-group.js';
export { type ParityBand, type ParityBandOptions, parityBand } from './gaps/parity-band.js';
export { parityIndex } from './gaps/parity-index.js';
export { payGap } from './gaps/pay-gap.js';
export { relativeGap } from './gaps/relative-gap.js';
export { womenPer100Men } from './gaps/women-per-100-men.js';
export { type ChiSquareTest, chiSquareTest } from './hypothesis-tests/chi-square-test.js';
export { type FisherExactTest, fisherExactTest } from './hypothesis-tests/fisher-exact-test.js';
export { type TwoProportionTest, twoProportionTest } from './hypothesis-tests/two-proportion-test.js';
export { equalImpactWeights } from './indices/equal-impact-weights.js';
export {
  type DevelopmentInput,
  type GenderDevelopment,
  genderDevelopmentIndex,
} from './indices/gender-development-index.js';
export { type GapIndicator, genderGapSubindex } from './indices/gender-gap-subindex.js';
export {
  type GenderInequality,
  type GenderInequalityInput,
  type InequalityShares,
  genderInequalityIndex,
} from './indices/gender-inequality-index.js';
export { wefSubindexes } from './indices/wef-subindexes.js';
export { type GiniOptions, giniIndex } from './inequality/gini-index.js';
export { type TheilOptions, theilIndex } from './inequality/theil-index.js';
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
export { dissimilarityIndex } from './segregation/dissimilarity-index.js';
export { karmelMacLachlanIndex } from './segregation/karmel-maclachlan-index.js';
export type { Segregation } from './segregation/segregation.js';
export { sizeStandardisedDissimilarity } from './segregation/size-standardised-dissimilarity.js';
export {
  type DirectRate,
  type StandardRateOptions,
  type StandardStratum,
  directRate,
} from './standardisation/direct-rate.js';
export {
  type ExpectedStratum,
  type IndirectRatio,
  type IndirectRatioOptions,
  indirectRatio,
} from './standardisation/indirect-ratio.js';
export { type KitagawaParts, type StratifiedGroup, kitagawa } from './standardisation/kitagawa.js';
export {
  type OaxacaDecomposition,
  type OaxacaGroup,
  type OaxacaOptions,
  type OaxacaPart,
  type OaxacaReference,
  oaxacaBlinder,
} from './standardisation/oaxaca-blinder.js';
export {
  type AnnualReductionOptions,
  type YearlyFigure,
  averageAnnualRateOfReduction,
} from './trend/average-annual-rate-of-reduction.js';
export {
  type CoefficientInference,
  type CoefficientInferencesOptions,
  coefficientInferences,
} from './trend/coefficient-inferences.js';
export { compoundAnnualRate } from './trend/compound-annual-rate.js';
export type { LeastSquaresFit } from './trend/least-squares-fit.js';
export { type LeastSquaresOptions, leastSquares } from './trend/least-squares.js';
export type { LineFit } from './trend/line-fit.js';
export { type MannKendallTest, mannKendall } from './trend/mann-kendall.js';
export { type LinePrediction, type PredictLineOptions, predictLine } from './trend/predict-line.js';
export { simpleLeastSquares } from './trend/simple-least-squares.js';
export { type TheilSenFit, type TheilSenOptions, theilSen } from './trend/theil-sen.js';
