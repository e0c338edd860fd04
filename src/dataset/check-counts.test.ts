import { describe, expect, test } from 'vitest';
import { city, syntheticPlan } from '../../test/support/attainment-plan.js';
import { createDataset } from './create-dataset.js';

const found = (indicator: string, numerator: string, denominator: string): string[] =>
  createDataset(
    [{ indicator, area: city, period: '2024', value: '5', numerator, denominator }],
    syntheticPlan,
  ).findings.map(({ code }) => code);

describe('a numerator over its denominator', () => {
  test('is found where the range ends at 100 %', () => {
    expect(found('coverage', '11', '10')).toEqual(['numerator-over-denominator']);
    expect(found('coverage', '10', '10')).toEqual([]);
    expect(found('coverage', '0', '0')).toEqual([]);
  });

  test('is none where the range ends elsewhere: gross rates may exceed 100 %', () => {
    expect(found('deaths', '11', '10')).toEqual([]);
    expect(found('growth', '11', '10')).toEqual([]);
  });

  test('needs both', () => {
    const row = { indicator: 'coverage', area: city, period: '2024', value: '5' };
    expect(createDataset([{ ...row, numerator: '11' }], syntheticPlan).findings).toEqual([]);
  });

  test('asks for a look and refuses nothing', () => {
    const row = { indicator: 'coverage', area: city, period: '2024', value: '5', numerator: '11', denominator: '10' };
    const dataset = createDataset([row], syntheticPlan);
    expect(dataset.findings).toEqual([
      {
        code: 'numerator-over-denominator',
        grade: 'warning',
        rows: [0],
        field: 'numerator',
        details: { numerator: 11, denominator: 10 },
      },
    ]);
    expect(dataset.counts.used).toBe(1);
  });
});
