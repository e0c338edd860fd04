// Writes test/golden/evaluation-2024.txt: the evaluation of the published observations, one line a criterion.
// Usage: node scripts/write-golden.js
// Continuous integration never runs it: test/golden-evaluation.test.ts names each line that differs, a person reads them, and
// only then is the file written again.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
// Two folders deep, as the source is, so that the data is found from there.
const bundle = new URL('out/golden/golden-lines.mjs', root);
await build({
  entryPoints: [new URL('test/support/golden-lines.ts', root).pathname],
  outfile: bundle.pathname,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
const { goldenLines } = await import(bundle.href);
await mkdir(new URL('test/golden/', root), { recursive: true });
await writeFile(new URL('test/golden/evaluation-2024.txt', root), `${(await goldenLines()).join('\n')}\n`);
