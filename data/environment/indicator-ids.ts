/** The indicators of the domain “women and the environment”. */
export type EnvironmentIndicatorId = never;
