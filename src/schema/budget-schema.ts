import * as z from 'zod';
import { isDay } from '../calendar/is-day.js';

const id = z.string().min(1).max(100);
const words = z.string().min(1).max(2000);
const day = z.string().refine(isDay, "Expected a day that exists, such as '2024-02-29'");
const period = z
  .string()
  .regex(/^\d{4}(?:-Q[1-4]|-\d{2})?$/, "Expected a year '2024', a quarter '2024-Q1' or a month '2024-03'");
const amount = z
  .string()
  .regex(/^[+-]?\d{1,20}(?:\.\d{1,2})?$/, 'Expected yuan as decimal text with at most two decimals, such as "1250.50"');
const figure = z.string().regex(/^\d{1,20}(?:\.\d{1,8})?$/, 'Expected decimal text of 0 or more');

/**
 * The schema of one budget line, amounts in yuan. It checks the shape; whether the ids fit a plan and the periods each other
 * is what `createBudget` says.
 */
export const budgetLineSchema = z.strictObject({
  id,
  name: words,
  year: z.int().min(1900).max(2200),
  area: z.string().min(1).max(20),
  office: id,
  source: z.enum(['general-budget', 'government-fund', 'transfer', 'society', 'other']),
  targets: z.array(id),
  measures: z.array(id),
  weights: z.array(z.strictObject({ id, weight: figure })).exactOptional(),
  project: words.exactOptional(),
  isNew: z.literal(true).exactOptional(),
  entries: z.array(
    z.strictObject({
      kind: z.enum(['appropriated', 'adjusted', 'spent']),
      period,
      amount,
      recorded: day.exactOptional(),
    }),
  ),
  performance: z
    .array(
      z.strictObject({
        id,
        name: words,
        planned: figure,
        unit: words,
        reached: z.array(z.strictObject({ period, value: figure, recorded: day.exactOptional() })),
      }),
    )
    .exactOptional(),
});
