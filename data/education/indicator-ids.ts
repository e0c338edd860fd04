/** The indicators of the domain “women and education”. */
export type EducationIndicatorId = never;
