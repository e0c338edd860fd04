import type { PlanIds } from '../src/model/plan.js';

/** The eight domains, in the plan's order. */
export type ZhongweiDomainId =
  | 'health'
  | 'education'
  | 'economy'
  | 'decision'
  | 'social-security'
  | 'family'
  | 'environment'
  | 'law';

/** The goals that are entered. */
export type ZhongweiTargetId =
  | 'health-01'
  | 'health-02'
  | 'health-03'
  | 'health-04'
  | 'health-05'
  | 'health-06'
  | 'health-07'
  | 'health-08'
  | 'health-09'
  | 'health-10'
  | 'health-11';

/** The measures that are entered. */
export type ZhongweiMeasureId =
  | 'health-m01'
  | 'health-m02'
  | 'health-m03'
  | 'health-m04'
  | 'health-m05'
  | 'health-m06'
  | 'health-m07'
  | 'health-m08'
  | 'health-m09'
  | 'health-m10'
  | 'health-m11'
  | 'health-m12';

/** The indicators that goals and measures rest on. */
export type ZhongweiIndicatorId =
  | 'life-expectancy'
  | 'healthy-life-expectancy'
  | 'maternal-mortality-ratio'
  | 'cervical-screening-coverage'
  | 'breast-screening-coverage'
  | 'cervical-early-diagnosis-treatment-rate'
  | 'breast-early-diagnosis-treatment-rate'
  | 'unintended-pregnancy-rate'
  | 'hiv-mtct-rate'
  | 'syphilis-mtct-rate'
  | 'hbv-mtct-rate'
  | 'mental-health-literacy-rate'
  | 'anxiety-disorder-prevalence'
  | 'depression-prevalence'
  | 'health-literacy-rate'
  | 'qualified-iodised-salt-coverage'
  | 'pregnant-urinary-iodine-median'
  | 'maternal-anaemia-prevalence'
  | 'obesity-prevalence'
  | 'regular-exercise-rate'
  | 'fitness-standard-pass-rate'
  | 'standardised-mch-institutions'
  | 'maternal-systematic-management-rate'
  | 'two-cancers-knowledge-rate'
  | 'cervical-cancer-treatment-rate'
  | 'pregnant-hiv-syphilis-hbv-testing-rate'
  | 'hiv-infected-pregnant-women-treatment-rate'
  | 'syphilis-infected-pregnant-women-treatment-rate'
  | 'hiv-exposed-children-treatment-rate'
  | 'syphilis-exposed-children-treatment-rate';

/** The ids of the Zhongwei plan, so that they complete in an editor and a misspelt one does not compile. */
export interface ZhongweiIds extends PlanIds {
  readonly domain: ZhongweiDomainId;
  readonly target: ZhongweiTargetId;
  readonly measure: ZhongweiMeasureId;
  readonly indicator: ZhongweiIndicatorId;
}
