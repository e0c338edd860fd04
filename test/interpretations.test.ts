import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Plan } from '../src/model/plan.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';

interface Script {
  readonly interpretationsPage: (plan: Plan) => string;
}

const script = (await import(new URL('../scripts/list-interpretations.js', import.meta.url).href)) as Script;
const page = await readFile(new URL('../docs/interpretations.md', import.meta.url), 'utf8');

/** How often a reading stands anywhere in the plan. */
function readings(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce((sum, [key, value]) => sum + (key === 'interpretation' ? 1 : readings(value)), 0);
}

test('the page of interpretations is what the data says: run `npm run build && node scripts/list-interpretations.js`', () => {
  expect(page).toBe(script.interpretationsPage(zhongweiPlan));
});

test('the page leaves no interpretation out', () => {
  const [, records] = /(\d+) records:/.exec(page) ?? [];
  expect(Number(records)).toBe(readings(zhongweiPlan));
  expect(readings(zhongweiPlan)).toBeGreaterThan(100);
});

test('text of the data cannot become markup', () => {
  const interpretation = {
    reading: { zh: '<b>一</b>', en: '[x](y)' },
    reason: { zh: '*二*', en: '`code` a_b | c' },
  };
  const areas = [{ ...zhongweiPlan.areas[0]!, interpretation }];
  const written = script.interpretationsPage({ ...zhongweiPlan, areas });
  expect(written).toContain('- \\<b\\>一\\</b\\>\n- \\[x\\](y)\n- 理由：\\*二\\*\n- Why: \\`code\\` a\\_b \\| c\n');
});
