import * as z from 'zod';
import { isDay } from '../calendar/is-day.js';

const id = z.string().min(1).max(100);
const words = z.string().min(1).max(2000);
const day = z.string().refine(isDay, "Expected a day that exists, such as '2024-02-29'");
const document = z.strictObject({ title: words, number: words.exactOptional(), url: words.exactOptional() });

const base = {
  id,
  area: z.string().min(1).max(20),
  date: day,
  recorded: day.exactOptional(),
  body: id.exactOptional(),
  office: id.exactOptional(),
  by: words.exactOptional(),
  documents: z.array(document).exactOptional(),
  note: z.string().max(10_000).exactOptional(),
  replaces: id.exactOptional(),
};
const act = {
  ...base,
  duty: id.exactOptional(),
  product: id.exactOptional(),
  year: z.int().min(1900).max(2200).exactOptional(),
  occasion: z.enum(['once', 'yearly', 'mid-term', 'final', 'regularly', 'when-needed', 'always']).exactOptional(),
};
const party = z.enum(['self', 'third-party']);
const appraisal = {
  ...act,
  kind: z.literal('appraisal'),
  project: words,
  party,
  score: z
    .string()
    .regex(/^(?:100(?:\.0{1,10})?|\d{1,2}(?:\.\d{1,10})?)$/, 'Expected a score from 0 to 100 as decimal text')
    .exactOptional(),
};

/**
 * The schema of one dated record of the cycle. It checks the shape; whether the ids fit a plan and the records each other is
 * what `createRecordLog` says.
 */
export const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('evidence'),
    criterion: id,
    stage: id,
    documents: z.array(document).min(1),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('assessment'),
    party,
    about: id,
    stage: id.exactOptional(),
    finding: z.enum(['reached', 'partly', 'not-reached', 'cannot-tell']),
    by: words,
  }),
  z.strictObject({
    ...act,
    kind: z.enum(['implementation-plan', 'supervision', 'duty-done']),
    duty: id,
    body: id,
    findings: z.array(words).exactOptional(),
  }),
  z.strictObject({ ...act, kind: z.enum(['submission', 'feedback', 'publication']), product: id, body: id }),
  z.strictObject({
    ...act,
    kind: z.literal('approval'),
    approval: id,
    product: id,
    decision: z.enum(['granted', 'returned', 'refused']),
    body: id,
    submission: id.exactOptional(),
  }),
  z.discriminatedUnion('stage', [
    z.strictObject({
      ...appraisal,
      stage: z.literal('beforehand'),
      result: z.enum(['support', 'support-after-changes', 'not-support']),
    }),
    z.strictObject({
      ...appraisal,
      stage: z.literal('afterwards'),
      result: z.enum(['excellent', 'good', 'fair', 'poor']),
    }),
  ]),
  z.strictObject({ ...base, kind: z.literal('retraction'), retracts: id, reason: words }),
]);
