import * as z from 'zod';
import { citation, id, interpretation, text } from './plan-fields.js';

const levels = z.array(z.enum(['province', 'prefecture', 'county'])).min(1);
const occasions = z.array(z.enum(['once', 'yearly', 'mid-term', 'final', 'regularly', 'when-needed', 'always'])).min(1);
const due = z.union([
  z.literal('not-stated'),
  z.strictObject({ after: z.literal('promulgation'), months: z.int().min(1).max(120) }),
]);
const recipients = z.array(z.strictObject({ body: id, at: z.enum(['same-level', 'level-above']) })).min(1);

/** The schema of a plan's machinery: bodies, their duties, the papers that they hand in and who approves them. */
export const machinerySchema = z.strictObject({
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
