import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.js';
import { badFiles } from './cases.js';

interface Checked {
  readonly rows: Record<'given' | 'used' | 'superseded' | 'missing' | 'refused', number>;
  readonly findings: readonly {
    code: string;
    grade: string;
    line?: number;
    column?: number;
    message: { zh: string; en: string };
  }[];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'women-plan-bad-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('a file that somebody might have', () => {
  test('there are more than sixty of them, each with a name of its own', () => {
    expect(new Set(badFiles.map(({ name }) => name)).size).toBe(badFiles.length);
    expect(badFiles.length).toBeGreaterThan(60);
  });

  test.for(badFiles)('$name', async ({ content, expected, used, missing, refused }) => {
    const file = join(folder, 'table.csv');
    await writeFile(file, content);
    const { code, out, error } = await runCommand('check', file, '--format', 'json');
    const { rows, findings } = JSON.parse(out) as Checked;
    const found = findings
      .filter((finding) => finding.code !== 'missing-cell')
      .map((finding) => [finding.code, finding.line ?? 0, finding.column ?? 0]);
    expect(found.map(String).toSorted()).toEqual(expected.map(String).toSorted());
    expect(rows).toMatchObject({
      used,
      ...(missing === undefined ? {} : { missing }),
      ...(refused === undefined ? {} : { refused }),
    });
    expect(rows.given).toBe(rows.used + rows.superseded + rows.missing + rows.refused);
    expect(code).toBe(findings.some(({ grade }) => grade === 'error') ? 1 : 0);
    expect(error).toBe('');
    for (const { message } of findings) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(`${message.zh}${message.en}`).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/);
    }
  });
});
