import { addDecimals } from '../../exact/add-decimals.js';
import type { BudgetLine } from '../../model/budget.js';
import { type Outcome, ok } from '../../model/outcome.js';
import type { Plan } from '../../model/plan.js';
import type { DecimalText } from '../../model/text.js';
import { planIndex } from '../../plan/plan-index.js';
import { goalsOfLine } from './goals-of-line.js';
import type { LineMoney } from './line-money.js';
import { shareAmount } from './share-amount.js';

/** What money is grouped by. */
export type BudgetGrouping = 'area' | 'office' | 'source' | 'year' | 'project' | 'target' | 'measure' | 'domain';

/** A group that a line belongs to, and its part of the money where the line is split. */
export interface LinePart {
  readonly key: string;
  readonly money?: LineMoney;
}

/** The key of lines that belong to no group. */
const UNASSIGNED = 'unassigned';

/**
 * The groups that a line belongs to, each with its part.
 *
 * @param plan - the plan of the budget
 * @param line - a line
 * @param by - what lines are grouped by
 * @param money - the money to be split; the line goes whole to each group where absent
 * @returns one part for each group; the parts of an amount add up to it exactly
 */
export function partsOfLine(
  plan: Plan,
  line: BudgetLine,
  by: BudgetGrouping,
  money: LineMoney | undefined,
): LinePart[] {
  const claims = claimsOf(plan, line, by);
  const isShared = claims.some(({ key }) => key !== claims[0]?.key);
  if (money === undefined || !isShared) return [...new Set(claims.map(({ key }) => key))].map((key) => ({ key }));
  const weights = claims.map(({ weight }) => weight);
  const keys = [...new Set(claims.map(({ key }) => key))];
  const split = (amount: Outcome<DecimalText>): Outcome<DecimalText>[] => {
    if (amount.status === 'unavailable') return keys.map(() => amount);
    const shares = shareAmount(amount.value, weights);
    return keys.map((key) =>
      ok(claims.reduce((sum, claim, at) => (claim.key === key ? addDecimals(sum, shares[at] ?? '0') : sum), '0.00')),
    );
  };
  const [appropriated, budget, spent] = [split(money.appropriated), split(money.budget), split(money.spent)];
  return keys.map((key, at) => ({
    key,
    money: {
      ...money,
      appropriated: appropriated[at] ?? money.appropriated,
      budget: budget[at] ?? money.budget,
      spent: spent[at] ?? money.spent,
    },
  }));
}

function claimsOf(plan: Plan, line: BudgetLine, by: BudgetGrouping): { key: string; weight: DecimalText }[] {
  const one = (key: string): { key: string; weight: DecimalText }[] => [{ key, weight: '1' }];
  switch (by) {
    case 'area':
    case 'office':
    case 'source':
      return one(line[by]);
    case 'year':
      return one(String(line.year));
    case 'project':
      return one(line.project ?? UNASSIGNED);
    case 'measure': {
      const weights = new Map((line.weights ?? []).map(({ id, weight }) => [id, weight] as const));
      const claims = [...planIndex(plan).measures.keys()]
        .filter((id) => line.measures.includes(id))
        .map((key) => ({ key, weight: weights.get(key) ?? '1' }));
      return claims.length === 0 ? one(UNASSIGNED) : claims;
    }
    case 'target':
    case 'domain': {
      const { targets } = planIndex(plan);
      const claims = goalsOfLine(plan, line).map(({ target, weight }) => ({
        key: by === 'target' ? target : (targets.get(target)?.domain ?? UNASSIGNED),
        weight,
      }));
      return claims.length === 0 ? one(UNASSIGNED) : claims;
    }
  }
}
