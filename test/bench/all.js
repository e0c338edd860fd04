// Every benchmark, one after the other, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
/** Files that are no benchmark by themselves. */
const NOT_RUN = ['all.js', 'synthetic-province.js'];
const wanted = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.js') && !NOT_RUN.includes(file));
const unknown = wanted.filter((name) => !files.includes(`${name}.js`));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${files.map((file) => file.slice(0, -3)).join(', ')}.`,
  );
  process.exit(2);
}
for (const file of wanted.length === 0 ? files : wanted.map((name) => `${name}.js`)) {
  console.log(`\n== ${file.slice(0, -3)}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', join(folder, file)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
