import { describe, expect, test } from 'vitest';
import { actLabels, gradeLabels, holdLabels, surenessLabels } from './labels.js';
import { warningRules } from './warning-rules.js';

const rules = Object.values(warningRules);
const all = {
  grade: gradeLabels,
  hold: holdLabels,
  sureness: surenessLabels,
  act: actLabels,
  rule: Object.fromEntries(rules.map(({ id, label }) => [id, label])),
  meaning: Object.fromEntries(rules.map(({ id, meaning }) => [id, meaning])),
};

describe.each(Object.entries(all))('every %s', (_, labels) => {
  test.each(Object.entries(labels))('%s has words in Chinese and in English', (_code, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  test('reads otherwise than the others', () => {
    const texts = Object.values(labels);
    expect(new Set(texts.map(({ zh }) => zh)).size).toBe(texts.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
  });
});

test('every rule stands under its own id and has a weight of its own, above 0 and under 1', () => {
  for (const [id, rule] of Object.entries(warningRules)) expect(rule.id).toBe(id);
  const weights = rules.map(({ weight }) => weight);
  expect(new Set(weights).size).toBe(weights.length);
  expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
});
