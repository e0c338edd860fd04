import * as z from 'zod';
import { type Unit, units } from '../model/unit.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  .max(100);
const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const decimal = z.string().regex(/^-?\d{1,30}(?:\.\d{1,30})?$/);
const year = z.int().min(1900).max(2200);
const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]);
const count = z.int().min(0);

const citation = z.strictObject({
  source: id,
  section: z.string().optional(),
  goal: z.int().min(1).optional(),
  measure: z.int().min(1).optional(),
  clause: z.int().min(1).optional(),
});

const interpretation = z.strictObject({ reading: text, reason: text });

const selection = z.strictObject({
  sex: z.enum(['F', 'M', '_T']).optional(),
  urbanisation: z.enum(['U', 'R', '_T']).optional(),
  age: z
    .string()
    .regex(/^[A-Za-z0-9_]{1,24}$/)
    .optional(),
  group: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,48}$/)
    .optional(),
});

const criterionBase = {
  id,
  title: text.optional(),
  by: year,
  hold: z.literal(true).optional(),
  scope: z.literal('each-county').optional(),
  progress: z.enum(['linear', 'geometric']).optional(),
  interpretation: interpretation.optional(),
  cite: citation,
};

const measured = { ...criterionBase, indicator: id, select: selection };

const criterion = z.discriminatedUnion('kind', [
  z.strictObject({ ...measured, kind: z.literal('at-least'), value: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('at-most'), value: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('about'), value: decimal, tolerance: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('within'), lower: decimal, upper: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('increase') }),
  z.strictObject({ ...measured, kind: z.literal('decrease') }),
  z.strictObject({ ...measured, kind: z.literal('slow-down') }),
  z.strictObject({ ...measured, kind: z.literal('narrow-gap'), between: z.enum(['sex', 'urbanisation', 'terrain']) }),
  z.strictObject({
    ...measured,
    kind: z.literal('relative-to'),
    reference: z.strictObject({ indicator: id, select: selection }),
    margin: decimal.optional(),
  }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal('milestone'),
    stages: z.array(z.strictObject({ id, title: text })).min(1),
  }),
]);

const area = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  title: text,
  level: z.enum(['nation', 'province', 'prefecture', 'county']),
  parent: z.string().optional(),
  countiesListed: z.literal(true).optional(),
  terrain: z.enum(['mountain', 'plain']).optional(),
  interpretation: interpretation.optional(),
  cite: citation.optional(),
});

const indicator = z.strictObject({
  id,
  title: text,
  definition: text,
  measure: z.enum(['proportion', 'rate', 'ratio', 'count', 'mean', 'median', 'index']),
  collection: z.enum(['register', 'survey', 'census', 'surveillance', 'modelled']),
  unit,
  direction: z.enum(['higher', 'lower', 'neither']),
  range: z.strictObject({ lower: decimal.optional(), upper: decimal.optional() }),
  numerator: text.optional(),
  denominator: text.optional(),
  aggregation: z.enum(['ratio-of-sums', 'weighted-mean', 'sum', 'none']),
  disaggregation: z.array(z.enum(['sex', 'age', 'urbanisation', 'terrain', 'county', 'group'])),
  steward: id,
  frequency: z.enum(['annual', 'biennial', 'triennial', 'quinquennial', 'decennial', 'irregular']),
  reportingYear: z.enum(['october-to-september', 'school-year']).optional(),
  womenOnly: z.literal(true).optional(),
  sdg: z.string().optional(),
  interpretation: interpretation.optional(),
  cite: citation,
});

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
  jurisdiction: z.string().optional(),
  areas: z.array(area).min(1),
  offices: z.array(z.strictObject({ id, title: text })).optional(),
  domains: z.array(
    z.strictObject({
      id,
      number: z.int().min(1),
      title: text,
      extent: z.strictObject({ targets: count, measures: count }).optional(),
      cite: citation.optional(),
    }),
  ),
  indicators: z.array(indicator),
  contextIndicators: z.array(z.strictObject({ id, title: text, unit })).optional(),
  targets: z.array(
    z.strictObject({
      id,
      domain: id,
      number: z.int().min(1),
      title: text,
      criteria: z.array(criterion),
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
      criteria: z.array(criterion),
      targets: z.array(id),
      cite: citation,
    }),
  ),
  sources: z.array(
    z.strictObject({
      id,
      title: text,
      publisher: z.string(),
      issued: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
});
