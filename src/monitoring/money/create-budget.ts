import { suggestKnown } from '../../dataset/suggest-known.js';
import type { BudgetLine } from '../../model/budget.js';
import type { Plan } from '../../model/plan.js';
import { planIndex } from '../../plan/plan-index.js';
import { sameRecord } from '../records/same-record.js';
import type { Budget, BudgetFinding, BudgetFindingCode } from './budget-book.js';
import { type BudgetLineCheck, checkBudgetLine } from './check-budget-line.js';

/** Longest received value that a finding repeats. */
const LONGEST_SHOWN = 80;

/**
 * Budget lines, checked against a plan.
 *
 * It never throws on data: every line is used, repeated or refused, `counts` says how many, and `findings` names the lines with
 * their reasons, an unknown id with the nearest known one. A line with one wrong amount is refused whole, so that no total
 * rests on part of it. Amounts are yuan as decimal text, exact to the fen; more than two decimals are refused, not rounded.
 * Periods of spending must not share a month, because money would count twice; the same period known from another day is a
 * later word on the same money, and the last one known counts. The order of the lines changes nothing but positions.
 *
 * @param lines - the budget lines; read once
 * @param plan - the plan whose goals, measures, areas and offices count
 * @returns the budget for the functions on money; empty input gives an empty one
 * @example
 * const line = { id: 'b-1', name: 'Screening', year: 2024, area: '640500', office: 'health', source: 'general-budget', targets: ['health-04'], measures: [], entries: [{ kind: 'appropriated', period: '2024', amount: '800000.00' }] };
 * createBudget([line], zhongweiPlan).counts; // => { given: 1, used: 1, repeated: 0, refused: 0 }
 * createBudget([{ ...line, targets: ['helth-04'] }], zhongweiPlan).findings[0].details; // => { received: 'helth-04', nearest: 'health-04' }
 */
export function createBudget(lines: Iterable<BudgetLine>, plan: Plan): Budget {
  const findings: BudgetFinding[] = [];
  const suggestions = new Map<BudgetFindingCode, ReturnType<typeof suggestKnown>>();
  let given = 0;
  const check: BudgetLineCheck = {
    index: planIndex(plan),
    report: (code, field, received) => {
      const details = received === undefined ? {} : { received: shortText(received) };
      findings.push({ code, grade: 'error', rows: [given], ...(field === undefined ? {} : { field }), details });
    },
    look: (known, code, field, received) => {
      if (typeof received === 'string' && known.has(received)) return;
      const suggest = suggestions.get(code) ?? suggestKnown();
      suggestions.set(code, suggest);
      findings.push({ code, grade: 'error', rows: [given], field, details: suggest(received, known.keys()) });
    },
  };
  const sound = new Map<string, { line: BudgetLine; rows: number[]; isOne: boolean }>();
  let repeated = 0;
  for (const line of lines) {
    const before = findings.length;
    checkBudgetLine(line, check);
    if (findings.length === before) {
      const earlier = sound.get(line.id);
      if (earlier === undefined) sound.set(line.id, { line, rows: [given], isOne: true });
      else if (sameRecord(earlier.line, line)) {
        repeated += 1;
        findings.push({ code: 'repeated', grade: 'note', rows: [given], field: 'id', details: { received: line.id } });
      } else {
        earlier.rows.push(given);
        earlier.isOne = false;
      }
    }
    given += 1;
  }
  const kept: BudgetLine[] = [];
  for (const { line, rows, isOne } of sound.values()) {
    if (isOne) kept.push(line);
    else {
      const details = { received: line.id.slice(0, LONGEST_SHOWN) };
      findings.push({ code: 'conflicting-id', grade: 'error', rows, field: 'id', details });
    }
  }
  kept.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    plan,
    lines: kept,
    findings,
    counts: { given, used: kept.length, repeated, refused: given - kept.length - repeated },
  };
}

function shortText(received: unknown): string {
  if (typeof received === 'string') return received.slice(0, LONGEST_SHOWN);
  return typeof received === 'number' ? String(received) : `(${received === null ? 'null' : typeof received})`;
}
