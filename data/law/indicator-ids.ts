/** The indicators of the domain “women and the law”. */
export type LawIndicatorId = 'gender-equality-assessment-mechanisms' | 'rural-women-on-property-certificates-rate';
