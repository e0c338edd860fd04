import { describe, expect, test } from 'vitest';
import { nearestId } from './nearest-id.js';

describe('the nearest id', () => {
  test.each([
    ['helth-03', ['health-03', 'health-13'], 'health-03'],
    ['health-3', ['health-03', 'health-13', 'health-04'], 'health-03'],
    ['ab', ['abcd', 'abc'], 'abc'],
    ['ab', ['abcd'], 'abcd'],
    ['exact', ['exacta', 'exact'], 'exact'],
    ['abcdefghi', ['abcdef'], 'abcdef'],
  ])('of %s among %j is %s', (received, known, nearest) => {
    expect(nearestId(received, known)).toBe(nearest);
  });

  test.each([
    ['more than two edits of a short word', 'ab', ['abcde']],
    ['more than a third of a long word', 'abcdefghi', ['abcde']],
    ['no ids', 'health-03', []],
    ['an empty word', '', ['a']],
    ['a word of 65 characters', 'x'.repeat(65), ['x'.repeat(64)]],
  ])('is none for %s', (_, received, known) => {
    expect(nearestId(received, known)).toBeUndefined();
  });

  test('of a word of 64 characters is still looked for', () => {
    expect(nearestId('x'.repeat(64), ['x'.repeat(63)])).toBe('x'.repeat(63));
  });

  test('takes the ids from anything that can be walked', () => {
    expect(nearestId('healt', new Set(['health', 'law']))).toBe('health');
    expect(nearestId('healt', new Map([['health', 1]]).keys())).toBe('health');
  });

  test('does not depend on earlier questions', () => {
    const first = nearestId('helth-03', ['health-03', 'health-13']);
    nearestId('something-else-entirely', ['x', 'y']);
    expect(nearestId('helth-03', ['health-03', 'health-13'])).toBe(first);
  });
});
