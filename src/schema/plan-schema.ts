import * as z from 'zod';
import { criterionSchema } from './criterion-schema.js';
import { machinerySchema } from './machinery-schema.js';
import {
  citation,
  count,
  decimal,
  id,
  interpretation,
  issued,
  printed,
  selection,
  text,
  unit,
  year,
} from './plan-fields.js';

const area = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  title: text,
  level: z.enum(['nation', 'province', 'prefecture', 'county']),
  parent: printed.exactOptional(),
  countiesListed: z.literal(true).exactOptional(),
  terrain: z.enum(['mountain', 'plain']).exactOptional(),
  interpretation: interpretation.exactOptional(),
  cite: citation.exactOptional(),
});

const indicator = z.strictObject({
  id,
  title: text,
  definition: text,
  measure: z.enum(['proportion', 'rate', 'ratio', 'count', 'mean', 'median', 'index']),
  collection: z.enum(['register', 'survey', 'census', 'surveillance', 'modelled']),
  unit,
  direction: z.enum(['higher', 'lower', 'neither']),
  range: z.strictObject({ lower: decimal.exactOptional(), upper: decimal.exactOptional() }),
  numerator: text.exactOptional(),
  denominator: text.exactOptional(),
  aggregation: z.enum(['ratio-of-sums', 'weighted-mean', 'sum', 'none']),
  disaggregation: z.array(z.enum(['sex', 'age', 'urbanisation', 'terrain', 'county', 'group'])),
  steward: id,
  frequency: z.enum(['annual', 'biennial', 'triennial', 'quinquennial', 'decennial', 'irregular']),
  reportingYear: z.enum(['october-to-september', 'school-year']).exactOptional(),
  womenOnly: z.literal(true).exactOptional(),
  sdg: printed.exactOptional(),
  interpretation: interpretation.exactOptional(),
  cite: citation,
});

const objective = z.strictObject({
  id,
  number: z.int().min(1),
  title: text,
  targets: z.array(id),
  interpretation: interpretation.exactOptional(),
  cite: citation,
});

const higherGoalBase = {
  id,
  indicator: id,
  select: selection,
  area: z.string().regex(/^\d{6}$/),
  document: text,
  by: year.exactOptional(),
  quality: z.enum(['document', 'statement', 'report', 'unnamed']),
  note: text.exactOptional(),
  inconsistentWith: z.array(id).min(1).exactOptional(),
  cite: citation,
};

const higherGoal = z.discriminatedUnion('kind', [
  z.strictObject({ ...higherGoalBase, kind: z.enum(['at-least', 'at-most', 'about']), value: decimal, unit }),
  z.strictObject({ ...higherGoalBase, kind: z.enum(['increase', 'decrease']) }),
]);

/**
 * The schema of a plan. Unknown keys are refused, because a key without effect is a mistake that nobody sees.
 *
 * It checks the shape only; `parsePlan` also checks what no schema can: that ids are unique, links lead somewhere and
 * figures agree with their indicators.
 */
export const planSchema = z.strictObject({
  id,
  title: text,
  period: z.strictObject({ start: year, end: year }),
  baselineYear: year,
  jurisdiction: printed.exactOptional(),
  areas: z.array(area).min(1),
  offices: z.array(z.strictObject({ id, title: text })).exactOptional(),
  domains: z.array(
    z.strictObject({
      id,
      number: z.int().min(1),
      title: text,
      extent: z.strictObject({ targets: count, measures: count }).exactOptional(),
      cite: citation.exactOptional(),
    }),
  ),
  indicators: z.array(indicator),
  contextIndicators: z.array(z.strictObject({ id, title: text, unit })).exactOptional(),
  targets: z.array(
    z.strictObject({
      id,
      domain: id,
      number: z.int().min(1),
      title: text,
      criteria: z.array(criterionSchema),
      measures: z.array(id),
      cite: citation,
    }),
  ),
  measures: z.array(
    z.strictObject({
      id,
      domain: id,
      number: z.int().min(1),
      title: text,
      criteria: z.array(criterionSchema),
      targets: z.array(id),
      cite: citation,
    }),
  ),
  objectives: z.array(objective).exactOptional(),
  higherGoals: z.array(higherGoal).exactOptional(),
  machinery: machinerySchema.exactOptional(),
  sources: z.array(
    z.strictObject({
      id,
      title: text,
      publisher: printed,
      issued: issued.exactOptional(),
      url: printed.regex(/^https?:\/\//, 'Expected a web address that starts with http:// or https://').exactOptional(),
    }),
  ),
});
