/** The rooms in the order in which data flows: an import only ever points to a room above. */
const rooms = [
  'model',
  'errors',
  'exact',
  'calendar',
  'plan',
  'schema',
  'dataset',
  'statistics',
  'projection',
  'attainment',
  'evaluation',
  'warning',
  'monitoring',
  'cli',
];
const tests = '\\.test(-prop|-d)?\\.ts$';
const notTests = { pathNot: tests };
/** Only `room` may import the package that it exists to enclose. */
const only = (room, dependency) => ({
  name: `only-${room}-imports-${dependency}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${room}/`, tests] },
  to: { path: `node_modules/${dependency}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.slice(0, -1).map((room, index) => ({
      name: `${room}-imports-only-rooms-above`,
      severity: 'error',
      from: { path: `^src/${room}/`, ...notTests },
      to: { path: `^src/(${rooms.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'unknown-room',
      comment: 'A new room gets its place in the order above.',
      severity: 'error',
      from: { path: `^src/(?!(${rooms.join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'model-and-errors-import-nothing',
      severity: 'error',
      from: { path: '^src/(model|errors)/', ...notTests },
      to: { pathNot: '^src/(model|errors)/' },
    },
    {
      name: 'schema-is-an-entry-of-its-own',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(schema|cli)/', tests] },
      to: { path: '^src/schema/' },
    },
    {
      name: 'data-takes-types-from-the-model',
      severity: 'error',
      from: { path: '^data/', ...notTests },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'only-plan-knows-zhongwei',
      comment: 'The front door passes on the types of the ids; everything else takes a plan as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/plan/', '^src/index\\.ts$', tests] },
      to: { path: '^data/' },
    },
    {
      name: 'the-command-is-nobodys-library',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', tests] },
      to: { path: '^src/cli/|node_modules/(cli-table3|csv-parse|csv-stringify)/' },
    },
    only('exact', 'decimal\\.js'),
    only('calendar', 'date-fns'),
    only('schema', 'zod'),
    {
      name: 'no-node-modules-of-the-platform-outside-the-command',
      comment: 'The library runs in browsers and workers.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', tests] },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
