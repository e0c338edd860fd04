// Writes test/golden/: evaluation-2024.txt, the evaluation of the published observations, one line a criterion;
// warnings-2024.txt, the warnings on them with advice, one line a warning and one a sentence; and their yearly monitoring.
// Usage: node scripts/write-golden.js
// Continuous integration never runs it: the tests of these files name each line that differs, a person reads them, and only then
// are the files written again.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const folder = new URL('test/golden/', root);
await mkdir(folder, { recursive: true });

/** Runs a function of test/support, from two folders deep as the source is, so that the data is found from there. */
async function resultOf(file, name) {
  const bundle = new URL(`out/golden/${file}.mjs`, root);
  await build({
    entryPoints: [new URL(`test/support/${file}.ts`, root).pathname],
    outfile: bundle.pathname,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return (await import(bundle.href))[name]();
}

const write = async (file, lines) => writeFile(new URL(file, folder), `${lines.join('\n')}\n`);
await write('evaluation-2024.txt', await resultOf('golden-lines', 'goldenLines'));
await write('warnings-2024.txt', await resultOf('golden-warnings', 'goldenWarnings'));
for (const [name, text] of await resultOf('golden-reports', 'goldenReports'))
  await writeFile(new URL(name, folder), text);
