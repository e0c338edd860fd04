import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let consumer = '';

/** An empty project with the packed package in it, and beside it the package's own dependencies, nothing fetched. */
beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'women-plan-consumer-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const installed = join(consumer, 'node_modules', '@zhongwei', 'women-plan');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', join(consumer, filename), '--strip-components=1', '-C', installed]);
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== '@zhongwei') {
      await symlink(join(root, 'node_modules', name), join(consumer, 'node_modules', name));
    }
  }
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
});

afterAll(async () => {
  await rm(consumer, { recursive: true, force: true });
});

const PROGRAM = `
import { createDataset, evaluatePlan, findTarget, zhongweiPlan, type Plan, type Status } from '@zhongwei/women-plan';
import { parseObservations, parsePlan } from '@zhongwei/women-plan/schema';
import published from '@zhongwei/women-plan/data/observations.json' with { type: 'json' };
import plan from '@zhongwei/women-plan/data/zhongwei.json' with { type: 'json' };

const same: Plan = parsePlan(plan);
const dataset = createDataset(parseObservations(published.observations).observations, same);
const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '100000', asOf: 2024 });
const statuses: Status[] = evaluation.targets.map(({ status }) => status);
// @ts-expect-error a misspelt id of the built-in plan does not compile
const mistake = (): unknown => findTarget(zhongweiPlan, 'helth-03');
console.log(JSON.stringify([typeof mistake, published.observations.length, statuses[2]]));
`;

describe('the packed package in an empty project', () => {
  test('is imported as an ES module, data and schema entries included', async () => {
    await writeFile(join(consumer, 'program.mjs'), withoutTypes(PROGRAM));
    const { stdout } = await run(process.execPath, ['--no-warnings', 'program.mjs'], { cwd: consumer });
    expect(JSON.parse(stdout)).toEqual(['function', 363, 'behind']);
  });

  test('is required from CommonJS', async () => {
    await writeFile(
      join(consumer, 'program.cjs'),
      "const { zhongweiPlan } = require('@zhongwei/women-plan'); console.log(zhongweiPlan.targets.length);",
    );
    const { stdout } = await run(process.execPath, ['--no-warnings', 'program.cjs'], { cwd: consumer });
    expect(stdout.trim()).toBe('77');
  });

  test.for([
    ['node16', { module: 'node20', moduleResolution: 'node16' }],
    ['bundler', { module: 'preserve', moduleResolution: 'bundler' }],
  ] as const)('compiles under %s resolution, a misspelt id excepted', async ([name, options]) => {
    const compilerOptions = {
      ...options,
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      noEmit: true,
    };
    await writeFile(join(consumer, 'program.ts'), PROGRAM);
    const config = join(consumer, `tsconfig.${name}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    // A compiler error ends with exit code 2, and its text in stdout.
    const { stdout } = await run(process.execPath, [tsc, '--project', config], { cwd: consumer }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe('');
  });

  test('its command runs', async () => {
    const bin = join(consumer, 'node_modules', '@zhongwei', 'women-plan', 'dist', 'src', 'cli', 'bin.js');
    const { stdout } = await run(process.execPath, [bin, 'plan', 'health-03', '--lang', 'en'], { cwd: consumer });
    expect(stdout).toContain('health-03.1');
  });
});

function withoutTypes(program: string): string {
  return program
    .replaceAll(/, type \w+/g, '')
    .replaceAll(/const (?<name>\w+): [\w[\]]+ =/g, 'const $<name> =')
    .replaceAll('(): unknown', '()');
}
