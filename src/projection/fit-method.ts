import { type Outcome, ok } from '../model/outcome.js';
import type { ProjectionMethod, ProjectOptions } from '../model/projection.js';
import type { FittedMethod } from './fitted-method.js';
import { methodAuto } from './method-auto.js';
import { methodCompound } from './method-compound.js';
import { methodDampedTrend } from './method-damped-trend.js';
import { methodDrift } from './method-drift.js';
import { methodLinear } from './method-linear.js';
import { methodLogistic } from './method-logistic.js';
import { methodNoChange } from './method-no-change.js';
import { methodTheta } from './method-theta.js';
import type { ReadSeries } from './read-series.js';
import { refused } from './refused.js';

const METHODS: readonly ProjectionMethod[] = [
  'auto',
  'no-change',
  'drift',
  'linear',
  'compound',
  'theta',
  'damped-trend',
  'logistic',
];

/**
 * Fits a method by its name.
 *
 * @param method - the name
 * @param series - three points or more
 * @param counts - events and populations, for `auto`
 * @returns the fitted method, or the reason of the method why it does not apply
 * @throws PlanError `argument/out-of-range` for an unknown name
 */
export function fitMethod(method: string, series: ReadSeries, counts: ProjectOptions['counts']): Outcome<FittedMethod> {
  switch (method as ProjectionMethod) {
    case 'auto':
      return ok(methodAuto(series, counts));
    case 'no-change':
      return ok(methodNoChange(series));
    case 'drift':
      return ok(methodDrift(series));
    case 'linear':
      return ok(methodLinear(series));
    case 'compound':
      return methodCompound(series);
    case 'theta':
      return ok(methodTheta(series));
    case 'damped-trend':
      return ok(methodDampedTrend(series));
    case 'logistic':
      return methodLogistic(series);
    default:
      throw refused('project: `method`', method, `one of ${METHODS.join(', ')}`);
  }
}
