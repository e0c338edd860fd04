import * as z from 'zod';
import { tryParsePeriod } from '../calendar/try-parse-period.js';
import { type Unit, units } from '../model/unit.js';

/** An id: small letters, digits, hyphens and dots. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  .max(100);
/** Control, bidirectional and line-breaking characters have no place in a title; they could rewrite a terminal. */
export const printed = z.string().regex(/^[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/);
/** Words in both languages. */
export const text = z.strictObject({ zh: printed.min(1), en: printed.min(1) });
/** A figure as decimal text. */
export const decimal = z.string().regex(/^-?\d{1,30}(?:\.\d{1,30})?$/);
/** A year. */
export const year = z.int().min(1900).max(2200);
/** A unit of the package. */
export const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]);
/** How many. */
export const count = z.int().min(0);
/** A year, month or day. Months and days that do not exist are refused; a range of years is no date of issue. */
export const issued = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: "Expected a date such as '2022', '2022-02' or '2022-02-15'", abort: true })
  .refine((date) => tryParsePeriod(date) !== undefined, 'This date does not exist');

/** Where in a source a fact stands. */
export const citation = z.strictObject({
  source: id,
  section: printed.exactOptional(),
  goal: z.int().min(1).exactOptional(),
  measure: z.int().min(1).exactOptional(),
  clause: z.int().min(1).exactOptional(),
  paragraph: z.int().min(1).exactOptional(),
  sentence: z.int().min(1).exactOptional(),
});

/** A reading that is ours, and why. */
export const interpretation = z.strictObject({ reading: text, reason: text });

/** Of whom a figure speaks. */
export const selection = z.strictObject({
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
