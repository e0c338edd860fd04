/** The indicators of the domain “women and family building”. */
export type FamilyIndicatorId = 'housework-time' | 'new-estates-elderly-care-area';
