import * as z from 'zod';
import { type Unit, units } from '../model/unit.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  .max(100);
/** Control, bidirectional and line-breaking characters have no place in a title; they could rewrite a terminal. */
const printed = z.string().regex(/^[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/);
const text = z.strictObject({ zh: printed.min(1), en: printed.min(1) });
const decimal = z.string().regex(/^-?\d{1,30}(?:\.\d{1,30})?$/);
const year = z.int().min(1900).max(2200);
const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]);
const count = z.int().min(0);

const citation = z.strictObject({
  source: id,
  section: printed.exactOptional(),
  goal: z.int().min(1).exactOptional(),
  measure: z.int().min(1).exactOptional(),
  clause: z.int().min(1).exactOptional(),
});

const interpretation = z.strictObject({ reading: text, reason: text });

const selection = z.strictObject({
  sex: z.enum(['F', 'M', '_T']).exactOptional(),
  urbanisation: z.enum(['U', 'R', '_T']).exactOptional(),
  age: z
    .string()
    .regex(/^[A-Za-z0-9_]{1,24}$/)
    .exactOptional(),
  group: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,48}$/)
    .exactOptional(),
});

const criterionBase = {
  id,
  title: text.exactOptional(),
  by: year,
  hold: z.literal(true).exactOptional(),
  scope: z.literal('each-county').exactOptional(),
  progress: z.enum(['linear', 'geometric']).exactOptional(),
  interpretation: interpretation.exactOptional(),
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
    margin: decimal.exactOptional(),
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
      publisher: printed,
      issued: printed.exactOptional(),
      url: printed.exactOptional(),
    }),
  ),
});
