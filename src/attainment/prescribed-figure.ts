import { notADecimal } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { formatDecimal } from '../exact/format-decimal.js';
import { tryParseDecimal } from '../exact/try-parse-decimal.js';
import type { PrescribedCriterion } from '../model/criterion.js';
import type { DecimalText } from '../model/text.js';

/**
 * The figure that a caller gave for a criterion whose figure the plan leaves to rules elsewhere.
 *
 * @param criterion - the criterion
 * @param parameters - the figures given, by the id of the parameter
 * @returns the figure, `undefined` where none was given: nothing stands in for it
 * @throws PlanError `argument/not-a-decimal` where it is not a decimal number
 */
export function prescribedFigure(
  criterion: PrescribedCriterion,
  parameters: Readonly<Record<string, DecimalText | number>>,
): DecimalText | undefined {
  const { id } = criterion.parameter;
  if (!Object.hasOwn(parameters, id)) return undefined;
  const given: unknown = parameters[id];
  const figure = typeof given === 'string' || typeof given === 'number' ? tryParseDecimal(given) : undefined;
  if (figure !== undefined) return formatDecimal(figure.coefficient, figure.scale);
  const [where, received] = [`parameters.${id}`, String(given).slice(0, 80)];
  throw new PlanError('argument/not-a-decimal', { where, received }, notADecimal(where, received));
}
