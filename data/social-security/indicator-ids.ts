/** The indicators of the domain “women and social security”. */
export type SocialSecurityIndicatorId =
  | 'basic-medical-insurance-participation-rate'
  | 'basic-pension-participation-rate'
  | 'employee-pension-mean'
  | 'resident-pension-mean'
  | 'unemployment-insurance-insured'
  | 'injury-insurance-insured'
  | 'welfare-benefit-mean'
  | 'dependent-people-care-coverage'
  | 'social-relief-coverage'
  | 'left-behind-women-registers';
