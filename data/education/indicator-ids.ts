/** The indicators of the domain “women and education”. */
export type EducationIndicatorId =
  | 'gender-equality-awareness-rate'
  | 'primary-net-enrolment-rate'
  | 'compulsory-education-retention-rate'
  | 'compulsory-education-dropouts'
  | 'senior-secondary-gross-enrolment'
  | 'secondary-vocational-women-share'
  | 'higher-vocational-women-share'
  | 'professional-women-share'
  | 'science-literacy-rate'
  | 'lifelong-learning-participation-rate'
  | 'young-adult-illiteracy-rate'
  | 'mean-years-schooling-15plus';
