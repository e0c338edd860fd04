import { describe, expect, test } from 'vitest';
import { suggestKnown } from './suggest-known.js';

describe('a name that is not known', () => {
  test('is shown with the nearest one, the same one every time', () => {
    const suggest = suggestKnown();
    for (let time = 0; time < 2; time += 1) {
      expect(suggest('birth', ['births', 'deaths'])).toEqual({ received: 'birth', nearest: 'births' });
    }
    expect(suggest(640501, ['640500'])).toEqual({ received: '640501', nearest: '640500' });
  });

  test.each([{}, null, undefined, Symbol('s')])('of any other type is shown as nothing: case %#', (received) => {
    expect(suggestKnown()(received, ['births'])).toEqual({ received: '' });
  });

  test('gets no suggestion after a thousand others, so that garbage costs no search', () => {
    const suggest = suggestKnown();
    let searches = 0;
    const known = {
      [Symbol.iterator]: () => {
        searches += 1;
        return ['births'].values();
      },
    };
    for (let row = 0; row < 5_000; row += 1) suggest(`garbage ${String(row)}`, known);
    expect(searches).toBe(1_000);
    expect(suggest('birth', known)).toEqual({ received: 'birth' });
  });
});
