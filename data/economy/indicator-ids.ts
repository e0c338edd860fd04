/** The indicators of the domain “women and the economy”. */
export type EconomyIndicatorId =
  | 'employed-women-share'
  | 'graduate-destination-rate'
  | 'urban-unit-employed-women-share'
  | 'vocational-skill-certificate-rate'
  | 'senior-professional-women-share'
  | 'gender-income-gap'
  | 'occupational-disease-incidence';
