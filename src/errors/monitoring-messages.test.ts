import { describe, expect, test } from 'vitest';
import { budgetFindingMessage, recordFindingMessage } from './monitoring-messages.js';

describe('a finding in words', () => {
  test('puts what was received and the nearest name into both languages', () => {
    expect(recordFindingMessage('unknown-duty', { received: 'metings', nearest: 'meetings' })).toEqual({
      zh: '规划中没有职责 `metings`；是否为 `meetings`？',
      en: 'the plan has no duty `metings`; did you mean `meetings`?',
    });
    expect(budgetFindingMessage('below-the-fen', { received: '0.001' }).en).toBe(
      'the amount `0.001` has more than two decimals of a yuan',
    );
  });

  test.each(['brand-new', 'constructor', '__proto__'])('of the unknown code %s is the code itself', (code) => {
    expect(recordFindingMessage(code, {})).toEqual({ zh: code, en: code });
    expect(budgetFindingMessage(code, {})).toEqual({ zh: code, en: code });
  });
});
