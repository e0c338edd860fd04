/** The indicators of the domain “women and the economy”. */
export type EconomyIndicatorId = never;
