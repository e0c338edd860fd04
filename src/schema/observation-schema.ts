import * as z from 'zod';

const decimal = z.string().regex(/^[+-]?\d{1,30}(?:\.\d{1,30})?$/);
const figure = z.union([decimal, z.number()]);

/**
 * The schema of one observation. It checks the shape; whether indicator, area, unit and value fit a plan is what
 * `createDataset` says.
 */
export const observationSchema = z.strictObject({
  indicator: z.string().min(1).max(100),
  area: z.string().min(1).max(20),
  period: z.string().min(4).max(21),
  sex: z.enum(['F', 'M', '_T']).optional(),
  urbanisation: z.enum(['U', 'R', '_T']).optional(),
  age: z.string().max(24).optional(),
  group: z.string().max(48).optional(),
  value: z.union([figure, z.null()]),
  numerator: figure.optional(),
  denominator: figure.optional(),
  standardError: figure.optional(),
  unit: z.string().max(20).optional(),
  status: z.enum(['A', 'B', 'D', 'E', 'F', 'I', 'P', 'U', 'V', 'M', 'L', 'O', 'Q']).optional(),
  published: z.string().max(10).optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  note: z.string().optional(),
  derived: z.boolean().optional(),
  conflict: z.enum(['ROUNDING', 'CONFLICT']).optional(),
  quality: z.enum(['A', 'B', 'C']).optional(),
});
