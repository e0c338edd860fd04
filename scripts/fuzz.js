// Fuzzes readers, schemas and datasets for longer than the suite does, from a seed of its own that it prints.
// Usage: node scripts/fuzz.js [INPUTS] [SEED]
import { spawnSync } from 'node:child_process';

const [inputs = '2000000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`${inputs} inputs, seed ${seed}`);
const { status } = spawnSync(
  'npx',
  [
    ...['vitest', 'run', 'test/bad-input/fuzz.test-prop.ts', '--typecheck.enabled=false', '--testTimeout=86400000'],
    ...['--reporter=default'],
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ_INPUTS: inputs, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
