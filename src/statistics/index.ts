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
