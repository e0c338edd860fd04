import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzzLaws } from './fuzz-properties.js';

/** `scripts/fuzz.js` asks for more, from another seed. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 100_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

describe('whatever comes in', () => {
  test('the shares of the laws add up', () => {
    expect(fuzzLaws.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test.for(fuzzLaws.map((law) => [law.name, law] as const))('%s', async ([, { property, share }]) => {
    await fc.assert(property, { seed, numRuns: Math.round(inputs * share) });
  });
});
