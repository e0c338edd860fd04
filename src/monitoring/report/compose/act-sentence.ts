import type { ActivityRecord } from '../../../model/record.js';
import type { ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { composeSentence } from './compose-sentence.js';
import { recordParts } from './record-parts.js';

/**
 * What a body did, as its record says: an implementation plan, a visit with its findings, or any other duty.
 *
 * @param context - what the report is written from
 * @param record - the record
 * @returns the sentence
 */
export function actSentence(context: ReportContext, record: ActivityRecord): ReportSentence {
  const duty = context.plan.machinery?.duties.find(({ id }) => id === record.duty);
  const { findings = [] } = record;
  return composeSentence(
    'record-act',
    {
      ...recordParts(context, record),
      what: { quote: duty?.title ?? record.duty },
      ...(findings.length === 0
        ? {}
        : {
            findings: {
              word: 'record-findings',
              slots: { findings: { list: findings.map((finding) => ({ quote: finding })), by: 'semicolon' } },
            },
          }),
    },
    [{ kind: 'record', id: record.id }, ...(duty === undefined ? [] : [{ kind: 'duty' as const, id: duty.id }])],
  );
}
