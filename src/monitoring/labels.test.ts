import { describe, expect, test } from 'vitest';
import * as labels from './labels.js';

// That no code lacks a label is checked by the compiler: the tables are records over the codes.
describe.each(Object.entries(labels))('%s', (_, table) => {
  test.each(Object.entries(table))('%s has words in Chinese and in English', (_code, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  test('no two read the same', () => {
    const words = Object.values(table);
    expect(new Set(words.map(({ zh }) => zh)).size).toBe(words.length);
    expect(new Set(words.map(({ en }) => en)).size).toBe(words.length);
  });
});
