import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { goldenLines } from './support/golden-lines.js';

/** Written by scripts/write-golden.js after a person has read what differs. */
const file = new URL('golden/evaluation-2024.txt', import.meta.url);

/** A line by area and criterion. */
const byName = (lines: readonly string[]): Map<string, string> =>
  new Map(lines.map((line) => [line.split(/ \| | \{/, 1)[0] ?? '', line] as const));

describe('the whole evaluation of the published observations as of 2024', () => {
  let golden: Map<string, string>;
  let lines: string[];
  beforeAll(async () => {
    golden = byName((await readFile(file, 'utf8')).trimEnd().split('\n'));
    lines = await goldenLines();
  });

  test('is what the golden file says, line by line', () => {
    const now = byName(lines);
    const differences = [...new Set([...golden.keys(), ...now.keys()])]
      .filter((name) => golden.get(name) !== now.get(name))
      .map(
        (name) =>
          `${name}\n  golden: ${golden.get(name) ?? '(not there)'}\n  now:    ${now.get(name) ?? '(not there)'}`,
      );
    expect(differences.join('\n')).toBe('');
  });

  test('has every criterion of nation and city once', () => {
    const criteria = [...zhongweiPlan.targets, ...zhongweiPlan.measures].flatMap((owner) => owner.criteria);
    expect(golden.size).toBe(lines.length);
    expect(lines).toHaveLength(2 * (criteria.length + 3));
  });
});
