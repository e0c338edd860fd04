import { notText, unknownId } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { nearestId } from './nearest-id.js';

/** What can be looked up in a plan. */
export type RecordKind =
  | 'target'
  | 'measure'
  | 'indicator'
  | 'criterion'
  | 'area'
  | 'body'
  | 'duty'
  | 'product'
  | 'office';

/**
 * A record by its id, or an error that names the nearest id.
 *
 * @param kind - what is looked up, for the message
 * @param records - the records by id
 * @param id - the id
 * @param planId - the plan, for the message
 * @returns the record
 * @throws PlanError `argument/unknown-id`; `argument/invalid` when the id is no text
 */
export function findRecord<Item>(
  kind: RecordKind,
  records: ReadonlyMap<string, Item>,
  id: string,
  planId: string,
): Item {
  // Callers without types may pass a number for a code.
  if (typeof id !== 'string') {
    throw new PlanError('argument/invalid', { where: `${kind} id`, received: typeof id }, notText(kind, typeof id));
  }
  const record = records.get(id);
  if (record !== undefined) return record;
  const nearest = nearestId(id, records.keys());
  throw new PlanError(
    'argument/unknown-id',
    { kind, received: id, ...(nearest === undefined ? {} : { nearest }) },
    unknownId(kind, id, planId, nearest),
  );
}
