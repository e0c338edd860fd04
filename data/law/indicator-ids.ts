/** The indicators of the domain “women and the law”. */
export type LawIndicatorId = never;
