import { describe, expect, test } from 'vitest';
import { certaintyLabels, levelLabels, paceLabels, poolingLabels, statusLabels, trendLabels } from './labels.js';
import { formulaLabels } from './formula-labels.js';
import { reasonLabels } from './reason-labels.js';

const all = {
  status: statusLabels,
  level: levelLabels,
  pace: paceLabels,
  trend: trendLabels,
  certainty: certaintyLabels,
  pooling: poolingLabels,
  reason: reasonLabels,
  formula: Object.fromEntries(Object.entries(formulaLabels).map(([id, { title }]) => [id, title])),
};

// That no code lacks a label is checked by the compiler: the tables are records over the codes.
describe.each(Object.entries(all))('every %s', (_, labels) => {
  test.each(Object.entries(labels))('%s has words in Chinese and in English', (_code, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect([zh, en]).toEqual([zh.trim(), en.trim()]);
  });
});

test.each(['status', 'level', 'pace', 'trend', 'certainty', 'pooling'] as const)(
  'no two of %s read the same',
  (kind) => {
    const labels = Object.values(all[kind]);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  },
);

test('every formula has an expression', () => {
  for (const { expression } of Object.values(formulaLabels)) expect(expression.length).toBeGreaterThan(8);
});
