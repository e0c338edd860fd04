import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { goldenWarnings } from './support/golden-warnings.js';

/** Written by scripts/write-golden.js after a person has read what differs. */
const file = new URL('golden/warnings-2024.txt', import.meta.url);

/** A line by area, goal and sentence. */
const byName = (lines: readonly string[]): Map<string, string> =>
  new Map(lines.map((line) => [line.split(' | ', 1)[0] ?? '', line] as const));

describe('the warnings on the published observations as of 2024, with advice', () => {
  let golden: string[];
  let lines: string[];
  beforeAll(async () => {
    golden = (await readFile(file, 'utf8')).trimEnd().split('\n');
    lines = await goldenWarnings();
  });

  test('are what the golden file says, line by line', () => {
    const [was, now] = [byName(golden), byName(lines)];
    const differences = [...new Set([...was.keys(), ...now.keys()])]
      .filter((name) => was.get(name) !== now.get(name))
      .map(
        (name) => `${name}\n  golden: ${was.get(name) ?? '(not there)'}\n  now:    ${now.get(name) ?? '(not there)'}`,
      );
    expect(differences.join('\n')).toBe('');
  });

  test('stand in the same order, and no goal has two', () => {
    expect(lines.map((line) => line.split(' | ', 1)[0])).toEqual(golden.map((line) => line.split(' | ', 1)[0]));
    expect(byName(lines).size).toBe(lines.length);
    for (const area of ['100000', '640500']) {
      const heads = lines.filter((line) => /^\d{6} [a-z-]+-\d\d \| /.test(line) && line.startsWith(area));
      expect(heads.length).toBeLessThanOrEqual(zhongweiPlan.targets.length);
      expect(heads.length).toBeGreaterThan(0);
    }
  });
});
