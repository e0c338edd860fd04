// Writes test/golden/: the evaluation of the published observations, one line a criterion; the warnings on them with advice, one
// line a warning and one a sentence; and their yearly monitoring.
// Usage: node scripts/write-golden.js
// Continuous integration never runs it: test/golden-*.test.ts name each line that differs, a person reads them, and only then
// are the files written again.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);

/** The exports of a module in TypeScript. */
async function load(module) {
  // Two folders deep, as the source is, so that the data is found from there.
  const bundle = new URL(`out/golden/${module}.mjs`, root);
  await build({
    entryPoints: [new URL(`test/support/${module}.ts`, root).pathname],
    outfile: bundle.pathname,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return await import(bundle.href);
}

const { goldenLines } = await load('golden-lines');
const { goldenWarnings } = await load('golden-warnings');
const { goldenReports } = await load('golden-reports');
const folder = new URL('test/golden/', root);
await mkdir(folder, { recursive: true });
await writeFile(new URL('evaluation-2024.txt', folder), `${(await goldenLines()).join('\n')}\n`);
await writeFile(new URL('warnings-2024.txt', folder), `${(await goldenWarnings()).join('\n')}\n`);
for (const [name, text] of await goldenReports()) await writeFile(new URL(name, folder), text);
