/** The indicators of the domain “women and family building”. */
export type FamilyIndicatorId = never;
