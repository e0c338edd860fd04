import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (readme) => {
  test('its embedding example prints what its comment says, against the built package', async () => {
    const text = await readFile(join(root, readme), 'utf8');
    const example = /```ts\n(?<code>[^`]+)```/.exec(text)?.groups?.['code'] ?? '';
    const promised = /console\.log\(.*\/\/ (?<output>.+)/.exec(example)?.groups?.['output'];
    // Type annotations that plain JavaScript does not know.
    const script = example.replaceAll('verdict!', 'verdict').replace('] as const;', '];');
    // Inside the project the package finds itself by its name.
    await mkdir(join(root, 'out'), { recursive: true });
    const folder = await mkdtemp(join(root, 'out', 'readme-'));
    try {
      await writeFile(join(folder, 'example.mjs'), script);
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'example.mjs')]);
      expect(promised).toBeDefined();
      expect(stdout.trim()).toBe(promised);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('its first screen shows the two commands, and its example has about ten lines', async () => {
    const text = await readFile(join(root, readme), 'utf8');
    const firstScreen = text.split('\n').slice(0, 35).join('\n');
    expect(firstScreen).toContain('npm ci && npm start');
    expect(firstScreen).toContain('npm ci && npm test');
    const code = /```ts\n(?<code>[^`]+)```/.exec(firstScreen)?.groups?.['code'] ?? '';
    const lines = code.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThanOrEqual(11);
  });
});
