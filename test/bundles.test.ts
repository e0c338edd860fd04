import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What an application carries that imports one name: gzipped bytes, and the modules that contribute to them. */
async function bundle(name: string, entry = 'dist/src/index.js'): Promise<{ bytes: number; modules: string[] }> {
  return bundleOf([`export { ${name} } from './${entry}';`]);
}

async function bundleOf(lines: readonly string[]): Promise<{ bytes: number; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
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
  observedSeries: 2_600,
  checkPlan: 5_400,
  // With the order that decides which of several rows that repeat a figure is kept.
  createDataset: 10_000,
  // With the exact intervals and posteriors of counts: the tails of the gamma, beta and normal distribution.
  evaluateCriterion: 23_100,
  // Carries the default projector too.
  evaluatePlan: 31_500,
  // Every rule, the detectors of noise, and the distributions that they are held against.
  detectWarnings: 26_500,
  project: 7_900,
  attainmentProbability: 2_500,
  requiredAnnualChange: 1_700,
  yearReached: 1_700,
} as const;

/** What a process loads that imports the root entry and uses nothing of it: nothing is shaken out, packages are counted. */
async function loaded(): Promise<{ modules: number; bytes: number; packages: string[] }> {
  const { metafile } = await build({
    entryPoints: ['dist/src/index.js'],
    absWorkingDir: root,
    bundle: true,
    treeShaking: false,
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.inputs);
  const packages = inputs.flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path));
  return {
    modules: inputs.length,
    bytes: inputs.reduce((sum, { bytes }) => sum + bytes, 0),
    packages: [...new Set(packages)].toSorted(),
  };
}

/** Raise them only for a reason: every process that imports the package pays for them at its start. */
// With the warnings: a module for each rule, and the distributions of the statistics room that their detectors use.
const MOST_MODULES_LOADED = 350;
const MOST_BYTES_LOADED = 1_040_000;
const PACKAGES_LOADED = ['date-fns', 'decimal.js', 'leven'];

describe('importing the root entry', () => {
  test('loads a bounded number of modules and bytes, and few packages', async () => {
    const { modules, bytes, packages } = await loaded();
    expect(packages).toEqual(PACKAGES_LOADED);
    expect(modules).toBeGreaterThan(10);
    expect(modules).toBeLessThanOrEqual(MOST_MODULES_LOADED);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_LOADED);
  });
});

/** Gzipped bytes that a distribution may cost, and a function beyond the distributions and the error that it imports. */
const DISTRIBUTION_CEILING = 2_400;
/** The search for Student's quantile starts from the normal one, whose coefficients it carries: twice as fast. */
const STUDENT_QUANTILE_CEILING = 3_400;
const STATISTIC_CEILING = 1_300;

/** The error and its sentence, which every function that checks its arguments carries once for all of them. */
const ERROR = [
  "export { PlanError } from './dist/src/errors/plan-error.js';",
  "export { outOfRange } from './dist/src/errors/messages.js';",
];

/** The functions of the statistics entry by the folder of their module. */
async function statisticsOf(...folders: string[]): Promise<string[]> {
  const index = await readFile(join(root, 'src/statistics/index.ts'), 'utf8');
  return [...index.matchAll(/^export \{([^}]*)\} from '\.\/([^/']*)\//gm)]
    .filter(([, , folder = '']) => folders.includes(folder))
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => name !== '' && !name.startsWith('type '));
}

