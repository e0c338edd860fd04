import { suggestKnown } from '../../dataset/suggest-known.js';
import type { Approval } from '../../model/machinery.js';
import type { Plan } from '../../model/plan.js';
import { type PlanIndex, planIndex } from '../../plan/plan-index.js';
import type { RecordFinding, RecordFindingCode, RecordFindingGrade } from './record-log.js';

/** What the checks of one record share: the plan, and how to say what is wrong. */
export interface RecordCheck {
  readonly index: PlanIndex;
  readonly approvals: ReadonlyMap<string, Approval>;
  /** Says that something is wrong with the record in hand. */
  readonly report: (
    code: RecordFindingCode,
    field: string | undefined,
    received: unknown,
    grade?: RecordFindingGrade,
  ) => void;
  /** The record of the plan that a field names; says so, with the nearest id, where there is none. */
  readonly look: <Item>(
    known: ReadonlyMap<string, Item>,
    code: RecordFindingCode,
    field: string,
    received: unknown,
  ) => Item | undefined;
  /** Takes the record in hand and returns what was found in it. */
  readonly run: (row: number, check: () => void) => RecordFinding[];
}

/** Longest received value that a finding repeats. */
const LONGEST_SHOWN = 80;

/**
 * How the records of a plan are checked.
 *
 * @param plan - the plan whose ids count
 * @returns the shared parts of the checks; near ids are looked for at most a thousand times for each kind of id
 */
export function createRecordCheck(plan: Plan): RecordCheck {
  const suggestions = new Map<RecordFindingCode, ReturnType<typeof suggestKnown>>();
  let found: RecordFinding[] = [];
  let rows: number[] = [];
  const report: RecordCheck['report'] = (code, field, received, grade = 'error') => {
    const details = received === undefined ? {} : { received: shortText(received) };
    found.push({ code, grade, rows, ...(field === undefined ? {} : { field }), details });
  };
  return {
    index: planIndex(plan),
    approvals: new Map((plan.machinery?.approvals ?? []).map((approval) => [approval.id, approval] as const)),
    report,
    look: (known, code, field, received) => {
      const item = typeof received === 'string' ? known.get(received) : undefined;
      if (item !== undefined) return item;
      const suggest = suggestions.get(code) ?? suggestKnown();
      suggestions.set(code, suggest);
      found.push({ code, grade: 'error', rows, field, details: suggest(received, known.keys()) });
      return undefined;
    },
    run: (row, check) => {
      found = [];
      rows = [row];
      check();
      return found;
    },
  };
}

function shortText(received: unknown): string {
  if (typeof received === 'string') return received.slice(0, LONGEST_SHOWN);
  return typeof received === 'number' ? String(received) : `(${received === null ? 'null' : typeof received})`;
}
