import type { RecordBase } from '../../../model/record.js';
import type { ReportContext } from '../report-context.js';
import type { SentencePart, SentenceSlots } from './compose-sentence.js';
import { takeFigure } from './take-figure.js';

const NOTHING: SentencePart = { word: 'nothing', slots: {} };

/**
 * The parts of a sentence that every record can fill: its day, who, its documents and its note. Words of people stand in
 * quotation marks.
 *
 * @param context - for the names of bodies and offices
 * @param record - the record
 * @returns the parts
 */
export function recordParts({ index, plan }: ReportContext, record: RecordBase): SentenceSlots {
  const { by, body, office, documents = [], note } = record;
  const known =
    (body === undefined ? undefined : index.bodies.get(body)?.title) ??
    (office === undefined ? undefined : plan.offices?.find(({ id }) => id === office)?.title);
  return {
    day: { figure: takeFigure({ kind: 'record', id: record.id }, record, 'as-is', 'date') },
    who: by === undefined && known !== undefined ? { label: known } : { quote: by ?? body ?? office ?? '' },
    documents:
      documents.length === 0
        ? NOTHING
        : {
            word: 'record-documents',
            slots: {
              documents: {
                list: documents.map(({ title, number }) => ({
                  quote: number === undefined ? title : `${title} ${number}`,
                })),
              },
            },
          },
    findings: NOTHING,
    note: note === undefined ? NOTHING : { word: 'record-note', slots: { note: { quote: note } } },
  };
}