describe('importing one name of the statistics entry', async () => {
  const entry = 'dist/src/statistics/index.js';

  test.for(await statisticsOf('distributions'))('the distribution %s stays small', async (name) => {
    const { bytes } = await bundle(name, entry);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(name === 'studentQuantile' ? STUDENT_QUANTILE_CEILING : DISTRIBUTION_CEILING);
  });

  test.for(await statisticsOf('intervals', 'hypothesis-tests'))('%s adds little to its distributions', async (name) => {
    const { bytes, modules } = await bundle(name, entry);
    const shared = modules.filter((path) => path.includes('/distributions/'));
    const { bytes: without } = await bundleOf([
      ...ERROR,
      ...shared.map((path, index) => `export * as m${String(index)} from './${path}';`),
    ]);
    expect(bytes - without).toBeLessThanOrEqual(STATISTIC_CEILING);
    // Nothing but the room itself, the errors and the outcome.
    expect(modules.filter((path) => !/^<stdin>|dist\/src\/(statistics|errors|model)\//.test(path))).toEqual([]);
  });
});

/** Gzipped bytes that an estimate may cost beyond the distributions that it imports. */
const ESTIMATE_CEILING = 1_500;
/** What costs more, the error class and its messages included: a product of exact decimals, a fit that is right to the last
 * place, a look into a dataset. */
const LARGER_ESTIMATES: Readonly<Record<string, number>> = {
  parityBand: 1_570,
  // Entries that are no numbers, where arithmetic itself would throw, are told from those that are.
  simpleLeastSquares: 2_030,
  // What is left is made with twice the digits.
  leastSquares: 2_190,
  oaxacaBlinder: 3_330,
  // Each carries its regression or permutations, every year since the start, and what weakens the answer.
  interruptedTimeSeries: 3_800,
  differenceInDifferences: 3_400,
  disaggregate: 8_490,
};

/** What an estimate adds to the error, and to the public functions that it is composed of: a caller of both pays for those once. */
const ADDED = [
  ['simpleLeastSquares', [], 1_635],
  ['leastSquares', [], 1_790],
  ['oaxacaBlinder', ['leastSquares', 'mean'], 1_100],
  ['interruptedTimeSeries', [], 3_400],
  ['differenceInDifferences', [], 3_000],
] as const;

describe('importing one estimate of the statistics entry', async () => {
  const folders = [
    'aggregation',
    'effects',
    'gaps',
    'indices',
    'inequality',
    'segregation',
    'standardisation',
    'trend',
  ];

  /** Gzipped bytes of a program without its distributions. */
  async function bytesOf(lines: readonly string[]): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents: lines.join('\n'), resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      plugins: [
        {
          name: 'distributions-elsewhere',
          setup: (bundler) =>
            bundler.onResolve({ filter: /distributions\// }, () => ({
              path: 'd',
              external: true,
              sideEffects: false,
            })),
        },
      ],
    });
    return gzipSync(outputFiles[0]?.contents ?? '').length;
  }
  const exported = (names: readonly string[]): string =>
    `export { ${names.join(', ')} } from './dist/src/statistics/index.js';`;

  test.for(await statisticsOf(...folders, 'disaggregation'))(
    '%s stays small beyond its distributions',
    async (name) => {
      const bytes = await bytesOf([exported([name])]);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(LARGER_ESTIMATES[name] ?? ESTIMATE_CEILING);
    },
  );

  test.for(ADDED)('%s adds little to the error and to %j', async ([name, parts, ceiling]) => {
    const [all, without] = await Promise.all([
      bytesOf([...ERROR, exported([name, ...parts])]),
      bytesOf([...ERROR, exported(parts)]),
    ]);
    expect(all).toBeGreaterThan(without);
    expect(all - without).toBeLessThanOrEqual(ceiling);
  });
});

test('disaggregate adds about 3 kB to the public functions that it is composed of', async () => {
  const composed = [
    "export { createDataset, findArea, findIndicator, observedSeries } from './dist/src/index.js';",
    "export { aggregateParts, gapInPeople, gapInPoints, poissonExactInterval } from './dist/src/statistics/index.js';",
    "export { surveyEstimateInterval, wilsonInterval } from './dist/src/statistics/index.js';",
  ];
  const { bytes: without } = await bundleOf(composed);
  const { bytes } = await bundleOf([...composed, "export { disaggregate } from './dist/src/statistics/index.js';"]);
  expect(bytes).toBeGreaterThan(without);
  // Of that about 70 bytes for the refusal of a selection of what is broken down, and for sums over every county of a terrain.
  expect(bytes - without).toBeLessThanOrEqual(3_180);
});

/** Gzipped bytes that one name of the monitoring entry may cost. */
const MONITORING_CEILINGS = {
  cycleYears: 200,
  dutyCalendar: 7_600,
  toICalendar: 4_700,
  templateRows: 2_300,
  dataRequests: 6_900,
  dataCompleteness: 7_200,
  surveyGaps: 1_200,
  sexCoverage: 6_100,
  vintagesOf: 2_300,
  responsibilities: 2_300,
  officeStandings: 2_900,
} as const;

describe('importing one name of the monitoring entry', () => {
  const entry = 'dist/src/monitoring/index.js';

  test.for(Object.entries(MONITORING_CEILINGS))('%s stays below %d gzipped bytes', async ([name, ceiling]) => {
    const { bytes, modules } = await bundle(name, entry);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(ceiling);
    // No projection, no command, no plan: they come with their own names only.
    expect(
      modules.filter((path) =>
        /node_modules\/(decimal\.js|zod)\/|^dist\/data\/|\/(projection|cli)\/|^node:/.test(path),
      ),
    ).toEqual([]);
  });

  test('a calendar file carries no words but its own', async () => {
    const { modules } = await bundle('toICalendar', entry);
    expect(modules.filter((path) => path.includes('labels'))).toEqual(['dist/src/monitoring/labels.js']);
    expect(modules.filter((path) => path.includes('/attainment/'))).toEqual([]);
  });
});

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

  test.for([
    ['gradeByProbability', 500],
    ['gradeByLag', 500],
    ['detectVolatility', 6_000],
    ['detectReversal', 6_100],
  ] as const)('%s of the warning entry stays below %d gzipped bytes', async ([name, ceiling]) => {
    const { bytes } = await bundle(name, 'dist/src/warning/index.js');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(ceiling);
  });

  test('warnings are detected without the code of the projection', async () => {
    const { modules } = await bundle('detectWarnings', 'dist/src/warning/index.js');
    expect(modules.filter((path) => path.includes('/projection/'))).toEqual([]);
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
