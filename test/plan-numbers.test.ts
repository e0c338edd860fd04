import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../src/model/criterion.js';
import type { Plan } from '../src/model/plan.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { isEntered } from './support/figure-differences.js';

interface NumberRow {
  readonly domain: string;
  readonly kind: 'goal' | 'measure';
  readonly number: number;
  readonly found: string;
  readonly in: string;
  readonly criteria?: readonly string[];
  readonly exception?: string;
  readonly open?: string;
}
interface Account {
  readonly numbering: readonly { readonly domain: string; readonly goals: number; readonly measures: number }[];
  readonly exceptions: readonly { readonly name: string; readonly reason: string; readonly numbers: number }[];
  readonly numbers: readonly NumberRow[];
}
interface Script {
  readonly exceptions: Readonly<Record<string, { readonly reason: string; readonly words: readonly string[] }>>;
  readonly accountForNumbers: (text: string, plan: Plan) => Account;
  readonly fixtureText: (account: Account) => string;
  readonly planText: (folder: string) => Promise<string | undefined>;
}

const script = (await import(new URL('../scripts/account-for-numbers.js', import.meta.url).href)) as Script;
const fixture = await readFile(new URL('fixtures/plan-numbers.json', import.meta.url), 'utf8');
const { numbering, exceptions, numbers } = JSON.parse(fixture) as Account;
const text = await script.planText(new URL('../../shared/plan', import.meta.url).pathname);

const criteria = new Map<string, Criterion>(
  [...zhongweiPlan.targets, ...zhongweiPlan.measures].flatMap((owner) =>
    owner.criteria.map((criterion) => [criterion.id, criterion] as const),
  ),
);

describe('the numbers of the plan’s text', () => {
  test('number the goals and measures of every domain without a gap', () => {
    expect(numbering.map(({ domain, goals, measures }) => [domain, { targets: goals, measures }])).toEqual(
      zhongweiPlan.domains.map(({ id, extent }) => [id, extent]),
    );
  });

  test('are all accounted for by a criterion or a named exception, where the domain is entered', () => {
    expect(numbers.length).toBeGreaterThan(90);
    const open = numbers.filter(({ domain, open: why }) => why !== undefined && isEntered(zhongweiPlan, domain));
    expect(open, 'run `npm run build && node scripts/account-for-numbers.js`').toEqual([]);
  });

  test('are carried by criteria that exist, of the goal or measure that the number stands in', () => {
    for (const { domain, kind, number, found, criteria: ids = [] } of numbers) {
      for (const id of ids) {
        const owner = `${domain}-${kind === 'goal' ? '' : 'm'}${String(number).padStart(2, '0')}`;
        expect(id.startsWith(`${owner}.`), `${found} ${id}`).toBe(true);
        expect(criteria.has(id), `${found} ${id}`).toBe(true);
      }
    }
  });

  test('are the figure, the deadline or in the title of the criterion that carries them', () => {
    for (const { found, criteria: ids = [] } of numbers) {
      for (const criterion of ids.flatMap((id) => criteria.get(id) ?? [])) {
        const figure = found.split('/')[0] ?? '';
        const fields = Object.values(criterion).filter((field): field is string => typeof field === 'string');
        const carried =
          fields.includes(figure) ||
          (found === '一半' && fields.includes('50')) ||
          (found.startsWith('全') && fields.includes('100')) ||
          String(criterion.by) === found ||
          (criterion.title?.zh ?? '').replaceAll('Ⅲ', 'III').includes(found);
        expect(carried, `${found} ${criterion.id}`).toBe(true);
      }
    }
  });

  test('have exceptions that say why, each of them used', () => {
    expect(exceptions.map(({ name }) => name)).toEqual(Object.keys(script.exceptions));
    for (const { name, reason, numbers: count } of exceptions) {
      expect(numbers.filter(({ exception }) => exception === name).length, name).toBe(count);
      expect(count, name).toBeGreaterThan(0);
      expect(reason.length, name).toBeGreaterThan(20);
    }
  });
});

describe('a number that is left over is found', () => {
  const part = (goals: string): string =>
    [
      '二、发展领域',
      ...['与健康', '与教育', '与经济', '参与决策和管理', '与社会保障', '与家庭建设', '与环境', '与法律'].map(
        (title, position) =>
          `（${'一二三四五六七八'.charAt(position)}）妇女${title} 主要目标： ${position === 0 ? goals : '1. 目标。'} 策略措施： 1. 措施。`,
      ),
      '三、组织实施 （一）',
    ].join('\n');

  test('beside those that are carried and those that are words', () => {
    const account = script.accountForNumbers(
      part('1. 进一步提高。\n2. 七成以上。 3. 死亡率下降到 10/\n10 万以下，2028年前。'),
      zhongweiPlan,
    );
    expect(account.numbers).toEqual([
      { domain: 'health', kind: 'goal', number: 1, found: '一', in: '进一步提高。', exception: 'part-of-a-word' },
      { domain: 'health', kind: 'goal', number: 2, found: '七', in: '七成以上。', open: 'not accounted for' },
      {
        domain: 'health',
        kind: 'goal',
        number: 3,
        found: '10/10万',
        in: '死亡率下降到10/10万以下，202',
        criteria: ['health-03.1'],
      },
      {
        domain: 'health',
        kind: 'goal',
        number: 3,
        found: '2028',
        in: '10万以下，2028年前。',
        open: 'not accounted for',
      },
    ]);
    expect(account.numbering[0]).toEqual({ domain: 'health', goals: 3, measures: 1 });
  });

  test('and another text is refused', () => {
    expect(() => script.accountForNumbers('另一份规划', zhongweiPlan)).toThrow('not the text of the plan');
  });
});

test.skipIf(text === undefined)(
  'the fixture is what the script finds in the text (needs the text in ../shared/plan)',
  () => {
    expect(script.fixtureText(script.accountForNumbers(text ?? '', zhongweiPlan))).toBe(fixture);
  },
);
