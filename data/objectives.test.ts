import { describe, expect, test } from 'vitest';
import { domains } from './domains.js';
import { objectives } from './objectives.js';

const linked = new Set<string>(objectives.flatMap(({ targets }) => targets));
const goals = domains.flatMap(({ id, extent }) =>
  Array.from({ length: extent?.targets ?? 0 }, (_, at) => `${id}-${String(at + 1).padStart(2, '0')}`),
);

describe('the general objectives', () => {
  test('are the twenty clauses of four sentences, in order', () => {
    // Read again in part one (三): 3 clauses, then 12 in six pairs, then 2, then 3.
    expect(objectives.map(({ cite }) => [cite.sentence, cite.clause])).toEqual([
      ...[1, 2, 3].map((clause) => [1, clause]),
      ...Array.from({ length: 12 }, (_, at) => [2, at + 1]),
      ...[1, 2].map((clause) => [3, clause]),
      ...[1, 2, 3].map((clause) => [4, clause]),
    ]);
    expect(objectives.map(({ id, number }) => [id, number])).toEqual(
      objectives.map((_, at) => [`objective-${String(at + 1).padStart(2, '0')}`, at + 1]),
    );
  });

  test('are carried by goals of the plan, each named once', () => {
    for (const { id, targets } of objectives) {
      expect(targets.length, id).toBeGreaterThan(0);
      expect(
        targets.filter((target) => !goals.includes(target)),
        id,
      ).toEqual([]);
      expect(new Set(targets).size, id).toBe(targets.length);
    }
  });

  test('are carried by every goal but two, of which none of them speaks: ideology, and exchange with others', () => {
    expect(goals.filter((goal) => !linked.has(goal))).toEqual(['environment-01', 'environment-10']);
  });

  test('say that the links are ours', () => {
    expect(objectives.filter(({ interpretation }) => interpretation === undefined)).toEqual([]);
  });
});
