import * as z from 'zod';
import { citation, decimal, id, interpretation, selection, text, unit, year } from './plan-fields.js';

const criterionBase = {
  id,
  title: text.exactOptional(),
  by: year,
  hold: z.literal(true).exactOptional(),
  scope: z.literal('each-county').exactOptional(),
  progress: z.enum(['linear', 'geometric']).exactOptional(),
  exclusions: z.array(text).min(1).exactOptional(),
  interpretation: interpretation.exactOptional(),
  cite: citation,
};

const measured = { ...criterionBase, indicator: id, select: selection };

/** The schema of a criterion: what its operator needs, and nothing that it does not know. */
export const criterionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...measured, kind: z.literal('at-least'), value: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('at-most'), value: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('about'), value: decimal, tolerance: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('within'), lower: decimal, upper: decimal, unit }),
  z.strictObject({ ...measured, kind: z.literal('increase') }),
  z.strictObject({ ...measured, kind: z.literal('decrease') }),
  z.strictObject({ ...measured, kind: z.literal('slow-down') }),
  z.strictObject({
    ...measured,
    kind: z.literal('narrow-gap'),
    between: z.enum(['sex', 'urbanisation', 'terrain']),
    measure: z.enum(['absolute', 'relative']).exactOptional(),
  }),
  z.strictObject({
    ...measured,
    kind: z.literal('relative-to'),
    reference: z.strictObject({ indicator: id, select: selection }),
    margin: decimal.exactOptional(),
  }),
  z.strictObject({
    ...measured,
    kind: z.literal('prescribed'),
    bound: z.enum(['lower', 'upper']),
    parameter: z.strictObject({ id, title: text }),
    unit,
  }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal('milestone'),
    stages: z.array(z.strictObject({ id, title: text })).min(1),
  }),
]);
