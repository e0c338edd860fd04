import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'dist', 'src', 'cli', 'bin.js');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'women-plan-stream-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function bash(script: string): Promise<{ code: number; out: string; error: string }> {
  const child = spawn('bash', ['-c', script], {
    env: { ...process.env, BIN: bin, NODE: process.execPath, FOLDER: folder },
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (error += piece.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, error };
}

describe('the built command in a pipe', () => {
  test('stops quietly where its reader stops early', async () => {
    const { out, error } = await bash('"$NODE" "$BIN" template --area 640500 | head -n 1');
    expect(out).toContain('指标名称');
    expect(error).toBe('');
  });

  test('reads a table from a pipe', async () => {
    const { code, out } = await bash(
      'printf "indicator,area,period,value\\nlife-expectancy,640000,2020,76.58\\n" | "$NODE" "$BIN" check /dev/stdin --format json',
    );
    expect(code).toBe(0);
    expect((JSON.parse(out) as { rows: { used: number } }).rows.used).toBe(1);
  });

  test('refuses a field of 100 MB without holding it in memory', async () => {
    const file = createWriteStream(join(folder, 'field.csv'));
    file.write('indicator,area,period,value\nlife-expectancy,640000,2020,"');
    const piece = 'x'.repeat(1_000_000);
    for (let written = 0; written < 100; written += 1) {
      if (!file.write(piece)) await once(file, 'drain');
    }
    file.end('"\n');
    await once(file, 'finish');
    // A heap that could not hold the field even once.
    const { code, out } = await bash(
      '"$NODE" --max-old-space-size=60 "$BIN" check "$FOLDER/field.csv" --format csv --lang en',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/field\.csv,2,,,error,row-too-long/);
  });

  test('counts 100,000 rows of garbage, lists a thousand, and holds only those', async () => {
    const file = createWriteStream(join(folder, 'garbage.csv'));
    file.write('indicator,area,period,value\n');
    for (let row = 0; row < 100_000; row += 1) {
      if (!file.write(`?${String(row)},9${String(row)},x${String(row)}${row % 2 === 0 ? ',' : ',,,z'}\n`)) {
        await once(file, 'drain');
      }
    }
    file.end();
    await once(file, 'finish');
    // 100,000 findings would not fit.
    const { code, out } = await bash(
      '"$NODE" --max-old-space-size=60 "$BIN" check "$FOLDER/garbage.csv" --format json',
    );
    expect(code).toBe(1);
    const { rows, findingCounts } = JSON.parse(out) as {
      rows: { refused: number };
      findingCounts: Record<string, { count: number }>;
    };
    expect(rows.refused).toBe(100_000);
    expect(findingCounts['ragged-row']?.count).toBe(50_000);
    expect(findingCounts['unknown-indicator']?.count).toBe(50_000);
  });
});
