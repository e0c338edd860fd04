import { describe, expect, test } from 'vitest';
import { formulaSafe } from '../monitoring/report/render/formula-safe.js';
import { toCsv } from './to-csv.js';

describe('text on its way into a spreadsheet', () => {
  test.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1+1', '-', '+', '-1-1', '=', '\tx'])(
    '%j is escaped',
    (text) => {
      expect(formulaSafe(text)).toBe(`'${text}`);
    },
  );

  test.each(['-0.3', '+5', '-1e-7', '0', '95.5', 'a=b', '−3', '女', '', "'x", 'a-b'])('%j stays as it is', (text) => {
    expect(formulaSafe(text)).toBe(text);
  });

  test('is quoted where it holds separators, quotes or line breaks', () => {
    expect(toCsv(['a'], [['x,y'], ['"'], ['a\nb'], [-1.5]])).toBe('a\n"x,y"\n""""\n"a\nb"\n-1.5\n');
  });
});
