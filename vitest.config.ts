import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,data,test}/**/*.test.ts', '{src,data,test}/**/*.test-prop.ts'],
    // Tests that run the built package or its command need more than vitest's five seconds on a slow machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    typecheck: { enabled: true, include: ['{src,data,test}/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    reporters: ['default', 'json'],
    outputFile: { json: 'out/test-report.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-prop.ts', '**/*.test-d.ts'],
    },
  },
});
