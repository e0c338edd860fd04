// How long a fresh process takes to import the package, beside importing zod, of which every application knows the price.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 15;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const entries = {
  nothing: '',
  '@zhongwei/women-plan': "await import('./dist/src/index.js');",
  '@zhongwei/women-plan/schema': "await import('./dist/src/schema/index.js');",
  zod: "await import('zod');",
};

/** Milliseconds that the import takes inside a fresh process. */
function once(program) {
  const script = `const start = performance.now(); ${program} console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' }),
  );
}

const times = Object.fromEntries(Object.keys(entries).map((name) => [name, []]));
// Taken in turn, so that whatever else the machine does meets all of them alike.
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, program] of Object.entries(entries)) times[name].push(once(program));
}
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(`Import in a fresh process, median of ${RUNS}:`);
for (const name of Object.keys(entries)) {
  const ratio = median(times[name]) / median(times.zod);
  console.log(`  ${name.padEnd(28)} ${median(times[name]).toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)} times zod`);
}
