import * as z from 'zod';
import { tryParsePeriod } from '../calendar/try-parse-period.js';
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
/** A year, month or day. Months and days that do not exist are refused; a range of years is no date of issue. */
const issued = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: "Expected a date such as '2022', '2022-02' or '2022-02-15'", abort: true })
  .refine((date) => tryParsePeriod(date) !== undefined, 'This date does not exist');

const citation = z.strictObject({
  source: id,
  section: printed.exactOptional(),
  goal: z.int().min(1).exactOptional(),
  measure: z.int().min(1).exactOptional(),
  clause: z.int().min(1).exactOptional(),
  paragraph: z.int().min(1).exactOptional(),
  sentence: z.int().min(1).exactOptional(),
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
  exclusions: z.array(text).min(1).exactOptional(),
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

const levels = z.array(z.enum(['province', 'prefecture', 'county'])).min(1);
const occasions = z.array(z.enum(['once', 'yearly', 'mid-term', 'final', 'regularly', 'when-needed', 'always'])).min(1);
const due = z.union([
  z.literal('not-stated'),
  z.strictObject({ after: z.literal('promulgation'), months: z.int().min(1).max(120) }),
]);
const recipients = z.array(z.strictObject({ body: id, at: z.enum(['same-level', 'level-above']) })).min(1);

const machinery = z.strictObject({
  bodies: z.array(
    z.strictObject({
      id,
      title: text,
      role: text,
      levels,
      under: id.exactOptional(),
      ledBy: id.exactOptional(),
      cite: citation,
    }),
  ),
  duties: z.array(
    z.strictObject({
      id,
      topic: z.enum([
        'responsibility',
        'planning',
        'reporting',
        'supervision',
        'coordination',
        'budget',
        'research',
        'capacity',
        'publicity',
        'participation',
        'monitoring',
        'evaluation',
        'statistics',
        'use-of-results',
      ]),
      title: text,
      who: z.array(id).min(1),
      levels: levels.exactOptional(),
      to: recipients.exactOptional(),
      when: occasions,
      due,
      force: z.enum(['required', 'encouraged']),
      products: z.array(id).min(1).exactOptional(),
      interpretation: interpretation.exactOptional(),
      cite: citation,
    }),
  ),
  products: z.array(
    z.strictObject({
      id,
      title: text,
      group: z.enum(['monitoring', 'evaluation']),
      kind: z.enum(['scheme', 'indicator-system', 'report', 'statistics-volume']),
      by: id,
      to: recipients.exactOptional(),
      when: occasions,
      due,
      cite: citation,
    }),
  ),
  approvals: z.array(
    z.strictObject({
      id,
      title: text,
      act: z.enum(['approve', 'review']),
      by: id,
      products: z.array(id).min(1),
      interpretation: interpretation.exactOptional(),
      cite: citation,
    }),
  ),
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
  objectives: z.array(objective).exactOptional(),
  higherGoals: z.array(higherGoal).exactOptional(),
  machinery: machinery.exactOptional(),
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
