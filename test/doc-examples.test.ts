import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Example {
  readonly file: string;
  readonly lines: readonly string[];
}

const examples: Example[] = [];
for (const path of await readdir(join(root, 'src'), { recursive: true })) {
  const file = join('src', path);
  if (!file.endsWith('.ts') || /\.test(?:-prop|-d)?\.ts$/.test(file)) continue;
  const source = await readFile(join(root, file), 'utf8');
  for (const [, body = ''] of source.matchAll(/@example\n((?: *\* .*\n)+?) *\*\//g)) {
    examples.push({
      file,
      lines: body
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^ *\* ?/, '')),
    });
  }
}

describe('examples of doc comments, run against the build', () => {
  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.for(examples.map((example) => [example.file, example] as const))('%s', async ([file, { lines }]) => {
    const built = (path: string): Promise<Record<string, unknown>> =>
      import(join(root, 'dist', path.replace(/\.ts$/, '.js'))) as Promise<Record<string, unknown>>;
    const room = /^src\/(?:statistics|monitoring)\//.exec(file)?.[0];
    const entry = room === undefined ? {} : await built(`${room}index.ts`);
    const names = { ...(await built('src/index.ts')), ...entry, ...(await built(file)) };
    const compared: [unknown, unknown][] = [];
    const script = lines.map((line) => {
      const [, expression, expected] = /^(.*?);? \/\/ => (.*)$/.exec(line) ?? [];
      return expression === undefined ? line : `compare((${expression}), (${expected ?? ''}));`;
    });
    // The examples are the package's own text.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const run = new Function('compare', ...Object.keys(names), script.join('\n')) as (...given: unknown[]) => void;
    run((got: unknown, expected: unknown) => compared.push([got, expected]), ...Object.values(names));
    expect(compared.length).toBeGreaterThan(0);
    for (const [got, expected] of compared) expect(got).toEqual(expected);
  });
});
