import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { BudgetLine } from '../../model/budget.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { budgetTotals } from './budget-totals.js';
import { createBudget } from './create-budget.js';
import { shareAmount } from './share-amount.js';

/** The oracle counts whole fen as bigints and shares no code with what it checks. */
const toText = (fen: bigint): string => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const toFen = (text: string): bigint => BigInt(text.replace('.', ''));
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
/** Some beyond safe integers, where doubles lose fen. */
const fen = fc.oneof(fc.bigInt({ min: 0n, max: 10_000n }), fc.bigInt({ min: 0n, max: 10n ** 18n }));
const goals = zhongweiPlan.targets.map(({ id }) => id);
const line = fc.record({
  appropriated: fen,
  spent: fen,
  targets: fc.uniqueArray(fc.constantFrom(...goals), { maxLength: 5 }),
});
type Sample = typeof line extends fc.Arbitrary<infer Item> ? Item : never;
const toLine = ({ appropriated, spent, targets }: Sample, at: number): BudgetLine => ({
  id: `b-${String(at)}`,
  name: 'synthetic',
  year: 2024,
  area: '640500',
  office: 'health',
  source: 'general-budget',
  targets,
  measures: [],
  entries: [
    { kind: 'appropriated', period: '2024', amount: toText(appropriated) },
    { kind: 'spent', period: '2024-Q1', amount: toText(spent) },
  ],
});

test.prop([fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('target' as const, 'domain' as const)])(
  'totals are exact to the fen, and so are the groups that share them',
  (samples, by) => {
    const budget = createBudget(samples.map(toLine), zhongweiPlan);
    const { groups, total } = budgetTotals(budget, { by, asOfDay: '2024-12-31' });
    for (const [field, amounts] of [
      ['appropriated', samples.map((sample) => sample.appropriated)],
      ['spent', samples.map((sample) => sample.spent)],
    ] as const) {
      expect(total[field].amount).toEqual({ status: 'ok', value: toText(sumOf(amounts)) });
      const parts = groups.map((group) => group[field].amount);
      expect(sumOf(parts.map((part) => (part.status === 'ok' ? toFen(part.value) : 0n)))).toBe(sumOf(amounts));
    }
  },
);

test.prop([
  fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 8 }),
])('shares add up to the amount, and each is within a fen of its exact share', (amount, weights) => {
  fc.pre(weights.some((weight) => weight > 0));
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const shares = shareAmount(toText(amount), weights.map(String)).map(toFen);
  expect(sumOf(shares)).toBe(amount);
  shares.forEach((share, at) => {
    const off = share * total - amount * BigInt(weights[at] ?? 0);
    expect((off < 0n ? -off : off) < total).toBe(true);
  });
});

test.prop([
  fc
    .array(line, { minLength: 1, maxLength: 8 })
    .chain((samples) =>
      fc.tuple(
        fc.constant(samples.map(toLine)),
        fc.shuffledSubarray(samples.map(toLine), { minLength: samples.length }),
      ),
    ),
])('the order of lines changes nothing', ([lines, shuffled]) => {
  const totals = (given: readonly BudgetLine[]) =>
    budgetTotals(createBudget(given, zhongweiPlan), { by: 'target', asOfDay: '2024-12-31' });
  expect(totals(shuffled)).toEqual(totals(lines));
});
