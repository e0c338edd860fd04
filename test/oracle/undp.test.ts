import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { genderDevelopmentIndex, genderInequalityIndex } from '../../src/statistics/index.js';
import { figure } from '../support/attainment-plan.js';

const file = new URL('../../../shared/reference/undp_gii_gdi.json', import.meta.url);
type Row = Readonly<Record<string, number>>;
const load = (kind: string): Row[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }).rows.filter((row) => String(row['kind']) === kind);
/** Half a unit of the third decimal, in which both indices are published. */
const HALF = 0.0005;

test.skipIf(!existsSync(file))('every published gender inequality index (skipped without the table of UNDP)', () => {
  const rows = load('gii');
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const shares = (sex: 'F' | 'M') => ({
      parliament: row[`parliament${sex}`]!,
      secondaryEducation: row[`secondary${sex}`]!,
      labourForce: row[`lfpr${sex}`]!,
    });
    const { value } = figure(
      genderInequalityIndex({
        maternalMortality: row['mmr']!,
        adolescentBirths: row['abr']!,
        women: shares('F'),
        men: shares('M'),
      }),
    );
    expect(Math.abs(value - row['publishedGII']!)).toBeLessThanOrEqual(HALF);
  }
});

test.skipIf(!existsSync(file))('every published gender development index (skipped without the table of UNDP)', () => {
  const rows = load('gdi');
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const input = (sex: 'F' | 'M') => ({
      lifeExpectancy: row[`le${sex}`]!,
      expectedSchooling: row[`eys${sex}`]!,
      meanSchooling: row[`mys${sex}`]!,
      income: row[`gni${sex}`]!,
    });
    const { value, women, men } = figure(genderDevelopmentIndex(input('F'), input('M')));
    expect(Math.abs(value - row['publishedGDI']!)).toBeLessThanOrEqual(HALF);
    expect(Math.abs(women - row['publishedHdiF']!)).toBeLessThan(1e-9);
    expect(Math.abs(men - row['publishedHdiM']!)).toBeLessThan(1e-9);
  }
});
