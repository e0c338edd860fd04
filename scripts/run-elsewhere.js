// Runs the packed package in bun and deno, installed aside from the registry, and compares what they print with what Node prints.
// Usage: node scripts/run-elsewhere.js   (after the build; needs the registry)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNTIMES = ['bun@1.4.3', 'deno@2.9.6'];
const PROGRAM = `
import { createDataset, evaluatePlan, zhongweiPlan } from '@zhongwei/women-plan';
import { parseObservations, parsePlan } from '@zhongwei/women-plan/schema';
import published from '@zhongwei/women-plan/data/observations.json' with { type: 'json' };
import plan from '@zhongwei/women-plan/data/zhongwei.json' with { type: 'json' };

const same = parsePlan(plan);
const dataset = createDataset(parseObservations(published.observations).observations, same);
// The language leaves the last place of exponentials and logarithms to the engine: estimates are compared to twelve digits,
// decimal texts and everything else exactly.
const shortened = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
for (const area of ['100000', '640500']) {
  console.log(JSON.stringify(evaluatePlan(zhongweiPlan, dataset, { area, asOf: 2024 }), shortened));
}
`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'women-plan-elsewhere-'));
const run = (command, args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...RUNTIMES, `./${filename}`]);
  // bun's package puts its binary in place by this script, which fetches nothing.
  run(process.execPath, ['node_modules/bun/install.js']);
  const bin = (name) => join(folder, 'node_modules', '.bin', name);
  const expected = run(process.execPath, ['--no-warnings', 'program.mjs']);
  let failed = 0;
  for (const [name, args] of [
    ['bun', ['program.mjs']],
    ['deno', ['run', '--no-remote', '--allow-read', '--node-modules-dir=manual', 'program.mjs']],
  ]) {
    const printed = run(bin(name), args);
    const isSame = printed === expected && printed.length > 10_000;
    console.log(
      `${name}: ${isSame ? 'prints what Node prints' : 'prints something else'} (${printed.length} characters)`,
    );
    if (!isSame) failed += 1;
  }
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
