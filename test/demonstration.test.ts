import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './support/run-command.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let page = '';
let printed: string[] = [];

function blocksOf(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\\n\`\`\``, 'g'))].map(([, block = '']) => block);
}

beforeAll(async () => {
  page = await readFile(join(root, 'docs/demonstration.md'), 'utf8');
  const script = join(root, 'docs/examples/synthetic-county.js');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script]);
  expect(stderr).toBe('');
  printed = stdout.trim().split(/\n\n(?=== )/);
}, 60_000);

describe('docs/demonstration.md', () => {
  test('shows all that the synthetic county prints, in its order, and nothing else', () => {
    expect(printed.length).toBeGreaterThan(10);
    expect(blocksOf('text')).toEqual(printed);
  });

  test('says that the county is synthetic before it shows a figure', () => {
    expect(page.indexOf('The county is synthetic')).toBeGreaterThan(0);
    expect(page.indexOf('The county is synthetic')).toBeLessThan(page.indexOf('```'));
  });

  test('prints nothing that is not a figure, a word or a reason', () => {
    expect(printed.join('\n')).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  // Worked by hand from the amounts in docs/examples/synthetic-county/money.js: 1,000,000.01 in the proportion two to one.
  test('splits money to the fen', () => {
    const money = printed.find((part) => part.startsWith('== Money')) ?? '';
    expect(money).toContain('health-03 | 333333.34 |');
    expect(money).toContain('health-04 | 666666.67 |');
    // 946,000.50 + 3,190,000.75 + 75,000
    expect(money).toContain('total | 5380000.01 | 4211001.25 |');
  });

  // Means of 2023 to 2025 less means of 2016 to 2022: with the unit 12.148, 13.095 and 12.557, without 6.700, 6.624 and 6.476;
  // of the 20 ways to choose three of six, the real one and its mirror image are the most extreme.
  test('gives the effect that the figures have', () => {
    const effect = printed.find((part) => part.startsWith('== Did the mobile unit work')) ?? '';
    expect(effect).toContain('difference in differences | 6.00 |');
    expect(effect).toContain('p 0.10, smallest possible 0.10');
  });

  test('quotes the yearly monitoring of the published observations line by line', async () => {
    const commands = [...page.matchAll(/^ {4}women-plan (report .*)$/gm)].map(([, words = '']) => words.split(' '));
    const quoted = blocksOf('markdown');
    expect(commands.length).toBe(2);
    expect(quoted.length).toBe(2);
    for (const [place, words] of commands.entries()) {
      const { code, out } = await runCommand(
        ...words.map((word) => (word === 'data/observations.csv' ? join(root, word) : word)),
      );
      expect(code).toBe(0);
      const lines = new Set(out.split('\n'));
      expect((quoted[place] ?? '').split('\n').filter((line) => !lines.has(line))).toEqual([]);
    }
  });
});
