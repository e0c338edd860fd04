import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What an application carries that imports one name: gzipped bytes, and the modules that contribute to them. */
async function bundle(name: string, entry = 'dist/src/index.js'): Promise<{ bytes: number; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from './${entry}';`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '').length, modules };
}

/** Gzipped bytes that importing one name may cost. Raise one only for a reason. */
const CEILINGS = {
  isPlanError: 200,
  statusLabels: 400,
  units: 500,
  findTarget: 1_700,
  findingMessage: 2_100,
  observedSeries: 2_500,
  checkPlan: 4_200,
  createDataset: 9_000,
  project: 7_900,
  attainmentProbability: 2_500,
  requiredAnnualChange: 1_700,
  yearReached: 1_700,
  evaluateCriterion: 14_700,
  // Carries the default projector.
  evaluatePlan: 22_500,
} as const;

describe('importing one name', () => {
  test.for(Object.entries(CEILINGS))('%s stays below %d gzipped bytes', async ([name, ceiling]) => {
    const { bytes } = await bundle(name);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(ceiling);
  });

  test.for(Object.keys(CEILINGS))("%s carries neither decimal.js, nor zod, nor the plan's text", async (name) => {
    const { modules } = await bundle(name);
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((path) => /node_modules\/(decimal\.js|zod)\/|^dist\/data\//.test(path))).toEqual([]);
  });

  test.for(Object.keys(CEILINGS))('%s carries nothing of the command line or of Node', async (name) => {
    const { modules } = await bundle(name);
    expect(
      modules.filter((path) => /dist\/src\/cli\/|node_modules\/(csv-|cli-table3|wrap-ansi)|^node:/.test(path)),
    ).toEqual([]);
  });

  test('the whole projection entry stays below 8 kB gzipped', async () => {
    const names = 'attainmentProbability, project, requiredAnnualChange, yearReached';
    const { bytes, modules } = await bundle(names, 'dist/src/projection/index.js');
    expect(modules).toContain('dist/src/projection/learnt-constants.js');
    expect(bytes).toBeLessThanOrEqual(8 * 1024);
  });

  test('one criterion is judged without the code of the projection', async () => {
    const { modules } = await bundle('evaluateCriterion');
    expect(modules.filter((path) => path.includes('/projection/'))).toEqual([]);
  });

  test('the plan carries its data, and zod comes only with the schema entry', async () => {
    const plan = await bundle('zhongweiPlan');
    expect(plan.modules).toContain('dist/data/health/targets.js');
    const schema = await bundle('parsePlan', 'dist/src/schema/index.js');
    expect(schema.modules.some((path) => path.includes('node_modules/zod/'))).toBe(true);
  });
});
