import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { goldenReports } from './support/golden-reports.js';

const names = ['640500.zh', '640500.en', '100000.zh', '100000.en'].map((name) => `report-2024-${name}.md`);

// The files are written by scripts/write-golden.js after a person has read what differs.
describe('the yearly monitoring of the published observations', () => {
  let now: Map<string, string>;
  beforeAll(async () => {
    now = await goldenReports();
  });

  test('has these files', () => {
    expect([...now.keys()]).toEqual(names);
  });

  test.each(names)('%s is what the golden file says, line by line', async (name) => {
    const golden = (await readFile(new URL(`golden/${name}`, import.meta.url), 'utf8')).split('\n');
    const lines = now.get(name)?.split('\n') ?? [];
    const differences = Array.from({ length: Math.max(golden.length, lines.length) }, (_, line) => line)
      .filter((line) => golden[line] !== lines[line])
      .map(
        (line) =>
          `line ${String(line + 1)}\n  golden: ${golden[line] ?? '(not there)'}\n  now:    ${lines[line] ?? '(not there)'}`,
      );
    expect(differences.slice(0, 20)).toEqual([]);
  });
});
