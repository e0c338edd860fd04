import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isPlanError } from '../src/errors/is-plan-error.js';
import { parsePlan } from '../src/schema/parse-plan.js';

interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** One way to break the example plan: values set, items appended or fields removed at paths, and what must be found. */
interface BrokenPlan {
  readonly what: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly append?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly expect: readonly { readonly code: string; readonly path: string; readonly words: string }[];
}

type Json = Record<string, unknown>;

const example = JSON.parse(await readFile(new URL('../docs/example-plan.json', import.meta.url), 'utf8')) as Json;
const folder = new URL('broken-plans/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
const cases = await Promise.all(
  files.map(async (name) => {
    const broken = JSON.parse(await readFile(new URL(name, folder), 'utf8')) as BrokenPlan;
    return [name, broken.what, broken] as const;
  }),
);

function breakIt({ set = {}, append = {}, remove = [] }: BrokenPlan): Json {
  const plan = structuredClone(example);
  const holder = (path: string): [Json, string] => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const at = steps.reduce<Json>((part, step) => part[step] as Json, plan);
    expect(at, `${path} leads nowhere in the example`).toBeTypeOf('object');
    return [at, last];
  };
  for (const [path, value] of Object.entries(set)) {
    const [at, key] = holder(path);
    at[key] = value;
  }
  for (const [path, value] of Object.entries(append)) {
    const [at, key] = holder(path);
    (at[key] as unknown[]).push(value);
  }
  for (const path of remove) {
    const [at, key] = holder(path);
    expect(Object.hasOwn(at, key), `${path} is not in the example`).toBe(true);
    Reflect.deleteProperty(at, key);
  }
  return plan;
}

function problemsOf(plan: unknown): readonly Problem[] {
  try {
    parsePlan(plan);
    return [];
  } catch (error) {
    if (isPlanError(error) && error.code === 'plan/invalid') return error.details.problems;
    throw error;
  }
}

test('the example that is broken is sound itself', () => {
  expect(problemsOf(example)).toEqual([]);
});

describe('a broken plan is refused for what is broken, and for nothing else', () => {
  test('in at least thirty ways', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  test.each(cases)('%s: %s', (_, __, broken) => {
    const found = problemsOf(breakIt(broken));
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(
      broken.expect.map(({ code, path }) => `${code} ${path}`),
    );
    found.forEach(({ message }, position) => expect(message).toContain(broken.expect[position]?.words));
  });
});
