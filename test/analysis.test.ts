import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

test('docs/analysis.md: what its code promises comes out of the built package', async () => {
  const page = await readFile(join(root, 'docs/analysis.md'), 'utf8');
  const code = [...page.matchAll(/```ts\n(?<code>.*?)```/gs)].map(({ groups }) => groups?.['code'] ?? '').join('\n');
  let promised = 0;
  const lines = code.split('\n').map((line) => {
    const [, expression, expected] = /^(.*?);? \/\/ => (.*)$/.exec(line) ?? [];
    if (expression === undefined || expected === undefined) return line;
    promised += 1;
    return `compare(${expression}, ${expected}, ${JSON.stringify(line)});`;
  });
  expect(promised).toBeGreaterThan(15);
  const script = [
    "import { deepStrictEqual } from 'node:assert/strict';",
    'let compared = 0;',
    'const compare = (got, expected, line) => { deepStrictEqual(got, expected, `${line}\\n${JSON.stringify(got)}`); compared += 1; };',
    ...lines,
    'console.log(compared);',
  ].join('\n');
  // Inside the project the package finds itself by its name.
  await mkdir(join(root, 'out'), { recursive: true });
  const folder = await mkdtemp(join(root, 'out', 'analysis-'));
  try {
    await writeFile(join(folder, 'analysis.mjs'), script);
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', join(folder, 'analysis.mjs')]);
    expect(Number(stdout)).toBe(promised);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('docs/analysis.md: the sentence says what the code found', async () => {
  const page = await readFile(join(root, 'docs/analysis.md'), 'utf8');
  const sentence = page.split('## 6. The sentence')[1] ?? '';
  for (const figure of [
    '14.3',
    '20.1',
    '0.7',
    '10.2',
    '9.6 to 10.8',
    '3.4',
    '15.9 against 12.5',
    '0.4 in 2015',
    '1.1 and 4.5',
  ]) {
    expect(sentence).toContain(figure);
  }
});
