import { defineConfig } from 'tsup';

export default defineConfig({
  // Not bundled: one module a source module, so that importers pay for what they import.
  entry: ['src/**/*.ts', 'data/**/*.ts', '!**/*.test.ts', '!**/*.test-prop.ts', '!**/*.test-d.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  clean: true,
  dts: {
    entry: {
      'src/index': 'src/index.ts',
      'src/monitoring/index': 'src/monitoring/index.ts',
      'src/projection/index': 'src/projection/index.ts',
      'src/schema/index': 'src/schema/index.ts',
      'src/statistics/index': 'src/statistics/index.ts',
      'src/warning/index': 'src/warning/index.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.outbase = '.';
  },
  silent: true,
});
