import type * as z from 'zod';
import type { Plan } from '../model/plan.js';
import type { PlanProblem } from '../plan/plan-problem.js';
import { planSchema } from './plan-schema.js';

/** A plan without what has the wrong shape, so that the rest can still be checked. */
export interface SalvagedPlan {
  readonly plan: Plan;
  /**
   * A problem of the salvaged plan as a problem of the given one: its path counts what was left out. Nothing where the
   * problem only comes from leaving something out.
   */
  readonly asGiven: (problem: PlanProblem) => PlanProblem | undefined;
}

type Json = Record<PropertyKey, unknown>;
type Issue = z.core.$ZodIssue;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Stands in for what every plan must have and a malformed one lacks; nothing that is checked disagrees with it. */
const NEUTRAL = {
  id: 'x',
  title: { zh: '无', en: 'none' },
  period: { start: 1900, end: 2200 },
  baselineYear: 1900,
  areas: [{ code: '000000', title: { zh: '无', en: 'none' }, level: 'county' }],
  domains: [],
  indicators: [],
  targets: [],
  measures: [],
  sources: [],
} as const;

/**
 * Leaves out of a malformed plan the smallest records that have the wrong shape, so that the mistakes in the others are
 * found in the same reading.
 *
 * Unknown keys are removed; a malformed criterion becomes a milestone in its place; any other malformed record is left
 * out; a field of the plan itself is replaced by one that agrees with everything.
 *
 * @param input - what was read, not changed
 * @param issues - what the schema says of it
 * @returns the rest as a plan; nothing where no plan is left
 */
export function salvagePlan(input: unknown, issues: readonly Issue[]): SalvagedPlan | undefined {
  const draft = copyOf(input);
  if (draft === undefined) return undefined;
  const left = { ids: new Set<unknown>(), unreadable: false, lists: new Map<string, Set<number>>() };
  for (const issue of issues) {
    const [first, second, third, fourth] = issue.path;
    if (issue.code === 'unrecognized_keys') removeKeys(draft, issue);
    else if (typeof first === 'string' && typeof second === 'number') {
      if (third === 'criteria' && typeof fourth === 'number') replaceCriterion(draft, first, second, fourth);
      else leaveOut(first, second, itemAt(draft[first], second), third);
    } else if (first === 'machinery' && typeof second === 'string' && typeof third === 'number') {
      const list = isObject(draft['machinery']) ? draft['machinery'][second] : undefined;
      leaveOut(`machinery.${second}`, third, itemAt(list, third), fourth);
    } else if (typeof first === 'string') {
      left.unreadable = true;
      if (Object.hasOwn(NEUTRAL, first)) draft[first] = structuredClone(NEUTRAL[first as keyof typeof NEUTRAL]);
      else Reflect.deleteProperty(draft, first);
    }
  }

  function leaveOut(list: string, position: number, record: unknown, field: PropertyKey | undefined): void {
    const positions = left.lists.get(list) ?? new Set<number>();
    left.lists.set(list, positions.add(position));
    const id = isObject(record) ? (record['id'] ?? record['code']) : undefined;
    left.ids.add(id);
    if (typeof id !== 'string' || field === 'id' || field === 'code') left.unreadable = true;
  }

  const kept = new Map([...left.lists].map(([list, positions]) => [list, dropFrom(draft, list, positions)] as const));
  const parsed = planSchema.safeParse(draft);
  if (!parsed.success) return undefined;
  return {
    plan: parsed.data,
    asGiven: (problem) => {
      if (problem.code === 'unknown-link' && (left.unreadable || left.ids.has(valueAt(draft, problem.path)))) {
        return undefined;
      }
      if (problem.code === 'objective-numbering' && left.lists.has('objectives')) return undefined;
      return { ...problem, path: pathAsGiven(problem.path, kept) };
    },
  };
}

/** A copy that may be changed; nothing where the input is no object, or holds what JSON cannot. */
function copyOf(input: unknown): Json | undefined {
  if (!isObject(input) || Array.isArray(input)) return undefined;
  try {
    return structuredClone(input);
  } catch {
    return undefined;
  }
}

function itemAt(list: unknown, position: number): unknown {
  return Array.isArray(list) ? (list as readonly unknown[])[position] : undefined;
}

function removeKeys(draft: Json, { path, keys }: z.core.$ZodIssueUnrecognizedKeys): void {
  const holder = path.reduce<unknown>(
    (at, step) => (isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined),
    draft,
  );
  if (isObject(holder)) for (const key of keys) Reflect.deleteProperty(holder, key);
}

/** Keeps the place and number of a criterion that cannot be read. */
function replaceCriterion(draft: Json, list: string, position: number, place: number): void {
  const owner = itemAt(draft[list], position);
  if (!isObject(owner) || !Array.isArray(owner['criteria'])) return;
  const { period } = draft;
  owner['criteria'][place] = {
    id: `${String(owner['id'])}.${String(place + 1)}`,
    kind: 'milestone',
    stages: [{ id: 'x', title: NEUTRAL.title }],
    by: isObject(period) ? period['end'] : NEUTRAL.period.end,
    cite: owner['cite'],
  };
}

/** Drops items of a list; returns the positions that the others had. */
function dropFrom(draft: Json, list: string, positions: ReadonlySet<number>): number[] {
  const [first = '', second] = list.split('.');
  const holder = second === undefined ? draft : draft[first];
  const key = second ?? first;
  const items = isObject(holder) ? holder[key] : undefined;
  if (!isObject(holder) || !Array.isArray(items)) return [];
  const kept = [...items.keys()].filter((position) => !positions.has(position));
  holder[key] = kept.map((position) => (items as readonly unknown[])[position]);
  return kept;
}

function valueAt(draft: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), draft);
}

/** Counts the records that were left out in front of the one that a path leads through. */
function pathAsGiven(path: string, kept: ReadonlyMap<string, readonly number[]>): string {
  const [first = '', second = '', third = '', ...rest] = path.split('.');
  const given = kept.get(first)?.[Number(second)];
  if (given !== undefined) return [first, given, ...[third].filter((step) => step !== ''), ...rest].join('.');
  const inside = kept.get(`${first}.${second}`)?.[Number(third)];
  return inside === undefined ? path : [first, second, inside, ...rest].join('.');
}
