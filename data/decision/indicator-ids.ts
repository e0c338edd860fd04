/** The indicators of the domain “women in decision-making and management”. */
export type DecisionIndicatorId = never;
