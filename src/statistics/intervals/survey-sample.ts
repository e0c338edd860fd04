/**
 * How precise a share from a survey is. Either the number of persons asked with the design effect, or the standard error
 * that the survey published.
 */
export type SurveySample =
  | {
      /** Number of persons asked, above 0. */
      readonly size: number;
      /** Variance of the design divided by that of a simple random sample of the same size, above 0; often 1.5 to 3. */
      readonly designEffect: number;
    }
  | {
      /** Standard error of the share, as a share of 1, 0 or more. */
      readonly standardError: number;
    };
