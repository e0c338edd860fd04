import { describe, expect, test } from 'vitest';
import * as messages from './monitoring-messages.js';

const { budgetFindingMessage, recordFindingMessage } = messages;
const hostile = `\u001b[31m\u0000\u202egnp.exe\u2028\r\n${'x'.repeat(100_000)}`;
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe('every message of the room monitoring', () => {
  const all: [name: string, text: string][] = [
    ['unknownRecord', messages.unknownRecord(hostile, hostile)],
    ['notAMilestone', messages.notAMilestone(hostile)],
    ['notOfAMilestone', messages.notOfAMilestone(hostile, hostile)],
    ['notAnAmount', messages.notAnAmount('amount', hostile)],
    ['negativeWeight', messages.negativeWeight('weights', hostile)],
    ['agreedOnNothing', messages.agreedOnNothing('agreed[0]')],
    ['notAnAgreedDay', messages.notAnAgreedDay('agreed[0].on', hostile)],
    ['alreadyDated', messages.alreadyDated('agreed[0]', hostile)],
    ['occasionDoesNotApply', messages.occasionDoesNotApply('agreed[0].occasion', hostile, hostile)],
    ['bodyWithoutDuty', messages.bodyWithoutDuty('agreed[0].body', hostile, hostile)],
    ['officeNotApart', messages.officeNotApart('agreed[0].office', hostile, [hostile])],
    ['notAMoment', messages.notAMoment('stampedAt', hostile)],
  ];

  test('is checked here', () => {
    const sentences = Object.keys(messages).filter(
      (name) => !['recordFindingMessage', 'budgetFindingMessage'].includes(name),
    );
    expect(all.map(([name]) => name).toSorted()).toEqual(sentences.toSorted());
  });

  test.each(all)('%s shows hostile input safely and short, without a hole', (_, text) => {
    expect(text).not.toMatch(unsafe);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(text.length).toBeLessThan(800);
  });
});

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
