/** The indicators of the domain “women and social security”. */
export type SocialSecurityIndicatorId = never;
