import { describe, expect, test } from 'vitest';
import { certaintyState } from './certainty-state.js';

const settings = { likelyProbability: 0.8 };
const step = 1e-12;

describe('clear: the whole interval on one side, a limit that equals the goal meets it', () => {
  test.each([
    [0, 10 - step, { upper: 10 }, 'met'],
    [0, 10, { upper: 10 }, 'met'],
    [10 + step, 20, { upper: 10 }, 'missed'],
    [10, 20, { lower: 10 }, 'met'],
    [0, 10 - step, { lower: 10 }, 'missed'],
    [4, 6, { lower: 4, upper: 6 }, 'met'],
    [6 + step, 9, { lower: 4, upper: 6 }, 'missed'],
    [0, 4 - step, { lower: 4, upper: 6 }, 'missed'],
  ] as const)('%d to %d for %j: %s', (lower, upper, goal, side) => {
    expect(certaintyState(lower, upper, 0.5, goal, settings)).toEqual({ state: 'clear', side });
  });

  test.each([
    [0, 10 + step, { upper: 10 }],
    [10, 20, { upper: 10 }],
    [0, 10, { lower: 10 }],
    [3, 7, { lower: 4, upper: 6 }],
  ] as const)('%d to %d for %j is not', (lower, upper, goal) => {
    expect(certaintyState(lower, upper, 0.5, goal, settings)).toEqual({ state: 'cannot-tell' });
  });
});

describe('likely: at least four to one either way', () => {
  test.each([
    [0.8 - step, { state: 'cannot-tell' }],
    [0.8, { state: 'likely', side: 'met' }],
    [0.8 + step, { state: 'likely', side: 'met' }],
    [0.2 + step, { state: 'cannot-tell' }],
    [0.2, { state: 'likely', side: 'missed' }],
    [0.2 - step, { state: 'likely', side: 'missed' }],
    [0.5, { state: 'cannot-tell' }],
  ])('with probability %d', (probability, expected) => {
    expect(certaintyState(0, 20, probability, { upper: 10 }, settings)).toEqual(expected);
  });
});
