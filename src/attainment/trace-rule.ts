import type { Criterion } from '../model/criterion.js';
import { findIndicator } from '../plan/find-indicator.js';
import type { CriterionContext } from './criterion-context.js';
import { goalRange } from './goal-range.js';
import type { IndicatorCriterion } from './judged-series.js';
import { prescribedFigure } from './prescribed-figure.js';
import type { Trace } from './trace.js';

/** Fields of a criterion that parameters of its rule. */
const PARAMETERS = [
  'indicator',
  'value',
  'unit',
  'tolerance',
  'lower',
  'upper',
  'between',
  'measure',
  'margin',
  'bound',
  'progress',
] as const;

/**
 * The rule of a trace: the operator with its parameters, the settings, and how far the data was read.
 *
 * @param criterion - the criterion
 * @param context - settings and horizon
 * @param until - the last year used
 * @returns the part of a trace that does not depend on observations
 */
export function traceRule(
  criterion: Criterion,
  context: CriterionContext,
  until: number,
): Pick<Trace, 'rule' | 'settings' | 'baselineYear' | 'indicator' | 'goal' | 'until' | 'knownAt' | 'interpretation'> {
  const parameters: Record<string, string> = {};
  for (const name of PARAMETERS) {
    const value = (criterion as unknown as Readonly<Record<string, unknown>>)[name];
    if (typeof value === 'string') parameters[name] = value;
  }
  if (criterion.kind !== 'milestone') Object.assign(parameters, criterion.select);
  if (criterion.kind === 'relative-to') {
    parameters['reference'] = criterion.reference.indicator;
    for (const [name, value] of Object.entries(criterion.reference.select) as [string, string][])
      parameters[`reference.${name}`] = value;
  }
  if (criterion.kind === 'prescribed') {
    parameters['parameter'] = criterion.parameter.id;
    const given = prescribedFigure(criterion, context.parameters);
    if (given !== undefined) parameters['value'] = given;
  }
  return {
    rule: {
      kind: criterion.kind,
      by: criterion.by,
      hold: criterion.hold === true,
      scope: criterion.scope ?? 'area',
      parameters,
    },
    settings: context.settings,
    baselineYear: context.dataset.plan.baselineYear,
    ...(criterion.kind === 'milestone' ? {} : ofIndicator(criterion, context)),
    until,
    ...(context.knownAt === undefined ? {} : { knownAt: context.knownAt }),
    ...(criterion.interpretation === undefined ? {} : { interpretation: criterion.interpretation }),
  };
}

function ofIndicator(criterion: IndicatorCriterion, { dataset, parameters }: CriterionContext): Partial<Trace> {
  const indicator = findIndicator(dataset.plan, criterion.indicator);
  const { unit, measure, collection, range, frequency, reportingYear } = indicator;
  const goal = goalRange(criterion, indicator, parameters);
  return {
    indicator: {
      unit,
      measure,
      collection,
      range,
      frequency,
      ...(reportingYear === undefined ? {} : { reportingYear }),
    },
    ...(goal === undefined ? {} : { goal }),
  };
}
