import type { PlanIds } from '../src/model/plan.js';
import type { HealthIndicatorId } from './health/indicator-ids.js';
import type { EducationIndicatorId } from './education/indicator-ids.js';
import type { EconomyIndicatorId } from './economy/indicator-ids.js';
import type { DecisionIndicatorId } from './decision/indicator-ids.js';
import type { SocialSecurityIndicatorId } from './social-security/indicator-ids.js';
import type { FamilyIndicatorId } from './family/indicator-ids.js';
import type { EnvironmentIndicatorId } from './environment/indicator-ids.js';
import type { LawIndicatorId } from './law/indicator-ids.js';

export type {
  HealthIndicatorId,
  EducationIndicatorId,
  EconomyIndicatorId,
  DecisionIndicatorId,
  SocialSecurityIndicatorId,
  FamilyIndicatorId,
  EnvironmentIndicatorId,
  LawIndicatorId,
};

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

/** The goals, in the plan's order. */
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
  | 'health-11'
  | 'education-01'
  | 'education-02'
  | 'education-03'
  | 'education-04'
  | 'education-05'
  | 'education-06'
  | 'education-07'
  | 'education-08'
  | 'education-09'
  | 'economy-01'
  | 'economy-02'
  | 'economy-03'
  | 'economy-04'
  | 'economy-05'
  | 'economy-06'
  | 'economy-07'
  | 'economy-08'
  | 'economy-09'
  | 'decision-01'
  | 'decision-02'
  | 'decision-03'
  | 'decision-04'
  | 'decision-05'
  | 'decision-06'
  | 'decision-07'
  | 'decision-08'
  | 'decision-09'
  | 'decision-10'
  | 'social-security-01'
  | 'social-security-02'
  | 'social-security-03'
  | 'social-security-04'
  | 'social-security-05'
  | 'social-security-06'
  | 'social-security-07'
  | 'social-security-08'
  | 'family-01'
  | 'family-02'
  | 'family-03'
  | 'family-04'
  | 'family-05'
  | 'family-06'
  | 'family-07'
  | 'family-08'
  | 'family-09'
  | 'environment-01'
  | 'environment-02'
  | 'environment-03'
  | 'environment-04'
  | 'environment-05'
  | 'environment-06'
  | 'environment-07'
  | 'environment-08'
  | 'environment-09'
  | 'environment-10'
  | 'environment-11'
  | 'environment-12'
  | 'law-01'
  | 'law-02'
  | 'law-03'
  | 'law-04'
  | 'law-05'
  | 'law-06'
  | 'law-07'
  | 'law-08'
  | 'law-09';

/** The measures, in the plan's order. */
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
  | 'health-m12'
  | 'education-m01'
  | 'education-m02'
  | 'education-m03'
  | 'education-m04'
  | 'education-m05'
  | 'education-m06'
  | 'education-m07'
  | 'education-m08'
  | 'education-m09'
  | 'education-m10'
  | 'economy-m01'
  | 'economy-m02'
  | 'economy-m03'
  | 'economy-m04'
  | 'economy-m05'
  | 'economy-m06'
  | 'economy-m07'
  | 'economy-m08'
  | 'economy-m09'
  | 'economy-m10'
  | 'economy-m11'
  | 'economy-m12'
  | 'economy-m13'
  | 'economy-m14'
  | 'decision-m01'
  | 'decision-m02'
  | 'decision-m03'
  | 'decision-m04'
  | 'decision-m05'
  | 'decision-m06'
  | 'decision-m07'
  | 'decision-m08'
  | 'decision-m09'
  | 'decision-m10'
  | 'social-security-m01'
  | 'social-security-m02'
  | 'social-security-m03'
  | 'social-security-m04'
  | 'social-security-m05'
  | 'social-security-m06'
  | 'social-security-m07'
  | 'social-security-m08'
  | 'social-security-m09'
  | 'social-security-m10'
  | 'family-m01'
  | 'family-m02'
  | 'family-m03'
  | 'family-m04'
  | 'family-m05'
  | 'family-m06'
  | 'family-m07'
  | 'family-m08'
  | 'family-m09'
  | 'family-m10'
  | 'environment-m01'
  | 'environment-m02'
  | 'environment-m03'
  | 'environment-m04'
  | 'environment-m05'
  | 'environment-m06'
  | 'environment-m07'
  | 'environment-m08'
  | 'environment-m09'
  | 'environment-m10'
  | 'environment-m11'
  | 'environment-m12'
  | 'environment-m13'
  | 'environment-m14'
  | 'law-m01'
  | 'law-m02'
  | 'law-m03'
  | 'law-m04'
  | 'law-m05'
  | 'law-m06'
  | 'law-m07'
  | 'law-m08'
  | 'law-m09'
  | 'law-m10'
  | 'law-m11'
  | 'law-m12'
  | 'law-m13'
  | 'law-m14'
  | 'law-m15';

/** The indicators that goals and measures rest on. */
export type ZhongweiIndicatorId =
  | HealthIndicatorId
  | EducationIndicatorId
  | EconomyIndicatorId
  | DecisionIndicatorId
  | SocialSecurityIndicatorId
  | FamilyIndicatorId
  | EnvironmentIndicatorId
  | LawIndicatorId;

/** The ids of the Zhongwei plan, so that they complete in an editor and a misspelt one does not compile. */
export interface ZhongweiIds extends PlanIds {
  readonly domain: ZhongweiDomainId;
  readonly target: ZhongweiTargetId;
  readonly measure: ZhongweiMeasureId;
  readonly indicator: ZhongweiIndicatorId;
}
