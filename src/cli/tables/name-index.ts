import type { Text } from '../../model/text.js';
import { halfWidth } from './half-width.js';
import { nearestName } from './nearest-name.js';

/** Records of a plan by code or by exact title. */
export interface NameIndex {
  /** The record's code; `undefined` for any other text and for a title that several records bear. */
  find(name: string): string | undefined;
  /** Whether a text is the title of several records. */
  isAmbiguous(name: string): boolean;
  /** The code or title that comes nearest. */
  nearest(name: string): string | undefined;
}

/**
 * Finds records of a plan by their code or their exact title in either language.
 *
 * @param records - code and title of each
 * @returns look-ups; a code goes before a title, full-width forms are the same as others
 * @example
 * createNameIndex([['640500', { zh: '中卫市', en: 'Zhongwei' }]]).find('中卫市'); // => '640500'
 * createNameIndex([['640500', { zh: '中卫市', en: 'Zhongwei' }]]).find('中卫'); // => undefined
 */
export function createNameIndex(records: Iterable<readonly [code: string, title: Text]>): NameIndex {
  const codes = new Map<string, string>();
  const titles = new Map<string, string>();
  const ambiguous = new Set<string>();
  const names: string[] = [];
  for (const [code, title] of records) {
    codes.set(code, code);
    names.push(code);
    for (const name of new Set([title.zh, title.en])) {
      const key = halfWidth(name);
      const known = titles.get(key);
      if (known !== undefined && known !== code) ambiguous.add(key);
      titles.set(key, code);
      names.push(name);
    }
  }
  return {
    find(name) {
      const key = halfWidth(name);
      return codes.get(key) ?? (ambiguous.has(key) ? undefined : titles.get(key));
    },
    isAmbiguous(name) {
      const key = halfWidth(name);
      return !codes.has(key) && ambiguous.has(key);
    },
    nearest: (name) => nearestName(halfWidth(name), names),
  };
}
