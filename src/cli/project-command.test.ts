import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/support/run-command.js';
import type { Outcome } from '../model/outcome.js';
import type { Projection, ProjectionInput } from '../model/projection.js';
import { project } from '../projection/project.js';

const published = fileURLToPath(new URL('../../data/observations.csv', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'women-plan-project-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const nation = [
  'maternal-mortality-ratio',
  '--observations',
  published,
  '--area',
  '100000',
  '--as-of',
  '2024',
  '--to',
  '2030',
] as const;

interface Document {
  readonly observed: readonly ProjectionInput[];
  readonly projection: Outcome<Projection>;
}

describe('women-plan project', () => {
  test('draws what was published and, apart from it, what is projected', async () => {
    const { code, out } = await runCommand('project', ...nation, '--lang', 'en');
    expect(code).toBe(0);
    const lines = out.split('\n');
    const projected = lines.findIndex((line) => line.startsWith('○'));
    expect(projected).toBeGreaterThan(0);
    expect(lines.findIndex((line) => line.startsWith('2024'))).toBeLessThan(projected);
    expect(lines.findIndex((line) => line.startsWith('2025'))).toBeGreaterThan(projected);
    expect(lines.filter((line) => /^20(?:2[5-9]|30) /.test(line))).toHaveLength(6);
  });

  test('gives the same as the function, on the same series and inside the range of the indicator', async () => {
    const { out } = await runCommand('project', ...nation, '--format', 'json');
    const { observed, projection } = JSON.parse(out) as Document;
    expect(observed.at(-1)).toEqual({ period: '2024', value: 14.3 });
    const bounds = { lower: 0 };
    const again = project(observed, { to: 2030, method: 'auto', bounds });
    if (again.status === 'unavailable' || projection.status === 'unavailable') throw new Error('nothing projected');
    expect(projection.value.points.map(({ period }) => period)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    for (const { intervals } of projection.value.points) {
      for (const { lower } of intervals) expect(lower).toBeGreaterThanOrEqual(0);
    }
    expect(projection.value.method).toBe(again.value.method);
  });

  test('uses nothing that came later than asked for', async () => {
    const args = nation.map((word) => (word === '2024' ? '2020' : word));
    const { observed } = JSON.parse((await runCommand('project', ...args, '--format', 'json')).out) as Document;
    expect(observed.at(-1)?.period).toBe('2020');
  });

  test('carries by the method that is named: no change repeats the last figure', async () => {
    const { out } = await runCommand('project', ...nation, '--method', 'no-change', '--format', 'json');
    const { projection } = JSON.parse(out) as Document;
    expect(projection).toMatchObject({ status: 'ok', value: { method: 'no-change' } });
    if (projection.status === 'ok') for (const { value } of projection.value.points) expect(value).toBe(14.3);
  });

  test('ends with 1 and the reason where there is nothing to carry forward', async () => {
    const file = join(folder, 'empty.csv');
    await writeFile(file, 'indicator,area,period,value\nmaternal-mortality-ratio,640500,2023,7.1\n');
    const { code, out } = await runCommand(
      'project',
      'maternal-mortality-ratio',
      '--observations',
      file,
      '--area',
      '640521',
      '--to',
      '2030',
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ observed: [], projection: { status: 'unavailable' } });
  });

  test.each([
    ['no indicator', ['--area', '100000', '--to', '2030'], 'maternal-mortality-ratio'],
    ['no area', ['maternal-mortality-ratio', '--to', '2030'], '--area'],
    ['no year', ['maternal-mortality-ratio', '--area', '100000'], '--to'],
    ['a year that is none', ['maternal-mortality-ratio', '--area', '100000', '--to', 'soon'], 'soon'],
    ['an unknown sex', ['maternal-mortality-ratio', '--area', '100000', '--to', '2030', '--sex', 'female'], 'female'],
  ])('wrong usage ends with 2 and says what to give: %s', async (_, args, named) => {
    const { code, error } = await runCommand('project', ...args);
    expect(code).toBe(2);
    expect(error).toContain(named);
  });

  test('an unknown indicator is named with the nearest one', async () => {
    const { code, error } = await runCommand(
      'project',
      ...nation.map((word) => (word === 'maternal-mortality-ratio' ? 'maternal-mortality-rate' : word)),
    );
    expect(code).toBe(2);
    expect(error).toContain('maternal-mortality-ratio');
  });
});
